import { readProblemFile } from '../formats/read-file.ts';
import { checkProblem } from '../solver/check/check-problem.ts';
import { answer, readArguments } from './command.ts';
import { readText } from './files.ts';
import { formulationHelp, readFormulation } from './formulation.ts';

export const usage = `usage: schedule-builder check FILE [--formulation UD4]

Tells what no timetable of a .ctt, .ectt or .fet file can satisfy, before any search: one line for each fault, and one
for whoever has hardly a choice. Ends with 1 when there is a fault. A file without one may be impossible all the same.

${formulationHelp}`;

/** Checks a file. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values, positionals } = readArguments(
      args,
      { formulation: { type: 'string' } },
      { least: 1, most: 1 },
    );
    const formulation = readFormulation(values.formulation);
    const file = readProblemFile(positionals[0]!, await readText(positionals[0]!), formulation);
    for (const line of file.notes) console.error(line);
    const findings = checkProblem(file.problem);
    for (const { severity, sentence } of findings) console.log(`${severity}: ${sentence}`);
    if (findings.length === 0) console.log('No fault was found.');
    return findings.some(({ severity }) => severity === 'impossible') ? 1 : 0;
  });
}
