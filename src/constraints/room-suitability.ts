import { z } from 'zod';
import type { Problem } from '../timetable/problem.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonsInScope } from './scope.ts';
import { lessonName, listed } from './words.ts';

/** Counts the lessons in a room that lacks a feature their course needs, or that lies outside the asked rooms. */
const parameters = z.strictObject({
  /** Ids of the rooms that are asked; without it any room with the needed features. */
  rooms: z.array(z.string()).optional(),
});

function lackingFeatures(problem: Problem, lesson: number, room: number): string[] {
  const needed = problem.courses[problem.lessons[lesson]!.course]!.features;
  return needed.filter((feature) => !problem.rooms[room]!.features.includes(feature));
}

function isUnsuitable(
  problem: Problem,
  asked: readonly string[] | undefined,
  lesson: number,
  room: number,
): boolean {
  if (asked && !asked.includes(problem.rooms[room]!.id)) return true;
  return lackingFeatures(problem, lesson, room).length > 0;
}

export const roomSuitability = defineKind<z.infer<typeof parameters>>({
  kind: 'room-suitability',
  label: 'Suitable rooms',
  help: 'A room has every feature that the course needs, and is one of the asked rooms where some are asked.',
  parameters,
  scopes: ['everybody', 'teachers', 'groups', 'courses', 'lessons', 'tag'],
  violations: (index, solution, rule) =>
    lessonsInScope(index, rule.scope).flatMap((lesson) => {
      const room = solution.roomOf[lesson]!;
      if (room === NONE || !isUnsuitable(index.problem, rule.parameters.rooms, lesson, room)) return [];
      return [{ deviation: 1, lessons: [lesson], detail: { room } }];
    }),
  compile: (index, rule, program) => {
    program.roomDeviation(
      lessonsInScope(index, rule.scope),
      (lesson, room) => Number(isUnsuitable(index.problem, rule.parameters.rooms, lesson, room)),
      rule.weight,
    );
  },
  sentence: (problem, { lessons, detail }) => {
    const lacking = lackingFeatures(problem, lessons[0]!, detail.room!);
    const why =
      lacking.length > 0 ? `which has no ${listed(lacking)}` : 'which is not one of the rooms asked for';
    return `${lessonName(problem, lessons[0]!)} is in room ${problem.rooms[detail.room!]!.name}, ${why}.`;
  },
});
