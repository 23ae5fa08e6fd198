import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { fileText, qualifiedTeacher } from '../../formats/fet/file.fixture.ts';
import { readFet } from '../../formats/fet/read.ts';
import type { TermDocument } from '../../formats/term/document.ts';
import { writeSchedule } from '../../formats/write-file.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { migrateUp } from '../../store/migrate.ts';
import { selectSchedule } from '../../store/schedules.ts';
import { emptySolution } from '../../timetable/solution.ts';
import { anEditedSchool, aPlanner, costsOfSchedule, placeInSchedule } from '../editors.fixture.ts';
import { importProblem } from '../import-problem.ts';
import { loadSchedule } from '../load-schedule.ts';
import { duplicateSchedule } from '../schedules.ts';
import { historyOfTerm, turnTerm } from '../term/undo-term.ts';
import { documentOfProblem } from './document-of-problem.ts';
import { documentOfTerm, selectWholeTerm } from './document-of-term.ts';
import { placesMoved, placesOtherwise } from './place-difference.ts';
import { planReplacement } from './plan-replacement.ts';
import { replaceTerm } from './replace-term.ts';
import { termDifference } from './term-difference.ts';

let database: Database;
let userId: string;
beforeAll(async () => {
  database = await openDatabase({ inMemory: true });
  await migrateUp(database);
  userId = await aPlanner(database, 'Ms Okafor');
});
afterAll(() => database.close());

async function ways(termId: string) {
  const whole = async () => (await selectWholeTerm(database.queries, termId))!;
  const content = async () => {
    const { rows, lessons } = await whole();
    return { ...rows, term: { ...rows.term, revision: 0 }, lessons };
  };
  return {
    whole,
    content,
    document: async () => documentOfTerm(await whole()),
    replace: (document: TermDocument, knownBy: 'code' | 'name' = 'code') =>
      replaceTerm(database, termId, { name: 'school.json', document, knownBy }, { userId }),
    difference: async (document: TermDocument, knownBy: 'code' | 'name' = 'code') => {
      const now = await whole();
      return termDifference(now.rows, planReplacement(now, document, knownBy).rows);
    },
  };
}

async function aSchool() {
  const scheduleId = await anEditedSchool(database);
  const { termId } = (await selectSchedule(database.queries, scheduleId))!;
  return { scheduleId, termId, ...(await ways(termId)) };
}

describe('the data of a term', () => {
  test('that are replaced by their own file stay as they are', async () => {
    const school = await aSchool();
    expect((await school.replace(await school.document())).change).toBeNull();
  });

  test('are replaced by those of a changed file, as one change that is undone; schedules follow', async () => {
    const school = await aSchool();
    const copyId = await duplicateSchedule(database, school.scheduleId, userId);
    const before = await school.content();
    const file = await school.document();
    const maths = file.courses.find(({ name }) => name === 'Maths')!;
    const changed: TermDocument = {
      ...file,
      name: 'Another name',
      teachers: [
        ...file.teachers.filter(({ name }) => name !== 'Ben Okoro'),
        { id: 'dora', name: 'Dora Novák' },
      ],
      rooms: file.rooms.map((room) =>
        room.name === 'Hall' ? { ...room, name: 'Great hall', capacity: 400 } : room,
      ),
      courses: file.courses
        .filter(({ name }) => name !== 'Music')
        .map((course) => ({
          ...course,
          choices: course.choices.filter(
            (id) => id !== file.teachers.find(({ name }) => name === 'Ben Okoro')!.id,
          ),
          lessons:
            course === maths
              ? [...course.lessons.slice(1), { ...course.lessons[0]!, id: 'Maths 9', length: 2 }]
              : course.lessons,
        })),
      rules: [
        ...file.rules.map((rule) => (rule.kind === 'spread' ? { ...rule, weight: 7 } : rule)),
        {
          ...file.rules[0]!,
          id: 'maths-apart',
          kind: 'different-days',
          scope: { of: 'lessons', ids: ['Maths 2', 'Maths 9'] },
        },
      ],
      schedules: [],
    };
    const { lists, rules, calendar } = await school.difference(changed);
    expect(lists.teachers).toMatchObject({ added: ['Dora Novák'], gone: ['Ben Okoro'], changed: [] });
    expect(lists.rooms.changed).toEqual([
      { name: 'Hall', changes: ['Name: Hall → Great hall', expect.stringContaining('→ 400')] },
    ]);
    expect(lists.courses.gone).toEqual(['Music']);
    expect([rules.added.length, rules.gone.length, rules.changed.length]).toEqual([1, 0, 1]);
    expect(calendar).toEqual([]);

    const { change } = await school.replace(changed);
    expect(change!.action).toBe('replaced the data by those of the file school.json');
    const { term } = (await school.whole()).rows;
    expect(term.name).toBe(before.term.name);
    for (const id of [school.scheduleId, copyId]) {
      expect(await placeInSchedule(database, id, 'Maths 2')).toBe('Tuesday 1 in Lab');
      // The lesson that was one of Maths before goes on, as long as the file has it.
      expect(await placeInSchedule(database, id, 'Maths 1')).toBe('Monday 1 in Lab');
      expect(await placeInSchedule(database, id, 'Art 1')).toBe('Monday 2 in Great hall');
      const { stored, counted } = await costsOfSchedule(database, id);
      expect(stored).toEqual(counted);
    }
    const { problem } = await loadSchedule(database, school.scheduleId);
    const apart = problem.constraints.find(({ kind }) => kind === 'different-days')!;
    expect(apart.scope).toEqual({ of: 'lessons', ids: ['Maths 2', 'Maths 1'] });

    await turnTerm(database, school.termId, userId, 'undo');
    expect(await school.content()).toEqual(before);
    await turnTerm(database, school.termId, userId, 'redo');
    expect(await placeInSchedule(database, copyId, 'Art 1')).toBe('Monday 2 in Great hall');
    expect((await historyOfTerm(database.queries, school.termId)).length).toBe(3);
  });

  test('that came from a file of FET stay as they are when it comes again, and follow it when it is changed', async () => {
    const { problem } = readFet(fileText());
    const { termId, scheduleId } = await importProblem(database, problem);
    const school = await ways(termId);
    const loaded = await loadSchedule(database, scheduleId);
    const read = (text: string) => {
      const { problem: own } = readFet(text);
      return documentOfProblem(own, emptySolution(own), 'x');
    };
    const text = writeSchedule('fet', loaded.problem, loaded.solution);
    expect((await school.replace(read(text), 'name')).change).toBeNull();
    const again = text.replaceAll('>Ada<', '>Ada Lovelace<').replaceAll('>maths<', '>Mathematics<');
    const { lists } = await school.difference(read(again), 'name');
    expect(lists.teachers).toMatchObject({ added: ['Ada Lovelace'], gone: ['Ada'] });
    expect([lists.courses.added, lists.courses.gone]).toEqual([[], []]);
    expect(lists.courses.changed.length).toBeGreaterThan(0);
    expect((await school.replace(read(again), 'name')).change).not.toBeNull();
  });
});

