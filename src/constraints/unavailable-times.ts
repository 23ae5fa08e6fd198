import { z } from 'zod';
import { text } from '../languages/text.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { cellsOfPeriods, periodSet } from './period-set.ts';
import { lessonsInScope, roomsInScope } from './scope.ts';
import { cellName, lessonName } from './words.ts';

/** Counts the cells of lessons in which a teacher, a group, a room or a course may not have them. */
export const unavailableTimes = defineKind({
  kind: 'unavailable-times',
  get label() {
    return text('rules.unavailable-times.label');
  },
  get help() {
    return text('rules.unavailable-times.help');
  },
  parameters: z.strictObject({ times: periodSet }),
  scopes: [
    'everybody',
    'all-teachers',
    'all-groups',
    'teachers',
    'groups',
    'rooms',
    'courses',
    'lessons',
    'tag',
  ],
  violations: (index, solution, rule) => {
    const closed = cellsOfPeriods(index, rule.parameters.times);
    const rooms = rule.scope.of === 'rooms' ? new Set(roomsInScope(index, rule.scope)) : null;
    const lessons = rooms
      ? index.problem.lessons.flatMap((_, lesson) => (rooms.has(solution.roomOf[lesson]!) ? [lesson] : []))
      : lessonsInScope(index, rule.scope);
    return lessons.flatMap((lesson) => {
      const time = solution.timeOf[lesson]!;
      if (time === NONE) return [];
      const cells = index.cellsOfTime[time]!.filter((cell) => closed.has(cell));
      if (cells.length === 0) return [];
      const room: Record<string, number> = rooms ? { room: solution.roomOf[lesson]! } : {};
      return [{ deviation: cells.length, lessons: [lesson], detail: { cell: cells[0]!, ...room } }];
    });
  },
  compile: (index, rule, program) => {
    const closed = cellsOfPeriods(index, rule.parameters.times);
    if (rule.scope.of === 'rooms') {
      program.roomCells(roomsInScope(index, rule.scope), [...closed], rule.weight);
      return;
    }
    const closedCells = index.cellsOfTime.map((cells) => cells.filter((cell) => closed.has(cell)).length);
    program.timeDeviation(lessonsInScope(index, rule.scope), (_, time) => closedCells[time]!, rule.weight);
  },
  sentence: (problem, { lessons, deviation, detail }) => {
    const told = {
      lesson: lessonName(problem, lessons[0]!),
      when: cellName(problem, detail.cell!),
      count: deviation,
    };
    return detail.room === undefined
      ? text('rules.unavailable-times.broken', told)
      : text('rules.unavailable-times.brokenInRoom', { ...told, room: problem.rooms[detail.room]!.name });
  },
});
