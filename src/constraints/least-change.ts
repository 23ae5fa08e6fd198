import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { Problem } from '../timetable/problem.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonsInScope } from './scope.ts';
import { cellName, lessonName } from './words.ts';

/**
 * Counts the lessons that left the time they had in a reference schedule, and those that left the room they had in it.
 * Lessons that had none there, or that are not placed now, have left nothing.
 */
const parameters = z.strictObject({
  times: z.boolean().default(true),
  rooms: z.boolean().default(true),
  /** Where lessons were, by id: day of the week, first period, id of the room. */
  reference: z.record(z.string(), z.tuple([z.int().min(0), z.int().min(0), z.string().nullable()])),
});
type Parameters = z.infer<typeof parameters>;

function placeBefore(problem: Problem, { reference }: Parameters, lesson: number) {
  const { id } = problem.lessons[lesson]!;
  return Object.hasOwn(reference, id) ? reference[id]! : null;
}

function hasLeftTime(problem: Problem, asked: Parameters, lesson: number, time: number): boolean {
  const before = placeBefore(problem, asked, lesson);
  if (before === null || !asked.times) return false;
  const { day, start } = problem.times[time]!;
  return day !== before[0] || start !== before[1];
}

function hasLeftRoom(problem: Problem, asked: Parameters, lesson: number, room: number): boolean {
  const before = placeBefore(problem, asked, lesson)?.[2] ?? null;
  return asked.rooms && before !== null && problem.rooms[room]!.id !== before;
}

export const leastChange = defineKind<Parameters>({
  kind: 'least-change',
  get label() {
    return text('rules.least-change.label');
  },
  get help() {
    return text('rules.least-change.help');
  },
  parameters,
  scopes: ['everybody', 'all-teachers', 'all-groups', 'teachers', 'groups', 'courses', 'lessons', 'tag'],
  violations: (index, { timeOf, roomOf }, rule) =>
    lessonsInScope(index, rule.scope).flatMap((lesson) => {
      const { problem } = index;
      const [time, room] = [timeOf[lesson]!, roomOf[lesson]!];
      const found = [];
      if (time !== NONE && hasLeftTime(problem, rule.parameters, lesson, time)) {
        found.push({ deviation: 1, lessons: [lesson], detail: { time } });
      }
      if (room !== NONE && hasLeftRoom(problem, rule.parameters, lesson, room)) {
        found.push({ deviation: 1, lessons: [lesson], detail: { room } });
      }
      return found;
    }),
  compile: (index, rule, program) => {
    const { problem } = index;
    const lessons = lessonsInScope(index, rule.scope);
    program.timeDeviation(
      lessons,
      (lesson, time) => Number(hasLeftTime(problem, rule.parameters, lesson, time)),
      rule.weight,
    );
    program.roomDeviation(
      lessons,
      (lesson, room) => Number(hasLeftRoom(problem, rule.parameters, lesson, room)),
      rule.weight,
    );
  },
  sentence: (problem, { lessons, detail }, asked) => {
    const [day, period, roomId] = placeBefore(problem, asked, lessons[0]!)!;
    const lesson = lessonName(problem, lessons[0]!);
    if (detail.room !== undefined) {
      const before = problem.rooms.find(({ id }) => id === roomId)?.name ?? roomId!;
      return text('rules.least-change.room', { lesson, before, now: problem.rooms[detail.room]!.name });
    }
    const { days, periods } = problem.calendar;
    const isKnown = day < days.length && period < periods.length;
    const { day: nowOn, start } = problem.times[detail.time!]!;
    const now = cellName(problem, nowOn * periods.length + start);
    if (!isKnown) return text('rules.least-change.timeThatIsNoMore', { lesson, now });
    const before = cellName(problem, day * periods.length + period);
    return text('rules.least-change.time', { lesson, before, now });
  },
});
