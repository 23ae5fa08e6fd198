import { text } from '../../languages/text.ts';
import { FILE_LIMITS, faultsOfCalendar } from '../../timetable/calendar-faults.ts';
import { namedIn } from '../../timetable/rename-rule.ts';
import { timesOfShapes } from '../../timetable/times.ts';
import type { TermDocument } from './document.ts';
import type { JsonPath } from './lines.ts';
import { bitsOf } from './weeks.ts';

/** What is wrong with a document, and where in it. */
export type DocumentFault = { readonly path: JsonPath; readonly message: string };

/** Most cells of a cycle: everybody has as many. */
const MOST_CELLS = 10_000;

/** The ids of a list, and a fault for each that stands twice. */
function idsOf(things: readonly { readonly id: string }[], path: string, faults: DocumentFault[]) {
  const ids = new Set<string>();
  things.forEach(({ id }, at) => {
    if (ids.has(id)) faults.push({ path: [path, at, 'id'], message: text('formats.termFile.twice', { id }) });
    ids.add(id);
  });
  return ids;
}

/** Notes ids that nothing has, and such that stand twice. */
function referrer(faults: DocumentFault[]) {
  return (path: JsonPath, ids: readonly string[], known: ReadonlySet<string>): void => {
    const seen = new Set<string>();
    for (const id of ids) {
      if (!known.has(id)) faults.push({ path, message: text('formats.termFile.unknown', { id }) });
      if (seen.has(id)) faults.push({ path, message: text('formats.termFile.twice', { id }) });
      seen.add(id);
    }
  };
}

/** Groups that would be part of themselves. */
function circles({ groups }: TermDocument): DocumentFault[] {
  const partOf = new Map(groups.map((group) => [group.id, group.partOf]));
  const safe = new Set<string>();
  return groups.flatMap(({ id }, at) => {
    const way = new Set<string>();
    let above: string | null = id;
    while (above !== null && !safe.has(above) && !way.has(above)) {
      way.add(above);
      above = partOf.get(above) ?? null;
    }
    if (above !== null && way.has(above)) {
      return [{ path: ['groups', at, 'partOf'], message: text('formats.termFile.partOfItself') }];
    }
    for (const group of way) safe.add(group);
    return [];
  });
}

/** Lessons of the schedules that are not those of the courses, or where they cannot be. */
function scheduleFaults(document: TermDocument): DocumentFault[] {
  const { calendar, courses, rooms, teachers, schedules } = document;
  const lessons = new Map(courses.flatMap((course) => course.lessons.map((lesson) => [lesson.id, lesson])));
  const [roomIds, teacherIds] = [new Set(rooms.map(({ id }) => id)), new Set(teachers.map(({ id }) => id))];
  const starts = new Map<string, ReadonlySet<string>>();
  const startsOf = (length: number, weeks: number): ReadonlySet<string> => {
    const key = `${length} ${weeks}`;
    const known =
      starts.get(key) ??
      new Set(
        timesOfShapes({ ...calendar, bellTables: [] }, [{ length, weeks }]).times.map(
          ({ day, start }) => `${day} ${start}`,
        ),
      );
    starts.set(key, known);
    return known;
  };
  const published = schedules.findLastIndex(({ state }) => state === 'published');
  const isOther = schedules.findIndex(({ state }) => state === 'published') !== published;
  return [
    ...(isOther
      ? [{ path: ['schedules', published, 'state'], message: text('formats.termFile.twoPublished') }]
      : []),
    ...schedules.flatMap((schedule, at) => {
      const seen = new Set<string>();
      const faults = schedule.lessons.flatMap((placed, position): DocumentFault[] => {
        const { id, day, period, room, teacher } = placed;
        const fault = (field: string, message: string): DocumentFault[] => [
          { path: ['schedules', at, 'lessons', position, field], message },
        ];
        const lesson = lessons.get(id);
        if (!lesson) return fault('id', text('formats.termFile.unknown', { id }));
        if (seen.has(id)) return fault('id', text('formats.termFile.twice', { id }));
        seen.add(id);
        const isNowhere = day === null && period === null;
        const canBe = isNowhere || startsOf(lesson.length, bitsOf(lesson.weeks)).has(`${day} ${period}`);
        if (!canBe) return fault('period', text('formats.termFile.noSuchTime', { id }));
        if (room !== null && !roomIds.has(room))
          return fault('room', text('formats.termFile.unknown', { id: room }));
        if (teacher !== null && !teacherIds.has(teacher)) {
          return fault('teacher', text('formats.termFile.unknown', { id: teacher }));
        }
        return [];
      });
      const missing = lessons.size - seen.size;
      return missing === 0 || faults.length > 0
        ? faults
        : [{ path: ['schedules', at], message: text('formats.termFile.lessonsMissing', { count: missing }) }];
    }),
  ];
}

