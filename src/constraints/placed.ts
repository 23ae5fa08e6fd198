import { z } from 'zod';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonsInScope } from './scope.ts';
import { counted, lessonName } from './words.ts';

/** Counts the periods of lessons that lack a time, or the room that they need. */
export const placed = defineKind({
  kind: 'placed',
  label: 'Every lesson takes place',
  help: 'Every lesson has a time, and a room if it needs one.',
  parameters: z.strictObject({}),
  scopes: ['everybody', 'courses', 'lessons', 'tag'],
  violations: (index, solution, rule) =>
    lessonsInScope(index, rule.scope).flatMap((lesson) => {
      const { length, rooms } = index.problem.lessons[lesson]!;
      const lacksTime = solution.timeOf[lesson] === NONE;
      if (!lacksTime && (rooms.length === 0 || solution.roomOf[lesson] !== NONE)) return [];
      return [{ deviation: length, lessons: [lesson], detail: { lacksTime: Number(lacksTime) } }];
    }),
  compile: (index, rule, program) => {
    program.unplaced(
      lessonsInScope(index, rule.scope),
      (lesson) => index.problem.lessons[lesson]!.length,
      rule.weight,
    );
  },
  sentence: (problem, { lessons, deviation, detail }) =>
    `${lessonName(problem, lessons[0]!)} (${counted(deviation, 'period')}) has no ${detail.lacksTime ? 'time' : 'room'} yet.`,
});
