import type { Fault } from '../../failure.ts';
import type { Cells } from './list-table.ts';
import { folded, similarName, splitNames } from './names.ts';

const LONGEST_NAME = 100;
const LONGEST_TEXT = 2000;

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
    one: string,
    otherwise: readonly string[],
  ) => string[];
  /** Yes or no; `otherwise` when the cell is not there, `whenEmpty` when it is empty. */
  readonly yes: (key: string, otherwise: boolean, whenEmpty: boolean) => boolean;
};

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'on', 'ja', 'oui', 'si', 'sí']);
const NO = new Set(['no', 'n', 'false', '0', '-', 'off', 'nein', 'non']);

/** Reads the cells of a row. */
export function cellReader(cells: Cells): CellReader {
  const faults: Fault[] = [];
  const refuse = (where: string, message: string): void => {
    faults.push({ where, message });
  };
  const given = (key: string): string | undefined => {
    const text = cells[key]?.trim();
    if (text === undefined || text.length <= LONGEST_TEXT) return text;
    refuse(key, `At most ${LONGEST_TEXT} letters.`);
    return '';
  };
  return {
    faults,
    refuse,
    text: (key, otherwise) => {
      const text = given(key);
      if (text === undefined) return otherwise;
      if (text.length > LONGEST_NAME)
        refuse(key, `At most ${LONGEST_NAME} letters; this has ${text.length}.`);
      // Names stand in lines of files and pages.
      return text.replace(/\s+/g, ' ');
    },
    whole: (key, { least, most }, otherwise, whenEmpty) => {
      const text = given(key);
      if (text === undefined) return otherwise;
      if (text === '' && whenEmpty !== undefined) return whenEmpty;
      const number = Number(text);
      if (text !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
      refuse(key, `A whole number from ${least} to ${most}, not “${text}”.`);
      return otherwise;
    },
    words: (key, otherwise) => {
      const text = given(key);
      if (text === undefined) return [...otherwise];
      const words = [...new Set(splitNames(text))];
      const long = words.find((word) => word.length > LONGEST_NAME);
      if (long) refuse(key, `At most ${LONGEST_NAME} letters each.`);
      return words;
    },
    things: (key, list, one, otherwise) => {
      const text = given(key);
      if (text === undefined) return [...otherwise];
      const known = byName(list);
      const found = splitNames(text, (name) => known.has(folded(name))).flatMap((name) => {
        const thing = known.get(folded(name));
        if (thing) return [thing.id];
        const similar = similarTo(list, name);
        refuse(key, `There is no ${one} “${name}”${similar ? `; did you mean “${similar}”?` : '.'}`);
        return [];
      });
      return [...new Set(found)];
    },
    yes: (key, otherwise, whenEmpty) => {
      const text = given(key);
      if (text === undefined) return otherwise;
      if (text === '') return whenEmpty;
      const word = folded(text);
      if (!YES.has(word) && !NO.has(word)) refuse(key, `“yes” or “no”, not “${text}”.`);
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
  one: string,
  otherwise: string,
): string {
  const name = reader.text('name', otherwise);
  if (name === '') reader.refuse('name', `Every ${one} has a name.`);
  const other = byName(list).get(folded(name));
  if (name !== otherwise && other && other.id !== id) {
    reader.refuse('name', `There is a ${one} “${other.name}” already.`);
  }
  return name;
}
