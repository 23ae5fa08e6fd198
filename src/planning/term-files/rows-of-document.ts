import type { DocumentSchedule, TermDocument } from '../../formats/term/document.ts';
import { bitsOf } from '../../formats/term/weeks.ts';
import type { TermRows } from '../../store/term-data.ts';
import type { Scope } from '../../timetable/problem.ts';
import type { PlacedRow } from '../lesson-rows.ts';

/** What the rows of a term know its things by. */
export type Identity = { readonly id: string; readonly code: string };

/** Who is who: the rows' identities by the ids of a document. */
export type Identities = {
  readonly teachers: ReadonlyMap<string, Identity>;
  readonly groups: ReadonlyMap<string, Identity>;
  readonly rooms: ReadonlyMap<string, Identity>;
  readonly courses: ReadonlyMap<string, Identity>;
  readonly rules: ReadonlyMap<string, Identity>;
};

function drawn(things: readonly { readonly id: string }[]): Map<string, Identity> {
  return new Map(things.map(({ id }) => [id, { id: crypto.randomUUID(), code: id }]));
}

/** New identities for everything of a document. */
export function drawIdentities({ teachers, groups, rooms, courses, rules }: TermDocument): Identities {
  return {
    teachers: drawn(teachers),
    groups: drawn(groups),
    rooms: drawn(rooms),
    courses: drawn(courses),
    rules: drawn(rules),
  };
}

/** A document as the rows of a term. Rules speak of things by the codes that they have there already. */
export function rowsOfDocument(
  document: TermDocument,
  term: Pick<TermRows['term'], 'id' | 'name' | 'revision'>,
  identities: Identities,
): TermRows {
  const { calendar } = document;
  const termId = term.id;
  const idOf = (of: keyof Identities, id: string) => identities[of].get(id)!.id;
  const own = (of: keyof Identities, id: string, position: number) => ({
    ...identities[of].get(id)!,
    termId,
    position,
  });
  return {
    term: {
      id: termId,
      name: term.name,
      revision: term.revision,
      weeks: calendar.weeks,
      days: calendar.days,
    },
    periods: calendar.periods.map((period, position) => ({ termId, position, ...period })),
    breaks: calendar.breaks.map((pause, position) => ({ termId, position, ...pause })),
    bellTables: (calendar.bellTables ?? []).map(({ name, days, groups, times }, position) => ({
      ...{ termId, position, name, days, groups: groups.map((id) => identities.groups.get(id)!.code) },
      startsAt: times.map(({ startsAt }) => startsAt),
      endsAt: times.map(({ endsAt }) => endsAt),
    })),
    teachers: document.teachers.map(({ id, name, subjects = [], load = null }, at) => ({
      ...own('teachers', id, at),
      ...{ name, subjects, load },
    })),
    groups: document.groups.map(({ id, name, partOf, size }, at) => ({
      ...own('groups', id, at),
      ...{ name, parentId: partOf === null ? null : idOf('groups', partOf), size },
    })),
    rooms: document.rooms.map(({ id, name, capacity, features, building, lessonsAtOnce }, at) => ({
      ...own('rooms', id, at),
      ...{ name, capacity, features, building, lessonsAtOnce },
    })),
    roomParts: document.rooms.flatMap(({ id, parts }) =>
      parts.map((part, position) => ({ roomId: idOf('rooms', id), partId: idOf('rooms', part), position })),
    ),
    courses: document.courses.map((course, at) => {
      const { id, name, subject, teachers, size, lessons, needsRoom, features, tags } = course;
      const [responsible] = teachers;
      return {
        ...own('courses', id, at),
        ...{ name, subject, size, needsRoom, features, tags },
        teacherId: responsible === undefined ? null : idOf('teachers', responsible),
        split: lessons.map(({ length }) => length),
        lessonWeeks: lessons.map(({ weeks }) => bitsOf(weeks)),
      };
    }),
    courseTeachers: document.courses.flatMap(({ id, teachers }) =>
      teachers.slice(1).map((teacher, position) => ({
        ...{ courseId: idOf('courses', id), teacherId: idOf('teachers', teacher), position },
      })),
    ),
    courseChoices: document.courses.flatMap(({ id, choices }) =>
      choices.map((teacher, position) => ({
        ...{ courseId: idOf('courses', id), teacherId: idOf('teachers', teacher), position },
      })),
    ),
    courseGroups: document.courses.flatMap(({ id, groups }) =>
      groups.map((group, position) => ({
        ...{ courseId: idOf('courses', id), groupId: idOf('groups', group), position },
      })),
    ),
    constraints: document.rules.map(({ id, kind, scope, parameters, hard, weight, active }, at) => ({
      ...own('rules', id, at),
      ...{ kind, scope: scope as Scope, parameters, hard, weight, active },
    })),
  };
}

/** The lessons of a schedule of a document as rows, with their places and locks. */
export function lessonRowsOf(
  { courses }: TermDocument,
  schedule: Pick<DocumentSchedule, 'lessons'>,
  identities: Identities,
): PlacedRow[] {
  const known = new Map(
    courses.flatMap((course) => course.lessons.map((lesson) => [lesson.id, { course, lesson }])),
  );
  return schedule.lessons.map((placed, position) => {
    const { course, lesson } = known.get(placed.id)!;
    const { room, teacher, day, period, lockedTime, lockedRoom, lockedTeacher } = placed;
    return {
      ...{ courseId: identities.courses.get(course.id)!.id, code: placed.id, position },
      ...{ length: lesson.length, weeks: bitsOf(lesson.weeks), needsRoom: lesson.needsRoom },
      ...{ dayOfWeek: day, period, lockedTime: day === null ? null : lockedTime },
      ...{ roomId: room === null ? null : identities.rooms.get(room)!.id },
      ...{ lockedRoom: room === null ? null : lockedRoom },
      ...{ teacherId: teacher === null ? null : identities.teachers.get(teacher)!.id },
      ...{ lockedTeacher: teacher === null ? null : lockedTeacher },
    };
  });
}