/** What in a document does not hold together. */
export function faultsOfDocument(document: TermDocument): DocumentFault[] {
  const { calendar, teachers, groups, rooms, courses, rules } = document;
  const faults: DocumentFault[] = [];
  const refer = referrer(faults);
  const cells = calendar.weeks * calendar.days.length * calendar.periods.length;
  if (cells > MOST_CELLS) {
    faults.push({ path: ['calendar'], message: text('formats.termFile.tooManyCells', { most: MOST_CELLS }) });
  }
  for (const { place, message, isBearable } of faultsOfCalendar(calendar, FILE_LIMITS)) {
    // Older versions have taken such calendars, and have written them into files.
    if (!isBearable) faults.push({ path: ['calendar', ...place], message });
  }
  const bellTables = calendar.bellTables ?? [];
  bellTables.forEach(({ days, times }, at) => {
    const path = ['calendar', 'bellTables', at];
    if (days.some((day) => day >= calendar.days.length)) {
      faults.push({ path: [...path, 'days'], message: text('formats.termFile.noSuchDay') });
    }
    if (times.length !== calendar.periods.length) {
      const count = calendar.periods.length;
      faults.push({ path: [...path, 'times'], message: text('formats.termFile.timesOfPeriods', { count }) });
    }
  });
  const teacherIds = idsOf(teachers, 'teachers', faults);
  const groupIds = idsOf(groups, 'groups', faults);
  const roomIds = idsOf(rooms, 'rooms', faults);
  idsOf(courses, 'courses', faults);
  idsOf(rules, 'rules', faults);
  groups.forEach(({ partOf }, at) => {
    if (partOf !== null) refer(['groups', at, 'partOf'], [partOf], groupIds);
  });
  bellTables.forEach(({ groups: ids }, at) => {
    refer(['calendar', 'bellTables', at, 'groups'], ids, groupIds);
  });
  rooms.forEach(({ parts }, at) => {
    refer(['rooms', at, 'parts'], parts, roomIds);
  });
  const lessonIds = new Set<string>();
  courses.forEach((course, at) => {
    refer(['courses', at, 'teachers'], course.teachers, teacherIds);
    refer(['courses', at, 'choices'], course.choices, teacherIds);
    refer(['courses', at, 'groups'], course.groups, groupIds);
    course.lessons.forEach(({ id, weeks }, position) => {
      const path = ['courses', at, 'lessons', position];
      if (lessonIds.has(id)) faults.push({ path, message: text('formats.termFile.twice', { id }) });
      lessonIds.add(id);
      if (weeks.some((week) => week >= calendar.weeks)) {
        faults.push({ path, message: text('formats.termFile.noSuchWeek') });
      }
    });
  });
  return [...faults, ...circles(document), ...scheduleFaults(document)];
}

/** How many rules of a document name something that is not in it. */
export function rulesOnNothing({ teachers, groups, rooms, courses, rules }: TermDocument): number {
  const idsIn = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
  const known = {
    ...{ teachers: idsIn(teachers), groups: idsIn(groups), rooms: idsIn(rooms), courses: idsIn(courses) },
    lessons: idsIn(courses.flatMap(({ lessons }) => lessons)),
  };
  return rules.filter((rule) => namedIn(rule).some(([of, id]) => !known[of].has(id))).length;
}
