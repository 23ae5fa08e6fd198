import { afterAll, expect, test } from 'bun:test';
import { openCommandLine, SMALL_CTT } from './command-line.fixture.ts';

const TEST_MS = 120_000;
const line = openCommandLine({ 'small.ctt': SMALL_CTT });
afterAll(line.remove);

const archives = async () => (await line.run('backup', 'list')).said.split('\n').filter(Boolean);

test(
  'revert makes a backup and tells where it is, unless none is wanted',
  async () => {
    expect((await line.run('import', 'small.ctt')).exitCode).toBe(0);
    const { exitCode, said } = await line.run('migrate', 'revert', '--yes');
    expect([exitCode, said.split('\n')]).toEqual([
      0,
      [
        expect.stringMatching(/^backup {3}.+-before-revert\.tar\.gz$/),
        expect.stringMatching(/^reverted \d{4}_/),
      ],
    ]);
    expect(await archives()).toEqual([expect.stringContaining('-before-revert.tar.gz')]);
    const without = await line.run('migrate', 'revert', '--yes', '--no-backup');
    expect([without.exitCode, without.said]).toEqual([0, expect.stringMatching(/^reverted \d{4}_\S+$/)]);
    expect(await archives()).toHaveLength(1);
  },
  TEST_MS,
);

test(
  'revert does nothing without --yes, and tells how it is used',
  async () => {
    const before = await line.run('migrate', 'show');
    const { exitCode, said, complained } = await line.run('migrate', 'revert');
    expect([exitCode, said]).toEqual([2, '']);
    expect(complained).toContain('revert --yes [--no-backup]');
    expect(await line.run('migrate', 'show')).toEqual(before);
  },
  TEST_MS,
);
