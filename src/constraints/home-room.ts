import { z } from 'zod';
import { listed, text } from '../languages/text.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { lessonsInScope, PEOPLE_SCOPES, peopleInScope } from './scope.ts';
import { lessonName, personDetail, personName } from './words.ts';

/** Counts the lessons of teachers or groups that are in a room outside their home rooms. */
const parameters = z.strictObject({
  /** Ids of the home rooms. */
  rooms: z.array(z.string()).min(1),
});

export const homeRoom = defineKind<z.infer<typeof parameters>>({
  kind: 'home-room',
  get label() {
    return text('rules.home-room.label');
  },
  get help() {
    return text('rules.home-room.help');
  },
  parameters,
  scopes: PEOPLE_SCOPES,
  violations: (index, { roomOf }, rule) => {
    const { rooms } = index.problem;
    const inScope = new Set(peopleInScope(index, rule.scope));
    return lessonsInScope(index, rule.scope).flatMap((lesson) => {
      const room = roomOf[lesson]!;
      if (room === NONE || rule.parameters.rooms.includes(rooms[room]!.id)) return [];
      // A lesson counts once; the sentence names the first of those whose home it leaves.
      const person = index.peopleOfLesson[lesson]!.find((one) => inScope.has(one));
      const whose = person === undefined ? {} : personDetail(index, person);
      return [{ deviation: 1, lessons: [lesson], detail: { room, ...whose } }];
    });
  },
  compile: (index, rule, program) => {
    const { rooms } = index.problem;
    program.roomDeviation(
      lessonsInScope(index, rule.scope),
      (_, room) => Number(!rule.parameters.rooms.includes(rooms[room]!.id)),
      rule.weight,
    );
  },
  sentence: (problem, { lessons, detail }, { rooms }) => {
    const names = rooms.map((id) => problem.rooms.find((room) => room.id === id)?.name ?? id);
    const isSomebodys = detail.teacher !== undefined || detail.group !== undefined;
    return text('rules.home-room.broken', {
      lesson: lessonName(problem, lessons[0]!),
      room: problem.rooms[detail.room!]!.name,
      count: names.length,
      rooms: listed(names),
      isSomebodys: isSomebodys ? 'yes' : 'no',
      who: isSomebodys ? personName(problem, detail) : '',
    });
  },
});
