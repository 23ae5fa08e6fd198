import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SMALL = `Name: Small
Courses: 2
Rooms: 1
Days: 2
Periods_per_day: 3
Curricula: 1
Constraints: 1

COURSES:
maths ada 3 2 30
art ben 1 1 12

ROOMS:
A 20

CURRICULA:
first 2 maths art

UNAVAILABILITY_CONSTRAINTS:
maths 0 0

END.
`;

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'schedule-builder-check-'));
  writeFileSync(join(directory, 'small.ctt'), SMALL);
  writeFileSync(join(directory, 'crowded.ctt'), SMALL.replace('maths ada 3', 'maths ada 6'));
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Runs the binary's entry in a process of its own, as a person at a shell does. */
async function check(...args: string[]) {
  const child = Bun.spawn([process.execPath, join(import.meta.dir, '../main.ts'), 'check', ...args], {
    cwd: directory,
    stdout: 'pipe',
    stderr: 'pipe',
  });
  const code = await child.exited;
  return {
    code,
    out: await new Response(child.stdout).text(),
    error: await new Response(child.stderr).text(),
  };
}

describe('check', () => {
  test('tells each fault with its numbers, and ends with 1', async () => {
    const { code, out } = await check('crowded.ctt');
    expect(out.trim().split('\n')).toEqual([
      'impossible: ada has 6 periods of lessons and 5 free periods.',
      'impossible: first has 7 periods of lessons and 6 free periods.',
      'impossible: 7 lessons need a room; only A suits, with 6 periods at their times, and 7 are needed.',
    ]);
    expect(code).toBe(1);
  });

  test('says so when it finds none', async () => {
    const { code, out } = await check('small.ctt');
    expect([code, out]).toEqual([0, 'No fault was found.\n']);
  });

  test('tells which rules cannot all hold and what would free them when it is asked for the diagnosis', async () => {
    const { code, out } = await check('crowded.ctt', '--diagnose', '--seconds', '6');
    expect(out).toContain('rules cannot all hold for ');
    expect(out).toContain('Each of these would free the others:\n');
    expect(code).toBe(1);
    const right = await check('small.ctt', '--diagnose', '--seconds', '3');
    expect([right.code, right.out]).toEqual([
      0,
      'No fault was found.\nA timetable that keeps all hard rules was found.\n',
    ]);
  });

  test('tells how it is used when it is told nothing, and what is wrong with a file that it cannot read', async () => {
    const nothing = await check();
    expect([nothing.code, nothing.error]).toEqual([
      2,
      expect.stringContaining('usage: schedule-builder check FILE'),
    ]);
    const missing = await check('missing.ctt');
    expect([missing.code, missing.error]).toEqual([1, expect.stringContaining('missing.ctt cannot be read')]);
  });
});
