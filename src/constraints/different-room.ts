import { z } from 'zod';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonSetsInScope, pairsOf, SET_SCOPES } from './scope.ts';
import { bothNames } from './time-words.ts';

/** Counts the pairs of lessons of a set that are in the same room, at whatever time. */
export const differentRoom = defineKind({
  kind: 'different-room',
  label: 'In different rooms',
  help: 'No two lessons of a set, or of a course, are in the same room, at whatever time.',
  parameters: z.strictObject({}),
  scopes: SET_SCOPES,
  violations: (index, { roomOf }, rule) =>
    lessonSetsInScope(index, rule.scope).flatMap((set) =>
      pairsOf(set.filter((lesson) => roomOf[lesson] !== NONE)).flatMap((pair) => {
        const room = roomOf[pair[0]]!;
        return room === roomOf[pair[1]] ? [{ deviation: 1, lessons: pair, detail: { room } }] : [];
      }),
    ),
  compile: (index, rule, program) => {
    program.roomPairs(
      lessonSetsInScope(index, rule.scope).flatMap(pairsOf),
      { key: 'different-room', deviation: (first, second) => Number(first === second) },
      rule.weight,
    );
  },
  sentence: (problem, { lessons, detail }) =>
    `${bothNames(problem, lessons[0]!, lessons[1]!)} are both in room ${problem.rooms[detail.room!]!.name}; different rooms are asked.`,
});
