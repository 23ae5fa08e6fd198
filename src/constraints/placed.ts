import { z } from 'zod';
import { text } from '../languages/text.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonsInScope } from './scope.ts';
import { lessonName } from './words.ts';

/** Counts the periods of lessons that lack a time, or the room that they need, or the teacher who is to be chosen. */
export const placed = defineKind({
  kind: 'placed',
  get label() {
    return text('rules.placed.label');
  },
  get help() {
    return text('rules.placed.help');
  },
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
    return text('rules.placed.broken', {
      lesson: lessonName(problem, lessons[0]!),
      count: deviation,
      lacking,
    });
  },
});
