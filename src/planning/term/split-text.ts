import { inEveryLanguage } from '../../languages/every-language.ts';
import { text } from '../../languages/text.ts';
import { latinDigits } from './names.ts';

/** How a course's lessons are divided: periods and weeks (bit set) of each. */
export type Split = { readonly split: number[]; readonly lessonWeeks: number[] };

const MOST_LESSONS = 60;
const LONGEST = 2000;

/** Words of all languages, for a pattern. */
function anyOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

const WEEK = anyOf(inEveryLanguage(() => [text('terms.split.week'), text('terms.split.weeks')]).flat());
const AND = anyOf(inEveryLanguage(() => text('terms.split.and')));
const LESSON = new RegExp(
  `^(?:(\\d{1,2})\\s*[x×*]\\s*)?(\\d{1,2})\\s*(?:\\(\\s*(?:${WEEK})\\s*([^)]*)\\))?$`,
  'iu',
);
/** What stands between weeks; a word for `and` stands alone. */
const BETWEEN_WEEKS = new RegExp(`\\s*(?:[,،&]|\\s(?:${AND})(?=[\\s\\d])|\\s)\\s*`, 'iu');

/** Letters that weeks are called by. */
const WEEK_LETTERS = ['abcdefghijklmnopqrstuvwxyz', 'أبجدهوزح'];

/** A week of the cycle as people write it, `2`, `B` or `ب`, as its position; null when it is none. */
function weekAt(text: string, weeks: number): number | null {
  const letter = text === 'ا' ? 'أ' : text.toLowerCase();
  const letters = letter.length === 1 && WEEK_LETTERS.find((some) => some.includes(letter));
  const position = letters ? letters.indexOf(letter) : Number(text) - 1;
  return Number.isInteger(position) && position >= 0 && position < weeks ? position : null;
}

/**
 * Reads how lessons are divided: `2+2+1` is two double lessons and a single one, `4x1` four single ones, and `2 (week 1)`
 * meets in the first week of the cycle alone. Nothing, or 0, is no lesson.
 *
 * @param most periods that a lesson may last
 * @param weeks in the cycle
 * @returns what is wrong with it, as text, when it cannot be read
 */
export function readSplit(written: string, most: number, weeks: number): Split | string {
  if (written.length > LONGEST) return text('terms.cells.longest', { most: LONGEST });
  const split: number[] = [];
  const lessonWeeks: number[] = [];
  const every = 2 ** weeks - 1;
  const pieces = latinDigits(written)
    .split(/[+;؛]/)
    .map((piece) => piece.trim());
  if (pieces.length === 1 && (pieces[0] === '' || pieces[0] === '0')) return { split, lessonWeeks };
  for (const piece of pieces) {
    const [, times = '1', length, inWeeks] = piece.match(LESSON) ?? [];
    if (length === undefined) {
      return text('terms.split.unreadable', { piece });
    }
    if (Number(length) < 1 || Number(length) > most) {
      return text('terms.split.lengthOutside', { most, length });
    }
    let set = every;
    if (inWeeks !== undefined) {
      const named = inWeeks.split(BETWEEN_WEEKS).filter(Boolean);
      const positions = named.map((name) => weekAt(name, weeks));
      if (positions.length === 0 || positions.includes(null)) {
        return weeks === 1
          ? text('terms.split.oneWeek')
          : text('terms.split.weeksOutside', { weeks, text: inWeeks.trim() });
      }
      set = positions.reduce((bits: number, position) => bits | (1 << position!), 0);
    }
    if (split.length + Number(times) > MOST_LESSONS)
      return text('terms.split.tooMany', { most: MOST_LESSONS });
    for (let i = 0; i < Number(times); i++) {
      split.push(Number(length));
      lessonWeeks.push(set);
    }
  }
  return { split, lessonWeeks };
}

/** A split as `readSplit` reads it, whatever the language of either. */
export function printSplit({ split, lessonWeeks }: Readonly<Split>, weeks: number): string {
  const every = 2 ** weeks - 1;
  const pieces = split.map((length, at) => {
    const set = lessonWeeks[at] ?? every;
    if (set === every) return String(length);
    const names = Array.from({ length: weeks }, (_, week) => week).filter((week) => (set >> week) & 1);
    const word = names.length === 1 ? text('terms.split.week') : text('terms.split.weeks');
    return `${length} (${word} ${names.map((week) => week + 1).join(', ')})`;
  });
  return pieces.join('+');
}
