import { afterAll, beforeAll, describe, expect, setSystemTime, test } from 'bun:test';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleEnvironment } from '../../config.ts';
import type { AlertRow } from '../../store/alerts.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { migrateUp } from '../../store/migrate.ts';
import type { Finding } from '../check.ts';
import { createLog } from '../log.ts';
import { createAlerts } from './alerts.ts';
import { type AlertMessage, type Channel, channelsOf } from './channels.ts';
import { betterSinceNow, decideAlert, noticeText } from './decide.ts';

const HOUR = 3_600_000;
const log = createLog('silent', { write: () => {} });
const finding = (status: Finding['status'], name: Finding['name'] = 'disk'): Finding => ({
  ...{ name, of: 'all', status, message: `It is ${status}.` },
});

describe('what operators are told', () => {
  /** What is told of a check over the hours, when each notice arrives. */
  const toldOf = (...statuses: Finding['status'][]) => {
    let before: AlertRow | undefined;
    return statuses.map((status, hour) => {
      const now = new Date(hour * HOUR);
      const { row, notice } = decideAlert('disk', finding(status), before, now, 3 * HOUR);
      before = notice ? { ...row, toldAt: now } : row;
      return notice?.what ?? '';
    });
  };

  test('is the change, not the state', () => {
    expect(toldOf('pass', 'warn', 'warn', 'pass', 'pass')).toEqual(['', 'begun', '', 'over', '']);
    expect(toldOf('warn', 'fail', 'warn', 'pass')).toEqual(['begun', 'worse', 'better', 'over']);
  });

  test('is told again while it lasts', () => {
    expect(toldOf('warn', 'warn', 'warn', 'warn', 'warn', 'warn', 'warn')).toEqual([
      'begun',
      '',
      '',
      'still',
      '',
      '',
      'still',
    ]);
  });

  test.each([-24, 24])('is told again as usual when the clock was set by %p hours', (hours) => {
    const told = { check: 'disk', status: 'warn', message: '', since: new Date(0), timesTold: 1 } as const;
    const at = (hour: number) => new Date((100 + hour) * HOUR);
    const noticeAt = (toldAt: Date, now: Date) =>
      decideAlert('disk', finding('warn'), { ...told, toldAt }, now, 3 * HOUR).notice?.what;
    expect(noticeAt(at(0), at(hours))).toBe('still');
    expect(noticeAt(at(hours), at(hours + 1))).toBeUndefined();
    expect(noticeAt(at(hours), at(hours + 3))).toBe('still');
  });

  test('of what is better counts from when it was seen, even if the clock was set back since', () => {
    const [early, late] = [new Date(HOUR), new Date(25 * HOUR)];
    expect(betterSinceNow(finding('pass'), { status: 'warn' }, late, early)).toEqual(early);
    expect(betterSinceNow(finding('pass'), { status: 'warn' }, early, late)).toEqual(early);
  });

  test('is said in one line with the place and since when', () => {
    const since = new Date('2026-03-01T02:00:00Z');
    const notice = { what: 'over', check: 'disk', status: 'pass', message: '5 GB are free.', since } as const;
    expect(noticeText(notice, 'timetable.school.example')).toBe(
      'timetable.school.example: Over, after it began at 2026-03-01 02:00 UTC: disk: 5 GB are free.',
    );
  });
});

describe('alerts', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ inMemory: true });
    await migrateUp(database);
  }, 60_000);
  afterAll(() => database.close());

  const sending = (send: Channel['send']) =>
    createAlerts({
      ...{
        database,
        channels: [{ name: 'webhook', send }],
        place: 'here',
        process: 'a',
        repeatMs: HOUR,
        steadyMs: 0,
        log,
      },
    });

  test('survive the process: what was told is not told again by the next', async () => {
    const sent: string[] = [];
    const send = async ({ text }: AlertMessage) => void sent.push(text);
    await sending(send).take([finding('warn', 'memory')]);
    await sending(send).take([finding('warn', 'memory')]);
    await sending(send).take([finding('pass', 'memory')]);
    expect(sent.length).toBe(2);
    expect(sent[0]).toBe('here: Warning: memory: It is warn.');
    expect(sent[1]).toStartWith('here: Over');
  });

  test('of a value that swings round its threshold are sent once, and its end when it has been better for a while', async () => {
    const sent: string[] = [];
    const alerts = createAlerts({
      ...{ database, place: 'here', process: 'a', repeatMs: HOUR, steadyMs: 280_000, log },
      channels: [{ name: 'webhook', send: async ({ what }) => void sent.push(what) }],
    });
    let minute = 0;
    const look = async (status: Finding['status']) => {
      minute += 5;
      setSystemTime(new Date(Date.UTC(2026, 2, 1, 8, minute)));
      await alerts.take([finding(status, 'certificate')]);
    };
    try {
      for (const status of ['warn', 'pass', 'warn', 'pass', 'warn', 'pass', 'fail', 'warn'] as const) {
        await look(status);
      }
      expect(sent).toEqual(['begun', 'worse']);
      await look('pass');
      expect(sent).toEqual(['begun', 'worse', 'over']);
    } finally {
      setSystemTime();
    }
  });

  test('that could not be sent are sent again', async () => {
    const sent: string[] = [];
    let isDown = true;
    const alerts = sending(async ({ text }) => {
      if (isDown) throw new Error('down');
      sent.push(text);
    });
    await alerts.take([finding('fail', 'backup')]);
    isDown = false;
    await alerts.take([finding('fail', 'backup')]);
    await alerts.take([finding('fail', 'backup')]);
    expect(sent.length).toBe(1);
  });

  test('are told without a database', async () => {
    const sent: string[] = [];
    const gone = {
      exclusively: () => Promise.reject(new Error('gone')),
      queries: {
        select: () => ({ from: () => Promise.reject(new Error('gone')) }),
        insert: () => ({ values: () => ({ onConflictDoUpdate: () => Promise.reject(new Error('gone')) }) }),
      },
    } as unknown as Database;
    const channels: Channel[] = [{ name: 'webhook', send: async ({ text }) => void sent.push(text) }];
    const alerts = createAlerts({
      database: gone,
      channels,
      place: 'here',
      process: 'a',
      repeatMs: HOUR,
      steadyMs: 0,
      log,
    });
    await alerts.take([finding('fail', 'database')]);
    await alerts.take([finding('fail', 'database')]);
    expect(sent).toEqual(['here: FAILURE: database: It is fail.']);
  });
});

