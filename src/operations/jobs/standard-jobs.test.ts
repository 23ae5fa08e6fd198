import { expect, test } from 'bun:test';
import type { CheckName, Finding } from '../check.ts';
import { createLog } from '../log.ts';
import { type JobParts, standardJobs } from './standard-jobs.ts';

const finding = (name: CheckName): Finding => ({ name, of: 'all', status: 'warn', message: `${name}!` });

test('what cannot wait is told at once: failures, the database, and that the health check is overdue', async () => {
  const taken: string[] = [];
  const found = (['database', 'jobs', 'own-jobs', 'disk', 'errors'] as const).map(finding);
  const parts = {
    health: () => ({ look: async () => found }),
    alerts: {
      take: async (findings: readonly Finding[]) => taken.push(...findings.map(({ name }) => name)),
    },
    certificate: null,
  } as unknown as JobParts;
  const monitor = standardJobs(parts).find(({ name }) => name === 'error-monitor')!;
  const log = createLog('silent', { write: () => {} });
  const said = await monitor.run({ log, signal: new AbortController().signal });
  expect(taken).toEqual(['database', 'own-jobs', 'errors']);
  expect(said).toBe('database! own-jobs! errors!');
});
