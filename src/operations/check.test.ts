import { describe, expect, test } from 'bun:test';
import { DrizzleQueryError } from 'drizzle-orm';
import { type Check, createLook } from './check.ts';
import { createLog } from './log.ts';

/** A statement that has failed for a reason, as drizzle throws it. */
const failed = (code: string) =>
  new DrizzleQueryError(
    'select "name" from "people" where "mail" = $1',
    ['ada@school.example'],
    Object.assign(new Error('the reason'), { code }),
  );

/** A look at the jobs, and what is logged of it. */
function lookWith(look: Check['look']) {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  return { look: createLook([{ name: 'jobs', of: 'all', look }], log), lines };
}

describe('a check that cannot look', () => {
  test.each([
    ['ECONNREFUSED', 'The database does not answer.'],
    ['57P01', 'The database does not answer.'],
    ['53100', 'The disk of the database is full.'],
    ['25006', 'The database can only be read.'],
  ])('because of %s tells what is the matter with the database, not the statement', async (code, message) => {
    const { look } = lookWith(() => Promise.reject(failed(code)));
    expect(await look()).toEqual([{ name: 'jobs', of: 'all', status: 'warn', message }]);
  });

  test('because of any other failed statement leaves why to the log, which says it once until all is well', async () => {
    let isBroken = true;
    const { look, lines } = lookWith(() => {
      if (isBroken) throw failed('42P01');
      return { status: 'pass', message: 'Fine.' };
    });
    const message = async () => (await look())[0]!.message;
    for (let time = 0; time < 3; time++) {
      expect(await message()).toBe('It cannot be looked at; the log says why.');
    }
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      ...{ level: 'error', check: 'jobs', msg: 'a check cannot look' },
      err: { query: expect.stringContaining('from "people"'), cause: { message: 'the reason' } },
    });
    expect(lines[0]).not.toContain('ada@school.example');
    isBroken = false;
    expect(await message()).toBe('Fine.');
    isBroken = true;
    await look();
    expect(lines).toHaveLength(2);
  });

  test('for another reason tells it', async () => {
    const { look, lines } = lookWith(() => Promise.reject(new Error('no eyes')));
    expect((await look())[0]!.message).toBe('It cannot be looked at: no eyes');
    expect(lines).toEqual([]);
  });
});
