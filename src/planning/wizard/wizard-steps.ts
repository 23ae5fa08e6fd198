import type { Queries } from '../../store/database.ts';
import { countLessons, selectSchedules } from '../../store/schedules.ts';
import type { TermRows } from '../../store/term-data.ts';

/** The steps from an empty term to its first timetable, in order. */
export const WIZARD_STEPS = [
  ...(['calendar', 'groups', 'rooms', 'teachers', 'courses', 'rules', 'check', 'solve'] as const),
] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

/** What there is of a step, in numbers. */
export type StepState = { readonly isDone: boolean; readonly count: number };

/** Whether a term has a timetable: every lesson in its place, and no hard rule broken. */
async function hasTimetable(queries: Queries, termId: string): Promise<boolean> {
  const schedules = await selectSchedules(queries, termId);
  const sound = schedules.filter(({ hard }) => hard === 0);
  if (sound.length === 0) return false;
  const counts = await countLessons(queries);
  return sound.some(({ id }) => {
    const { placed, total } = counts.get(id) ?? { placed: 0, total: 0 };
    return total > 0 && placed === total;
  });
}

/**
 * Which steps of a term's set-up are done.
 *
 * @param impossible how many things its check finds that no timetable can satisfy
 */
export async function stepStates(
  queries: Queries,
  rows: TermRows,
  impossible: number,
): Promise<Readonly<Record<WizardStep, StepState>>> {
  const some = (things: readonly unknown[]): StepState => ({
    ...{ isDone: things.length > 0, count: things.length },
  });
  const taught = rows.courses.filter(({ split }) => split.length > 0);
  const isSolved = taught.length > 0 && (await hasTimetable(queries, rows.term.id));
  return {
    calendar: some(rows.periods),
    groups: some(rows.groups),
    rooms: some(rows.rooms),
    teachers: some(rows.teachers),
    courses: some(taught),
    rules: some(rows.constraints),
    check: { isDone: taught.length > 0 && impossible === 0, count: impossible },
    solve: { isDone: isSolved, count: Number(isSolved) },
  };
}
