import { describe, expect, test } from 'bun:test';
import { compileProblem } from '../constraints/compile.ts';
import { type TinyLesson, tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import { relax } from './relax.ts';

describe('rules on the places of lessons', () => {
  /** The lessons, by position, that a hard rule on changes of building is told of in a placement that is not complete. */
  const told = (lessons: readonly TinyLesson[]): (readonly number[])[] => {
    const rules = [{ kind: 'building-changes', scope: { of: 'all-teachers' } as const, hard: true }];
    const { problem } = tinyTimetable({ lessons, rules, buildings: { Barn: 'Farm' } });
    return [...relax(compileProblem(problem)).program.wholes.lessons];
  };

  test('are told of the lessons that may be at a place alone', () => {
    const lessons = [
      { course: 'Maths', room: 'Hall' },
      { course: 'Walk' },
      { course: 'Riding', room: 'Barn' },
    ];
    const { problem } = tinyTimetable({ lessons, rules: [] });
    expect(problem.lessons.map(({ rooms }) => rooms.length > 0)).toEqual([true, false, true]);
    expect(told(lessons)).toEqual([[0, 2]]);
  });

  test('are left out where all of these are at one place, for no two can differ', () => {
    expect(
      told([{ course: 'Maths', room: 'Hall' }, { course: 'Walk' }, { course: 'Art', room: 'Hall' }]),
    ).toEqual([]);
  });
});
