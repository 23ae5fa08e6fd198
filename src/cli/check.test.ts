import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { type CommandLine, openCommandLine, SMALL_CTT } from './command-line.fixture.ts';

let shell: CommandLine;
beforeAll(() => {
  shell = openCommandLine({
    'small.ctt': SMALL_CTT,
    'crowded.ctt': SMALL_CTT.replace('maths ada 3', 'maths ada 6'),
  });
});
afterAll(() => shell.remove());

const check = (...args: string[]) => shell.run('check', ...args);

describe('check', () => {
  test('tells each fault with its numbers, and ends with 1', async () => {
    const { exitCode, said } = await check('crowded.ctt');
    expect(said.split('\n')).toEqual([
      'impossible: ada has 6 periods of lessons and 5 free periods.',
      'impossible: first has 7 periods of lessons and 6 free periods.',
      'impossible: 7 lessons need a room; only A suits, with 6 periods at their times, and 7 are needed.',
    ]);
    expect(exitCode).toBe(1);
  });

  test('says so when it finds none', async () => {
    const { exitCode, said } = await check('small.ctt');
    expect([exitCode, said]).toEqual([0, 'No fault was found.']);
  });

  test('tells which rules cannot all hold and what would free them when it is asked for the diagnosis', async () => {
    const { exitCode, said } = await check('crowded.ctt', '--diagnose', '--seconds', '6');
    expect(said).toContain('rules cannot all hold for ');
    expect(said).toContain('Each of these would free the others:\n');
    expect(exitCode).toBe(1);
    const right = await check('small.ctt', '--diagnose', '--seconds', '3');
    expect([right.exitCode, right.said]).toEqual([
      0,
      'No fault was found.\nA timetable that keeps all hard rules was found.',
    ]);
  });

  test('tells how it is used when it is told nothing, and what is wrong with a file that it cannot read', async () => {
    const nothing = await check();
    expect([nothing.exitCode, nothing.complained]).toEqual([
      2,
      expect.stringContaining('usage: schedule-builder check FILE'),
    ]);
    const missing = await check('missing.ctt');
    expect([missing.exitCode, missing.complained]).toEqual([
      1,
      expect.stringContaining('missing.ctt cannot be read'),
    ]);
  });
});
