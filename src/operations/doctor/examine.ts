import { type Config, type Environment, readConfig } from '../../config.ts';
import { Failure } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import { lookAtDatabase } from './database.ts';
import { lookAtDirectories } from './directories.ts';
import { broken, type DoctorFinding, well } from './finding.ts';
import {
  lookAtAlerts,
  lookAtArchives,
  lookAtCertificate,
  lookAtClock,
  lookAtPort,
  lookAtSharedCache,
} from './surroundings.ts';

function lookAtConfiguration({ shown }: Config): DoctorFinding {
  const count = Object.keys(shown).length;
  return well('configuration', `${count} variable${count === 1 ? ' is' : 's are'} set; all can be read.`);
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
    ...(await lookAtDirectories(config)),
    ...(await lookAtPort(config)),
    ...(await lookAtDatabase(config, also)),
    lookAtArchives(config),
    ...(await lookAtCertificate(config)),
    ...(await lookAtSharedCache(config)),
    lookAtAlerts(config),
  ];
}
