import { readCtt } from '../formats/ctt/read.ts';
import { readCttSolution } from '../formats/ctt/solution.ts';
import { importProblem } from '../planning/import-problem.ts';
import { answer, readArguments } from './command.ts';
import { withDatabase } from './database.ts';
import { readText } from './files.ts';

export const usage = `usage: schedule-builder import FILE.ctt [--solution FILE.sol]

Stores the problem of a .ctt file as a new term with a first schedule, and prints the schedule's id.

  --solution FILE   places the lessons of the schedule as this file says`;

/** Brings a file into the configured database. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values, positionals } = readArguments(
      args,
      { solution: { type: 'string' } },
      { least: 1, most: 1 },
    );
    const problem = readCtt(await readText(positionals[0]!));
    const solution =
      values.solution === undefined ? undefined : readCttSolution(problem, await readText(values.solution));
    return withDatabase(async (database) => {
      const { scheduleId } = await importProblem(database, problem, solution);
      console.error(`Imported ${problem.name} with ${problem.lessons.length} lessons as schedule`);
      console.log(scheduleId);
      return 0;
    });
  });
}
