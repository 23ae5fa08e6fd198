import { inEveryLanguage } from '../../languages/every-language.ts';
import { text } from '../../languages/text.ts';
import { LIST_NAMES, type ListName } from './list-table.ts';
import { lists } from './lists.ts';
import { folded } from './names.ts';

/** The column by which things are known again that came from here: not shown, never changed. */
export const ID_COLUMN = 'id';

/** `A`, `Z`, `AA`: how spreadsheets name a column. */
export function columnLetters(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : columnLetters(Math.floor(position / 26) - 1) + last;
}

/** What a sheet most likely lists: by its name, else by the heads of its columns. */
export function guessList(name: string, head: readonly string[]): ListName | null {
  const wanted = folded(name);
  const byName = LIST_NAMES.find((list) =>
    [list, ...titlesOf(list), ...lists[list].columns[0]!.aliases].some((one) => folded(one) === wanted),
  );
  if (byName) return byName;
  const scores = LIST_NAMES.map((list) => guessColumns(list, head).filter((key) => key !== null).length);
  const best = Math.max(...scores);
  return best < 2 ? null : LIST_NAMES[scores.indexOf(best)]!;
}

/** What a list is called in every language. */
function titlesOf(list: ListName): string[] {
  return inEveryLanguage(() => text('terms.things.many', { list }));
}

/** The columns of a list by what they are called in every language, folded. */
function labelsOf(list: ListName): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const columns = inEveryLanguage(() => lists[list].columns.map(({ key, label }) => [label, key] as const));
  for (const [label, key] of columns.flat()) {
    // What one language calls a column another may call another one; the language of whoever asks comes first.
    if (!labels.has(folded(label))) labels.set(folded(label), key);
  }
  return labels;
}

/** What most likely stands in the columns of a sheet, by their heads. */
export function guessColumns(list: ListName, head: readonly string[]): (string | null)[] {
  const { columns } = lists[list];
  const taken = new Set<string>();
  const take = (fits: (words: string) => string | undefined) => (heading: string) => {
    const key = fits(folded(heading));
    if (key === undefined || taken.has(key)) return null;
    taken.add(key);
    return key;
  };
  const byLabel = head.map(
    take((words) =>
      words === ID_COLUMN
        ? ID_COLUMN
        : columns.find(({ key, label }) => folded(label) === words || folded(key) === words)?.key,
    ),
  );
  const labels = labelsOf(list);
  const byForeignLabel = take((words) => labels.get(words));
  const byAlias = take(
    (words) => columns.find(({ aliases }) => aliases.some((one) => folded(one) === words))?.key,
  );
  return [byForeignLabel, byAlias].reduce(
    (keys, guess) => keys.map((key, at) => key ?? guess(head[at]!)),
    byLabel,
  );
}
