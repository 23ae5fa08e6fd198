// Its main file is of a kind that cannot be bundled for Node.js.
import { visit } from 'jsonc-parser/lib/esm/main.js';

/** A place in a text of JSON: names of fields, and positions in lists. */
export type JsonPath = readonly (string | number)[];

function keyOf(path: JsonPath): string {
  return JSON.stringify(path);
}

/** The lines, from 1, at which these places of a text begin; that of what lies around one which is not there. */
export function linesOf(text: string, paths: readonly JsonPath[]): number[] {
  const wanted = new Set(paths.flatMap((path) => path.map((_, at) => keyOf(path.slice(0, at + 1)))));
  const deepest = Math.max(0, ...paths.map((path) => path.length));
  const found = new Map<string, number>();
  const note = (path: JsonPath, line: number): void => {
    if (path.length > deepest) return;
    const key = keyOf(path);
    if (wanted.has(key) && !found.has(key)) found.set(key, line + 1);
  };
  const begin = (_: number, __: number, line: number, ___: number, path: () => JsonPath): void =>
    note(path(), line);
  visit(text, {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectProperty: (name, _, __, line, ___, path) => note([...path(), name], line),
    onLiteralValue: (_, __, ___, line, ____, path) => note(path(), line),
  });
  return paths.map((path) => {
    for (let length = path.length; length > 0; length--) {
      const line = found.get(keyOf(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  });
}

/** The line, from 1, at which a text is no JSON any more. */
export function lineOfFault(text: string): number {
  let first: number | null = null;
  visit(
    text,
    {
      onError: (_, __, ___, line) => {
        first ??= line + 1;
      },
    },
    { disallowComments: true },
  );
  return first ?? 1;
}
