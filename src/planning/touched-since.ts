import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import { selectChanges } from '../store/history.ts';
import type { ChangeSide } from '../store/schema/schedules.ts';
import type { ChangeContext } from './change-schedule.ts';
import { entriesOf, type HistoryEntry } from './history.ts';
import { lessonsIn } from './lesson-states.ts';

/**
 * A change was refused as others changed meanwhile what it speaks of: tells what and by whom, so that it can be shown and
 * offered again upon the version that is told.
 */
export class TouchedSince extends Failure {
  constructor(
    message: string,
    /** The schedule's version now. */
    readonly version: number,
    /** What was done meanwhile, oldest first. */
    readonly changes: readonly HistoryEntry[],
    /** Codes of the lessons that both sides changed. */
    readonly lessons: readonly string[],
  ) {
    super('conflict', message);
  }
}

/** The parts of a schedule that one side of a change speaks of: lessons by code, its name, its state. */
export function partsIn(side: ChangeSide): string[] {
  return Object.entries(side).map(
    ([key, value]) => `${typeof value === 'object' ? 'lesson' : 'schedule'} ${key}`,
  );
}

/** @throws Failure `invalid` when a schedule was never at this version. */
function checkVersion(version: number, current: number): void {
  if (Number.isInteger(version) && version >= 1 && version <= current) return;
  const message = text('planning.failures.versionNeverWas', { current, version });
  throw new Failure('invalid', message, [{ where: 'basedOn', message }]);
}

/**
 * Makes sure that nobody has changed some lessons since a version.
 *
 * @param codes of the lessons
 * @throws TouchedSince when somebody has.
 */
export async function refuseTouched(
  { queries, loaded }: ChangeContext,
  basedOn: number,
  codes: ReadonlySet<string>,
): Promise<void> {
  const { id, version } = loaded.schedule;
  checkVersion(basedOn, version);
  if (basedOn === version) return;
  const rows = await selectChanges(queries, id, { after: basedOn });
  const touching = rows.filter(({ after }) => lessonsIn(after).some(([code]) => codes.has(code)));
  if (touching.length === 0) return;
  const changes = (await entriesOf(queries, loaded, touching)).reverse();
  const touched = new Set(changes.flatMap(({ lessons }) => lessons));
  const lessons = [...touched].filter((code) => codes.has(code));
  throw new TouchedSince(
    text('planning.failures.meanwhile', { change: changes.at(-1)!.sentence }),
    version,
    changes,
    lessons,
  );
}
