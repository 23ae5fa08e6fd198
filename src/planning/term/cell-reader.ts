import type { Fault } from '../../failure.ts';
import { inEveryLanguage } from '../../languages/every-language.ts';
import { text } from '../../languages/text.ts';
import type { Cells, ListName } from './list-table.ts';
import { folded, latinDigits, similarName, splitNames } from './names.ts';

const LONGEST_NAME = 100;
const LONGEST_TEXT = 2000;
/** Looking for what somebody may have meant takes a while: it is done for so many names of a cell. */
const MOST_SIMILAR = 10;

/** A thing that is known by its name. */
export type NamedThing = { readonly id: string; readonly name: string };

/** Things by folded name, found once for each list. */
const knownNames = new WeakMap<readonly NamedThing[], ReadonlyMap<string, NamedThing>>();

/** Things of a list by name, as `folded` writes it. */
function byName<Thing extends NamedThing>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  const known = knownNames.get(things) ?? new Map(things.map((thing) => [folded(thing.name), thing]));
  knownNames.set(things, known);
  return known as ReadonlyMap<string, Thing>;
}

/** What somebody may have meant, by list and by what they wrote. */
const knownSimilar = new WeakMap<readonly NamedThing[], Map<string, string | null>>();

function similarTo(list: readonly NamedThing[], name: string): string | null {
  const similar = knownSimilar.get(list) ?? new Map<string, string | null>();
  knownSimilar.set(list, similar);
  const known = similar.get(name);
  if (known !== undefined) return known;
  const found = similarName(
    name,
    list.map((other) => other.name),
  );
  similar.set(name, found);
  return found;
}

/** Reads the cells of one row, and notes what is wrong with them. */
export type CellReader = {
  readonly faults: Fault[];
  readonly refuse: (key: string, message: string) => void;
  /** A text of at most 100 letters, or what it is when the cell is not there. */
  readonly text: (key: string, otherwise: string) => string;
  /** A whole number within bounds; `otherwise` when the cell is not there, `whenEmpty` when it is empty. */
  readonly whole: (
    key: string,
    bounds: { readonly least: number; readonly most: number },
    otherwise: number,
    whenEmpty?: number,
  ) => number;
  /** Words between commas, each once. */
  readonly words: (key: string, otherwise: readonly string[]) => string[];
  /** The things that are named, by id, each once. */
  readonly things: (
    key: string,
    list: readonly NamedThing[],
    of: ListName | 'lessons',
    otherwise: readonly string[],
  ) => string[];
  /** Yes or no; `otherwise` when the cell is not there, `whenEmpty` when it is empty. */
  readonly yes: (key: string, otherwise: boolean, whenEmpty: boolean) => boolean;
};

/** What people write for yes and no, and what lists in any language have there. */
const YES = new Set([
  ...['yes', 'y', 'true', '1', 'x', 'on', 'ja', 'oui', 'si'],
  ...inEveryLanguage(() => folded(text('terms.cells.yes'))),
]);
const NO = new Set([
  ...['no', 'n', 'false', '0', '-', 'off', 'nein', 'non'],
  ...inEveryLanguage(() => folded(text('terms.cells.no'))),
]);

/** Yes or no as it stands in a cell. */
export function yesOrNo(is: boolean): string {
  return is ? text('terms.cells.yes') : text('terms.cells.no');
}

/**
 * Reads the cells of a row.
 *
 * @param longest so many letters a cell may have
 */
export function cellReader(cells: Cells, longest = LONGEST_TEXT): CellReader {
  const faults: Fault[] = [];
  const refuse = (where: string, message: string): void => {
    faults.push({ where, message });
  };
  const given = (key: string): string | undefined => {
    const written = cells[key]?.trim();
    if (written === undefined || written.length <= longest) return written;
    refuse(key, text('terms.cells.longest', { most: longest }));
    return '';
  };
  return {
    faults,
    refuse,
    text: (key, otherwise) => {
      const written = given(key);
      if (written === undefined) return otherwise;
      if (written.length > LONGEST_NAME)
        refuse(key, text('terms.cells.tooLong', { most: LONGEST_NAME, count: written.length }));
      // Names stand in lines of files and pages.
      return written.replace(/\s+/g, ' ');
    },
    whole: (key, { least, most }, otherwise, whenEmpty) => {
      const written = given(key);
      if (written === undefined) return otherwise;
      if (written === '' && whenEmpty !== undefined) return whenEmpty;
      const number = Number(latinDigits(written));
      if (written !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
      refuse(key, text('terms.cells.wholeNumber', { least, most, text: written }));
      return otherwise;
    },
    words: (key, otherwise) => {
      const written = given(key);
      if (written === undefined) return [...otherwise];
      const words = [...new Set(splitNames(written))];
      const long = words.find((word) => word.length > LONGEST_NAME);
      if (long) refuse(key, text('terms.cells.longestEach', { most: LONGEST_NAME }));
      return words;
    },
    things: (key, list, of, otherwise) => {
      const written = given(key);
      if (written === undefined) return [...otherwise];
      const known = byName(list);
      // Texts that were folded are kept, so that only what may be one name is.
      const isKnown = (name: string) => name.length <= LONGEST_TEXT && known.has(folded(name));
      let strangers = 0;
      const found = splitNames(written, isKnown).flatMap((name) => {
        const thing = known.get(folded(name));
        if (thing) return [thing.id];
        strangers++;
        const similar = strangers <= MOST_SIMILAR ? similarTo(list, name) : null;
        refuse(
          key,
          similar
            ? text('terms.cells.unknownButSimilar', { list: of, name, similar })
            : text('terms.cells.unknown', { list: of, name }),
        );
        return [];
      });
      return [...new Set(found)];
    },
    yes: (key, otherwise, whenEmpty) => {
      const written = given(key);
      if (written === undefined) return otherwise;
      if (written === '') return whenEmpty;
      const word = folded(written);
      if (!YES.has(word) && !NO.has(word)) {
        refuse(key, text('terms.cells.yesOrNo', { yes: yesOrNo(true), no: yesOrNo(false), text: written }));
      }
      return YES.has(word);
    },
  };
}

/**
 * The name of a thing, which no other of its list has.
 *
 * @param id of the thing itself, or null for a new one
 */
export function readName(
  reader: CellReader,
  list: readonly NamedThing[],
  id: string | null,
  of: ListName,
  otherwise: string,
): string {
  const name = reader.text('name', otherwise);
  if (name === '') reader.refuse('name', text('terms.cells.nameMissing', { list: of }));
  const other = byName(list).get(folded(name));
  if (name !== otherwise && other && other.id !== id) {
    reader.refuse('name', text('terms.cells.nameTaken', { list: of, name: other.name }));
  }
  return name;
}
