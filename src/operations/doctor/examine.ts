import { type Config, type Environment, readConfig } from '../../config.ts';
import { Failure } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import { lookAtDatabase } from './database.ts';
import { lookAtDirectories } from './directories.ts';
import { broken, type DoctorFinding, strange, well } from './finding.ts';
import { lookAtAlerts, lookAtArchives, lookAtCertificate, lookAtClock, lookAtPort } from './surroundings.ts';

function lookAtConfiguration({ unused, shown }: Config): DoctorFinding {
  const count = Object.keys(shown).length;
  if (unused.length === 0) return well('configuration', `${count} variables are set; all can be read.`);
  const message = `These are set, but not used by this version: ${unused.join(', ')}.`;
  return strange('configuration', message, 'Take them out of the environment or the env file.');
}

function lookAtRuntime(): DoctorFinding {
  const { bun, node } = process.versions;
  const runtime = bun === undefined ? `Node.js ${node}` : `Bun ${bun}`;
  return well('runtime', `${runtime} on ${process.platform} ${process.arch}.`);
}

/**
 * Looks at an installation from outside: it may be running, or not, or be unable to start.
 *
 * @param also is done with the open database where it can be had
 */
export async function examine(
  environment: Environment,
  also?: (database: Database) => Promise<void>,
): Promise<DoctorFinding[]> {
  let config: Config;
  try {
    config = readConfig(environment);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const mend =
      'Mend that variable in the environment or the env file; .env.example tells what each may be.';
    return [broken('configuration', error.message, mend), lookAtRuntime(), await lookAtClock()];
  }
  return [
    lookAtConfiguration(config),
    lookAtRuntime(),
    await lookAtClock(),
    ...lookAtDirectories(config),
    ...(await lookAtPort(config)),
    ...(await lookAtDatabase(config, also)),
    lookAtArchives(config),
    ...(await lookAtCertificate(config)),
    lookAtAlerts(config),
  ];
}
