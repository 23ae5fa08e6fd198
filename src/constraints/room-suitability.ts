import { z } from 'zod';
import type { Problem } from '../timetable/problem.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonsInScope } from './scope.ts';
import { lessonName, listed } from './words.ts';

/**
 * Counts the lessons in a room that lacks a feature their course needs, or that lies outside the asked rooms, and adds the
 * penalty of the room.
 */
const parameters = z.strictObject({
  /** Ids of the rooms that are asked; without it any room with the needed features. */
  rooms: z.array(z.string()).optional(),
  /** Units that a room costs by itself, by its id. */
  penalty: z.record(z.string(), z.int().min(0).max(100_000)).optional(),
});

type Parameters = z.infer<typeof parameters>;

function lackingFeatures(problem: Problem, lesson: number, room: number): string[] {
  const needed = problem.courses[problem.lessons[lesson]!.course]!.features;
  return needed.filter((feature) => !problem.rooms[room]!.features.includes(feature));
}

function isUnsuitable(problem: Problem, { rooms: asked }: Parameters, lesson: number, room: number): boolean {
  if (asked && !asked.includes(problem.rooms[room]!.id)) return true;
  return lackingFeatures(problem, lesson, room).length > 0;
}

function penaltyOf(problem: Problem, { penalty = {} }: Parameters, room: number): number {
  const { id } = problem.rooms[room]!;
  return Object.hasOwn(penalty, id) ? penalty[id]! : 0;
}

function deviationOf(problem: Problem, asked: Parameters, lesson: number, room: number): number {
  return Number(isUnsuitable(problem, asked, lesson, room)) + penaltyOf(problem, asked, room);
}

export const roomSuitability = defineKind<Parameters>({
  kind: 'room-suitability',
  label: 'Suitable rooms',
  help: 'A room has every feature that the course needs, and is one of the asked rooms where some are asked; rooms may have a penalty.',
  parameters,
  scopes: ['everybody', 'teachers', 'groups', 'courses', 'lessons', 'tag'],
  violations: (index, solution, rule) =>
    lessonsInScope(index, rule.scope).flatMap((lesson) => {
      const room = solution.roomOf[lesson]!;
      const deviation = room === NONE ? 0 : deviationOf(index.problem, rule.parameters, lesson, room);
      return deviation === 0 ? [] : [{ deviation, lessons: [lesson], detail: { room } }];
    }),
  compile: (index, rule, program) => {
    program.roomDeviation(
      lessonsInScope(index, rule.scope),
      (lesson, room) => deviationOf(index.problem, rule.parameters, lesson, room),
      rule.weight,
    );
  },
  sentence: (problem, { lessons, detail }, asked) => {
    const [lesson, room] = [lessons[0]!, detail.room!];
    const lacking = lackingFeatures(problem, lesson, room);
    const why = [];
    if (lacking.length > 0) why.push(`which has no ${listed(lacking)}`);
    else if (isUnsuitable(problem, asked, lesson, room)) why.push('which is not one of the rooms asked for');
    const penalty = penaltyOf(problem, asked, room);
    if (penalty > 0) why.push(`whose penalty is ${penalty}`);
    return `${lessonName(problem, lesson)} is in room ${problem.rooms[room]!.name}, ${listed(why)}.`;
  },
});
