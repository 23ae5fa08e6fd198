import { describe, expect, test } from 'bun:test';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portsIn, readLogs } from './log-texts.ts';
import { createRedact } from './redact.ts';

describe('what is redacted', () => {
  test('is a secret however it is written, and what of an address is one', () => {
    const redact = createRedact([
      'a "b"/c+d',
      'postgres://u:p%40ss%2Fword@db/x',
      'https://chat.example/hook/abc',
    ]);
    const base64 = Buffer.from('a "b"/c+d').toString('base64');
    for (const text of [
      'a "b"/c+d',
      'a \\"b\\"/c+d',
      'a%20%22b%22%2Fc%2Bd',
      base64,
      'p@ss/word',
      '/hook/abc',
    ]) {
      expect(redact(`before ${text} after`)).toBe('before (secret) after');
    }
    expect(redact('the host db stays')).toBe('the host db stays');
  });

  test('is a password in an address with a sign that stands for itself', () => {
    expect(createRedact(['postgres://u:100%sure@db/x'])('before 100%sure after')).toBe(
      'before (secret) after',
    );
  });

  test('is a short secret where it stands alone, not in the middle of words', () => {
    expect(createRedact(['abc'])('abc, but the abcess stays')).toBe('(secret), but the abcess stays');
  });

  test('leaves JSON that can be read', () => {
    const value = {
      token: null,
      password: 'x y',
      isSecret: true,
      secret: { of: [1] },
      cookie: 'redacted',
      csrf: 'q',
    };
    const clean = JSON.parse(createRedact([])(JSON.stringify(value)));
    expect(clean).toMatchObject({
      token: null,
      isSecret: true,
      secret: { of: [1] },
      csrf: '(secret)',
      password: '(secret)',
    });
  });

  test('takes its time in proportion to the text', () => {
    const startedAt = performance.now();
    createRedact(['some secret of ours'])('a1.'.repeat(700_000));
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  test('leaves everything else as it is', () => {
    const line = '{"level":"info","msg":"job done","job":"backup","ms":12}';
    expect(createRedact(['some secret of ours'])(line)).toBe(line);
  });
});

test('of a long log whole lines of its end are told, so that no secret is cut in two', () => {
  const logDirectory = mkdtempSync(join(tmpdir(), 'schedule-builder-logs-'));
  const path = join(logDirectory, 'app.log');
  writeFileSync(path, `${'x'.repeat(4_999_990)} planted\n`);
  for (let i = 0; i < 3; i++) appendFileSync(path, `${'y'.repeat(2_500_000)} line ${i}\n`);
  const [log] = [...readLogs({ logDirectory, logFile: path }, new Date(0))];
  expect(log!.name).toBe('app.log');
  expect(log!.text.match(/line \d/g)).toEqual(['line 0', 'line 1', 'line 2']);
  expect(log!.text).not.toContain('planted');
  mkdirSync(join(logDirectory, '3001'));
  writeFileSync(join(logDirectory, '3001', 'app.log'), 'of a process of several\n');
  const names = [...readLogs({ logDirectory, logFile: null }, new Date(0))].map(({ name }) => name);
  expect(names).toEqual(['3001/app.log', 'app.log']);
  expect(portsIn(logDirectory)).toEqual([3001]);
  expect([...readLogs({ logDirectory, logFile: null }, new Date(Date.now() + 60_000))]).toEqual([]);
  rmSync(logDirectory, { recursive: true });
});
