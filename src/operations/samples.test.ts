import { expect, test } from 'bun:test';
import { takeSamples } from './samples.ts';
import { createTraffic } from './traffic.ts';

test('samples tell of each span by itself, and the oldest make room', () => {
  const traffic = createTraffic(true);
  const samples = takeSamples(traffic, { worstDelay: () => 7, close: () => {} });
  traffic.record('GET /', 10, false);
  traffic.record('GET /', 20, false);
  samples.take(1000);
  samples.take(2000);
  traffic.record('GET /', 40, true);
  samples.take(3000);
  expect(samples.kept().map(({ at, requests, responseMs }) => [at, requests, responseMs])).toEqual([
    [1000, 2, 15],
    [2000, 0, null],
    [3000, 1, 40],
  ]);
  expect(samples.kept()[0]).toMatchObject({ delayMs: 7, memoryBytes: expect.any(Number) });
  for (let at = 4000; at < 2_000_000; at += 1000) samples.take(at);
  expect([samples.kept().length, samples.kept().at(-1)!.at]).toEqual([1440, 1_999_000]);
  samples.close();
});
