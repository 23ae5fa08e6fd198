import { text } from '../../languages/text.ts';
import type { Constraint, Problem, Room, Teacher } from '../../timetable/problem.ts';
import { timesOfShapes } from '../../timetable/times.ts';
import { combined, type FetRule } from './combine.ts';
import type { FetDocument, FetRoom, FetTeacher } from './document.ts';
import { lessonsOf, readRules } from './read-rules.ts';
import { addTo, type ReportLine } from './report.ts';
import { type School, schoolOf } from './school.ts';

/** The rules with ids that count those of each kind: `min-days-between-3`. */
function withIds(rules: readonly FetRule[]): Constraint[] {
  const counts = new Map<string, number>();
  return rules.map((rule) => {
    const number = (counts.get(rule.kind) ?? 0) + 1;
    counts.set(rule.kind, number);
    return { id: `${rule.kind}-${number}`, ...rule };
  });
}

/** A target of no hours and a list without subjects tell nothing. */
function teacherOf({ name, targetHours, qualifiedSubjects }: FetTeacher): Teacher {
  return {
    ...{ id: name, name },
    ...(qualifiedSubjects.length > 0 && { subjects: qualifiedSubjects }),
    ...(targetHours > 0 && { load: targetHours }),
  };
}

/** The real rooms, and after them the choices of the virtual ones. */
function roomsOf({ document, virtualRooms }: School): Room[] {
  const roomNamed = (id: string, { building, capacity }: FetRoom): Room => ({
    ...{ id, name: id, capacity, features: [], building, lessonsAtOnce: 1 },
  });
  const real = document.rooms.filter(({ parts }) => parts === null);
  const positions = new Map(real.map(({ name }, position) => [name, position]));
  const choices = [...virtualRooms.choices.values()].flat();
  return [
    ...real.map((room) => roomNamed(room.name, room)),
    ...choices.map(({ id, virtual, rooms }) => ({
      ...roomNamed(id, virtual),
      parts: rooms.map((name) => positions.get(name)!),
    })),
  ];
}

/** The problem that a `.fet` file states, and the elements that say more than it. */
export function problemOfFet(document: FetDocument): { problem: Problem; report: ReportLine[] } {
  const school = schoolOf(document);
  const said = readRules(document, school);
  const rooms = roomsOf(school);
  for (const reason of school.virtualRooms.leftOut) addTo(said.report, 'Room', reason);

  const shapes = school.lessons.map(({ length }) => ({ length, weeks: 1 }));
  const { times, candidates } = timesOfShapes(school.calendar, shapes);
  const rules = combined(said.rules, school.groups);
  const roomed = new Set(said.lockedRooms.keys());
  for (const one of rules) {
    if (one.kind === 'room-suitability') for (const lesson of lessonsOf(one, school)) roomed.add(lesson);
  }
  const everyRoom = rooms.map((_, room) => room);
  const noRoom: number[] = [];
  const roomById = new Map(rooms.map(({ id }, position) => [id, position]));
  const problem: Problem = {
    name: document.name === '' ? text('formats.fet.school') : document.name,
    calendar: school.calendar,
    times,
    rooms,
    teachers: document.teachers.map(teacherOf),
    groups: school.groups.groups,
    courses: school.courses,
    lessons: school.lessons.map((lesson, position) => {
      const own = candidates({ length: lesson.length, weeks: 1 });
      const place = said.lockedTimes.get(position);
      const isLocked = (time: number): boolean =>
        times[time]!.day === place?.day && times[time]!.start === place.period;
      return {
        ...lesson,
        times: own,
        rooms: roomed.has(position) ? everyRoom : noRoom,
        lockedTime: place ? own.find(isLocked)! : null,
        lockedRoom: roomById.get(said.lockedRooms.get(position) ?? '') ?? null,
      };
    }),
    constraints: withIds(rules),
  };
  return { problem, report: said.report };
}
