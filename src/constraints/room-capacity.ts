import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { Problem } from '../timetable/problem.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonsInScope } from './scope.ts';
import { lessonName } from './words.ts';

/** Counts the persons for whom there is no seat. */
function lackingSeats(problem: Problem, lesson: number, room: number): number {
  return Math.max(0, problem.courses[problem.lessons[lesson]!.course]!.size - problem.rooms[room]!.capacity);
}

export const roomCapacity = defineKind({
  kind: 'room-capacity',
  get label() {
    return text('rules.room-capacity.label');
  },
  get help() {
    return text('rules.room-capacity.help');
  },
  parameters: z.strictObject({}),
  scopes: ['everybody', 'teachers', 'groups', 'courses', 'lessons', 'tag'],
  violations: (index, solution, rule) =>
    lessonsInScope(index, rule.scope).flatMap((lesson) => {
      const room = solution.roomOf[lesson]!;
      const deviation = room === NONE ? 0 : lackingSeats(index.problem, lesson, room);
      return deviation === 0 ? [] : [{ deviation, lessons: [lesson], detail: { room } }];
    }),
  compile: (index, rule, program) => {
    program.roomDeviation(
      lessonsInScope(index, rule.scope),
      (lesson, room) => lackingSeats(index.problem, lesson, room),
      rule.weight,
    );
  },
  sentence: (problem, { lessons, deviation, detail }) => {
    const { name: room, capacity } = problem.rooms[detail.room!]!;
    const { size } = problem.courses[problem.lessons[lessons[0]!]!.course]!;
    const lesson = lessonName(problem, lessons[0]!);
    return text('rules.room-capacity.broken', { lesson, size, room, capacity, lacking: deviation });
  },
});
