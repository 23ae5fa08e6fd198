import { z } from 'zod';
import { listed, text } from '../languages/text.ts';
import type { Problem } from '../timetable/problem.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonsInScope } from './scope.ts';
import { lessonName } from './words.ts';

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
  get label() {
    return text('rules.room-suitability.label');
  },
  get help() {
    return text('rules.room-suitability.help');
  },
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
    const penalty = penaltyOf(problem, asked, room);
    const told = { lesson: lessonName(problem, lesson), room: problem.rooms[room]!.name };
    if (lacking.length > 0) {
      const lacks = { ...told, features: listed(lacking) };
      return penalty > 0
        ? text('rules.room-suitability.lacksAndCosts', { ...lacks, penalty })
        : text('rules.room-suitability.lacks', lacks);
    }
    if (!isUnsuitable(problem, asked, lesson, room)) {
      return text('rules.room-suitability.costs', { ...told, penalty });
    }
    return penalty > 0
      ? text('rules.room-suitability.notAskedAndCosts', { ...told, penalty })
      : text('rules.room-suitability.notAsked', told);
  },
});
