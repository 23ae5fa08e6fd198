import type { TermDocument } from '../../formats/term/document.ts';
import { bitsOf } from '../../formats/term/weeks.ts';
import type { LessonRow } from '../../store/schedules.ts';
import type { TermRows } from '../../store/term-data.ts';
import type { Scope } from '../../timetable/problem.ts';
import { type NamedSort, type NewName, renamedRule } from '../../timetable/rename-rule.ts';
import { NOWHERE } from '../lesson-states.ts';
import { bellTablesIn, bellTablesWithout } from '../term/bell-tables.ts';
import { movesOf } from '../term/calendar-moves.ts';
import { withinReach } from '../term/course-lessons.ts';
import { movedLesson } from '../term/edit-calendar.ts';
import { documentOfTerm, type WholeTerm } from './document-of-term.ts';
import { identify, identifyRules, type KnownBy, lessonCodes } from './identify.ts';
import { type Identities, rowsOfDocument } from './rows-of-document.ts';

/** What a term becomes when its data are replaced by those of a file. */
export type Replacement = {
  readonly rows: TermRows;
  /** The lessons of all its schedules. */
  readonly lessons: readonly LessonRow[];
  /** Who is who, by the ids of the file. */
  readonly identities: Identities;
  /** What lessons are called here, by their ids in the file. */
  readonly codes: ReadonlyMap<string, string>;
};

/** The rules of a document by other names; one that spoke of nothing but what is not there goes. */
function renamedRules({ rules }: TermDocument, nameOf: NewName) {
  return rules.flatMap((rule) => {
    const renamed = renamedRule({ ...rule, scope: rule.scope as Scope }, nameOf);
    const isEmpty = 'ids' in renamed.scope && renamed.scope.ids.length === 0;
    return isEmpty && 'ids' in rule.scope && rule.scope.ids.length > 0 ? [] : [renamed];
  });
}

/** What a file does not say of teachers stays as it is. */
function withTold({ teachers }: TermRows, document: TermDocument, identities: Pick<Identities, 'teachers'>) {
  const known = new Map(teachers.map((row) => [row.id, row]));
  return document.teachers.map((teacher) => {
    const now = known.get(identities.teachers.get(teacher.id)!.id);
    return { subjects: now?.subjects ?? [], load: now?.load ?? null, ...teacher };
  });
}

/** Where days and periods of a term are in another calendar. */
function calendarMoves(before: TermRows, after: TermRows) {
  const names = ({ periods }: TermRows) => periods.map(({ name }) => name);
  return {
    days: movesOf(before.term.days, after.term.days),
    periods: movesOf(names(before), names(after)),
  };
}

/** What a file does not say of bell tables stays as it is, as far as there are still the days, periods and groups. */
function withBellTables(before: TermRows, after: TermRows, { calendar }: TermDocument): TermRows {
  if (calendar.bellTables !== undefined) return after;
  const there = new Set(after.groups.map(({ code }) => code));
  const gone = new Set(before.groups.flatMap(({ code }) => (there.has(code) ? [] : [code])));
  const kept = bellTablesWithout(before.bellTables, gone);
  const moves = calendarMoves(before, after);
  return { ...after, bellTables: bellTablesIn(kept, before.periods, after.periods, moves) };
}

/** The lessons of all schedules as a document asks for them; those that go on keep their places as far as these are there. */
function lessonsOf(
  { rows: before, lessons, schedules }: WholeTerm,
  after: TermRows,
  document: TermDocument,
  { identities, codes }: { identities: Pick<Identities, 'courses'>; codes: ReadonlyMap<string, string> },
): LessonRow[] {
  const { days, periods } = calendarMoves(before, after);
  const reach = withinReach(after);
  const courses = document.courses.flatMap((course) => course.lessons.map((lesson) => ({ course, lesson })));
  const byId = new Map(courses.map((one) => [one.lesson.id, one]));
  const [model] = document.schedules;
  const inOrder = model ? model.lessons.map(({ id }) => byId.get(id)!) : courses;
  const bySchedule = Map.groupBy(lessons, ({ scheduleId }) => scheduleId);
  return schedules.flatMap(({ id: scheduleId }) => {
    const own = new Map((bySchedule.get(scheduleId) ?? []).map((lesson) => [lesson.code, lesson]));
    return inOrder.map(({ course, lesson }, position) => {
      const code = codes.get(lesson.id)!;
      const now = own.get(code);
      const asked = {
        ...{ courseId: identities.courses.get(course.id)!.id, code, position },
        ...{ length: lesson.length, weeks: bitsOf(lesson.weeks), needsRoom: lesson.needsRoom },
      };
      const kept = now
        ? movedLesson(now, days, periods)
        : { id: crypto.randomUUID(), scheduleId, ...asked, ...NOWHERE };
      return reach({ ...kept, ...asked });
    });
  });
}

/**
 * Plans to replace the data of a term by those of a file. The term keeps its name, its schedules, and the identity of
 * everything that the file has too; the file's own schedules are left out.
 */
export function planReplacement(now: WholeTerm, document: TermDocument, knownBy: KnownBy): Replacement {
  const { rows: before } = now;
  const things = identify(before, document, knownBy);
  const codes = lessonCodes(documentOfTerm(now), document, things, knownBy);
  const nameOf = (of: NamedSort, id: string): string | undefined =>
    of === 'lessons' ? codes.get(id) : things[of].get(id)?.code;
  const rules = renamedRules(document, nameOf);
  const identities = { ...things, rules: identifyRules(before, rules) };
  const told = {
    ...document,
    teachers: withTold(before, document, things),
    rules: rules as TermDocument['rules'],
  };
  const rows = withBellTables(before, rowsOfDocument(told, before.term, identities), document);
  return { rows, lessons: lessonsOf(now, rows, document, { identities, codes }), identities, codes };
}
