import { afterEach, describe, expect, setSystemTime, test } from 'bun:test';
import { createGrowingDelay } from './growing-delay.ts';
import { createSignInLimit } from './sign-in-limit.ts';

const ADA = 'ada@school.example';
const HOME = '10.0.0.1';

describe('the limit of failed sign-ins', () => {
  test('makes an e-mail address wait after five tries from one network, in whatever case', async () => {
    const limit = createSignInLimit();
    for (let i = 0; i < 5; i++) expect(await limit.begin('ADA@school.example', HOME)).toBe(0);
    expect(await limit.begin(ADA, HOME)).toBeGreaterThan(60);
    expect(await limit.begin('ben@school.example', HOME)).toBe(0);
    await limit.succeeded(ADA, HOME);
    expect(await limit.begin(ADA, HOME)).toBe(0);
  });

  test('does not let somebody elsewhere lock the owner out', async () => {
    const limit = createSignInLimit();
    for (let i = 0; i < 100; i++) await limit.begin(ADA, '10.9.9.9');
    expect(await limit.begin(ADA, HOME)).toBe(0);
  });

  test('lets no more through when they all come at once', async () => {
    const limit = createSignInLimit();
    const waits = await Promise.all(Array.from({ length: 20 }, () => limit.begin(ADA, HOME)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  test('makes a network wait that tries many e-mail addresses', async () => {
    const limit = createSignInLimit();
    for (let i = 0; i < 50; i++) await limit.begin(`user${i}@school.example`, HOME);
    expect(await limit.begin(ADA, HOME)).toBeGreaterThan(0);
    expect(await limit.begin(ADA, '10.0.0.2')).toBe(0);
  });

  test('leaves few guesses a day to many networks, but none of the delay where the owner has been', async () => {
    let clock = 0;
    const limit = createSignInLimit(() => clock);
    await limit.succeeded(ADA, HOME);
    let guesses = 0;
    for (let network = 0; clock < 24 * 60 * 60 * 1000; network++) {
      const wait = await limit.begin(ADA, `10.${network >> 16}.${(network >> 8) & 255}.${network & 255}`);
      if (wait === 0) guesses++;
      clock += wait * 1000;
    }
    expect(guesses).toBeWithin(200, 321);
    expect(await limit.begin(ADA, '10.250.0.1')).toBeLessThanOrEqual(300);
    expect(await limit.begin(ADA, HOME)).toBe(0);
  });
});

describe('a clock that is set', () => {
  const DAY_MS = 24 * 60 * 60 * 1000;
  afterEach(() => {
    setSystemTime();
  });

  test('back makes nobody wait longer', async () => {
    const limit = createSignInLimit();
    for (let i = 0; i < 6; i++) await limit.begin(ADA, HOME);
    for (let network = 0; network < 30; network++)
      await limit.begin('ben@school.example', `10.1.0.${network}`);
    setSystemTime(new Date(Date.now() - DAY_MS));
    expect(await limit.begin(ADA, HOME)).toBeLessThanOrEqual(15 * 60);
    expect(await limit.begin('ben@school.example', '10.2.0.1')).toBeLessThanOrEqual(5 * 60);
  });

  test('does not let more guesses through from many networks', async () => {
    const limit = createSignInLimit();
    for (let network = 0; network < 30; network++) await limit.begin(ADA, `10.1.0.${network}`);
    setSystemTime(new Date(Date.now() + DAY_MS));
    expect(await limit.begin(ADA, '10.2.0.1')).toBeGreaterThan(0);
  });
});

describe('a growing delay', () => {
  test('begins after the free tries, doubles up to its longest, and is forgotten after a while', () => {
    let clock = 0;
    const delay = createGrowingDelay({ free: 2, longestMs: 3000, forgetAfterMs: 10_000 }, () => clock);
    const waits = Array.from({ length: 6 }, () => {
      const wait = delay.begin('a');
      clock += wait;
      if (wait > 0) expect(delay.begin('a')).toBe(0);
      return wait;
    });
    expect(waits).toEqual([0, 0, 1000, 2000, 3000, 3000]);
    expect(delay.begin('b')).toBe(0);
    clock += 10_000;
    expect([delay.begin('a'), delay.begin('a')]).toEqual([0, 0]);
  });
});
