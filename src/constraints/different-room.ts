import { z } from 'zod';
import { text } from '../languages/text.ts';
import { sharePart } from '../timetable/room-parts.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonSetsInScope, pairsOf, SET_SCOPES } from './scope.ts';
import { bothNames } from './time-words.ts';

/** Counts the pairs of lessons of a set that are in the same room, or in rooms that share a part, at whatever time. */
export const differentRoom = defineKind({
  kind: 'different-room',
  get label() {
    return text('rules.different-room.label');
  },
  get help() {
    return text('rules.different-room.help');
  },
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
    const told = { both: bothNames(problem, lessons[0]!, lessons[1]!), room: room.name };
    return room === other
      ? text('rules.different-room.sameRoom', told)
      : text('rules.different-room.sharedPart', { ...told, other: other.name });
  },
});
