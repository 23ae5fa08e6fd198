import { text } from '../../languages/text.ts';
import { weekdays } from '../../languages/weekdays.ts';
import type { Problem } from '../../timetable/problem.ts';
import { timesOfShapes } from '../../timetable/times.ts';
import type { CttDocument } from './document.ts';

const FIRST_PERIOD = 8 * 60;
const MINUTES_OF_DAY = 24 * 60;

/** The problem that a file states but for its rules. */
export function withoutRules(document: CttDocument): Problem {
  const step = Math.min(60, Math.floor((MINUTES_OF_DAY - FIRST_PERIOD) / document.periodsPerDay));
  const named = weekdays();
  const calendar = {
    weeks: 1,
    days: Array.from(
      { length: document.days },
      (_, day) => named[day] ?? text('formats.courses.dayName', { number: day + 1 }),
    ),
    periods: Array.from({ length: document.periodsPerDay }, (_, period) => ({
      name: String(period + 1),
      startsAt: FIRST_PERIOD + step * period,
      endsAt: FIRST_PERIOD + step * (period + 1),
    })),
    breaks: [],
  };
  const shape = { length: 1, weeks: 1 };
  const { times, candidates } = timesOfShapes(calendar, [shape]);
  const everyRoom = document.rooms.map((_, room) => room);
  const teachers = [...new Set(document.courses.map(({ teacher }) => teacher))];
  const groupsOf = new Map<string, number[]>(document.courses.map(({ id }) => [id, []]));
  document.curricula.forEach((curriculum, group) => {
    for (const course of curriculum.courses) groupsOf.get(course)!.push(group);
  });
  return {
    name: document.name,
    calendar,
    times,
    rooms: document.rooms.map(({ id, capacity }) => ({
      id,
      name: id,
      capacity,
      features: [],
      building: '',
      lessonsAtOnce: 1,
    })),
    teachers: teachers.map((id) => ({ id, name: id })),
    groups: document.curricula.map(({ id }) => ({ id, name: id, parent: null, size: 0 })),
    courses: document.courses.map((course) => ({
      id: course.id,
      name: course.id,
      subject: course.id,
      teachers: [teachers.indexOf(course.teacher)],
      groups: groupsOf.get(course.id)!,
      size: course.students,
      features: [],
      tags: [],
    })),
    lessons: document.courses.flatMap((course, position) =>
      Array.from({ length: course.lectures }, (_, lecture) => ({
        id: `${course.id}-${lecture + 1}`,
        course: position,
        length: 1,
        times: candidates(shape),
        rooms: everyRoom,
        lockedTime: null,
        lockedRoom: null,
      })),
    ),
    constraints: [],
  };
}

/** What a file of this family can say of a problem, whether that is all of it or not. */
export function documentOf(problem: Problem): CttDocument {
  const { calendar, courses, constraints } = problem;
  const minDays = new Map<string, number>();
  const unavailable: CttDocument['unavailable'][number][] = [];
  for (const { kind, scope, parameters } of constraints) {
    if (!('ids' in scope)) continue;
    for (const course of scope.ids) {
      if (kind === 'min-working-days') minDays.set(course, Number(parameters.days));
      if (kind !== 'unavailable-times') continue;
      for (const { day, period } of parameters.times as { day: number; period: number }[]) {
        unavailable.push({ course, day, period });
      }
    }
  }
  return {
    name: problem.name,
    days: calendar.days.length,
    periodsPerDay: calendar.periods.length,
    courses: courses.map((course, position) => ({
      id: course.id,
      teacher: problem.teachers[course.teachers[0] ?? -1]?.id ?? '',
      lectures: problem.lessons.filter((lesson) => lesson.course === position).length,
      minDays: minDays.get(course.id) ?? 0,
      students: course.size,
    })),
    rooms: problem.rooms.map(({ id, capacity }) => ({ id, capacity })),
    curricula: problem.groups.map(({ id }, group) => ({
      id,
      courses: courses.filter((course) => course.groups.includes(group)).map((course) => course.id),
    })),
    unavailable,
  };
}
