import { examine } from '../operations/doctor/examine.ts';
import { answer, readArguments } from './command.ts';

export const usage = `usage: schedule-builder doctor [--json]

Looks at the installation: configuration, directories, disk, port, database, backups, clock, certificate; tells of each what
mends it. It changes nothing, and works while the server runs, is stopped, or cannot start. Ends with 1 when something keeps
the product from working, otherwise with 0. Run it as the user that runs the server.`;

const SAID = { pass: 'good ', warn: 'warn ', fail: 'FAIL ' } as const;
const WIDTH = 24;

/** Looks at the installation. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values } = readArguments(
      args,
      { json: { type: 'boolean', default: false } },
      { least: 0, most: 0 },
    );
    const findings = await examine(process.env);
    if (values.json) console.log(JSON.stringify(findings, null, 2));
    else {
      for (const { about, status, message, mend } of findings) {
        console.log(`${SAID[status]} ${about.padEnd(WIDTH)}${message}`);
        if (mend !== null) console.log(`${' '.repeat(SAID.pass.length + 1 + WIDTH)}-> ${mend}`);
      }
    }
    return findings.some(({ status }) => status === 'fail') ? 1 : 0;
  });
}
