import { readProblemFile } from '../formats/read-file.ts';
import { checkProblem } from '../solver/check/check-problem.ts';
import { diagnose } from '../solver/diagnose/diagnose.ts';
import { startSolve } from '../solver/start.ts';
import type { Problem } from '../timetable/problem.ts';
import { emptySolution } from '../timetable/solution.ts';
import { answer, readArguments, readNumber } from './command.ts';
import { readText } from './files.ts';
import { formulationHelp, readFormulation } from './formulation.ts';

export const usage = `usage: schedule-builder check FILE [--formulation UD4] [--diagnose] [--seconds N]

Tells what no timetable of a .ctt, .ectt or .fet file can satisfy, before any search: one line for each fault, and one
for whoever has hardly a choice. Ends with 1 when there is a fault. A file without one may be impossible all the same.

${formulationHelp}
  --diagnose        search for a timetable, and where none keeps all hard rules tell which of them cannot all hold, and
                    what would free them; ends with 1 then too
  --seconds N       the search and the diagnosis may take N seconds in all, 30 when not given

Ctrl-C ends the command.`;

const DEFAULT_SECONDS = 30;
const DIAGNOSIS_SHARE = 2 / 3;

/** Checks a file. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values, positionals } = readArguments(
      args,
      { formulation: { type: 'string' }, diagnose: { type: 'boolean' }, seconds: { type: 'string' } },
      { least: 1, most: 1 },
    );
    const seconds = readNumber('seconds', values.seconds, { least: 1, most: 1_000_000 }) ?? DEFAULT_SECONDS;
    const formulation = readFormulation(values.formulation);
    const file = readProblemFile(positionals[0]!, await readText(positionals[0]!), formulation);
    for (const line of file.notes) console.error(line);
    const findings = checkProblem(file.problem);
    for (const { severity, sentence } of findings) console.log(`${severity}: ${sentence}`);
    if (findings.length === 0) console.log('No fault was found.');
    const isImpossible = findings.some(({ severity }) => severity === 'impossible');
    const isStuck = values.diagnose ? await tellWhyStuck(file.problem, seconds) : false;
    return isImpossible || isStuck ? 1 : 0;
  });
}

/** Searches, prints what the diagnosis says, and tells whether no timetable was found that keeps all hard rules. */
async function tellWhyStuck(problem: Problem, seconds: number): Promise<boolean> {
  // Any timetable without a broken hard rule will do, so that soft rules need no search.
  const hardAlone = { ...problem, constraints: problem.constraints.filter(({ hard }) => hard) };
  const forDiagnosis = seconds * DIAGNOSIS_SHARE;
  const options = { seed: 1, seconds: seconds - forDiagnosis };
  const { solution } = await startSolve({ problem: hardAlone, options, onProgress: () => {} }).finished;
  const { found, sentences } = diagnose(hardAlone, solution ?? emptySolution(problem), {
    seconds: forDiagnosis,
  });
  for (const sentence of sentences) console.log(sentence);
  return found === null;
}
