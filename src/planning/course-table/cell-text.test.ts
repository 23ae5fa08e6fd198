import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { readSplit } from '../term/split-text.ts';
import { printCellText, readCellText, teachersNamed } from './cell-text.ts';
import { asSplitText, printLessons } from './table-lessons.ts';

describe('a cell of the table of courses', () => {
  test.each([
    ['4', '4', null],
    [' 2+2 + 1  Anna  Berg ', '2+2 + 1', 'Anna Berg'],
    ['4x1 Berg, Okoro', '4x1', 'Berg, Okoro'],
    ['2 (week 1)+1 Berg', '2 (week 1)+1', 'Berg'],
    ['3: Berg', '3', 'Berg'],
    ['Anna Berg', null, 'Anna Berg'],
    ['4 -', '4', ''],
    ['–', null, ''],
    ['٤ Berg', '4', 'Berg'],
    ['2.5', '2.5', null],
    ['4 Berg 2', '4', 'Berg 2'],
    ['', null, null],
  ])('reads %p', (text, lessons, teachers) => {
    expect(readCellText(text)).toEqual({ lessons, teachers });
  });

  test('is read again as it is printed, whatever lessons there are', () => {
    const lesson = fc.record({
      length: fc.integer({ min: 1, max: 8 }),
      weeks: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 12 }), (lessons) => {
        const split = lessons.map(({ length }) => length);
        const lessonWeeks = lessons.map(({ weeks }) => weeks);
        const printed = printCellText(printLessons({ split, lessonWeeks }, 2), ['Anna Berg']);
        const read = readCellText(printed);
        expect(read.teachers).toBe('Anna Berg');
        expect(readSplit(asSplitText(read.lessons!), 8, 2)).toEqual({ split, lessonWeeks });
      }),
    );
  });

  test('names teachers by what begins their names, and asks where several may be meant', () => {
    const teachers = ['Anna Berg', 'Carl Berg', 'Ben Okoro', 'Cleo Diaz-Ray'].map((name, position) => ({
      ...{ id: name, termId: 't', code: name, position, name, subjects: [], load: null },
    }));
    expect(teachersNamed(teachers, 'okoro, a. berg, ray, Ben Okoro')).toEqual([
      ...['Ben Okoro', 'Anna Berg', 'Cleo Diaz-Ray', 'Ben Okoro'].map((name) => ({ name })),
    ]);
    expect(teachersNamed(teachers, 'Berg')).toEqual([{ oneOf: ['Anna Berg', 'Carl Berg'] }]);
    expect(teachersNamed(teachers, 'Nobody')).toEqual([{ name: 'Nobody' }]);
  });
});
