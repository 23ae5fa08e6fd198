/** An element of a file: its name, and the elements or the text that lie in it. */
export type Node = {
  readonly name: string;
  readonly children: readonly Node[];
  /** Text of an element without others in it. */
  readonly text: string;
  /** Line of the file in which it begins, from 1; 0 when it comes from no file. */
  readonly line: number;
  /** Attributes, of the outermost element only. */
  readonly attributes?: Readonly<Record<string, string>>;
};
