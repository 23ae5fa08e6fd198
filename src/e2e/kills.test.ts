import { expect, test } from 'bun:test';
import { killServers } from './kills.ts';

const serverUrl = process.env.TEST_DATABASE_URL ?? null;
const kinds = [
  { kind: 'embedded database', url: null },
  ...(serverUrl === null ? [] : [{ kind: 'PostgreSQL', url: serverUrl }]),
];

/** The two hundred of a full proof take an hour: `bun src/bench/kills.ts --kills 200`. */
test.each(kinds)(
  'no change that a server has acknowledged is lost when it is killed, on the $kind',
  async ({ url }) => {
    const { acknowledged, lost } = await killServers({ kills: 3, serverUrl: url });
    expect(lost).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
  },
  300_000,
);
