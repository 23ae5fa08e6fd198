import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { costOf } from '../constraints/explain.ts';
import { readCtt } from '../formats/ctt/read.ts';
import { readCttSolution } from '../formats/ctt/solution.ts';
import { readEctt } from '../formats/ectt/read.ts';
import { type CommandLine, openCommandLine, SMALL_CTT } from './command-line.fixture.ts';

/** The same school with a larger room, which does not suit maths. */
const SMALL_ECTT = SMALL_CTT.replace('Rooms: 1', 'Rooms: 2')
  .replace('Constraints: 1', 'Min_Max_Daily_Lectures: 2 3\nUnavailabilityConstraints: 1\nRoomConstraints: 1')
  .replace('3 2 30', '3 2 30 1')
  .replace('1 1 12', '1 1 12 0')
  .replace('A 20', 'A 20 0\nB 40 0')
  .replace('END.', 'ROOM_CONSTRAINTS:\nmaths B\n\nEND.');
/** Three lessons of maths with ten students too many each are the least that it can cost. */
const LEAST_SOFT = 30;

let shell: CommandLine;
const at = (name: string): string => shell.at(name);
beforeAll(() => {
  shell = openCommandLine({ 'small.ctt': SMALL_CTT });
});
afterAll(() => shell.remove());

const solve = (...args: string[]) => shell.start('solve', ...args);

describe('solve', () => {
  test('prints the cost with its parts, and writes the timetable that costs as much', async () => {
    const child = solve('small.ctt', '--steps', '20000', '--out', 'small.sol');
    expect(await child.exited).toBe(0);
    expect((await new Response(child.stdout).text()).split('\n')).toEqual([
      `hard 0 soft ${LEAST_SOFT}`,
      `  room-capacity  hard 0 soft ${LEAST_SOFT}`,
      '',
    ]);
    expect(await new Response(child.stderr).text()).toContain('hard 0');
    const problem = readCtt(SMALL_CTT);
    const solution = readCttSolution(problem, readFileSync(at('small.sol'), 'utf8'));
    expect(costOf(problem, solution)).toEqual({ hard: 0, soft: LEAST_SOFT });
  });

  test('gives the same timetable for the same seed and steps', async () => {
    for (const out of ['first.sol', 'second.sol']) {
      await solve('small.ctt', '--steps', '20000', '--seed', '5', '--out', out).exited;
    }
    expect(readFileSync(at('second.sol'), 'utf8')).toBe(readFileSync(at('first.sol'), 'utf8'));
  });

  test('keeps the best and ends well when it is interrupted', async () => {
    const child = solve('small.ctt', '--seconds', '60', '--out', 'stopped.sol');
    const reader = child.stderr.getReader();
    await reader.read();
    child.kill('SIGINT');
    expect(await child.exited).toBe(0);
    expect(await new Response(child.stdout).text()).toStartWith('hard 0 soft');
    expect(readFileSync(at('stopped.sol'), 'utf8').trim().split('\n')).toHaveLength(4);
  });

  test('tells every fault of a file on a line of its own and solves nothing', async () => {
    shell.write('faulty.ctt', SMALL_CTT.replace('maths 0 0', 'biology 7 0'));
    const child = solve('faulty.ctt', '--out', 'faulty.sol');
    expect(await child.exited).toBe(1);
    expect((await new Response(child.stderr).text()).trim().split('\n')).toEqual([
      'line 20: course "biology" is not declared',
      'line 20: the day is "7"; it must be a whole number from 0 to 1',
    ]);
    expect(await Bun.file(at('faulty.sol')).exists()).toBe(false);
  });

  test('solves a .ectt file with the costs of the formulation that is asked', async () => {
    shell.write('small.ectt', SMALL_ECTT);
    const child = solve('small.ectt', '--steps', '20000', '--formulation', 'UD4', '--out', 'ud4.sol');
    expect(await child.exited).toBe(0);
    // The only room that suits maths has ten seats too few.
    expect(await new Response(child.stdout).text()).toStartWith('hard 0 soft 30\n');
    const problem = readEctt(SMALL_ECTT, 'UD4');
    const solution = readCttSolution(problem, readFileSync(at('ud4.sol'), 'utf8'));
    expect(costOf(problem, solution)).toEqual({ hard: 0, soft: 30 });
  });

  test('takes UD2 when no formulation is asked, and refuses one that there is not', async () => {
    shell.write('small.ectt', SMALL_ECTT);
    const usual = solve('small.ectt', '--steps', '20000');
    expect(await new Response(usual.stdout).text()).toStartWith('hard 0 soft 0\n');
    const child = solve('small.ectt', '--formulation', 'UD6');
    expect(await child.exited).toBe(2);
    expect(await new Response(child.stderr).text()).toStartWith(
      '--formulation is "UD6"; it must be one of UD1, UD2, UD3, UD4, UD5.',
    );
  });
});
