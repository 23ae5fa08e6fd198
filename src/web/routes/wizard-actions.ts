import { z } from 'zod';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { newSchedule } from '../../planning/new-schedule.ts';
import type { AskedBy } from '../../planning/run-log.ts';
import { isActive } from '../../planning/run-state.ts';
import { addTemplate } from '../../planning/term/add-template.ts';
import type { ChangedTerm, TermEdit } from '../../planning/term/change-term.ts';
import { changeCalendar } from '../../planning/term/edit-calendar.ts';
import { addClasses } from '../../planning/wizard/add-classes.ts';
import { addRooms } from '../../planning/wizard/add-rooms.ts';
import { addTeachers } from '../../planning/wizard/add-teachers.ts';
import { divideClasses } from '../../planning/wizard/divide-classes.ts';
import { layOutDay } from '../../planning/wizard/lay-out-day.ts';
import { countLessons, type ScheduleRow, selectSchedules } from '../../store/schedules.ts';
import { selectTerm } from '../../store/term-data.ts';
import type { PageDependencies } from '../page.tsx';
import { readCalendarForm } from './calendar-form.ts';
import { dayIn, type Fields, one, roomsIn } from './wizard-sent.ts';

const MOST_SECONDS = 3600;
const basis = z.object({ revision: z.coerce.number().int().min(1), what: z.string() });

/** Which of a step's forms it is, and the revision that was seen. @throws Failure `invalid` when it is none. */
export function readBasis(fields: Fields): z.infer<typeof basis> {
  const read = basis.safeParse({ revision: one(fields, 'revision'), what: one(fields, 'what') });
  if (!read.success) throw new Failure('invalid', text('wizard.formUnknown'));
  return read.data;
}

async function layOut(
  { database }: PageDependencies,
  termId: string,
  fields: Fields,
  edit: TermEdit,
): Promise<ChangedTerm> {
  const rows = await selectTerm(database.queries, termId);
  if (!rows) throw new Failure('notFound', text('terms.failures.gone'));
  return changeCalendar(database, termId, layOutDay(dayIn(fields), rows), edit);
}

/**
 * Does what a form of the set-up asks for.
 *
 * @param what which form it is
 * @throws Failure `invalid` with a fault for each field that is not right, or when there is no such form; else as
 *   `changeTerm` does.
 */
export async function takeStep(
  dependencies: PageDependencies,
  termId: string,
  what: string,
  fields: Fields,
  edit: TermEdit,
): Promise<ChangedTerm> {
  const { database } = dependencies;
  switch (what) {
    case 'day':
      return layOut(dependencies, termId, fields, edit);
    case 'periods':
      return changeCalendar(database, termId, readCalendarForm(fields).typed, edit);
    case 'classes': {
      const [years, classes, students] = ['years', 'classes', 'students'].map((name) => one(fields, name));
      return addClasses(database, termId, { years: years!, classes: classes!, students: students! }, edit);
    }
    case 'division': {
      const groupIds = (fields.get('groups') ?? []).map((id) => id.toLowerCase());
      return divideClasses(database, termId, { groupIds, parts: one(fields, 'parts') }, edit);
    }
    case 'rooms':
      return addRooms(database, termId, roomsIn(fields), edit);
    case 'teachers':
      return addTeachers(database, termId, one(fields, 'teachers'), edit);
    case 'template':
      return addTemplate(database, termId, one(fields, 'template'), edit);
    default:
      throw new Failure('invalid', text('wizard.formUnknown'));
  }
}

/** The draft of a term in which nothing has a place and nothing is looked for; null when there is none. */
export async function emptyDraft(
  { database: { queries }, runs }: PageDependencies,
  termId: string,
): Promise<ScheduleRow | null> {
  const schedules = await selectSchedules(queries, termId);
  const counts = await countLessons(queries);
  for (const schedule of schedules) {
    if (schedule.state !== 'draft' || (counts.get(schedule.id)?.placed ?? 0) > 0) continue;
    const run = await runs.latestOf(schedule.id);
    if (!run || !isActive(run)) return schedule;
  }
  return null;
}

/**
 * Starts the solver on an empty draft of a term, which is made where there is none. Tells the run's id.
 *
 * @throws Failure `invalid` with a fault of the field `seconds`.
 */
export async function startSolving(
  dependencies: PageDependencies,
  termId: string,
  fields: Fields,
  by: AskedBy,
): Promise<string> {
  const seconds = Number(one(fields, 'seconds'));
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > MOST_SECONDS) {
    const message = text('wizard.solve.secondsWrong');
    throw new Failure('invalid', message, [{ where: 'seconds', message }]);
  }
  const draft = await emptyDraft(dependencies, termId);
  const scheduleId = draft?.id ?? (await newSchedule(dependencies.database, termId, by.userId));
  return dependencies.runs.start(scheduleId, { seconds, seed: 1 }, by);
}
