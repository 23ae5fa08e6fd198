import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { explain, sentenceOf } from '../../constraints/explain.ts';
import { type TinyLesson, type TinyRule, tinyTimetable } from '../../constraints/tiny-problem.fixture.ts';
import type { Problem } from '../../timetable/problem.ts';
import { NONE, type Solution } from '../../timetable/solution.ts';
import type { Place, TimePlaces } from './place.ts';
import { afterMoves, sampleSolution } from './sample-solution.fixture.ts';
import { createSuggester } from './suggester.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** Places with all that is told of them when it is asked for. */
const told = (times: readonly TimePlaces[]) =>
  times.map(({ time, places }) => ({
    time,
    places: places.map(({ breaks, mends, ...place }) => ({
      ...place,
      breaks: breaks.map((reason) => ({ ...reason })),
      mends: mends.map((reason) => ({ ...reason })),
    })),
  }));

/** Cost and sentences from scratch, by rule. */
function fromScratch(problem: Problem, solution: Solution) {
  const { cost, constraints } = explain(problem, solution);
  const byRule = new Map(constraints.map(({ constraint, cost: own }) => [constraint, own.hard + own.soft]));
  const sentences = new Set(
    constraints.flatMap(({ violations }) => violations.map((one) => sentenceOf(problem, one))),
  );
  return { cost, byRule, sentences };
}

describe('the places of a lesson, whatever the rules,', () => {
  test('tell the change of cost, whole and by rule, as the difference of two costs from scratch', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, problem, solution } = sampleSolution(seed);
        const suggester = createSuggester(problem, solution);
        const now = fromScratch(problem, solution);
        const lesson = below(problem.lessons.length);
        for (const { time, places } of suggester.placesFor(lesson)) {
          for (const place of places) {
            const moved = afterMoves(solution, [{ lesson, time, room: place.room }]);
            const then = fromScratch(problem, moved);
            expect(place.change).toEqual({
              hard: then.cost.hard - now.cost.hard,
              soft: then.cost.soft - now.cost.soft,
            });
            const changes = problem.constraints.flatMap((_, constraint) => {
              const change = (then.byRule.get(constraint) ?? 0) - (now.byRule.get(constraint) ?? 0);
              return change === 0 ? [] : [{ constraint, change }];
            });
            expect([...place.rules].sort((a, b) => a.constraint - b.constraint)).toEqual(changes);
          }
        }
      }),
      // The example names a lesson twice in a part of the problem.
      { numRuns: 15, examples: [[594363278]] },
    );
  });

  test('tell in words what is broken there and not now, and the other way round, and no more than the change', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, problem, solution } = sampleSolution(seed);
        const lesson = below(problem.lessons.length);
        const now = fromScratch(problem, solution);
        for (const { time, places } of createSuggester(problem, solution).placesFor(lesson)) {
          for (const { room, breaks, mends, rules } of places) {
            const then = fromScratch(problem, afterMoves(solution, [{ lesson, time, room }]));
            for (const { sentence } of breaks) expect(then.sentences).toContain(sentence);
            for (const { sentence } of mends) expect(now.sentences).toContain(sentence);
            const told = new Map<number, number>();
            for (const { constraint, change } of [...breaks, ...mends]) {
              told.set(constraint, (told.get(constraint) ?? 0) + change);
            }
            expect([...told].filter(([, change]) => change !== 0).sort(([a], [b]) => a - b)).toEqual(
              rules
                .map(({ constraint, change }): [number, number] => [constraint, change])
                .sort(([a], [b]) => a - b),
            );
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('are all candidate times with all candidate rooms, but for what is locked', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { problem, solution } = sampleSolution(seed);
        const suggester = createSuggester(problem, solution);
        const lesson = seed % problem.lessons.length;
        const { times, rooms, lockedTime, lockedRoom } = problem.lessons[lesson]!;
        const told = suggester.placesFor(lesson);
        expect(told.map(({ time }) => time)).toEqual(lockedTime === null ? [...times] : [lockedTime]);
        const expected = lockedRoom !== null ? [lockedRoom] : rooms.length === 0 ? [NONE] : [...rooms];
        for (const { time, places } of told) {
          expect(places.map(({ room }) => room).sort((a, b) => a - b)).toEqual(expected);
          expect(places.every((place) => place.time === time)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('begin with the best one, which is found by itself as well, as is the one in a room', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, problem, solution } = sampleSolution(seed);
        const lesson = below(problem.lessons.length);
        const whole = createSuggester(problem, solution).placesFor(lesson);
        const single = createSuggester(problem, solution).placesFor(lesson);
        expect(single.map(({ best }) => [best.room, best.standing, best.change])).toEqual(
          whole.map(({ places: [best] }) => [best!.room, best!.standing, best!.change]),
        );
        for (const [at, { places }] of whole.entries()) {
          const { room, change } = places.at(-1)!;
          expect(single[at]!.placeIn(room)!.change).toEqual(change);
        }
        expect(single[0]?.placeIn(problem.rooms.length)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  test('are after edits what they are for the edited solution', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, problem, solution } = sampleSolution(seed);
        const suggester = createSuggester(problem, solution);
        const edits = Array.from({ length: 5 }, () => ({
          lesson: below(problem.lessons.length),
          time: below(problem.times.length + 1) - 1,
          room: below(problem.rooms.length + 1) - 1,
        }));
        for (const { lesson, time, room } of edits) suggester.update(lesson, time, room);
        const fresh = createSuggester(problem, afterMoves(solution, edits));
        const lesson = below(problem.lessons.length);
        expect(told(suggester.placesFor(lesson))).toEqual(told(fresh.placesFor(lesson)));
      }),
      { numRuns: 30 },
    );
  });
});

