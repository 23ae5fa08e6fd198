import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { costOf } from '../constraints/explain.ts';
import { constraint, fileText } from '../formats/fet/file.fixture.ts';
import { readFet } from '../formats/fet/read.ts';
import { loadSchedule } from '../planning/load-schedule.ts';
import { openDatabase } from '../store/database.ts';
import { emptySolution } from '../timetable/solution.ts';
import { type CommandLine, openCommandLine } from './command-line.fixture.ts';

const LATE_MEETING = constraint('ActivityPreferredStartingTime', {
  Activity_Id: 5,
  Preferred_Day: 'Wed',
  Preferred_Hour: '4',
});
const FILE = fileText({
  time: LATE_MEETING + constraint('Weather'),
  space: constraint('SubjectPreferredRoom', { Subject: 'art', Room: 'Lab' }),
});
const NOTE = 'not read: 1 x <ConstraintWeather>: there is no kind of rule that says it\n';

let shell: CommandLine;
const at = (name: string): string => shell.at(name);
beforeAll(() => {
  shell = openCommandLine({ 'small.fet': FILE });
});
afterAll(() => shell.remove());

const run: CommandLine['run'] = (...args) => shell.run(...args);

describe('a .fet file', () => {
  test('is solved, told of what is not read, and written with the timetable locked in it', async () => {
    const { exitCode, said, complained } = await run(
      'solve',
      'small.fet',
      '--steps',
      '20000',
      '--out',
      'out.fet',
    );
    expect(exitCode).toBe(0);
    expect(said).toStartWith('hard 0 soft 0');
    expect(complained).toStartWith(NOTE);
    const written = readFileSync(at('out.fet'), 'utf8');
    expect(written).toContain('<ConstraintWeather>');
    const { problem } = readFet(written);
    expect(problem.lessons.every(({ lockedTime }) => lockedTime !== null)).toBe(true);
    expect(costOf(readFet(FILE).problem, emptySolution(problem))).toEqual({ hard: 0, soft: 0 });
  });

  test('is imported with its rules and its locks', async () => {
    const { exitCode, said, complained } = await run('import', 'small.fet');
    expect(exitCode).toBe(0);
    expect(complained).toStartWith(NOTE);
    const database = await openDatabase({ directory: at('data') });
    try {
      const { problem } = await loadSchedule(database, said);
      expect(problem.constraints.map(({ kind }) => kind)).toContain('room-suitability');
      const meeting = problem.lessons.find(({ lockedTime }) => lockedTime !== null)!;
      expect(problem.times[meeting.lockedTime!]).toMatchObject({ day: 2, start: 3 });
    } finally {
      await database.close();
    }
  }, 120_000);

  test('has no timetable beside it, and each of its faults is told on a line of its own', async () => {
    shell.write('any.sol', '');
    expect(await run('import', 'small.fet', '--solution', 'any.sol')).toMatchObject({
      exitCode: 1,
      complained: `${NOTE}A timetable of a .fet file stands in the file itself, as its locks.\n`,
    });
    shell.write(
      'faulty.fet',
      FILE.replace('<Duration>2<', '<Duration>two<').replace('<Students>7A<', '<Students>7Z<'),
    );
    const { exitCode, complained } = await run('solve', 'faulty.fet');
    expect(exitCode).toBe(1);
    expect(complained.trim().split('\n')).toEqual([
      expect.stringMatching(
        /^line \d+: <Activity>: <Duration> is "two"; it must be a whole number from 1 to 4$/,
      ),
      expect.stringMatching(/^line \d+: <Activity>: students "7Z" are not in <Students_List>$/),
    ]);
  });
});
