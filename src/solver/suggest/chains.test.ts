import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { costOf } from '../../constraints/explain.ts';
import { type TinyLesson, type TinyRule, tinyTimetable } from '../../constraints/tiny-problem.fixture.ts';
import { compareCost, NONE } from '../../timetable/solution.ts';
import type { ChainOptions } from './chains.ts';
import { afterMoves, sampleSolution } from './sample-solution.fixture.ts';
import { createSuggester } from './suggester.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('chains of moves, whatever the rules,', () => {
  test('tell the change of cost as the difference of two costs from scratch, best first', () => {
    let chainsSeen = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, problem, solution } = sampleSolution(seed);
        const suggester = createSuggester(problem, solution);
        const before = costOf(problem, solution);
        const lesson = below(problem.lessons.length);
        const chains = suggester.chainsFor(lesson, { count: 30, allowWorse: seed % 2 === 0 });
        for (const { moves, change } of chains) {
          const after = costOf(problem, afterMoves(solution, moves));
          expect(change).toEqual({ hard: after.hard - before.hard, soft: after.soft - before.soft });
        }
        const changes = chains.map(({ change }) => change);
        expect(changes).toEqual([...changes].sort(compareCost));
        chainsSeen += chains.length;
      }),
      { numRuns: 40 },
    );
    expect(chainsSeen).toBeGreaterThan(100);
  });

  test('move two or three lessons, the one asked for first, to candidates of theirs, and never a locked one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, problem, solution } = sampleSolution(seed);
        const lesson = below(problem.lessons.length);
        const most = below(2) === 0 ? 2 : 3;
        for (const { moves } of createSuggester(problem, solution).chainsFor(lesson, { moves: most })) {
          expect(moves.length).toBeWithin(2, most + 1);
          expect(moves[0]!.lesson).toBe(lesson);
          expect(new Set(moves.map((move) => move.lesson)).size).toBe(moves.length);
          for (const move of moves) {
            const { times, rooms, lockedTime, lockedRoom } = problem.lessons[move.lesson]!;
            expect([lockedTime, lockedRoom]).toEqual([null, null]);
            expect(times).toContain(move.time);
            expect(rooms.length === 0 ? [NONE] : rooms).toContain(move.room);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('are no worse in hard than leaving everything as it is, unless asked', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, problem, solution } = sampleSolution(seed);
        const chains = createSuggester(problem, solution).chainsFor(below(problem.lessons.length));
        for (const { change } of chains) expect(change.hard).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  test('leave everything where it was, and are found again after an edit', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, problem, solution } = sampleSolution(seed);
        const lesson = below(problem.lessons.length);
        const edit = {
          lesson: below(problem.lessons.length),
          time: below(problem.times.length + 1) - 1,
          room: below(problem.rooms.length + 1) - 1,
        };
        const suggester = createSuggester(problem, solution);
        const first = suggester.chainsFor(lesson);
        expect(suggester.chainsFor(lesson)).toEqual(first);
        suggester.update(edit.lesson, edit.time, edit.room);
        const fresh = createSuggester(problem, afterMoves(solution, [edit]));
        expect(suggester.chainsFor(lesson)).toEqual(fresh.chainsFor(lesson));
      }),
      { numRuns: 40 },
    );
  });
});

const DAYS = ['Monday'];
const rules: TinyRule[] = ['placed', 'no-clash'].map((kind) => ({ kind, hard: true }));

/** Closes all periods of the only day but some for a course. */
function only(course: string, ...periods: number[]): TinyRule {
  const closed = [1, 2, 3, 4].filter((period) => !periods.includes(period));
  return {
    ...{ kind: 'unavailable-times', hard: true, scope: { of: 'courses', ids: [course] } },
    parameters: { times: closed.map((period) => ({ day: 0, period: period - 1 })) },
  };
}

/** The chains of the first lesson in words: `English to 2, Maths to 1`. */
function chainsOf(
  lessons: readonly TinyLesson[],
  more: readonly TinyRule[],
  options: ChainOptions = {},
  locked: readonly string[] = [],
  parts: Readonly<Record<string, readonly string[]>> = {},
): string[] {
  const calendar = { days: DAYS, periods: 4 };
  const tiny = tinyTimetable({ lessons, rules: [...rules, ...more], calendar, parts });
  const { solution } = tiny;
  const problem = {
    ...tiny.problem,
    lessons: tiny.problem.lessons.map((lesson, i) =>
      locked.includes(lesson.id) ? { ...lesson, lockedTime: solution.timeOf[i]! } : lesson,
    ),
  };
  return createSuggester(problem, solution)
    .chainsFor(0, options)
    .map(({ moves }) =>
      moves
        .map(({ lesson, time }) => {
          const { course } = problem.lessons[lesson]!;
          return `${problem.courses[course]!.name} to ${problem.times[time]!.start + 1}`;
        })
        .join(', '),
    );
}

