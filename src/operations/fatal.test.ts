import { describe, expect, test } from 'bun:test';
import { join } from 'node:path';

/** Runs a program until it ends, as one in which failures are fatal or not. */
async function endOf(code: string) {
  const child = Bun.spawn([process.execPath, '-e', code], {
    ...{ cwd: import.meta.dir, stdout: 'pipe', stderr: 'pipe' },
  });
  const [said, complained, exitCode] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { said, complained, exitCode };
}

const FATAL = join(import.meta.dir, 'fatal.ts');

/** A database that answers as often as is told, and then no more, in the way that is told. */
const databaseThat = (answers: number, then: string) => `
  import { endWithoutDatabase } from '${FATAL}';
  let asked = 0;
  const ping = async () => (++asked <= ${answers} ? 1 : ${then});
  const end = endWithoutDatabase({ ping }, 20);`;

describe('where failures are fatal, the process', () => {
  test.each([
    ['refuses', 'Promise.reject(new Error("gone"))'],
    ['hangs', 'new Promise(() => {})'],
  ])('ends when the database %s twice in a row', async (_, then) => {
    const { exitCode, complained } = await endOf(databaseThat(3, then));
    expect(exitCode).toBe(1);
    expect(complained).toContain('The database does not answer, and ERROR_RECOVERY_ENABLED is false.');
  });

  test('goes on when it does so once', async () => {
    const onceGone = 'asked === 3 ? Promise.reject(new Error("gone")) : 1';
    const { exitCode, said } = await endOf(`${databaseThat(2, onceGone)}
      setTimeout(() => { end(); console.log('asked', asked > 5); }, 400);`);
    expect([exitCode, said]).toEqual([0, 'asked true\n']);
  });

  test.each([
    ['false', 1],
    ['true', 0],
  ])(
    'ends when a solver run fails, if ERROR_RECOVERY_ENABLED is %p: %p',
    async (isOn, expected) => {
      const at = (path: string) => join(import.meta.dir, path);
      const { exitCode, complained } = await endOf(`
      import { readConfig } from '${at('../config.ts')}';
      import { openDatabase } from '${at('../store/database.ts')}';
      import { migrateUp } from '${at('../store/migrate.ts')}';
      import { createLog } from '${at('log.ts')}';
      import { startOperations } from '${at('start.ts')}';
      const database = await openDatabase({ inMemory: true });
      await migrateUp(database);
      const log = createLog('silent', { write: () => {} });
      const logs = { app: log, access: log, performance: log, 'health-check': log,
        reopen: () => {}, rotate: async () => [], close: () => {} };
      const outcome = { reason: 'failed', best: null, solution: null, elapsedMs: 0, evaluatedMoves: 0 };
      const operations = await startOperations({
        database, logs, config: readConfig({ ERROR_RECOVERY_ENABLED: '${isOn}', DATA_DIR: '/nowhere' }),
        cache: () => ({ hitRate: 0, memoryUsage: 0 }),
        startSolve: () => ({ stop: () => {}, finished: Promise.resolve(outcome) }),
      });
      await operations.startSolve({}).finished;
      await Bun.sleep(100);
      await operations.close();
      await database.close();`);
      expect(exitCode).toBe(expected);
      if (expected === 1) {
        expect(complained).toContain('A solver run failed, and ERROR_RECOVERY_ENABLED is false.');
      }
    },
    60_000,
  );
});
