import { readProblemFile } from '../formats/read-file.ts';
import { importProblem } from '../planning/import-problem.ts';
import { answer, readArguments } from './command.ts';
import { withDatabase } from './database.ts';
import { readText } from './files.ts';
import { formulationHelp, readFormulation } from './formulation.ts';

export const usage = `usage: schedule-builder import FILE [--formulation UD4] [--solution FILE.sol]

Stores the problem of a .ctt, .ectt or .fet file as a new term with a first schedule, and prints the schedule's id.

${formulationHelp}
  --solution FILE   places the lessons of the schedule as this file says`;

/** Brings a file into the configured database. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values, positionals } = readArguments(
      args,
      { solution: { type: 'string' }, formulation: { type: 'string' } },
      { least: 1, most: 1 },
    );
    const formulation = readFormulation(values.formulation);
    const file = readProblemFile(positionals[0]!, await readText(positionals[0]!), formulation);
    for (const line of file.notes) console.error(line);
    const { problem } = file;
    const solution =
      values.solution === undefined ? undefined : file.readSolution(await readText(values.solution));
    return withDatabase(async (database) => {
      const { scheduleId, name } = await importProblem(database, problem, solution);
      console.error(`Imported ${name} with ${problem.lessons.length} lessons as schedule`);
      console.log(scheduleId);
      return 0;
    });
  });
}
