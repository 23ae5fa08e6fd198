import type { Constraint, Problem } from '../../timetable/problem.ts';
import { timesOfShapes } from '../../timetable/times.ts';
import { combined, type FetRule } from './combine.ts';
import type { FetDocument } from './document.ts';
import { lessonsOf, readRules } from './read-rules.ts';
import { addTo, type ReportLine } from './report.ts';
import { schoolOf } from './school.ts';

/** The rules with ids that count those of each kind: `min-days-between-3`. */
function withIds(rules: readonly FetRule[]): Constraint[] {
  const counts = new Map<string, number>();
  return rules.map((rule) => {
    const number = (counts.get(rule.kind) ?? 0) + 1;
    counts.set(rule.kind, number);
    return { id: `${rule.kind}-${number}`, ...rule };
  });
}

/** The problem that a `.fet` file states, and the elements that say more than it. */
export function problemOfFet(document: FetDocument): { problem: Problem; report: ReportLine[] } {
  const school = schoolOf(document);
  const said = readRules(document, school);
  const rooms = document.rooms.filter(({ parts }) => parts === null);
  const virtual = document.rooms.length - rooms.length;
  if (virtual > 0) addTo(said.report, 'Room', 'virtual: a lesson in it occupies several rooms', virtual);

  const shapes = school.lessons.map(({ length }) => ({ length, weeks: 1 }));
  const { times, candidates } = timesOfShapes(school.calendar, shapes);
  const rules = combined(said.rules, school.groups);
  const roomed = new Set(said.lockedRooms.keys());
  for (const one of rules) {
    if (one.kind === 'room-suitability') for (const lesson of lessonsOf(one, school)) roomed.add(lesson);
  }
  const everyRoom = rooms.map((_, room) => room);
  const noRoom: number[] = [];
  const roomByName = new Map(rooms.map(({ name }, position) => [name, position]));
  const problem: Problem = {
    name: document.name === '' ? 'School' : document.name,
    calendar: school.calendar,
    times,
    rooms: rooms.map(({ name, building, capacity }) => ({
      id: name,
      name,
      capacity,
      features: [],
      building,
      lessonsAtOnce: 1,
    })),
    teachers: document.teachers.map((name) => ({ id: name, name })),
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
        lockedRoom: roomByName.get(said.lockedRooms.get(position) ?? '') ?? null,
      };
    }),
    constraints: withIds(rules),
  };
  return { problem, report: said.report };
}
