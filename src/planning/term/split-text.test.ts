import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { LANGUAGE_CODES } from '../../languages/languages.ts';
import { speaking, speechIn } from '../../languages/speech.ts';
import { printSplit, readSplit } from './split-text.ts';

describe('how lessons are divided', () => {
  test('is told by their lengths, how often, and in which weeks', () => {
    expect(readSplit('2+2+1', 6, 1)).toEqual({ split: [2, 2, 1], lessonWeeks: [1, 1, 1] });
    expect(readSplit(' 3x1 + 2 ', 6, 1)).toEqual({ split: [1, 1, 1, 2], lessonWeeks: [1, 1, 1, 1] });
    expect(readSplit('2 (أسبوع ب)؛ 1 (أسابيع أ، ب)', 6, 2)).toEqual({ split: [2, 1], lessonWeeks: [2, 3] });
    expect(readSplit('2 (week B)+1 (weeks 1 and 2)', 6, 2)).toEqual({ split: [2, 1], lessonWeeks: [2, 3] });
    expect(readSplit('', 6, 1)).toEqual({ split: [], lessonWeeks: [] });
    expect(readSplit('0', 6, 1)).toEqual({ split: [], lessonWeeks: [] });
  });

  test('is refused in words that tell what would be right', () => {
    expect(readSplit('two', 6, 1)).toContain('“two” is none');
    expect(readSplit('2++1', 6, 1)).toContain('such as 2+2+1');
    expect(readSplit('7', 6, 1)).toContain('1 to 6 periods');
    expect(readSplit('1 (week 3)', 6, 2)).toContain('The weeks are 1 to 2');
    expect(readSplit('1 (week 2)', 6, 1)).toContain('one week');
    expect(readSplit('99x1', 6, 1)).toContain('At most 60');
  });

  test.each(LANGUAGE_CODES)('is read whatever the language it was written in: %s', (code) => {
    const divided = { split: [2, 1, 1], lessonWeeks: [3, 2, 5] };
    const written = speaking(speechIn(code), () => printSplit(divided, 3));
    for (const reader of LANGUAGE_CODES) {
      expect(speaking(speechIn(reader), () => readSplit(written, 6, 3))).toEqual(divided);
    }
  });

  test('is told in Arabic digits too', () => {
    expect(readSplit('٢+١', 6, 1)).toEqual({ split: [2, 1], lessonWeeks: [1, 1] });
  });

  test('is read as it is written', () => {
    const lesson = fc.record({
      length: fc.integer({ min: 1, max: 6 }),
      weeks: fc.integer({ min: 1, max: 7 }),
    });
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 20 }), (lessons) => {
        const split = lessons.map(({ length }) => length);
        const lessonWeeks = lessons.map(({ weeks }) => weeks);
        expect(readSplit(printSplit({ split, lessonWeeks }, 3), 6, 3)).toEqual({ split, lessonWeeks });
      }),
    );
  });
});
