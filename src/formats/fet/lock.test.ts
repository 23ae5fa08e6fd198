import { afterAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { costOf } from '../../constraints/explain.ts';
import type { Problem } from '../../timetable/problem.ts';
import { emptySolution, NONE, type Solution } from '../../timetable/solution.ts';
import { activity, constraint, faultsOf, fileText, ROOMS, virtualRoom } from './file.fixture.ts';
import { lockFet } from './lock.ts';
import { readFet } from './read.ts';
import { writeFet } from './write.ts';

const MATHS_APART = constraint('MinDaysBetweenActivities', {
  Number_of_Activities: 3,
  Activity_Id: [1, 2, 3],
  MinDays: 1,
});
const ART_IN_LAB = constraint('SubjectPreferredRoom', { Subject: 'art', Room: 'Lab' });
const FILE = fileText({ time: MATHS_APART, space: ART_IN_LAB });
const { problem } = readFet(FILE);

/** The lessons at these days and periods, and art in the laboratory. */
function placed(...places: readonly (readonly [day: number, period: number])[]): Solution {
  const solution = emptySolution(problem);
  places.forEach(([day, period], lesson) => {
    const { times } = problem.lessons[lesson]!;
    const fits = (time: number) => problem.times[time]!.day === day && problem.times[time]!.start === period;
    solution.timeOf[lesson] = times.find(fits)!;
  });
  solution.roomOf[3] = problem.rooms.findIndex(({ id }) => id === 'Lab');
  return solution;
}
/** Maths on three days, art and the meeting when nobody has maths. */
const right = placed([0, 0], [1, 0], [2, 0], [0, 1], [0, 2]);
/** The third lesson of maths on the day of the second one. */
const wrong = placed([0, 0], [1, 0], [1, 2], [0, 1], [0, 2]);

function locksOf(locked: Problem): { times: unknown[]; rooms: unknown[] } {
  return {
    times: locked.lessons.map(({ lockedTime }) => lockedTime),
    rooms: locked.lessons.map(({ lockedRoom }) => lockedRoom),
  };
}

describe('a file with a timetable locked in it', () => {
  test('is the original with a lock for each place, and nothing else changed', () => {
    const text = lockFet(FILE, problem, right);
    expect(locksOf(readFet(text).problem)).toEqual({
      times: [...right.timeOf],
      rooms: [null, null, null, 2, null],
    });
    const without = text.replace(/<Constraint(ActivityPreferred\w+)>[^$]*?<\/Constraint\1>\n/g, '');
    expect(without).toBe(FILE);
  });

  test('has no rules that FET may break, as they are a matter of chance when nothing can move', () => {
    const lesser = (fields: Record<string, unknown>) =>
      constraint('MinDaysBetweenActivities', { Weight_Percentage: 99.75, MinDays: 1, ...fields }).trim();
    const lockedRule = (rule: string, places = right) => {
      const text = lockFet(fileText({ time: rule, space: ART_IN_LAB }), problem, places);
      return /<ConstraintMinDays[\s\S]*<\/ConstraintMinDays\w*>/.exec(text)?.[0];
    };
    const oftwo = lesser({ Activity_Id: [1, 2] });
    const active = '<Active>true</Active>';
    const off = oftwo.replace(active, '<Active>false</Active>');
    expect(lockedRule(oftwo)).toBe(off);
    expect(lockedRule(oftwo.replace(active, ''))?.replaceAll('\n', '')).toBe(off);
    expect(lockedRule(oftwo, emptySolution(problem))).toBe(oftwo);
    expect(lockedRule(MATHS_APART)).toBe(MATHS_APART.trim());
  });

  test('keeps what FET asks of such a rule whatever its weight', () => {
    const fields = { Weight_Percentage: 95, MinDays: 1, Consecutive_If_Same_Day: true, Activity_Id: [1, 2] };
    const text = lockFet(fileText({ time: constraint('MinDaysBetweenActivities', fields) }), problem, right);
    expect(readFet(text).problem.constraints.some(({ kind, hard }) => kind === 'max-gap' && hard)).toBe(true);
    expect(text).toContain('<Weight_Percentage>0</Weight_Percentage>');
  });

  test('has no lock for what has no place, and no second one for what the file locks already', () => {
    const time = constraint('ActivityPreferredStartingTime', {
      Activity_Id: 1,
      Preferred_Day: 'Mon',
      Preferred_Hour: '1',
    });
    const original = fileText({ time });
    const own = readFet(original).problem;
    expect(lockFet(original, own, emptySolution(own))).toBe(original);
  });

  test('may be one whose lists are empty elements', () => {
    const original = FILE.replace(
      /<Space_Constraints_List>[^$]*<\/Space_Constraints_List>/,
      '<Space_Constraints_List/>',
    );
    expect(lockFet(original, problem, right)).toContain(
      '<Space_Constraints_List>\n<ConstraintActivityPreferredRoom>',
    );
    expect(faultsOf(() => lockFet('<fet/>', problem, right))).toEqual([
      'file: it lacks <Time_Constraints_List>',
    ]);
  });
});

const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-fet-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** Whether FET finds a timetable for a file within some seconds. */
async function isAccepted(text: string, patienceMs = 30_000): Promise<boolean> {
  const path = join(directory, 'locked.fet');
  await Bun.write(path, text);
  const child = Bun.spawn(
    ['fet-cl', `--inputfile=${path}`, `--outputdir=${directory}`, '--timelimitseconds=2', '--htmllevel=0'],
    { stdout: 'pipe', stderr: 'ignore', env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } },
  );
  // It waits for ever where nothing can be moved.
  const impatience = setTimeout(() => child.kill(), patienceMs);
  const output = await new Response(child.stdout).text();
  clearTimeout(impatience);
  return output.includes('Simulation successful');
}

