import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { costOf } from '../constraints/explain.ts';
import { sampleProblem } from '../constraints/sample-problem.ts';
import { createRandom } from '../solver/random.ts';
import type { Database } from '../store/database.ts';
import { type ChangeRow, selectChanges } from '../store/history.ts';
import { selectLessons, selectSchedule } from '../store/schedules.ts';
import type { LessonState } from '../store/schema/schedules.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import { lockEdits } from './bulk-locks.ts';
import { editSchedule, type LessonEdit } from './edit-schedule.ts';
import { anEditedSchool, aPlanner } from './editors.fixture.ts';
import { importProblem } from './import-problem.ts';
import { isSameState, lessonsIn, statesOf } from './lesson-states.ts';
import { type LoadedSchedule, loadSchedule, withStates } from './load-schedule.ts';
import { scheduleAt } from './replay.ts';
import { renameSchedule, setScheduleState } from './schedules.ts';
import { TouchedSince } from './touched-since.ts';
import { redo, undo } from './undo.ts';
import { goBackTo, listNamedVersions, nameVersion, removeNamedVersion } from './versions.ts';

const STEPS_OF_A_BATCH = 250;
/** Of steps on the embedded database; 40 make ten thousand. */
const BATCHES = Number(process.env.EDIT_BATCHES ?? 10);

type Snapshot = ReadonlyMap<string, LessonState>;

/** What a test knows of a schedule by itself: every version of it, and the rows that made them. */
type Model = {
  readonly first: LoadedSchedule;
  /** By version; that of version 0 is empty. */
  readonly snapshots: Snapshot[];
  readonly rows: ChangeRow[];
};

const codesOf = ({ after }: Pick<ChangeRow, 'after'>): string[] => lessonsIn(after).map(([code]) => code);

/** Whether one of some lessons was changed after a version. */
function isTouched({ rows }: Model, seen: number, codes: ReadonlySet<string>): boolean {
  return rows.some((row) => row.version > seen && codesOf(row).some((code) => codes.has(code)));
}

