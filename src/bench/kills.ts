import { parseArgs } from 'node:util';
import { killServers } from '../e2e/kills.ts';

/**
 * Kills a server at random moments of a mixed load and tells whether anything was lost that it had acknowledged: with an
 * embedded database, or on a PostgreSQL server, on which it makes a database of its own.
 *
 * @example bun src/bench/kills.ts --kills 200
 * @example bun run build && bun src/bench/kills.ts --kills 200 --program dist/schedule-builder
 * @example bun src/bench/kills.ts --kills 200 --database postgres://postgres@localhost/postgres
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    database: { type: 'string' },
    program: { type: 'string' },
  },
});
const { kills, acknowledged, cutOff, lost, starts } = await killServers({
  kills: Number(values.kills),
  serverUrl: values.database ?? null,
  program: values.program,
  tell: console.log,
});
const sorted = starts.toSorted((a, b) => a - b);
console.log(
  `${kills} kills on ${values.database ? 'PostgreSQL' : 'the embedded database'}: ${acknowledged} changes acknowledged, ${cutOff} requests cut off, ${lost.length} lost; started again within ${Math.round(sorted.at(-1) ?? 0)} ms, in the median ${Math.round(sorted[sorted.length >> 1] ?? 0)} ms`,
);
for (const one of lost) console.log(`LOST: ${one}`);
process.exit(lost.length === 0 ? 0 : 1);
