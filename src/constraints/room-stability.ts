import { z } from 'zod';
import { text } from '../languages/text.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonSetsInScope, SET_SCOPES } from './scope.ts';
import { lessonNames } from './words.ts';

/** Counts the rooms beyond the allowed number that the lessons of a course, or of a set, use. */
const parameters = z.strictObject({ most: z.int().min(1).max(1000).default(1) });

export const roomStability = defineKind<z.infer<typeof parameters>>({
  kind: 'room-stability',
  get label() {
    return text('rules.room-stability.label');
  },
  get help() {
    return text('rules.room-stability.help');
  },
  parameters,
  scopes: SET_SCOPES,
  violations: (index, solution, rule) =>
    lessonSetsInScope(index, rule.scope).flatMap((set) => {
      const lessons = set.filter((lesson) => solution.roomOf[lesson] !== NONE);
      const rooms = new Set(lessons.map((lesson) => solution.roomOf[lesson]!)).size;
      const deviation = rooms - rule.parameters.most;
      return deviation > 0 ? [{ deviation, lessons, detail: { rooms } }] : [];
    }),
  compile: (index, rule, program) => {
    for (const set of lessonSetsInScope(index, rule.scope)) {
      program.roomsUsed(set, rule.parameters.most, rule.weight);
    }
  },
  sentence: (problem, { lessons, detail }, { most }) => {
    return text('rules.room-stability.broken', {
      courses: new Set(lessons.map((lesson) => problem.lessons[lesson]!.course)).size,
      lessons: lessonNames(problem, lessons),
      rooms: detail.rooms!,
      most,
    });
  },
});
