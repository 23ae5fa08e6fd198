import { explain } from '../constraints/explain.ts';
import { tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import type { Database } from '../store/database.ts';
import { insertUser } from '../store/users.ts';
import { importProblem } from './import-problem.ts';
import { loadSchedule } from './load-schedule.ts';

/** Adds a planner with this name. Tells their id. */
export async function aPlanner(database: Database, name: string): Promise<string> {
  const email = `${crypto.randomUUID()}@school.example`;
  const user = await insertUser(database.queries, { name, email, role: 'planner', passwordHash: '' });
  return user!.id;
}

/**
 * A small school as a stored schedule at version 1: `Maths 1` on Monday 1 in Lab, `Maths 2` on Tuesday 1 in Lab, `Art 1`
 * on Monday 2 in Hall, `Music 1` unplaced without a room, and the double lesson `Sport 1` on Friday 3, for which Anna Berg
 * or Ben Okoro is chosen; lunch after the fourth of six periods divides lessons.
 */
export async function anEditedSchool(database: Database): Promise<string> {
  const { problem, solution } = tinyTimetable({
    lessons: [
      { course: 'Maths', at: 'Monday 1', room: 'Lab' },
      { course: 'Maths', at: 'Tuesday 1', room: 'Lab' },
      { course: 'Art', at: 'Monday 2', room: 'Hall', teachers: ['Cleo Diaz'], groups: ['7B'] },
      { course: 'Music', teachers: ['Cleo Diaz'] },
      {
        ...{ course: 'Sport', at: 'Friday 3', length: 2, teachers: [], groups: ['7B'] },
        ...{ choices: ['Anna Berg', 'Ben Okoro'], chosen: 'Anna Berg' },
      },
    ],
    rules: [
      { kind: 'placed', hard: true },
      { kind: 'no-clash', hard: true },
      { kind: 'spread', weight: 3 },
    ],
    calendar: { periods: 6, breaks: [{ name: 'Lunch', afterPeriod: 3, dividesLessons: true }] },
  });
  return (await importProblem(database, problem, solution)).scheduleId;
}

/** Where a lesson is, in words: `Monday 1 in Lab with Anna Berg`, `nowhere`; locks by hand behind `!`, others behind `?`. */
export async function placeInSchedule(database: Database, scheduleId: string, code: string): Promise<string> {
  const { lessons, problem, ids } = await loadSchedule(database, scheduleId);
  const row = lessons.find((lesson) => lesson.code === code)!;
  const mark = (locked: string | null) => ({ hand: '!', program: '?' })[locked ?? ''] ?? '';
  const time =
    row.dayOfWeek === null
      ? 'nowhere'
      : `${problem.calendar.days[row.dayOfWeek]} ${problem.calendar.periods[row.period!]!.name}`;
  const room = row.roomId === null ? '' : ` in ${problem.rooms[ids.rooms.indexOf(row.roomId)]!.name}`;
  const teacher =
    row.teacherId === null ? '' : ` with ${problem.teachers[ids.teachers.indexOf(row.teacherId)]!.name}`;
  return [
    `${time}${mark(row.lockedTime)}`,
    `${room}${mark(row.lockedRoom)}`,
    `${teacher}${mark(row.lockedTeacher)}`,
  ].join('');
}

/** The cost that is stored and the one that is counted anew. */
export async function costsOfSchedule(database: Database, scheduleId: string) {
  const { schedule, problem, solution } = await loadSchedule(database, scheduleId);
  return { stored: { hard: schedule.hard, soft: schedule.soft }, counted: explain(problem, solution).cost };
}

/** What an action that must fail is refused with. */
export async function refusalOf<Refusal>(action: Promise<unknown>): Promise<Refusal> {
  const refusal = await action.then(
    () => null,
    (error: unknown) => error,
  );
  if (!refusal) throw new Error('It was not refused.');
  return refusal as Refusal;
}
