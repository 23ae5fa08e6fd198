import { z } from 'zod';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonsInScope } from './scope.ts';
import { counted, lessonName } from './words.ts';

/** Counts the periods of lessons that lack a time, or the room that they need, or the teacher who is to be chosen. */
export const placed = defineKind({
  kind: 'placed',
  label: 'Every lesson takes place',
  help: 'Every lesson has a time, a room if it needs one, and a teacher where one is to be chosen.',
  parameters: z.strictObject({}),
  scopes: ['everybody', 'courses', 'lessons', 'tag'],
  violations: (index, solution, rule) =>
    lessonsInScope(index, rule.scope).flatMap((lesson) => {
      const { length, rooms, teacher } = index.problem.lessons[lesson]!;
      const lacksTime = solution.timeOf[lesson] === NONE;
      const lacksRoom = rooms.length > 0 && solution.roomOf[lesson] === NONE;
      if (!lacksTime && !lacksRoom && teacher !== null) return [];
      const detail = { lacksTime: Number(lacksTime), lacksRoom: Number(lacksRoom) };
      return [{ deviation: length, lessons: [lesson], detail }];
    }),
  compile: (index, rule, program) => {
    program.unplaced(
      lessonsInScope(index, rule.scope),
      (lesson) => index.problem.lessons[lesson]!.length,
      rule.weight,
    );
  },
  sentence: (problem, { lessons, deviation, detail }) => {
    const lacking = detail.lacksTime ? 'time' : detail.lacksRoom ? 'room' : 'teacher';
    return `${lessonName(problem, lessons[0]!)} (${counted(deviation, 'period')}) has no ${lacking} yet.`;
  },
});
