import type { Fault } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { refused } from '../refused.ts';

/** One line of a file that is not blank, split at blanks and tabs. */
export type Line = { readonly number: number; readonly fields: readonly string[] };

/** A file's text in lines, and the faults found in it so far. */
export type LineReader = {
  /** The next line, or null at the end. */
  readonly next: () => Line | null;
  /** The next line without taking it. */
  readonly peek: () => Line | null;
  readonly fault: (line: number, message: string) => void;
  /** @throws Failure `invalid` with all faults, if there are any. */
  readonly finish: () => void;
  /** Number of the last line of the file. */
  readonly last: number;
};

/** Longest text that is read, in characters. */
const LONGEST_TEXT = 5_000_000;
/** More faults than these are counted only. */
const MOST_FAULTS = 20;

/** @throws Failure `invalid` when the text is too long or not text. */
export function readLines(written: string): LineReader {
  const refusedFile = (message: string) => refused([{ where: text('formats.file'), message }], 1);
  if (written.length > LONGEST_TEXT) {
    throw refusedFile(text('formats.tooLong', { megabytes: LONGEST_TEXT / 1_000_000 }));
  }
  if (written.includes('\0')) throw refusedFile(text('formats.courses.noText'));
  const all = written.split(/\r\n|\r|\n/);
  const lines = all.flatMap((content, position): Line[] => {
    const fields = content.trim().split(/[ \t]+/);
    return fields[0] === '' ? [] : [{ number: position + 1, fields }];
  });
  const faults: Fault[] = [];
  let count = 0;
  let position = 0;
  return {
    next: () => lines[position++] ?? null,
    peek: () => lines[position] ?? null,
    fault: (line, message) => {
      count++;
      if (faults.length < MOST_FAULTS) faults.push({ where: text('formats.line', { line }), message });
    },
    finish: () => {
      if (count > 0) throw refused(faults, count);
    },
    last: all.length,
  };
}
