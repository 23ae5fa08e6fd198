import { afterAll, beforeAll, expect, test } from 'bun:test';
import type { Database } from '../../store/database.ts';
import { selectTerm, type TermRows } from '../../store/term-data.ts';
import { openMigrated, testDatabases } from '../../store/test-databases.ts';
import type { Scope } from '../../timetable/problem.ts';
import { demoSchool } from '../demo-school.ts';
import { importProblem } from '../import-problem.ts';
import type { ListName } from './list-table.ts';
import { otherAvailability } from './other-availability.ts';

let database: Database;
let school: TermRows;
beforeAll(async () => {
  database = await openMigrated(testDatabases[0]!);
  const { termId } = await importProblem(database, { ...demoSchool(), constraints: [] });
  school = (await selectTerm(database.queries, termId))!;
});
afterAll(() => database.close());

type Said = { kind?: string; hard?: boolean; covers?: string; cells?: [number, number][]; active?: boolean };

/** The school with one rule. */
function withRule(
  scope: Scope,
  { kind = 'unavailable-times', hard = true, covers, cells = [[0, 0]], active = true }: Said = {},
) {
  const times = cells.map(([day, period]) => ({ day, period }));
  const rule = {
    ...{
      id: 'rule',
      termId: school.term.id,
      code: 'rule',
      position: 0,
      kind,
      scope,
      hard,
      weight: 7,
      active,
    },
    parameters: covers === undefined ? { times } : { times, covers },
  };
  return { ...school, constraints: [rule] };
}

/** Names of the things of a list of which a rule says something, in their order. */
function told(rows: TermRows, list: ListName): string[] {
  const others = otherAvailability(rows, list);
  return rows[list].filter(({ id }) => others(id).rules.length > 0).map(({ name }) => name);
}
const codeOf = (list: ListName, name: string) => school[list].find((thing) => thing.name === name)!.code;
const groups = (...names: string[]): Scope => ({
  of: 'groups',
  ids: names.map((name) => codeOf('groups', name)),
});

test('a rule about a group holds for those below it, which do not keep it as their own', () => {
  const rows = withRule(groups('Year 8'));
  expect(told(rows, 'groups')).toEqual(
    school.groups.map(({ name }) => name).filter((name) => /^8/.test(name)),
  );
  // What only a part cannot do, the others can.
  expect(told(withRule(groups('8A Spanish')), 'groups')).toEqual([]);
});

test('a course cannot be when those who take part in it cannot', () => {
  const teacher = school.teachers[0]!;
  const own = school.courses.filter(({ teacherId }) => teacherId === teacher.id).map(({ name }) => name);
  expect(told(withRule({ of: 'teachers', ids: [teacher.code] }), 'courses')).toEqual(own);
  const ofPart = told(withRule(groups('8A Spanish')), 'courses');
  expect(ofPart).toContain('Maths 8A');
  expect(ofPart).not.toContain('Maths 8B');
  const tagged = told(withRule({ of: 'tag', tag: 'form' }), 'courses');
  expect(tagged.every((name) => name.startsWith('Form'))).toBe(true);
  expect(tagged.length).toBeGreaterThan(0);
});

test('what holds for all holds for each, and what is about something else for none', () => {
  for (const list of ['teachers', 'groups', 'rooms', 'courses'] as const) {
    expect(told(withRule({ of: 'everybody' }), list)).toHaveLength(school[list].length);
  }
  expect(told(withRule({ of: 'all-teachers' }), 'teachers')).toHaveLength(school.teachers.length);
  expect(told(withRule({ of: 'all-teachers' }), 'groups')).toEqual([]);
  expect(told(withRule({ of: 'everybody' }, { kind: 'max-gaps' }), 'teachers')).toEqual([]);
  expect(told(withRule({ of: 'everybody' }, { active: false }), 'teachers')).toEqual([]);
});

test('forbidden is what must not be; the rest is noted', () => {
  const { id } = school.teachers[0]!;
  const saidBy = (said: Said) => otherAvailability(withRule({ of: 'everybody' }, said), 'teachers')(id);
  expect([...saidBy({ cells: [[1, 2]] }).never]).toEqual([school.periods.length + 2]);
  expect([...saidBy({ cells: [[1, 2]], hard: false }).noted]).toEqual([school.periods.length + 2]);
  const cells = school.term.days.length * school.periods.length;
  expect(saidBy({ kind: 'preferred-times' }).never.size).toBe(cells - 1);
  expect(saidBy({ kind: 'preferred-times', covers: 'start' })).toMatchObject({ never: new Set() });
  expect(saidBy({ kind: 'preferred-times', hard: false }).noted.size).toBe(cells - 1);
});

test('a rule that painting keeps for one thing is not told as another one of it', () => {
  const { code, name } = school.rooms[0]!;
  expect(told(withRule({ of: 'rooms', ids: [code] }), 'rooms')).not.toContain(name);
  expect(told(withRule({ of: 'rooms', ids: [code] }, { hard: false }), 'rooms')).toContain(name);
});