const hard = { hard: true };
const rules: TinyRule[] = [
  { kind: 'placed', ...hard },
  { kind: 'no-clash', ...hard },
  { kind: 'max-gaps', scope: { of: 'groups', ids: ['7A'] }, weight: 5 },
];

/** The best place at a time, `Monday 3`, of the first lesson. */
function bestAt(at: string, lessons: readonly TinyLesson[], more: readonly TinyRule[] = []): Place {
  const calendar = { days: ['Monday', 'Tuesday'], periods: 4 };
  const { problem, solution } = tinyTimetable({ lessons, rules: [...rules, ...more], calendar });
  const wanted = tinyTimetable({ lessons: [{ ...lessons[0]!, at }], rules, calendar }).solution.timeOf[0]!;
  const found = createSuggester(problem, solution)
    .placesFor(0)
    .find(({ time }) => time === wanted);
  return found!.places[0]!;
}

describe('a place', () => {
  const english = { course: 'English', room: 'A' };
  const maths = { course: 'Maths', room: 'B', at: 'Monday 2' };
  const art = { course: 'Art', room: 'B', teachers: ['Leo Brandt'], groups: ['8B'] };

  test('is better where the cost falls', () => {
    const place = bestAt('Monday 3', [{ ...english, at: 'Monday 4' }, maths]);
    expect(place.standing).toBe('better');
    expect(place.change).toEqual({ hard: 0, soft: -5 });
    expect(place.mends.map(({ sentence }) => sentence)).toEqual(['7A has 1 gap on Monday; none is allowed.']);
  });

  test('is better for a lesson that has none yet', () => {
    const place = bestAt('Monday 1', [english, maths]);
    expect(place.standing).toBe('better');
    expect(place.change).toEqual({ hard: -1, soft: 0 });
    expect(place.mends.map(({ sentence }) => sentence)).toEqual(['English (1 period) has no time yet.']);
  });

  test('is free where nothing is worse, and where the lesson is', () => {
    expect(bestAt('Monday 3', [{ ...english, at: 'Monday 1' }, maths])).toMatchObject({
      ...{ standing: 'free', change: { hard: 0, soft: 0 }, rules: [], breaks: [], mends: [] },
      ...{ inTheWay: [], exchange: null },
    });
    expect(bestAt('Monday 1', [{ ...english, at: 'Monday 1' }, maths]).standing).toBe('free');
  });

  test('costs where a soft rule is broken', () => {
    const place = bestAt('Monday 4', [{ ...english, at: 'Monday 1' }, maths]);
    expect(place).toMatchObject({ standing: 'costs', change: { hard: 0, soft: 5 } });
    expect(place.rules).toEqual([{ constraint: 2, change: 5 }]);
    expect(place.breaks).toEqual([
      {
        ...{ constraint: 2, change: 5, lessons: [1, 0] },
        sentence: '7A has 1 gap on Monday; none is allowed.',
      },
    ]);
  });

  test('is one to swap for where a lesson stands in the way that may have the old place', () => {
    const place = bestAt('Monday 2', [{ ...english, at: 'Monday 1' }, maths]);
    expect(place.standing).toBe('swap');
    expect(place.breaks.map(({ sentence }) => sentence)).toEqual([
      'Anna Berg has 2 lessons on Monday, period 2: English and Maths.',
      '7A has 2 lessons on Monday, period 2: English and Maths.',
    ]);
    expect(place.inTheWay).toEqual([1]);
    expect(place.exchange?.moves.map(({ lesson, time }) => [lesson, time])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(place.exchange?.change).toEqual({ hard: 0, soft: 0 });
  });

  test('is blocked where the old place suits the other lesson no better', () => {
    const notInTheMorning = {
      ...{ kind: 'unavailable-times', hard: true, scope: { of: 'courses', ids: ['Maths'] } as const },
      parameters: { times: [{ day: 0, period: 0 }] },
    };
    const place = bestAt('Monday 2', [{ ...english, at: 'Monday 1' }, maths], [notInTheMorning]);
    expect(place).toMatchObject({ standing: 'blocked', inTheWay: [1], exchange: null });
  });

  test('is blocked for a lesson that has no place to give in exchange', () => {
    const place = bestAt('Monday 2', [english, maths]);
    // It would be placed at last, and clash for two.
    expect(place).toMatchObject({ standing: 'blocked', change: { hard: 1, soft: 0 }, inTheWay: [1] });
  });

  test('is blocked by two lessons, of which no one alone makes way', () => {
    const ofTeacher = { ...maths, groups: ['8B'] };
    const ofGroup = { ...art, groups: ['7A'], room: 'C', at: 'Monday 2' };
    const place = bestAt('Monday 2', [{ ...english, at: 'Monday 1' }, ofTeacher, ofGroup]);
    expect(place.standing).toBe('blocked');
    expect([...place.inTheWay].sort()).toEqual([1, 2]);
  });

  test('is no swap with a lesson of the same course, which would change nothing', () => {
    const place = bestAt('Monday 2', [
      { ...english, at: 'Monday 1' },
      { ...english, at: 'Monday 2' },
    ]);
    expect(place).toMatchObject({ standing: 'blocked', inTheWay: [1] });
  });

  test('of a time is first in the room that suits best', () => {
    const place = bestAt('Monday 2', [
      { ...english, at: 'Monday 1' },
      { ...art, room: 'A', at: 'Monday 2' },
      { ...art, course: 'Music', at: 'Tuesday 1' },
    ]);
    expect(place).toMatchObject({ standing: 'free', room: 1 });
  });
});
