import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFet } from '../formats/fet/read.ts';
import { tableText } from './table.ts';

/**
 * Real schools against FET itself (Debian package `fet`): for each `.fet` file the whole-process time until a timetable
 * that breaks no hard rule, first FET's, then ours, on the same machine in the same run; what we find is fed back to FET
 * with every activity locked, and counts only if FET accepts it.
 *
 * @example bun src/bench/fet.ts --seconds 60 Gymnasio
 * @example bun run build && bun src/bench/fet.ts --seconds 300 --workers 2 --program dist/schedule-builder
 */

const { values, positionals } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    workers: { type: 'string', default: '1' },
    /** The compiled program; otherwise the sources are run. */
    program: { type: 'string' },
    directory: { type: 'string', default: join(import.meta.dir, '../../../shared/data/fet') },
  },
  allowPositionals: true,
});
const limitMs = Number(values.seconds) * 1000;
const program = values.program ? [values.program] : [process.execPath, join(import.meta.dir, '../main.ts')];
const scratch = mkdtempSync(join(tmpdir(), 'schedule-builder-fet-'));

/** Runs a program to its end or to the limit. Tells what it printed, and the seconds that it took. */
async function timed(
  command: readonly string[],
): Promise<{ said: string; seconds: number; exitCode: number | null }> {
  const startedAt = performance.now();
  const child = Bun.spawn([...command], {
    env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' },
    stdout: 'pipe',
    stderr: 'ignore',
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), limitMs + 5000);
  const said = await new Response(child.stdout).text();
  await child.exited;
  clearTimeout(timer);
  return { said, seconds: (performance.now() - startedAt) / 1000, exitCode: child.exitCode };
}

/** Seconds in which FET finds a timetable; null when it finds none within the limit. */
async function fetSeconds(file: string): Promise<number | null> {
  const outputdir = join(scratch, 'output');
  const { said, seconds } = await timed([
    'fet-cl',
    `--inputfile=${file}`,
    `--outputdir=${outputdir}`,
    `--timelimitseconds=${values.seconds}`,
    '--htmllevel=0',
  ]);
  rmSync(outputdir, { recursive: true, force: true });
  return said.includes('Simulation successful') ? seconds : null;
}

type Ours = { readonly hard: number | null; readonly seconds: number; readonly accepted: boolean };

/** What our solver finds, whether it is free of broken hard rules, and whether FET agrees. */
async function ours(file: string): Promise<Ours> {
  const locked = join(scratch, 'locked.fet');
  const { said, seconds } = await timed([
    ...[...program, 'solve', file, '--feasible', '--seconds', values.seconds],
    ...['--workers', values.workers, '--out', locked],
  ]);
  const hard = /^hard (\d+)/m.exec(said)?.[1];
  const accepted = hard === '0' && (await fetSeconds(locked)) !== null;
  return { hard: hard === undefined ? null : Number(hard), seconds, accepted };
}

const files = [...new Bun.Glob('**/*.fet').scanSync({ cwd: values.directory, absolute: true })]
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))
  .sort();
const rows: (string | number)[][] = [];
const ratios: number[] = [];
const tally = { solvedByFet: 0, reached: 0, inTime: 0, accepted: 0 };
try {
  for (const file of files) {
    const { problem } = readFet(await Bun.file(file).text());
    const theirs = await fetSeconds(file);
    const found = await ours(file);
    const inTime = found.hard === 0 && theirs !== null && found.seconds <= Math.max(1, theirs);
    if (theirs !== null) {
      tally.solvedByFet++;
      if (found.hard === 0) tally.reached++;
      if (inTime) tally.inTime++;
      if (found.hard === 0 && theirs > 1) ratios.push(found.seconds / theirs);
    }
    if (found.accepted) tally.accepted++;
    rows.push([
      basename(file, '.fet').slice(0, 40),
      problem.lessons.length,
      theirs?.toFixed(2) ?? '-',
      found.hard === 0 ? found.seconds.toFixed(2) : '-',
      found.hard ?? 'failed',
      found.hard === 0 ? (found.accepted ? 'yes' : 'NO') : '',
    ]);
    console.error(rows.at(-1)!.join('  '));
  }
} finally {
  for (const entry of readdirSync(scratch)) rmSync(join(scratch, entry), { recursive: true, force: true });
  rmSync(scratch, { recursive: true, force: true });
}
const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / Math.max(1, ratios.length));
console.log(
  `whole process, at most ${values.seconds} s each, ${values.workers} of ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${values.program ?? `Bun ${Bun.version}`}`,
);
console.log(tableText(['school', 'lessons', 'FET s', 'ours s', 'hard', 'FET accepts'], rows));
console.log(
  `FET solved ${tally.solvedByFet} of ${files.length}; of these hard 0 on ${tally.reached}, in time on ${tally.inTime}; FET accepts ${tally.accepted}; geometric mean of ours / FET where FET needs over 1 s: ${ratios.length > 0 ? mean.toFixed(2) : '-'} (${ratios.length} files)`,
);
