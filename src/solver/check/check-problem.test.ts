import { describe, expect, test } from 'bun:test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCtt } from '../../formats/ctt/read.ts';
import { readCttSolution } from '../../formats/ctt/solution.ts';
import { demoSchool } from '../../planning/demo-school.ts';
import type { Problem } from '../../timetable/problem.ts';
import { createRandom } from '../random.ts';
import { createSearch } from '../search.ts';
import { brokenByLocks } from './broken-locks.fixture.ts';
import { brokenByPeople } from './broken-people.fixture.ts';
import { brokenByRooms } from './broken-rooms.fixture.ts';
import { brokenByTimes } from './broken-times.fixture.ts';
import { checkProblem } from './check-problem.ts';
import type { CheckFinding } from './finding.ts';
import {
  closed,
  lessonRule,
  periodsOn,
  smallSchool,
  wholeDays,
  withCourse,
  withRules,
} from './small-school.fixture.ts';
import { solvableProblem } from './solvable-problem.fixture.ts';

const INSTANCES = join(import.meta.dir, '../../../../shared/data/itc2007');

const impossible = (problem: Problem): CheckFinding[] =>
  checkProblem(problem).filter(({ severity }) => severity === 'impossible');

/** Whom or what a finding is about, by name. */
function whoIn(problem: Problem, { subjects }: CheckFinding): string[] {
  const things = {
    ...{ teacher: problem.teachers, group: problem.groups },
    ...{ course: problem.courses, room: problem.rooms },
  };
  return subjects.map(({ of, position }) => things[of][position]!.name);
}

describe('of a broken school is told', () => {
  const broken = [...brokenByPeople, ...brokenByRooms, ...brokenByTimes, ...brokenByLocks];

  test.each(broken.map((one) => [one.fault, one] as const))('%s', (_, { school, kind, who, sentence }) => {
    const findings = checkProblem(school);
    expect(findings.map((finding) => finding.sentence)).toEqual([sentence]);
    const [finding] = findings;
    expect([finding!.kind, finding!.severity]).toEqual([kind, 'impossible']);
    expect(whoIn(school, finding!)).toEqual([...who]);
    expect(finding!.lessons.length).toBeGreaterThan(0);
    for (const lesson of finding!.lessons) expect(school.lessons[lesson]).toBeDefined();
  });

  test('every number that shows it, with the lessons and the rules', () => {
    const school = withRules(
      smallSchool(),
      closed('David Stein', wholeDays('Monday', 'Tuesday', 'Wednesday')),
    );
    const [finding] = checkProblem(school);
    expect(finding!.numbers).toEqual({ needed: 16, open: 10 });
    expect(finding!.lessons).toHaveLength(16);
    const spread = withCourse(smallSchool(), {
      ...{ name: 'Chess 8A', teachers: ['Hugo Braun'], groups: ['8A'], lessons: [1, 1, 1] },
    });
    const [tooFewDays] = checkProblem(spread);
    expect(tooFewDays!.numbers).toEqual({ lessons: 3, days: 2, possible: 2, most: 1 });
    expect(tooFewDays!.rules.map((rule) => spread.constraints[rule]!.kind)).toEqual(['spread']);
  });

  test('several faults, each by itself, and no fault of a rule that is soft', () => {
    const monday = lessonRule('preferred-times', ['Sport 7A-1'], wholeDays('Monday'));
    const both = withRules(
      smallSchool(),
      closed('David Stein', wholeDays('Monday', 'Tuesday', 'Wednesday')),
      closed('Eva Lind', wholeDays('Monday')),
      monday,
    );
    expect(checkProblem(both).map(({ kind }) => kind)).toEqual(['no-time', 'too-many-periods']);
    expect(
      checkProblem(
        withRules(smallSchool(), closed('Eva Lind', wholeDays('Monday')), { ...monday, hard: false }),
      ),
    ).toEqual([]);
  });

  test('nothing of lessons that need not take place', () => {
    const school = withRules(
      smallSchool(),
      closed('David Stein', wholeDays('Monday', 'Tuesday', 'Wednesday')),
    );
    const free = {
      ...school,
      constraints: school.constraints.map((rule) =>
        rule.kind === 'placed' ? { ...rule, hard: false } : rule,
      ),
    };
    expect(checkProblem(free)).toEqual([]);
  });

  test('which week it is, where the cycle has several', () => {
    const everyWeek = smallSchool();
    const calendar = { ...everyWeek.calendar, weeks: 2 };
    /** All lessons in both weeks, but geography in the second one alone. */
    const times = [
      ...everyWeek.times.map((time) => ({ ...time, weeks: 3 })),
      ...everyWeek.times.map((time) => ({ ...time, weeks: 2 })),
    ];
    const twoWeeks = {
      ...everyWeek,
      calendar,
      times,
      lessons: everyWeek.lessons.map((lesson) =>
        lesson.id.startsWith('Geography')
          ? { ...lesson, times: lesson.times.map((time) => time + everyWeek.times.length) }
          : lesson,
      ),
    };
    expect(checkProblem(twoWeeks)).toEqual([]);
    const broken = withRules(
      twoWeeks,
      closed(
        'David Stein',
        periodsOn({ Monday: [1, 2, 3, 4, 5, 6], Tuesday: [1, 2, 3, 4, 5, 6], Wednesday: [1, 2] }),
      ),
    );
    expect(checkProblem(broken).map(({ sentence }) => sentence)).toEqual([
      'David Stein has 16 periods of lessons in week 2 and 14 free periods.',
    ]);
  });

  test('who has hardly a choice, as a warning', () => {
    const school = withCourse(smallSchool(), {
      ...{ name: 'Project 8B', teachers: ['Ben Okoro'], groups: ['8B'], lessons: [2, 2] },
    });
    expect(checkProblem(school).map(({ severity, sentence }) => [severity, sentence])).toEqual([
      ['warning', '8B has 27 periods of lessons in 28 possible ones (96 %): that leaves hardly a choice.'],
    ]);
  });
});

