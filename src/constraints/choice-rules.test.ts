import { describe, expect, test } from 'bun:test';
import { Failure } from '../failure.ts';
import { choiceFault } from './choice-rules.ts';
import { compileProblem } from './compile.ts';
import { checkConstraints, kinds } from './registry.ts';
import { type TinyLesson, type TinyRule, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const CHOICES = ['Anna Berg', 'Ben Okoro'];

function lesson(course: string, more: Partial<TinyLesson> = {}): TinyLesson {
  return { course, at: 'Monday 1', teachers: [], groups: [course], choices: CHOICES, ...more };
}

function brokenBy(rule: TinyRule, ...lessons: TinyLesson[]) {
  return violationsOf(tinyTimetable({ lessons, rules: [rule] }));
}

function refusalOf(rule: TinyRule): string | null {
  const { problem } = tinyTimetable({ lessons: [lesson('Maths'), lesson('Art')], rules: [rule] });
  try {
    checkConstraints(problem);
    return null;
  } catch (error) {
    if (error instanceof Failure && error.code === 'invalid') return error.message;
    throw error;
  }
}

describe('rules where a teacher is chosen', () => {
  test('speak of the one who is chosen, by name', () => {
    const both = (chosen: string) => [lesson('Maths', { chosen: 'Anna Berg' }), lesson('Art', { chosen })];
    expect(brokenBy({ kind: 'no-clash' }, ...both('Ben Okoro'))).toEqual([]);
    expect(brokenBy({ kind: 'no-clash' }, ...both('Anna Berg')).map(({ sentence }) => sentence)).toEqual([
      'Anna Berg has 2 lessons on Monday, period 1: Maths and Art.',
    ]);
  });

  test('count what each is given as it is chosen', () => {
    const rule = {
      kind: 'workload',
      scope: { of: 'all-teachers' },
      parameters: { least: 1, most: 1 },
    } as const;
    const both = (chosen: string) => [lesson('Maths', { chosen: 'Anna Berg' }), lesson('Art', { chosen })];
    expect(brokenBy(rule, ...both('Ben Okoro'))).toEqual([]);
    expect(brokenBy(rule, ...both('Anna Berg')).map(({ sentence }) => sentence)).toEqual([
      'Anna Berg is given 2 lessons in all; at most 1 is allowed.',
      'Ben Okoro is given 0 lessons in all; at least 1 is asked.',
    ]);
  });

  test('ask that someone is chosen', () => {
    const settled = { teachers: CHOICES, choices: ['Cleo Diaz', 'Dan Mori'], taughtBy: 'Cleo Diaz' };
    expect(brokenBy({ kind: 'placed' }, lesson('Maths'), lesson('Art', settled))).toMatchObject([
      { deviation: 1, sentence: 'Maths (1 period) has no teacher yet.' },
    ]);
  });

  test('that cannot follow a choice are refused by name, never passed over', () => {
    const { problem } = tinyTimetable({ lessons: [lesson('Maths')], rules: [] });
    const named = { of: 'teachers', ids: ['Anna Berg'] } as const;
    const refused = [...kinds.values()].flatMap(({ kind, scopes }) => {
      const rule = { id: 'a', kind, scope: named, parameters: {}, hard: true, weight: 1 };
      return scopes.includes('teachers') && choiceFault(problem, new Set([0, 1]), rule) !== null
        ? [kind]
        : [];
    });
    expect(refused.sort()).toEqual([
      ...[
        'consecutive',
        'different-days',
        'different-room',
        'different-time',
        'different-weeks',
        'double-lectures',
      ],
      ...['ends-day', 'max-days-between', 'max-gap', 'max-simultaneous', 'min-days-between', 'min-gap'],
      ...[
        'min-working-days',
        'not-overlap',
        'overlap',
        'precedence',
        'room-stability',
        'same-days',
        'same-room',
      ],
      ...['same-start', 'same-time', 'same-weeks', 'split', 'spread', 'times-used'],
    ]);
    expect(refusalOf({ kind: 'ends-day', scope: named })).toBe(
      'constraint rule 1: "ends-day" cannot speak of Anna Berg, who can be chosen for lessons; name courses or lessons instead',
    );
    expect(refusalOf({ kind: 'no-clash', parameters: { counting: 'pairs' } })).toContain('count lessons');
  });

  test('may be of any kind where they name others, or once everybody is settled', () => {
    expect(refusalOf({ kind: 'ends-day', scope: { of: 'teachers', ids: ['Somebody'] } })).toBeNull();
    expect(refusalOf({ kind: 'ends-day' })).toBeNull();
    const settled = [lesson('Maths', { taughtBy: 'Anna Berg' }), lesson('Art', { taughtBy: 'Ben Okoro' })];
    const { problem } = tinyTimetable({
      lessons: settled,
      rules: [{ kind: 'ends-day', scope: { of: 'all-teachers' } }],
    });
    expect(checkConstraints(problem)).toHaveLength(1);
  });
});

describe('the program of a problem', () => {
  const { problem } = tinyTimetable({ lessons: [lesson('Maths'), lesson('Art')], rules: [] });

  test('has seats where teachers are to be chosen', () => {
    const { seats, index } = compileProblem(problem);
    expect(seats?.teachers).toEqual([0, 1]);
    expect(index.problem.rooms.map(({ name }) => name)).toEqual(CHOICES);
  });

  test('is that of the problem itself where nobody is, or all are settled', () => {
    const plain = { ...problem, courses: problem.courses.map(({ choices: _, ...course }) => course) };
    const settled = { ...problem, lessons: problem.lessons.map((one) => ({ ...one, teacher: 0 })) };
    for (const same of [plain, settled]) {
      const program = compileProblem(same);
      expect(program.seats).toBeNull();
      expect(program.index.problem).toBe(same);
    }
  });
});