test('places that would change, and those that a file has otherwise, are counted', async () => {
  const school = await aSchool();
  const now = await school.whole();
  const file = await school.document();
  const counts = (document: TermDocument) => {
    const replacement = planReplacement(now, document, 'code');
    return [placesMoved(now.lessons, replacement.lessons), placesOtherwise(now, document, replacement)];
  };
  expect(counts(file)).toEqual([0, 0]);
  const [schedule] = file.schedules;
  const placed = schedule!.lessons.filter(({ day }) => day !== null);
  const lessons = schedule!.lessons.map((lesson) =>
    lesson.id === placed[0]!.id
      ? { ...lesson, day: null, period: null, room: null, teacher: null, lockedTime: null, lockedRoom: null }
      : lesson,
  );
  expect(counts({ ...file, schedules: [{ ...schedule!, lessons }] })).toEqual([0, 1]);
  const noDays = { ...file, calendar: { ...file.calendar, days: ['Sunday', 'Saturday'] }, schedules: [] };
  expect(counts(noDays)[0]).toBe(placed.length);
});

test('what a file lacks of the teachers stays as it is', async () => {
  const school = await aSchool();
  const file = await school.document();
  const told = {
    ...file,
    teachers: file.teachers.map((teacher) => ({ ...teacher, subjects: ['Maths'], load: 20 })),
  };
  await school.replace(told);
  const untold = { ...told, teachers: told.teachers.map(({ id, name }) => ({ id, name })) };
  expect((await school.replace(untold)).change).toBeNull();
});

test('what a file of FET tells of the teachers is taken, and what it leaves open stays as it is', async () => {
  const problemWith = (teachers: string) => readFet(fileText({ teachers })).problem;
  const cai = qualifiedTeacher('Cai', 0);
  const before = qualifiedTeacher('Ada', 18, 'maths') + qualifiedTeacher('Ben', 12) + cai;
  const { termId } = await importProblem(database, problemWith(before));
  const school = await ways(termId);
  const after = problemWith(qualifiedTeacher('Ada', 20) + qualifiedTeacher('Ben', 0, 'art', 'music') + cai);
  await school.replace(documentOfProblem(after, emptySolution(after), 'x'), 'name');
  const { teachers } = (await school.whole()).rows;
  expect(teachers.map(({ name, subjects, load }) => [name, subjects, load])).toEqual([
    ['Ada', ['maths'], 20],
    ['Ben', ['art', 'music'], 12],
    ['Cai', [], null],
  ]);
});
