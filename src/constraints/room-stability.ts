import { z } from 'zod';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { coursesInScope } from './scope.ts';

/** Counts the rooms beyond the first that the lessons of a course use. */
export const roomStability = defineKind({
  kind: 'room-stability',
  label: 'One room for a course',
  help: 'All lessons of a course are in the same room.',
  parameters: z.strictObject({}),
  scopes: ['everybody', 'teachers', 'groups', 'courses', 'tag'],
  violations: (index, solution, rule) =>
    coursesInScope(index, rule.scope).flatMap((course) => {
      const lessons = index.lessonsOfCourse[course]!.filter((lesson) => solution.roomOf[lesson] !== NONE);
      const rooms = new Set(lessons.map((lesson) => solution.roomOf[lesson]!));
      return rooms.size < 2 ? [] : [{ deviation: rooms.size - 1, lessons, detail: { course } }];
    }),
  compile: (index, rule, program) => {
    for (const course of coursesInScope(index, rule.scope)) {
      program.roomsUsed(index.lessonsOfCourse[course]!, 1, rule.weight);
    }
  },
  sentence: (problem, { deviation, detail }) =>
    `${problem.courses[detail.course!]!.name} is taught in ${deviation + 1} rooms; one is asked.`,
});
