import { latinDigits } from '../term/names.ts';
import { printSplit, type Split } from '../term/split-text.ts';

/**
 * Lessons as the table of courses tells them, in the words of `readSplit`: in the table a number by itself is how many
 * single lessons there are, as in the curricula of schools, where `readSplit` takes it for the length of one.
 */
export function asSplitText(lessons: string): string {
  const [, count] = /^(\d{1,3})$/.exec(latinDigits(lessons).trim()) ?? [];
  return count === undefined || Number(count) === 0 ? lessons : `${count}x1`;
}

/** How lessons are divided, as `asSplitText` takes it: `4`, `2+2+1`, `1x2` for one double lesson. */
export function printLessons({ split, lessonWeeks }: Readonly<Split>, weeks: number): string {
  if (split.length === 0) return '0';
  const areOfAllWeeks = lessonWeeks.every((set) => set === 2 ** weeks - 1);
  if (areOfAllWeeks && split.every((length) => length === 1)) return String(split.length);
  if (areOfAllWeeks && split.length === 1) return `1x${split[0]}`;
  return printSplit({ split, lessonWeeks }, weeks);
}
