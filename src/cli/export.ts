import { Failure } from '../failure.ts';
import {
  canLeaveOut,
  isWrittenFormat,
  WRITTEN_FORMATS,
  type WrittenFormat,
  writeSchedule,
} from '../formats/write-file.ts';
import { type ListedTerm, listTerms } from '../planning/home.ts';
import { loadSchedule } from '../planning/load-schedule.ts';
import type { Database } from '../store/database.ts';
import { answer, misused, readArguments } from './command.ts';
import { withDatabase } from './database.ts';
import { checkWritable, writeText } from './files.ts';

export const usage = `usage: schedule-builder export [SCHEDULE] [--term TERM] [--format ctt|ectt|fet|sol|locked.fet] [--leave-out] [--out FILE]

Writes a schedule to a file, or to standard output.

  SCHEDULE       id or name of the schedule; the last changed one when not given
  --term TERM    id or name of its term; not needed when there is one term only
  --format NAME  ctt, ectt or fet: data and rules; ctt when not given
                 sol: the timetable, in lines "course room day period"
                 locked.fet: data, rules and the timetable, as a file of FET with every activity locked
  --leave-out    leave out, and list, the rules that a file of FET cannot say, instead of writing nothing
  --out FILE     where to write it`;

type Named = { readonly id: string; readonly name: string };

/** What is asked for by id or name; the choices are told when that names none, or several. */
function choose<Choice extends Named>(
  what: string,
  choices: readonly Choice[],
  wanted: string | undefined,
): Choice {
  const found = choices.filter(({ id, name }) => wanted === undefined || id === wanted || name === wanted);
  if (found.length === 1) return found[0]!;
  const listed = choices.map(({ id, name }) => ({ where: id, message: name }));
  if (choices.length === 0) throw new Failure('notFound', `There is no ${what} yet.`);
  if (found.length > 1) throw new Failure('invalid', `Which ${what}? Name it by its id:`, listed);
  throw new Failure('notFound', `There is no ${what} "${wanted}". There are:`, listed);
}

/**
 * The id of a schedule that is asked for by id or name, in the term that is asked for in the same way.
 *
 * @throws Failure when that names none, or several.
 */
export function chooseSchedule(
  terms: readonly ListedTerm[],
  wanted: { readonly schedule?: string | undefined; readonly term?: string | undefined },
): string {
  const all = terms.flatMap(({ schedules }) => schedules.map(({ schedule }) => schedule));
  const byId = all.find(({ id }) => id === wanted.schedule);
  if (byId && wanted.term === undefined) return byId.id;
  const { schedules } = choose('term', terms, wanted.term);
  const inTerm = schedules.map(({ schedule }) => schedule);
  // The last changed stands first.
  if (wanted.schedule === undefined && inTerm[0]) return inTerm[0].id;
  return choose('schedule', inTerm, wanted.schedule).id;
}

/** A schedule in a format. */
async function exported(
  database: Database,
  scheduleId: string,
  { format, leavesOut }: { readonly format: WrittenFormat; readonly leavesOut: boolean },
): Promise<string> {
  const { problem, solution } = await loadSchedule(database, scheduleId);
  try {
    return writeSchedule(format, problem, solution);
  } catch (error) {
    if (!(error instanceof Failure) || !canLeaveOut(format, error)) throw error;
    if (!leavesOut) {
      throw new Failure('invalid', `${error.message} With --leave-out the rest is written.`, error.faults);
    }
    for (const { where, message } of error.faults) console.error(`left out: ${where}: ${message}`);
    return writeSchedule(format, problem, solution, true);
  }
}

/** Writes to standard output; when that is done, all of it has been handed over, and the process may end. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Writes a schedule of the configured database. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values, positionals } = readArguments(
      args,
      {
        term: { type: 'string' },
        format: { type: 'string', default: 'ctt' },
        out: { type: 'string' },
        'leave-out': { type: 'boolean', default: false },
      },
      { least: 0, most: 1 },
    );
    const { format, out, term } = values;
    if (!isWrittenFormat(format)) {
      throw misused(`--format is "${format}"; it must be one of ${WRITTEN_FORMATS.join(', ')}.`);
    }
    if (out !== undefined) checkWritable(out);
    return withDatabase(async (database) => {
      const scheduleId = chooseSchedule(await listTerms(database), { schedule: positionals[0], term });
      const text = await exported(database, scheduleId, { format, leavesOut: values['leave-out'] });
      if (out === undefined) await print(text);
      else writeText(out, text);
      return 0;
    });
  });
}
