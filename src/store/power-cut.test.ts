import { afterAll, beforeAll, expect, test } from 'bun:test';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { openEmbedded } from './embedded.ts';
import { cutPower, type DiskRecord, recordDisk } from './power-cut.fixture.ts';

/** So many loads are written and cut; the hundred of a full proof take minutes: `POWER_CUTS=100`. */
const LOADS = Number(process.env.POWER_CUTS ?? 4);
const CHANGES = 40;

const home = mkdtempSync(join(tmpdir(), 'power-cut-'));
const empty = join(home, 'empty');

/** Pseudo-random numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What the table holds, by key. */
type Rows = Map<number, string>;

/** Changes the database at random, and tells what it must hold after each change that was acknowledged. */
async function write(client: PGlite, random: () => number, record: DiskRecord): Promise<Rows[]> {
  const states: Rows[] = [new Map()];
  const any = (end: number): number => Math.floor(random() * end);
  for (let number = 1; number <= CHANGES; number++) {
    const rows = new Map(states.at(-1));
    const statements: string[] = [`insert into changes values (${number})`];
    for (let i = any(6); i >= 0; i--) {
      const key = any(300);
      const text = 'x'.repeat(any(random() < 0.1 ? 6000 : 60)) + number;
      if (random() < 0.25) {
        rows.delete(key);
        statements.push(`delete from items where key = ${key}`);
      } else {
        rows.set(key, text);
        statements.push(
          `insert into items values (${key}, '${text}') on conflict (key) do update set text = excluded.text`,
        );
      }
    }
    if (random() < 0.05) {
      rows.clear();
      statements.push('truncate items');
    }
    if (random() < 0.1) statements.push(`create table beside_${number} as select * from items`);
    if (random() < 0.1) statements.push(`create index on items (text, key) where key > ${number}`);
    await client.exec(`begin; ${statements.join('; ')}; commit`);
    states.push(rows);
    record.acknowledge(number);
    if (random() < 0.12) await client.exec('checkpoint');
    if (random() < 0.08) await client.exec('vacuum items');
    if (random() < 0.05) await client.exec('select pg_switch_wal()');
  }
  return states;
}

/** Expects a database to hold a state that was reached, no earlier than the last that was acknowledged, and to work. */
async function expectAcknowledged(
  directory: string,
  states: readonly Rows[],
  acknowledged: number,
): Promise<void> {
  const survivor = await openEmbedded(directory);
  try {
    const changes = await survivor.query<{ number: number }>('select number from changes order by number');
    const last = changes.rows.length;
    expect(changes.rows.map(({ number }) => number)).toEqual(Array.from({ length: last }, (_, at) => at + 1));
    expect(last).toBeGreaterThanOrEqual(acknowledged);
    const items = await survivor.query<{ key: number; text: string }>('select key, text from items');
    expect(new Map(items.rows.map(({ key, text }) => [key, text]))).toEqual(states[last]!);
    for (const statement of ['reindex table items', 'vacuum items', 'checkpoint'])
      await survivor.exec(statement);
  } finally {
    await survivor.close();
  }
}

beforeAll(async () => {
  const client = await openEmbedded(empty);
  await client.exec(
    'create table changes (number int primary key); create table items (key int primary key, text text)',
  );
  await client.close();
}, 120_000);
afterAll(() => rmSync(home, { recursive: true }));

test.each(Array.from({ length: LOADS }, (_, at) => at + 1))(
  'what was acknowledged is there after a power cut, and no half of what was not (load %p)',
  async (seed) => {
    const random = randomOf(seed);
    const [written, found] = [join(home, 'written'), join(home, 'found')];
    rmSync(written, { recursive: true, force: true });
    cpSync(empty, written, { recursive: true });
    const record = recordDisk(written);
    const client = await openEmbedded(written, record.watch);
    const states = await write(client, random, record);
    const length = Math.floor(random() * record.happenings.length) + 1;
    // In half of the loads nothing survives that was not waited for, in the others a part of it.
    const share = seed % 2 === 0 ? 0 : random();
    cutPower(empty, found, record.happenings, length, () => random() < share);
    await client.close();

    const acknowledged = record.happenings.slice(0, length).findLast(({ what }) => what === 'acknowledge') as
      | { number: number }
      | undefined;
    await expectAcknowledged(found, states, acknowledged?.number ?? 0);
  },
  120_000,
);

test('the cut is one: a database that waits for nothing loses what it acknowledged', async () => {
  const [written, found] = [join(home, 'written'), join(home, 'found')];
  rmSync(written, { recursive: true, force: true });
  cpSync(empty, written, { recursive: true });
  const record = recordDisk(written);
  const client = await openEmbedded(written, record.watch);
  const states = await write(client, randomOf(1), record);
  const careless = record.happenings.filter(({ what }) => what !== 'sync');
  cutPower(empty, found, careless, careless.length, () => false);
  await client.close();
  expect(expectAcknowledged(found, states, CHANGES)).rejects.toThrow();
}, 120_000);
