import type { Fault } from '../../failure.ts';
import type { TermRows } from '../../store/term-data.ts';

/** The lists of a term's data. */
export const LIST_NAMES = ['teachers', 'groups', 'rooms', 'courses'] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** What stands in the cells of a row, as text, by the column's key. */
export type Cells = Readonly<Record<string, string>>;

/** A column of a list. In forms and in spreadsheets all of it is text. */
export type ListColumn = {
  readonly key: string;
  readonly label: string;
  /** What stands in it, for the person who fills it in. */
  readonly help: string;
  readonly isNumber: boolean;
  /** What stands in it of a new thing, unless told. */
  readonly usual?: string | undefined;
  /** Other names of it in the spreadsheets of schools. */
  readonly aliases: readonly string[];
  /** The list whose names stand in it, several where `many`. */
  readonly names?: ListName;
  readonly many?: boolean;
};

/** A thing of a list in words. */
export type ListEntry = { readonly id: string; readonly code: string; readonly cells: Cells };

/**
 * A column whose texts are made whenever they are asked for: in the language of whoever asks.
 *
 * @param said.usual what stands in it of a new thing, unless told
 */
export function column(
  key: string,
  said: { readonly label: () => string; readonly help: () => string; readonly usual?: () => string },
  rest: Pick<ListColumn, 'aliases' | 'names' | 'many'> & { readonly isNumber?: boolean },
): ListColumn {
  const { label, help, usual } = said;
  return {
    key,
    isNumber: false,
    ...rest,
    get label() {
      return label();
    },
    get help() {
      return help();
    },
    get usual() {
      return usual?.();
    },
  };
}

/** A list after a row was written, or what is wrong with the row, by the column's key. */
export type Written =
  | { readonly rows: TermRows; readonly id: string; readonly faults: null }
  | { readonly faults: readonly Fault[] };

/** One list of a term's data: how its things are told in words, and how words change them. */
export type ListTable = {
  readonly list: ListName;
  /** One thing of it: `teacher`. */
  readonly one: string;
  readonly columns: readonly ListColumn[];
  /** All things, in their order, or the one of an id alone. */
  readonly print: (rows: TermRows, id?: string) => ListEntry[];
  /**
   * Changes a thing, or adds one at the end. What is not told stays as it is, or is as usual.
   *
   * @param id of the thing, or null for a new one
   * @param code of a new thing, where it had one elsewhere
   */
  readonly write: (rows: TermRows, id: string | null, cells: Cells, code?: string) => Written;
  /** Takes things out, and with them what cannot be without them. */
  readonly remove: (rows: TermRows, ids: ReadonlySet<string>) => TermRows;
};
