import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sampleProblem } from '../../constraints/sample-problem.ts';
import { fileText, qualifiedTeacher } from '../../formats/fet/file.fixture.ts';
import { drawFile } from '../../formats/fet/files.fixture.ts';
import { readFet } from '../../formats/fet/read.ts';
import { readTermFile } from '../../formats/term/read.ts';
import { writeTermFile } from '../../formats/term/write.ts';
import { writeSchedule } from '../../formats/write-file.ts';
import { createRandom } from '../../solver/random.ts';
import { withChoices } from '../../solver/sample-choices.fixture.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { migrateUp } from '../../store/migrate.ts';
import { canonical } from '../../timetable/canonical.ts';
import type { Problem } from '../../timetable/problem.ts';
import { demoSchool } from '../demo-school.ts';
import { importProblem } from '../import-problem.ts';
import { loadSchedule } from '../load-schedule.ts';
import { documentOfTerm, selectWholeTerm } from './document-of-term.ts';
import { importTerm } from './import-term-file.ts';

const EXAMPLES = join(import.meta.dir, '../../../../shared/data/fet/FET-5-official');
/** Real schools that ship with FET, of all sorts and few enough to be stored three times each; on some machines only. */
const SCHOOLS = [
  'Algeria/Mechanical-Batna_Univ/EXAM-2013-2014-S1.fet',
  'Brazil/3/ACHILES-MANHA.fet',
  'Denmark/small-school.fet',
  'Germany/DGS-Pro/older/DGS_Pro_Germany.fet',
  'Germany/secondary-school-1/test-virtual-rooms-2/German-test-virtual-rooms-2.fet',
  'Italy/2009/liceo-scientifico.fet',
  'Namibia/by-Bobby/set-7-2016/StAndrewsPSY2016T2a.fet',
  'Sudan/Khartoum-2010-02-13.fet',
  'Syria/Hama/2019/Industrial-high-school.fet',
  'Vietnam/1-Le-Qui-Don_Lam-Ha/Khoi-chieu.fet',
];
const schools = SCHOOLS.filter((name) => existsSync(join(EXAMPLES, name)));
const SCHOOL_MS = 240_000;

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ inMemory: true });
  await migrateUp(database);
});
afterAll(() => database.close());

async function stored(problem: Problem) {
  const imported = await importProblem(database, problem);
  return { ...imported, ...(await loadSchedule(database, imported.scheduleId)) };
}

/** What a term's file says of it, brought as another term. */
async function throughJson(termId: string) {
  const text = writeTermFile(documentOfTerm((await selectWholeTerm(database.queries, termId))!));
  const imported = await importTerm(database, readTermFile(text));
  const again = writeTermFile(documentOfTerm((await selectWholeTerm(database.queries, imported.termId))!));
  return { text, again, ...(await loadSchedule(database, imported.scheduleId)) };
}

async function throughFet(problem: Problem, { solution }: Awaited<ReturnType<typeof stored>>) {
  return stored(readFet(writeSchedule('fet', problem, solution)).problem);
}

const withoutName = (text: string) => text.replace(/^ {2}"name": .*$/m, '');

async function comesBack(problem: Problem) {
  const first = await stored(problem);
  const json = await throughJson(first.termId);
  expect(canonical(json.problem)).toEqual(canonical(first.problem));
  expect({ ...json.problem, name: '' }).toEqual({ ...first.problem, name: '' });
  expect(json.solution).toEqual(first.solution);
  expect(withoutName(json.again)).toBe(withoutName(json.text));
  return first;
}

const QUALIFIED =
  qualifiedTeacher('Ada', 18, 'maths', 'chess') +
  qualifiedTeacher('Ben', 0, 'art') +
  qualifiedTeacher('Cai', 6);

describe('a school that was read from a file of FET', () => {
  test.each([
    ['small', fileText()],
    ['with what teachers are to teach', fileText({ teachers: QUALIFIED })],
    ...[3, 5, 8].map((seed) => [`drawn ${seed}`, drawFile(createRandom(seed).below)]),
  ])('comes back through the store and both formats: %s', async (_, text) => {
    const first = await comesBack(readFet(text!).problem);
    const fet = await throughFet(first.problem, first);
    expect(canonical(fet.problem)).toEqual(canonical(first.problem));
  });

  test.skipIf(schools.length === 0).each(schools)(
    '%s',
    async (name) => {
      const first = await comesBack(readFet(await Bun.file(join(EXAMPLES, name)).text()).problem);
      const fet = await throughFet(first.problem, first);
      expect(canonical(fet.problem)).toEqual(canonical(first.problem));
    },
    SCHOOL_MS,
  );
});

describe('a school of our own comes back through the file of a term', () => {
  test('with breaks, rooms for several lessons and all its rules', async () => {
    await comesBack(demoSchool());
  });

  test('with weeks, parts of rooms, teachers who are chosen, and every kind of rule', async () => {
    for (const seed of [1, 2, 3]) {
      const { below } = createRandom(seed);
      await comesBack(withChoices(sampleProblem(below), below));
    }
  });
});
