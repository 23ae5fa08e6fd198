import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { type Database, openDatabase } from '../../store/database.ts';
import { migrateUp } from '../../store/migrate.ts';
import { selectTerm, type TermRows } from '../../store/term-data.ts';
import { demoSchool } from '../demo-school.ts';
import { aPlanner } from '../editors.fixture.ts';
import { importProblem } from '../import-problem.ts';
import { addRules } from './edit-rules.ts';
import { deleteTag, renameTag, TagTaken, tagCourses } from './edit-tags.ts';
import { tagsOfTerm } from './tags.ts';
import { turnTerm } from './undo-term.ts';

let database: Database;
let okafor: string;
beforeAll(async () => {
  database = await openDatabase({ inMemory: true });
  await migrateUp(database);
  okafor = await aPlanner(database, 'Ms Okafor');
});
afterAll(() => database.close());

const NOBODY = { userId: null };

/** A term of the demo school with two rules more that speak of tags in their parameters. */
async function aTerm() {
  const { termId } = await importProblem(database, demoSchool());
  const rule = { hard: false, weight: 1, scope: { of: 'all-groups' } as const };
  await addRules(
    database,
    termId,
    [
      { ...rule, kind: 'max-per-day-of-tag', parameters: { tag: 'morning', most: 2 } },
      { ...rule, kind: 'gap-between-tags', parameters: { first: 'form', second: 'morning', least: 1 } },
    ],
    NOBODY,
  );
  const rows = async (): Promise<TermRows> => (await selectTerm(database.queries, termId))!;
  const uses = async () =>
    new Map(tagsOfTerm(await rows()).map(({ tag, courses, rules }) => [tag, [courses.length, rules.length]]));
  return { termId, rows, uses };
}

describe('the tags of a term', () => {
  test('are all that courses carry or rules speak of, in their scope or their parameters', async () => {
    const { rows, uses } = await aTerm();
    const { courses } = await rows();
    const carrying = (tag: string) => courses.filter(({ tags }) => tags.includes(tag)).length;
    expect(await uses()).toEqual(
      new Map([
        ['morning', [carrying('morning'), 3]],
        ['form', [carrying('form'), 2]],
      ]),
    );
  });

  test('are renamed in courses and rules at once', async () => {
    const { termId, rows, uses } = await aTerm();
    const before = await uses();
    const made = await renameTag(
      database,
      termId,
      { tag: 'morning', name: '  early   on ', merges: false },
      NOBODY,
    );
    expect(made.change!.action).toBe('renamed the tag “morning” to “early on”');
    expect(await uses()).toEqual(
      new Map([...before].map(([tag, use]) => [tag === 'morning' ? 'early on' : tag, use])),
    );
    const { constraints } = await rows();
    expect(constraints.map(({ scope }) => scope)).toContainEqual({ of: 'tag', tag: 'early on' });
    expect(constraints.at(-1)!.parameters).toEqual({ first: 'form', second: 'early on', least: 1 });
    const capital = await renameTag(database, termId, { tag: 'form', name: 'Form', merges: false }, NOBODY);
    expect(capital.change!.action).toBe('renamed the tag “form” to “Form”');
    expect(renameTag(database, termId, { tag: 'gone', name: 'x', merges: false }, NOBODY)).rejects.toThrow(
      'There is no tag “gone”',
    );
    for (const name of [' ', 'x'.repeat(101)]) {
      expect(renameTag(database, termId, { tag: 'Form', name, merges: false }, NOBODY)).rejects.toMatchObject(
        {
          code: 'invalid',
        },
      );
    }
  });

  test('become one with another of that name only when that is meant', async () => {
    const { termId, rows, uses } = await aTerm();
    const refusal = renameTag(database, termId, { tag: 'form', name: 'MORNING', merges: false }, NOBODY);
    expect(refusal).rejects.toBeInstanceOf(TagTaken);
    const both = (await rows()).courses.filter(({ tags }) => tags.length > 0).length;
    const made = await renameTag(database, termId, { tag: 'form', name: 'MORNING', merges: true }, NOBODY);
    expect(made.change!.action).toBe('made the tag “form” one with “morning”');
    expect(await uses()).toEqual(new Map([['morning', [both, 4]]]));
    expect((await rows()).constraints.at(-1)!.parameters).toMatchObject({
      first: 'morning',
      second: 'morning',
    });
  });

  test('go from the courses with the rules that speak of them, and come back when that is undone', async () => {
    const { termId, rows, uses } = await aTerm();
    const before = await uses();
    const rules = (await rows()).constraints.length;
    const made = await deleteTag(database, termId, 'morning', { userId: okafor });
    expect(made.change!.action).toBe('deleted the tag “morning”');
    expect(await uses()).toEqual(new Map([['form', [before.get('form')![0], 1]]] as never));
    expect((await rows()).constraints).toHaveLength(rules - 3);
    const back = await turnTerm(database, termId, okafor, 'undo');
    expect(back.change!.action).toBe('undid: deleted the tag “morning”');
    expect(await uses()).toEqual(before);
  });

  test('are given to courses and taken from them', async () => {
    const { termId, rows } = await aTerm();
    const [first, second, third] = (await rows()).courses;
    const ids = [first!.id, second!.id, third!.id];
    const tagsNow = async () => (await rows()).courses.slice(0, 3).map(({ tags }) => tags);
    const given = await tagCourses(database, termId, ids, { add: 'test, "a; b"', take: '' }, NOBODY);
    expect(given.change!.action).toMatch(/^gave the courses .+ the tags test and a; b$/);
    expect(await tagsNow()).toEqual([first!, second!, third!].map(({ tags }) => [...tags, 'test', 'a; b']));
    const taken = await tagCourses(database, termId, [ids[0]!], { add: 'late', take: 'test' }, NOBODY);
    expect(taken.change!.action).toBe(`gave the course ${first!.name} late for tags, and took test`);
    expect((await tagsNow())[0]).toEqual([...first!.tags, 'a; b', 'late']);
    const wrong = (typed: { add: string; take: string }) =>
      tagCourses(database, termId, ids, typed, NOBODY).then(
        () => null,
        ({ faults }) => faults[0].where,
      );
    expect(await wrong({ add: '', take: ' ' })).toBe('add');
    expect(await wrong({ add: 'x', take: 'x' })).toBe('take');
    expect(await wrong({ add: 'x'.repeat(101), take: '' })).toBe('add');
  });
});