describe('a chain', () => {
  const english = { course: 'English', at: 'Monday 1' };
  const maths = { course: 'Maths', at: 'Monday 2' };
  const art = { course: 'Art', at: 'Monday 3' };

  test('is an exchange where the other lesson may have the old place', () => {
    expect(chainsOf([english, maths], [only('English', 1, 2), only('Maths', 1, 2)])).toEqual([
      'English to 2, Maths to 1',
    ]);
  });

  test('sends the other lesson elsewhere where it may not', () => {
    expect(chainsOf([english, maths], [only('English', 1, 2), only('Maths', 2, 4)])).toEqual([
      'English to 2, Maths to 4',
    ]);
  });

  test('takes a third lesson along, be it round to the first place or to a free one', () => {
    const three = [english, maths, art];
    const two = [only('English', 1, 2), only('Maths', 2, 3)];
    expect(chainsOf(three, [...two, only('Art', 1, 3)])).toEqual(['English to 2, Maths to 3, Art to 1']);
    expect(chainsOf(three, [...two, only('Art', 3, 4)])).toEqual(['English to 2, Maths to 3, Art to 4']);
    expect(chainsOf(three, [...two, only('Art', 1, 3)], { moves: 2 })).toEqual([]);
  });

  test('sends two lessons away that both stand where the first one goes', () => {
    const here = [
      { ...english, teachers: ['Anna Berg'], groups: ['7A'] },
      { ...maths, teachers: ['Leo Brandt'], groups: ['7A'] },
      { ...art, at: 'Monday 2', teachers: ['Anna Berg'], groups: ['8B'] },
    ];
    const fixed = [only('English', 1, 2), only('Maths', 2, 3), only('Art', 2, 4)];
    expect(chainsOf(here, fixed)).toEqual(['English to 2, Maths to 3, Art to 4']);
  });

  test('sends the lessons out of the parts of a room', () => {
    const people = (name: string) => ({ teachers: [name], groups: [] });
    const lessons = [
      { course: 'Assembly', at: 'Monday 1', room: 'Hall', ...people('Anna Berg') },
      { course: 'Sport', at: 'Monday 2', room: 'Half A', ...people('Leo Brandt') },
      { course: 'Dance', at: 'Monday 2', room: 'Half B', ...people('Kim Lund') },
    ];
    const inRoom = (course: string, room: string): TinyRule => ({
      ...{ kind: 'room-suitability', hard: true, scope: { of: 'courses', ids: [course] } },
      parameters: { rooms: [room] },
    });
    const inRooms = lessons.map(({ course, room }) => inRoom(course, room));
    const fixed = [only('Assembly', 1, 2), only('Sport', 2, 3), only('Dance', 2, 4)];
    const parts = { Hall: ['Half A', 'Half B'] };
    expect(chainsOf(lessons, [...inRooms, ...fixed], {}, [], parts)).toEqual([
      'Assembly to 2, Sport to 3, Dance to 4',
    ]);
  });

  test('finds a place for a lesson that has none', () => {
    const english = { course: 'English' };
    expect(chainsOf([english, maths], [only('English', 2), only('Maths', 2, 3)])).toEqual([
      'English to 2, Maths to 3',
    ]);
  });

  test('brings the lesson to the time that is asked for', () => {
    const free = [english, maths, art];
    for (const chain of chainsOf(free, [], { time: 1 })) expect(chain).toStartWith('English to 2, ');
    for (const chain of chainsOf(free, [], { time: 2 })) expect(chain).toStartWith('English to 3, ');
  });

  test('moves no locked lesson, and there is none for a locked lesson', () => {
    const both = [only('English', 1, 2), only('Maths', 1, 2)];
    expect(chainsOf([english, maths], both, {}, ['Maths 1'])).toEqual([]);
    expect(chainsOf([english, maths], both, {}, ['English 1'])).toEqual([]);
  });

  test('that is worse in hard is told only where it is asked for', () => {
    const both = [only('English', 1, 2), only('Maths', 2)];
    expect(chainsOf([english, maths], both)).toEqual([]);
    // Where nothing is right for Maths but where it is, it is not moved even then.
    expect(chainsOf([english, maths], both, { allowWorse: true })).toEqual([]);
    const tooLate: TinyRule = {
      ...{ kind: 'max-gaps', hard: true, scope: { of: 'groups', ids: ['7A'] } },
      parameters: {},
    };
    const apart = [only('English', 1, 2), only('Maths', 2, 4), tooLate];
    expect(chainsOf([english, maths], apart)).toEqual([]);
    expect(chainsOf([english, maths], apart, { allowWorse: true })).toEqual(['English to 2, Maths to 4']);
  });

  test('of one sort is told once, in its best rooms', () => {
    const roomed = [
      { ...english, room: 'A' },
      { ...maths, room: 'B' },
      { course: 'Music', at: 'Monday 4', room: 'C', teachers: ['Kim Lund'], groups: ['9C'] },
    ];
    const few = [only('English', 1, 2), only('Maths', 1, 2), { kind: 'room-stability' }];
    expect(chainsOf(roomed, few)).toEqual(['English to 2, Maths to 1']);
  });
});
