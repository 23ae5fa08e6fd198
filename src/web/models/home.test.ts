import { describe, expect, test } from 'bun:test';
import type { RunRow } from '../../store/runs.ts';
import { homeOf } from './home.ts';

const moment = new Date('2026-09-01T08:00:00Z');
const schedule = {
  ...{ id: 's', termId: 't', name: 'Draft', state: 'draft' as const, version: 1, hard: 0, soft: 0 },
  ...{ basedOnId: null, createdAt: moment, updatedAt: moment },
};

/** What the home page says of the last run of its only schedule. */
function toldOf(run: Partial<RunRow>) {
  const row = { id: 'r', keptAsId: null, discarded: false, bestHard: null, bestSoft: null, ...run } as RunRow;
  const terms = [{ id: 't', name: 'Term', schedules: [{ schedule, placed: 0, total: 3, run: row }] }];
  return homeOf(terms, null).terms[0]!.schedules[0]!.run;
}

describe('the last solver run of a schedule, on the home page', () => {
  test('is shown while it waits for somebody, also when it has found nothing', () => {
    expect(toldOf({ state: 'unstarted' })).toMatchObject({ text: 'Solver run not begun', href: '/runs/r' });
    expect(toldOf({ state: 'interrupted' })).toMatchObject({ text: 'Interrupted solver run' });
    expect(toldOf({ state: 'finished', bestHard: 0, bestSoft: 7 })).toMatchObject({
      text: 'Result to keep or discard: 0 hard · 7 soft',
    });
  });

  test('is shown no longer when somebody has decided, or there is nothing to decide', () => {
    expect(toldOf({ state: 'unstarted', discarded: true })).toBeNull();
    expect(toldOf({ state: 'finished', bestHard: 0, keptAsId: 'k' })).toBeNull();
    expect(toldOf({ state: 'stopped' })).toBeNull();
  });
});
