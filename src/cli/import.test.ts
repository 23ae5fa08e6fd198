import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { costOf } from '../constraints/explain.ts';
import { loadSchedule } from '../planning/load-schedule.ts';
import { openDatabase } from '../store/database.ts';
import { type CommandLine, openCommandLine } from './command-line.fixture.ts';

/** Maths goes from one building to the other without a period between. */
const ECTT = `Name: Small
Courses: 2
Rooms: 2
Days: 2
Periods_per_day: 3
Curricula: 1
Min_Max_Daily_Lectures: 2 3
UnavailabilityConstraints: 0
RoomConstraints: 0

COURSES:
maths ada 1 1 20 0
art ben 1 1 12 0

ROOMS:
A 20 north
B 20 south

CURRICULA:
first 2 maths art

UNAVAILABILITY_CONSTRAINTS:

ROOM_CONSTRAINTS:

END.
`;
const CTT = `Name: Plain
Courses: 1
Rooms: 1
Days: 1
Periods_per_day: 1
Curricula: 0
Constraints: 0
COURSES:
maths ada 1 1 20
ROOMS:
A 20
CURRICULA:
UNAVAILABILITY_CONSTRAINTS:
END.
`;
const SOLUTION = 'maths A 0 0\nart B 0 1\n';

let shell: CommandLine;
beforeAll(() => {
  shell = openCommandLine({ 'small.ectt': ECTT, 'small.sol': SOLUTION });
});
afterAll(() => shell.remove());

const imported = (...args: string[]) => shell.run('import', ...args);

describe('import', () => {
  test('stores a .ectt file with the rules of the formulation that is asked, and its timetable', async () => {
    const { exitCode, said } = await imported(
      ...['small.ectt', '--formulation', 'UD5', '--solution', 'small.sol'],
    );
    expect(exitCode).toBe(0);
    const database = await openDatabase({ directory: shell.at('data') });
    try {
      const { problem, solution } = await loadSchedule(database, said);
      expect(problem.rooms.map(({ building }) => building)).toEqual(['north', 'south']);
      expect(problem.constraints.map(({ kind }) => kind)).toContain('travel-time');
      expect(costOf(problem, solution)).toEqual({ hard: 0, soft: 2 });
    } finally {
      await database.close();
    }
  });

  test('tells every fault of a .ectt file on a line of its own', async () => {
    shell.write('faulty.ectt', ECTT.replace('A 20 north', 'A many north').replace('12 0', '12 7'));
    const { exitCode, complained } = await imported('faulty.ectt');
    expect(exitCode).toBe(1);
    expect(complained.trim().split('\n')).toEqual([
      'line 13: the double lectures is "7"; it must be a whole number from 0 to 1',
      'line 16: the capacity is "many"; it must be a whole number from 0 to 1000000',
    ]);
  });

  test('refuses a formulation that there is not, and one that a .ctt file does not say', async () => {
    expect(await imported('small.ectt', '--formulation', 'ud5')).toMatchObject({
      exitCode: 2,
      complained: expect.stringContaining('--formulation is "ud5"; it must be one of UD1'),
    });
    shell.write('plain.ctt', CTT);
    expect(await imported('plain.ctt', '--formulation', 'UD3')).toMatchObject({
      exitCode: 1,
      complained: 'A .ctt file does not say what UD3 counts; take UD2, or a .ectt file.\n',
    });
  });
});
