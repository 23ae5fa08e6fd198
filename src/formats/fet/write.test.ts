import { describe, expect, test } from 'bun:test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkConstraints } from '../../constraints/registry.ts';
import { demoSchool } from '../../planning/demo-school.ts';
import type { Constraint, Problem } from '../../timetable/problem.ts';
import { emptySolution } from '../../timetable/solution.ts';
import { constraint, faultsOf, fileText, rulesOf, slots } from './file.fixture.ts';
import { drawFile } from './files.fixture.ts';
import { readFet } from './read.ts';
import { writeFet } from './write.ts';

const files = fc
  .infiniteStream(fc.nat(1_000_000))
  .map((stream) => drawFile((below) => Number(stream.next().value) % below));

describe('a problem that was read from a file', () => {
  test('comes back as it was from the file that it is written to, and nothing more is left unsaid', () => {
    fc.assert(
      fc.property(files, (text) => {
        const { problem, report } = readFet(text);
        const again = readFet(writeFet(problem));
        expect(again.problem).toEqual(problem);
        // A part that was not said of an element is not said of the same element again.
        const before = new Set(report.map(({ reason }) => reason));
        expect(again.report.filter(({ reason }) => !before.has(reason))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('is written with locks at the places of a timetable instead of its own', () => {
    const { problem } = readFet(fileText());
    const solution = emptySolution(problem);
    solution.timeOf[1] = problem.lessons[1]!.times[4]!;
    solution.roomOf[3] = 2;
    const { problem: locked } = readFet(writeFet(problem, { locked: solution }));
    expect(locked.lessons.map(({ lockedTime }) => lockedTime)).toEqual([
      null,
      solution.timeOf[1]!,
      null,
      null,
      null,
    ]);
    expect(locked.lessons.map(({ lockedRoom }) => lockedRoom)).toEqual([null, null, null, 2, null]);
  });
});

/** Real schools that ship with FET; they are on some machines only. */
const EXAMPLES = join(import.meta.dir, '../../../../shared/data/fet');
const examples = existsSync(EXAMPLES) ? [...new Bun.Glob('**/*.fet').scanSync(EXAMPLES)].sort() : [];

describe.skipIf(examples.length === 0)('real schools', () => {
  test.each(examples)('%s comes back as it was', async (name) => {
    const { problem, report } = readFet(await Bun.file(`${EXAMPLES}/${name}`).text());
    expect(checkConstraints(problem).length).toBe(problem.constraints.length);
    expect(report.filter(({ reason }) => reason.includes('no kind of rule'))).toEqual([]);
    const again = readFet(writeFet(problem));
    expect(again).toEqual({ problem, report: [] });
  });
});

describe('a problem of our own', () => {
  const own = demoSchool();
  const hard = (id: string, kind: string, scope: Constraint['scope'], parameters = {}): Constraint => ({
    ...{ id, kind, scope, parameters, hard: true, weight: 1 },
  });
  const everybody = { of: 'everybody' } as const;
  const schoolWith = (problem: Partial<Problem>): Problem => ({
    ...own,
    rooms: own.rooms.map((room) => ({ ...room, lessonsAtOnce: 1 })),
    constraints: [],
    ...problem,
  });
  const written = (...constraints: Constraint[]) =>
    readFet(writeFet(schoolWith({ constraints }))).problem.constraints.filter(
      ({ kind }) => kind !== 'room-suitability',
    );

  test('is written by the names of its people and rooms, and the numbers of its lessons', () => {
    const { problem, report } = readFet(writeFet(schoolWith({})));
    expect(report).toEqual([]);
    expect(problem.teachers.map(({ id }) => id)).toEqual(own.teachers.map(({ name }) => name));
    expect(problem.groups.map(({ id, parent, size }) => [id, parent, size])).toEqual(
      own.groups.map(({ name, parent, size }) => [name, parent, size]),
    );
    expect(problem.lessons.map(({ id, length }) => [id, length])).toEqual(
      own.lessons.map(({ length }, position) => [`${position + 1}`, length]),
    );
    expect(problem.courses.map(({ size, subject }) => [size, subject])).toEqual(
      own.courses.map(({ size, subject }) => [size, subject]),
    );
  });

  test('has what its teachers are to teach, and every subject that they name among its own', () => {
    const [first, second, ...others] = own.teachers;
    const qualified = { ...first!, subjects: [own.courses[0]!.subject, 'Chess'], load: 18 };
    const teachers = [qualified, { ...second!, load: 0 }, ...others];
    const text = writeFet(schoolWith({ teachers }));
    expect(readFet(text).problem.teachers.slice(0, 2)).toEqual([
      { ...qualified, id: first!.name },
      { id: second!.name, name: second!.name },
    ]);
    const subjects = [...text.matchAll(/<Subject>\n<Name>(.*)<\/Name>/g)].map(([, name]) => name);
    const taught = new Set(own.courses.map(({ subject }) => subject));
    expect(subjects).toEqual([...taught, 'Chess']);
  });

  test('has a rule that asks the rooms that a lesson may have, by candidates or by features', () => {
    const asked = { ...hard('suitable', 'room-suitability', everybody), hard: true };
    const { problem } = readFet(writeFet(schoolWith({ constraints: [asked] })));
    const gym = own.rooms.findIndex(({ features }) => features.includes('gym'));
    const sport = own.courses.findIndex(({ features }) => features.includes('gym'));
    const [lesson] = problem.lessons.filter(({ course }) => course === sport);
    const rules = problem.constraints.filter(
      ({ kind, scope }) => kind === 'room-suitability' && 'ids' in scope && scope.ids.includes(lesson!.id),
    );
    expect(rules.map(({ parameters }) => parameters.rooms)).toContainEqual([own.rooms[gym]!.name]);
    expect(problem.lessons.map(({ rooms }) => rooms.length > 0)).toEqual(
      own.lessons.map(({ rooms }) => rooms.length > 0),
    );
  });

  test('says by other rules of FET what it has no rule for', () => {
    const art = own.courses.find(
      ({ id }) => own.lessons.filter((lesson) => own.courses[lesson.course]!.id === id).length > 1,
    )!;
    const course = { of: 'courses', ids: [art.id] } as const;
    const times = [{ day: 0, period: 0 }];
    const always = written().map(({ kind }) => kind);
    const kindsOf = (rule: Constraint): string[] => {
      const left = [...always];
      return written(rule).flatMap(({ kind }) =>
        left.includes(kind) ? left.splice(left.indexOf(kind), 1).slice(1) : [kind],
      );
    };
    expect(kindsOf(hard('a', 'spread', course, { most: 1 }))).toEqual(['min-days-between']);
    expect(kindsOf(hard('b', 'unavailable-times', course, { times }))).toEqual(['preferred-times']);
    expect(kindsOf(hard('c', 'unavailable-times', { of: 'all-teachers' }, { times }))).toEqual([
      'unavailable-times',
    ]);
    expect(kindsOf(hard('d', 'lessons-per-day', { of: 'all-groups' }, { least: 2, most: 6 }))).toEqual([
      'lessons-per-day',
      'lessons-per-day',
    ]);
    expect(kindsOf(hard('e', 'max-gaps', { of: 'all-groups' }, { most: 1 }))).toEqual(['max-gaps']);
  });

  test.each([
    [
      { constraints: [hard('few', 'compactness', { of: 'all-groups' })] },
      'constraint few: FET has no such rule (compactness)',
    ],
    [
      {
        constraints: [
          { ...hard('few', 'max-gaps', { of: 'all-groups' }, { ignoreClosed: true }), hard: false },
        ],
      },
      'constraint few: FET knows this rule only as one that may not be broken (max-gaps)',
    ],
    [
      {
        constraints: [
          { ...hard('late', 'min-days-between', everybody, { least: 1 }), hard: false, weight: 100 },
        ],
      },
      'constraint late: FET knows weights up to 99 for a rule that may be broken (min-days-between)',
    ],
    [
      { rooms: own.rooms, constraints: [hard('one', 'room-stability', everybody)] },
      'constraint one: FET would tell the parts of Gym apart, which holds several lessons at once (room-stability)',
    ],
    [
      {
        constraints: ['few', 'fewer'].map((id) => hard(id, 'compactness', { of: 'all-groups' })),
      },
      '2 constraints: FET has no such rule (compactness)',
    ],
    [{ calendar: { ...own.calendar, weeks: 2 } }, 'calendar: FET knows one week, not a cycle of 2'],
    [
      {
        groups: own.groups.map((group, position) =>
          position > 0 && position < 4 ? { ...group, parent: position - 1 } : group,
        ),
      },
      `group ${own.groups[3]!.id}: FET knows years, groups and subgroups, and none in these`,
    ],
  ])('is refused where FET cannot say it (%#)', (problem, fault) => {
    expect(faultsOf(() => writeFet(schoolWith(problem)))).toContain(fault);
  });

  test('may let one day of a teacher be longer, which FET has for nobody else and for no more days', () => {
    const span = (scope: Constraint['scope'], longerDays: number): Constraint => ({
      ...{ id: 'span', kind: 'day-span', scope, hard: true, weight: 1 },
      parameters: { most: 2, longerDays },
    });
    const again = (rule: Constraint) =>
      readFet(writeFet({ ...problem, constraints: [...problem.constraints, rule] })).problem.constraints;
    const { problem } = readFet(fileText());
    const teachers = { of: 'all-teachers' } as const;
    expect(again(span(teachers, 1)).at(-1)).toMatchObject({
      ...{ kind: 'day-span', scope: teachers, parameters: { most: 2, longerDays: 1 } },
    });
    expect(() => again(span(teachers, 2))).toThrow();
    expect(() => again(span({ of: 'all-groups' }, 1))).toThrow();
  });

  test('has days that begin early from the first hour of the day, which FET has where that is open to all or to none', () => {
    const early: Constraint = {
      ...{ id: 'early', kind: 'first-period', scope: { of: 'all-groups' }, hard: true, weight: 1 },
      parameters: { period: 0, most: 0 },
    };
    const again = (time: string) => {
      const { problem } = readFet(fileText({ time }));
      return readFet(writeFet({ ...problem, constraints: [...problem.constraints, early] })).problem;
    };
    const closed = constraint('StudentsSetNotAvailableTimes', {
      ...{ Students: '7A', ...slots('Not_Available_Time', ['Day', 'Hour'], 'Mon 1') },
    });
    expect(again('').constraints.filter(({ kind }) => kind === 'first-period')).toMatchObject([
      { parameters: { period: 0, most: 0, ignoreClosed: true } },
    ]);
    expect(() => again(closed)).toThrow();
  });

  test('has a room for several lessons at once as so many rooms, in which lessons are shared out', () => {
    const asked = hard('suitable', 'room-suitability', everybody);
    const closed = hard(
      'closed',
      'unavailable-times',
      { of: 'rooms', ids: ['gym'] },
      {
        times: [{ day: 2, period: 5 }],
      },
    );
    const problem = schoolWith({ rooms: own.rooms, constraints: [asked, closed] });
    const gym = own.rooms.findIndex(({ id }) => id === 'gym');
    const inGym = own.lessons.flatMap(({ course, length }, lesson) =>
      own.courses[course]!.features.includes('gym') && length === 1 ? [lesson] : [],
    );
    const solution = emptySolution(problem);
    for (const lesson of inGym.slice(0, 2)) {
      solution.timeOf[lesson] = own.lessons[lesson]!.times[3]!;
      solution.roomOf[lesson] = gym;
    }
    const { problem: read, report } = readFet(writeFet(problem, { locked: solution }));
    expect(report).toEqual([]);
    const parts = ['Gym (1)', 'Gym (2)'];
    expect(read.rooms.slice(gym).map(({ id }) => id)).toEqual(parts);
    const locked = inGym.slice(0, 2).map((lesson) => read.rooms[read.lessons[lesson]!.lockedRoom!]!.id);
    expect(locked.sort()).toEqual(parts);
    const other = read.lessons[inGym[2]!]!.id;
    const rules = read.constraints.filter(({ scope }) => 'ids' in scope && scope.ids.includes(other));
    expect(rules.map(({ parameters }) => parameters.rooms)).toContainEqual(parts);
    const closings = read.constraints.filter(({ scope }) => scope.of === 'rooms');
    expect(closings.flatMap(({ scope }) => ('ids' in scope ? scope.ids : []))).toEqual(parts);
  });

  test('keeps gaps apart from hours that are closed between others, which FET does not count', () => {
    const closed = hard(
      'closed',
      'unavailable-times',
      { of: 'all-groups' },
      { times: [{ day: 0, period: 3 }] },
    );
    const gaps = hard('gaps', 'max-gaps', { of: 'all-groups' }, { most: 1 });
    expect(faultsOf(() => written(closed, gaps))).toEqual([
      'constraint gaps: FET has no such rule (max-gaps)',
    ]);
  });

  test('has rooms for all where its own need not hold everyone', () => {
    const { problem } = readFet(writeFet(schoolWith({})));
    expect(new Set(problem.rooms.map(({ capacity }) => capacity))).toEqual(new Set([30_000]));
    const seats = hard('seats', 'room-capacity', everybody);
    const kept = readFet(writeFet(schoolWith({ constraints: [seats] }))).problem;
    expect(kept.rooms.map(({ capacity }) => capacity)).toEqual(own.rooms.map(({ capacity }) => capacity));
  });
});

test('the rules that every file has are not written a second time', () => {
  expect(rulesOf({})).toEqual([]);
});
