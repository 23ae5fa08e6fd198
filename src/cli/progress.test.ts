import { expect, test } from 'bun:test';
import type { Progress } from '../solver/run.ts';
import { createProgressDisplay } from './progress.ts';

function progressAt(elapsedMs: number, evaluatedMoves = 0): Progress {
  return { elapsedMs, evaluatedMoves, best: { hard: 0, soft: 17 }, movesPerSecond: 4_200_000, byKind: {} };
}

function recorder(terminal: { isTTY?: boolean; columns?: number }) {
  const written: string[] = [];
  return { written, output: { ...terminal, write: (text: string) => written.push(text) } };
}

test('a terminal shows one line with a bar, drawn over again and never longer than it is wide', () => {
  const { written, output } = recorder({ isTTY: true, columns: 40 });
  const display = createProgressDisplay(output, { seed: 1, seconds: 10 });
  display.show(progressAt(0));
  display.show(progressAt(5000));
  display.end();
  expect(written).toHaveLength(3);
  expect(written[0]).toContain('[........................]');
  expect(written[1]).toContain('[############............]');
  for (const line of written.slice(0, 2)) {
    expect(line.startsWith('\r')).toBe(true);
    expect(line).not.toContain('\n');
    expect(line.replace('\r\u001b[K', '').length).toBeLessThan(40);
  }
  expect(written[2]).toBe('\n');
});

test('the bar goes by whichever limit is nearer', () => {
  const { written, output } = recorder({ isTTY: true });
  createProgressDisplay(output, { seed: 1, seconds: 10, steps: 100 }).show(progressAt(1000, 75));
  expect(written[0]).toContain('[##################......]');
});

test('elsewhere there is a plain line a second, and the last state', () => {
  const { written, output } = recorder({});
  const display = createProgressDisplay(output, { seed: 1, seconds: 10 });
  for (const elapsed of [0, 250, 500, 1000, 1250, 2000, 2250]) display.show(progressAt(elapsed));
  display.end();
  expect(written.map((line) => line.slice(0, 3))).toEqual(['0 s', '1 s', '2 s', '2 s']);
  expect(written[1]).toBe('1 s  hard 0  soft 17  4.2 million moves/s\n');
});
