import { z } from 'zod';
import { sharePart } from '../timetable/room-parts.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonSetsInScope, pairsOf, SET_SCOPES } from './scope.ts';
import { bothNames } from './time-words.ts';

/** Counts the pairs of lessons of a set that are in the same room, or in rooms that share a part, at whatever time. */
export const differentRoom = defineKind({
  kind: 'different-room',
  label: 'In different rooms',
  help: 'No two lessons of a set, or of a course, are in the same room, at whatever time.',
  parameters: z.strictObject({}),
  scopes: SET_SCOPES,
  violations: (index, { roomOf }, rule) =>
    lessonSetsInScope(index, rule.scope).flatMap((set) =>
      pairsOf(set.filter((lesson) => roomOf[lesson] !== NONE)).flatMap((pair) => {
        const [room, other] = [roomOf[pair[0]]!, roomOf[pair[1]]!];
        if (!sharePart(index.partsOfRoom, room, other)) return [];
        return [{ deviation: 1, lessons: pair, detail: { room, other } }];
      }),
    ),
  compile: (index, rule, program) => {
    program.roomPairs(
      lessonSetsInScope(index, rule.scope).flatMap(pairsOf),
      {
        key: 'different-room',
        deviation: (first, second) => Number(sharePart(index.partsOfRoom, first, second)),
      },
      rule.weight,
    );
  },
  sentence: (problem, { lessons, detail }) => {
    const [room, other] = [problem.rooms[detail.room!]!, problem.rooms[detail.other!]!];
    const where =
      room === other
        ? `both in room ${room.name}`
        : `in the rooms ${room.name} and ${other.name}, which share a part`;
    return `${bothNames(problem, lessons[0]!, lessons[1]!)} are ${where}; different rooms are asked.`;
  },
});