describe.each([
  // The server is the same code with another transport: some batches tell enough.
  ...testDatabases.map((kind, i) => ({ kind, name: kind.name, batches: i === 0 ? BATCHES : 2 })),
])('three editors on the $name', ({ kind, batches }) => {
  let database: Database;
  let editors: string[];
  beforeAll(async () => {
    database = await openMigrated(kind);
    editors = [];
    for (const name of ['Ms Okafor', 'Mr Lind', 'Mx Roy']) editors.push(await aPlanner(database, name));
  });
  afterAll(() => database.close());

  /** A small school, made by hand or drawn at random. */
  async function aSchool(batch: number, below: (count: number) => number): Promise<string> {
    if (batch % 2 === 0) return anEditedSchool(database);
    return (await importProblem(database, sampleProblem(below))).scheduleId;
  }

  /** Compares what is stored now with the replay of the history and the cost counted anew. Takes in what is new. */
  async function check(scheduleId: string, model: Model): Promise<void> {
    const { first, snapshots, rows } = model;
    const fresh = await selectChanges(database.queries, scheduleId, { after: snapshots.length - 1 });
    expect(fresh.length).toBeLessThanOrEqual(1);
    for (const row of fresh) {
      const replayed = new Map(snapshots.at(-1));
      expect(row.version).toBe(snapshots.length);
      for (const [code, before] of lessonsIn(row.before))
        expect(isSameState(replayed.get(code)!, before as LessonState)).toBe(true);
      for (const [code, after] of lessonsIn(row.after)) replayed.set(code, after as LessonState);
      snapshots.push(replayed);
      rows.push(row);
    }
    const schedule = await selectSchedule(database.queries, scheduleId);
    const stored = statesOf({ lessons: await selectLessons(database.queries, scheduleId) });
    const replayed = snapshots.at(-1)!;
    expect(schedule!.version).toBe(snapshots.length - 1);
    expect(stored.size).toBe(replayed.size);
    for (const [code, state] of stored) expect(isSameState(state, replayed.get(code)!)).toBe(true);
    const { problem, solution } = withStates(first, replayed);
    expect({ hard: schedule!.hard, soft: schedule!.soft }).toEqual(costOf(problem, solution));
  }

  test.each(Array.from({ length: batches }, (_, batch) => [batch]))(
    'edit, undo, redo, name and go back at random: history, places and cost agree at each step (batch %p)',
    async (batch) => {
      const { below } = createRandom(batch + 1);
      const chance = (percent: number) => below(100) < percent;
      const pick = <Thing>(things: readonly Thing[]): Thing => things[below(things.length)]!;
      const scheduleId = await aSchool(batch, below);
      const first = await loadSchedule(database, scheduleId);
      const { problem } = first;
      const model: Model = {
        first,
        snapshots: [new Map(), statesOf(first)],
        rows: await selectChanges(database.queries, scheduleId),
      };
      const { snapshots, rows } = model;
      const current = () => snapshots.length - 1;
      const seen = editors.map(() => 1);
      const names = new Map<string, number>();
      const ids = new Map<string, string>();
      const told = { stale: 0, overwritten: 0 };

      /** An edit that makes sense: what is locked is unlocked or locked anew with it. */
      function drawEdit(lesson: (typeof problem.lessons)[number]): LessonEdit {
        const now = snapshots.at(-1)!.get(lesson.id)!;
        const choices = problem.courses[lesson.course]!.choices ?? [];
        const time = chance(15) ? null : problem.times[pick(lesson.times)]!;
        const moves = chance(70);
        const room =
          lesson.rooms.length > 0 && chance(40)
            ? chance(15)
              ? null
              : problem.rooms[pick(lesson.rooms)]!.id
            : undefined;
        const teacher = choices.length > 0 && chance(40) ? problem.teachers[pick(choices)]!.id : undefined;
        const hasTime = moves ? time !== null : now.dayOfWeek !== null;
        return {
          lesson: lesson.id,
          ...(moves && { time, lockedTime: hasTime && chance(20) }),
          ...(!moves && hasTime && chance(20) && { lockedTime: chance(70) }),
          ...(room !== undefined && { room, lockedRoom: room !== null && chance(20) }),
          ...(teacher !== undefined && { teacher, lockedTeacher: chance(20) }),
        };
      }

      async function edit(who: number): Promise<void> {
        const together = () =>
          lockEdits(
            withStates(first, snapshots.at(-1)!),
            { of: 'day', day: below(problem.calendar.days.length) },
            { time: chance(50) },
          );
        const lessons = new Set(Array.from({ length: 1 + below(3) }, () => pick(problem.lessons)));
        const edits = chance(10) ? together() : [...lessons].map(drawEdit);
        const isStale = isTouched(model, seen[who]!, new Set(edits.map(({ lesson }) => lesson)));
        const edited = editSchedule(database, scheduleId, { basedOn: seen[who]!, edits }, editors[who]!);
        if (!isStale) {
          seen[who] = (await edited).version;
          return;
        }
        const refusal = await edited.catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(TouchedSince);
        seen[who] = (refusal as TouchedSince).version;
        told.stale++;
      }

      async function turn(who: number, take: typeof undo): Promise<void> {
        const before = snapshots.at(-1)!;
        const taken = await take(database, scheduleId, editors[who]!).catch((error: unknown) => error);
        if (taken instanceof TouchedSince) {
          // Nobody is told of work that there is not.
          expect(taken.changes.length).toBeGreaterThan(0);
          expect(taken.changes.every(({ by }) => by!.id !== editors[who])).toBe(true);
          told.overwritten++;
          if (chance(50))
            await take(database, scheduleId, editors[who]!, { evenSo: true, basedOn: taken.version });
          return;
        }
        if (taken instanceof Error) {
          expect(taken.message).toStartWith('There is nothing that you could ');
          return;
        }
        // Taken without a word: then nothing was in the way that others left there.
        const { target } = taken as Awaited<ReturnType<typeof undo>>;
        const turned = take === undo ? 'redo' : 'undo';
        const row = rows.findLast((one) => one.kind === turned && one.target === target) ?? rows[target - 1]!;
        for (const [code, left] of lessonsIn(row.after)) {
          const others = rows.some(
            (one) => one.version > row.version && one.userId !== editors[who] && codesOf(one).includes(code),
          );
          const was = lessonsIn(row.before).find(([other]) => other === code)![1];
          const fields = Object.keys(left) as (keyof LessonState)[];
          const changed = fields.filter((field) => left[field] !== was[field]);
          if (others) for (const field of changed) expect(before.get(code)![field]).toBe(left[field]!);
        }
      }

      async function restore(who: number): Promise<void> {
        const version = 1 + below(current());
        const [then, now] = [snapshots[version]!, snapshots.at(-1)!];
        const moved = [...then]
          .filter(([code, state]) => !isSameState(state, now.get(code)!))
          .map(([code]) => code);
        const isStale = isTouched(model, seen[who]!, new Set(moved));
        const to = { version, basedOn: seen[who]! };
        const restored = await goBackTo(database, scheduleId, to, editors[who]!).catch(
          (error: unknown) => error,
        );
        expect(restored instanceof TouchedSince).toBe(isStale);
        seen[who] = (restored as { version: number }).version;
      }

      async function name(who: number): Promise<void> {
        const given = `Name ${below(12)}`;
        if (names.has(given)) {
          await removeNamedVersion(database, scheduleId, ids.get(given)!);
          names.delete(given);
        } else {
          const version = 1 + below(current());
          ids.set(given, await nameVersion(database, scheduleId, { version, name: given }, editors[who]!));
          names.set(given, version);
        }
        const listed = await listNamedVersions(database, scheduleId);
        expect(new Map(listed.map((one) => [one.name, one.version]))).toEqual(names);
      }

      async function step(): Promise<void> {
        const who = below(editors.length);
        if (chance(40)) seen[who] = current();
        const drawn = below(100);
        if (drawn < 55) await edit(who);
        else if (drawn < 72) await turn(who, undo);
        else if (drawn < 84) await turn(who, redo);
        else if (drawn < 90) await name(who);
        else if (drawn < 95) await restore(who);
        else if (drawn < 98) await renameSchedule(database, scheduleId, `Plan ${below(50)}`, editors[who]!);
        else await setScheduleState(database, scheduleId, pick(['draft', 'candidate']), editors[who]!);
      }

      for (let i = 0; i < STEPS_OF_A_BATCH; i++) {
        await step();
        await check(scheduleId, model);
        if (i % 25 === 0) {
          const version = 1 + below(current());
          const changes = rows.toReversed().filter((row) => row.version > version);
          const was = scheduleAt({ lessons: snapshots.at(-1)!, changes }, version);
          for (const [code, state] of snapshots[version]!)
            expect(isSameState(state, was.get(code)!)).toBe(true);
        }
      }
      expect(told.stale).toBeGreaterThan(0);
      expect(told.overwritten).toBeGreaterThan(0);
      expect(await selectChanges(database.queries, scheduleId)).toHaveLength(current());
    },
  );
});
