import type { TermRows } from '../../store/term-data.ts';
import { folded, joinNames, latinDigits, splitNames } from '../term/names.ts';

/** What is typed into a cell: how lessons are divided, and who teaches them. Null where it says nothing of that. */
export type CellText = { readonly lessons: string | null; readonly teachers: string | null };

/** One lesson, or several alike, of all weeks or some: `2`, `4x1`, `2 (week 1)`. */
const LESSON = String.raw`(?:\d{1,2}\s*[x×*]\s*)?\d{1,2}(?!\d)(?:\s*\([^)]*\))?`;
const CELL = new RegExp(String.raw`^(${LESSON}(?:\s*[+;]\s*${LESSON})*)?(?:^|$|[\s,:·|/]+)(.*)$`, 'u');
/** What stands for nobody. */
const NOBODY = /^[-–—]$/;

/** Reads a cell: `2+2+1 Anna Berg`, `4`, `Anna Berg, Ben Okoro`, and `4 -` for nobody. */
export function readCellText(text: string): CellText {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  const [, lessons = null, rest = ''] = CELL.exec(latinDigits(trimmed)) ?? [undefined, null, trimmed];
  // What follows is told as it was typed: names may have digits of their own.
  const typed = rest === '' ? '' : trimmed.slice(trimmed.length - rest.length).trim();
  if (typed === '') return { lessons, teachers: null };
  // What begins with a digit and cannot be read is no name.
  if (lessons === null && /^\d/.test(typed)) return { lessons: typed, teachers: null };
  return { lessons, teachers: NOBODY.test(typed) ? '' : typed };
}

/** A cell as `readCellText` reads it. */
export function printCellText(lessons: string, teachers: readonly string[]): string {
  return [lessons, joinNames(teachers)].filter(Boolean).join(' ');
}

/** Teachers whom a piece of a name may mean. */
function meantBy(teachers: TermRows['teachers'], name: string): TermRows['teachers'] {
  const wanted = folded(name)
    .split(/[\s.]+/)
    .filter(Boolean);
  if (wanted.length === 0) return [];
  return teachers.filter((teacher) => {
    const words = folded(teacher.name).split(/[\s.-]+/);
    return wanted.every((piece) => words.some((word) => word.startsWith(piece)));
  });
}

/** A name by itself, or the names that it may stand for, of which a person has to choose. */
export type NamedTeacher = { readonly name: string } | { readonly oneOf: readonly string[] };

/**
 * The teachers whom a cell names: by their whole names, or by what begins words of them, `Berg` or `A. Berg`. What nobody
 * is called stays as it is, so that the list says what is wrong with it.
 */
export function teachersNamed(teachers: TermRows['teachers'], text: string): NamedTeacher[] {
  const whole = new Set(teachers.map(({ name }) => folded(name)));
  return splitNames(text, (name) => whole.has(folded(name))).map((name) => {
    const exact = teachers.find((one) => folded(one.name) === folded(name) || one.code === name);
    if (exact) return { name: exact.name };
    const meant = meantBy(teachers, name);
    if (meant.length > 1) return { oneOf: meant.map((one) => one.name) };
    return { name: meant[0]?.name ?? name };
  });
}