describe.skipIf(Bun.which('fet-cl') === null)('FET itself', () => {
  test('accepts a timetable that costs nothing hard, in the original and in the file that we write', async () => {
    expect(costOf(problem, right).hard).toBe(0);
    expect(await isAccepted(lockFet(FILE, problem, right))).toBe(true);
    expect(await isAccepted(writeFet(problem, { locked: right }))).toBe(true);
  });

  const school = {
    activities:
      activity(1, { Teacher: 'Ada', Students: '7A' }) +
      activity(2, { Teacher: 'Ben', Students: '8', Subject: 'art' }),
    rooms: ROOMS + virtualRoom('Hall', ['R1', 'R2'], ['Lab']),
  };
  const inHall = constraint('SubjectPreferredRoom', { Subject: 'maths', Room: 'Hall' });
  const inR1 = constraint('SubjectPreferredRoom', { Subject: 'art', Room: 'R1' });
  const closed = (Room: string) =>
    constraint('RoomNotAvailableTimes', {
      ...{ Room, Number_of_Not_Available_Times: 1 },
      Not_Available_Time: '<Day>Mon</Day><Hour>1</Hour>',
    });

  test.each([
    ['accepts a virtual room beside its other real room', inHall + inR1, 'Hall: Lab + R2', true],
    ['refuses a virtual room beside a lesson in a part of it', inHall + inR1, 'Hall: Lab + R1', false],
    ['refuses a virtual room of which a part is closed', inHall + closed('R2'), 'Hall: Lab + R2', false],
    ['refuses a virtual room that is closed', inHall + closed('Hall'), 'Hall: Lab + R2', false],
    ['accepts a part of a virtual room that is closed', inR1 + closed('Hall'), null, true],
  ])(
    '%s, as we do',
    async (_, space, hall, isRight) => {
      const original = fileText({ ...school, space });
      const { problem: own } = readFet(original);
      const roomNamed = (id: string | null) => own.rooms.findIndex((room) => room.id === id);
      const solution = {
        timeOf: Int32Array.from(own.lessons, ({ times }) => times[0]!),
        roomOf: Int32Array.of(roomNamed(hall), space.includes(inR1) ? roomNamed('R1') : NONE),
      };
      expect(costOf(own, solution).hard === 0).toBe(isRight);
      expect(await isAccepted(lockFet(original, own, solution), isRight ? 30_000 : 2500)).toBe(isRight);
      if (isRight) expect(await isAccepted(writeFet(own, { locked: solution }))).toBe(true);
    },
    20_000,
  );

  test('refuses one that breaks a rule', async () => {
    expect(costOf(problem, wrong).hard).toBe(1);
    expect(await isAccepted(lockFet(FILE, problem, wrong), 4000)).toBe(false);
  });
});
