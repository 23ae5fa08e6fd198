import { describe, expect, test } from 'bun:test';
import type { Course } from '../../timetable/problem.ts';
import { numberedSchool } from './lesson-names.fixture.ts';
import { namedLessons } from './lesson-names.ts';
import { sceneOf } from './rule-scene.fixture.ts';

/** What lessons are called where one is chosen, by their codes. */
function namesIn(further: readonly Partial<Course>[] = []): Record<string, string> {
  const { rows, lessons } = sceneOf(numberedSchool(further));
  return Object.fromEntries([...namedLessons(rows, lessons)].map(([code, { name }]) => [code, name]));
}

describe('a lesson is called', () => {
  test('by its course, its number where there are several, and those whom the course does not tell', () => {
    expect(namesIn()).toEqual({
      11: 'Maths 7A (1 of 3) · Ada',
      12: 'Maths 7A (2 of 3) · Ada',
      13: 'Maths 7A (3 of 3) · Ada',
      14: 'Art 7A · Ben',
      15: 'French 7A (1 of 2) · 7A first half · Ada',
      16: 'French 7A (2 of 2) · 7A first half · Ada',
      17: 'German 7A · 7A second half · Ben',
      18: 'Maths 7B · Ada',
    });
  });

  test('by all who may teach it', () => {
    const names = namesIn([
      { name: 'Choir', teachers: [0, 1], groups: [] },
      { name: 'Orchestra', teachers: [0], choices: [1], groups: [0] },
    ]);
    expect([names[19], names[21]]).toEqual([
      'Choir (1 of 2) · Ada · Ben',
      'Orchestra (1 of 2) · Year 7 · Ada · Ben',
    ]);
  });

  test('by its code too only where another is called alike', () => {
    const names = namesIn([
      { name: 'Sport', teachers: [0] },
      { name: 'sport', teachers: [0] },
      { name: 'Sport', teachers: [1] },
    ]);
    expect([19, 20, 21, 22, 23, 24].map((code) => names[code])).toEqual([
      'Sport (1 of 2) · 7A · Ada (19)',
      'Sport (2 of 2) · 7A · Ada (20)',
      'sport (1 of 2) · 7A · Ada (21)',
      'sport (2 of 2) · 7A · Ada (22)',
      'Sport (1 of 2) · 7A · Ben',
      'Sport (2 of 2) · 7A · Ben',
    ]);
  });

  test('the same when those of several schedules stand together', () => {
    const { rows, lessons } = sceneOf(numberedSchool());
    expect(namedLessons(rows, [...lessons, ...lessons])).toEqual(namedLessons(rows, lessons));
  });
});
