import { z } from 'zod';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { cellsOfPeriods, periodSet } from './period-set.ts';
import { lessonsInScope, roomsInScope } from './scope.ts';
import { cellName, counted, lessonName } from './words.ts';

/** Counts the cells of lessons in which a teacher, a group, a room or a course may not have them. */
export const unavailableTimes = defineKind({
  kind: 'unavailable-times',
  label: 'Times that are not available',
  help: 'No lesson of these teachers, groups, rooms or courses in the given periods. A room is closed when a part of it is.',
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
    const where = detail.room === undefined ? '' : ` in room ${problem.rooms[detail.room]!.name}`;
    const more = deviation > 1 ? ` (${counted(deviation, 'period')})` : '';
    return `${lessonName(problem, lessons[0]!)}${where} is on ${cellName(problem, detail.cell!)}${more}, which is not available.`;
  },
});