describe('nothing is told', () => {
  test('of the small school, which has a timetable', () => {
    expect(checkProblem(smallSchool())).toEqual([]);
    const search = createSearch(smallSchool(), { seed: 1, steps: 400_000 });
    while (search.portion() === null);
    expect(search.progress().best.hard).toBe(0);
  });

  test('of the demo school, in milliseconds', () => {
    const school = demoSchool();
    const durationsMs = Array.from({ length: 8 }, () => {
      const start = performance.now();
      expect(checkProblem(school)).toEqual([]);
      return performance.now() - start;
    });
    // Measured at 12 ms on a quiet machine, about 100 ms when it runs for the first time.
    expect(Math.min(...durationsMs)).toBeLessThan(150);
  });

  test.skipIf(!existsSync(INSTANCES))('of the instances of ITC-2007, but who has hardly a choice', () => {
    for (const name of readdirSync(INSTANCES).filter((file) => file.endsWith('.ctt'))) {
      expect([name, impossible(readCtt(readFileSync(join(INSTANCES, name), 'utf8')))]).toEqual([name, []]);
    }
  });

  test.skipIf(!existsSync(INSTANCES))(
    'of their best known solutions, when some or all of the lessons are locked',
    () => {
      const solutions = readdirSync(join(INSTANCES, 'best-known')).filter((file) => file.endsWith('.sol'));
      expect(solutions.length).toBeGreaterThan(0);
      const random = createRandom(1);
      for (const name of solutions) {
        const problem = readCtt(readFileSync(join(INSTANCES, name.replace('.sol', '.ctt')), 'utf8'));
        const solution = readCttSolution(problem, readFileSync(join(INSTANCES, 'best-known', name), 'utf8'));
        for (const share of [2, 4]) {
          const lessons = problem.lessons.map((lesson, i) =>
            random.below(4) < share
              ? { ...lesson, lockedTime: solution.timeOf[i]!, lockedRoom: solution.roomOf[i]! }
              : lesson,
          );
          expect([name, impossible({ ...problem, lessons })]).toEqual([name, []]);
        }
      }
    },
  );

  test('of any problem that has a timetable', () => {
    for (let seed = 0; seed < 400; seed++) {
      const { problem } = solvableProblem(createRandom(seed).below);
      expect([seed, impossible(problem)]).toEqual([seed, []]);
    }
  });
});
