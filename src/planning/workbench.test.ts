import { afterAll, beforeAll, expect, test } from 'bun:test';
import { createSuggester, type Suggester } from '../solver/suggest/suggester.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { migrateUp } from '../store/migrate.ts';
import { selectTerm } from '../store/term-data.ts';
import { demoSchool } from './demo-school.ts';
import { editSchedule } from './edit-schedule.ts';
import { importProblem } from './import-problem.ts';
import { loadSchedule } from './load-schedule.ts';
import { createWorkbenches } from './workbench.ts';

let database: Database;
let scheduleId: string;
beforeAll(async () => {
  database = await openDatabase({ inMemory: true });
  await migrateUp(database);
  ({ scheduleId } = await importProblem(database, demoSchool()));
});
afterAll(() => database.close());

/** Nothing is kept of them. */
const termsOf = ({ queries }: Database) => ({ of: (termId: string) => selectTerm(queries, termId) });

const LESSON = 20;

test('a workbench follows its schedule, and suggests what a fresh one would', async () => {
  const workbenches = createWorkbenches(database, termsOf(database));
  const first = await workbenches.of(scheduleId);
  const suggester = first.suggester();
  const { lessons, times, rooms } = first.loaded.problem;
  const [one, other] = [lessons[3]!, lessons[LESSON]!];
  const at = (time: number) => ({ day: times[time]!.day, start: times[time]!.start });
  const edits = [
    { lesson: one.id, time: at(one.times[4]!), room: rooms[one.rooms[0]!]!.id },
    { lesson: other.id, time: at(other.times[4]!), room: rooms[other.rooms[1]!]!.id },
  ];
  const changed = await editSchedule(database, scheduleId, { basedOn: 1, edits }, null);
  workbenches.learn(changed.loaded);
  const second = await workbenches.of(scheduleId);
  expect(second.loaded.schedule.version).toBe(2);
  expect(second.suggester()).toBe(suggester);
  const fresh = createSuggester(second.loaded.problem, second.loaded.solution);
  const placesIn = ({ placesFor }: Suggester) =>
    placesFor(LESSON).map(({ time, places }) => ({ time, places }));
  expect(placesIn(second.suggester())).toEqual(placesIn(fresh));

  // Another process changes it: what was learnt is not believed any more.
  await editSchedule(
    database,
    scheduleId,
    { basedOn: 2, edits: [{ lesson: other.id, lockedTime: true }] },
    null,
  );
  const third = await workbenches.of(scheduleId);
  expect(third.loaded.problem.lessons[LESSON]!.lockedTime).toBe(other.times[4]!);
  expect(third.suggester()).not.toBe(suggester);
  const stored = await loadSchedule(database, scheduleId);
  expect(third.loaded.problem).toEqual(stored.problem);
}, 60_000);

test('a schedule that has grown takes the room of others', async () => {
  const workbenches = createWorkbenches(database, termsOf(database));
  const loaded = await loadSchedule(database, scheduleId);
  /** So many that two such schedules are more than are kept. */
  const many = Array<(typeof loaded.lessons)[number]>(7000).fill(loaded.lessons[0]!);
  const learn = (id: string, version: number, lessons: typeof loaded.lessons) =>
    workbenches.learn({ ...loaded, schedule: { ...loaded.schedule, id, version }, lessons });
  learn('growing', 1, loaded.lessons);
  learn('large', 1, many);
  const both = workbenches.usage().bytes;
  learn('growing', 2, many);
  const grown = workbenches.usage().bytes;
  expect(grown).toBeLessThan(both);
  expect(grown).toBe((both / (many.length + loaded.lessons.length)) * many.length);
});

test('a schedule that is gone has no workbench', async () => {
  const gone = createWorkbenches(database, termsOf(database)).of(crypto.randomUUID());
  expect(gone).rejects.toThrow('There is no such schedule');
});