describe('the channels', () => {
  const none = {
    webhookUrl: null,
    mailTo: null,
    mailFrom: 'from@school.example',
    smtpUrl: null,
    command: null,
  };
  const settings = (own: object) => ({ ...none, repeatMs: HOUR, ...own });
  const message = { text: 'here: Warning: disk: full', check: 'disk', status: 'warn', what: 'begun' };

  test('post to a webhook, and tell its trouble without its address', async () => {
    const got: unknown[] = [];
    let status = 200;
    const server = Bun.serve({
      port: 0,
      fetch: async (request) => {
        got.push(await request.json());
        return new Response(null, { status });
      },
    });
    const [webhook] = channelsOf(settings({ webhookUrl: `http://localhost:${server.port}/secret-path` }));
    await webhook!.send(message);
    expect(got).toEqual([{ text: message.text }]);
    status = 500;
    expect(webhook!.send(message)).rejects.toThrow('it answered 500');
    await Bun.sleep(20);
    await server.stop(true);
    const trouble = await webhook!.send(message).catch((error: Error) => error.message);
    expect(trouble).not.toContain('secret-path');
  });

  test('mail', async () => {
    let mailed = '';
    const server = createServer((socket) => {
      socket.write('220 mail.example\r\n');
      let isBody = false;
      socket.on('data', (data) => {
        mailed += data;
        if (isBody) {
          if (!mailed.endsWith('\r\n.\r\n')) return;
          isBody = false;
          socket.write('250 taken\r\n');
        } else if (/^DATA/m.test(String(data))) {
          isBody = true;
          socket.write('354 go on\r\n');
        } else socket.write(String(data).startsWith('QUIT') ? '221 bye\r\n' : '250 fine\r\n');
      });
      socket.on('error', () => {});
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as { port: number };
    const [mail] = channelsOf(settings({ mailTo: 'to@school.example', smtpUrl: `smtp://127.0.0.1:${port}` }));
    await mail!.send(message);
    server.close();
    expect(mailed).toContain('RCPT TO:<to@school.example>');
    expect(mailed).toContain('Subject: here: Warning: disk: full');
  });

  test('call a command, with the message in its environment', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'alert-'));
    const path = join(directory, 'tell');
    writeFileSync(path, `#!/bin/sh\necho "$ALERT_CHECK $ALERT_STATUS $ALERT_TEXT" > ${directory}/told\n`);
    chmodSync(path, 0o755);
    const [command] = channelsOf(settings({ command: path }));
    await command!.send({ ...message, text: '$(touch /tmp/never) "quoted"' });
    expect(readFileSync(join(directory, 'told'), 'utf8')).toBe('disk warn $(touch /tmp/never) "quoted"\n');
    const [missing] = channelsOf(settings({ command: join(directory, 'missing') }));
    expect(missing!.send(message)).rejects.toThrow('cannot be started');
  });

  test('give a command what .env.example tells of, and nothing else', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'alert-'));
    const at = (name: string) => join(directory, name);
    // What it was started with, without what the shell adds.
    const script = `cat /proc/$$/environ > ${at('environment')}\necho $# > ${at('count')}`;
    writeFileSync(at('tell'), `#!/bin/sh\n${script}\n`);
    chmodSync(at('tell'), 0o755);
    const [command] = channelsOf(settings({ command: at('tell') }));
    await command!.send(message);
    const given = readFileSync(at('environment'), 'utf8').split('\0');
    const names = given.flatMap((line) => line.split('=')[0] || []);
    expect(names.sort()).toEqual(['ALERT_CHECK', 'ALERT_STATUS', 'ALERT_TEXT', 'ALERT_WHAT', 'PATH']);
    expect(readFileSync(at('count'), 'utf8')).toBe('0\n');
    const [help] = /^# .+(?=\n#ALERT_COMMAND=)/m.exec(exampleEnvironment())!;
    for (const name of names) expect(help).toContain(name);
  });
});
