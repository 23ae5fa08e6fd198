import type { Program } from '../../constraints/program.ts';
import type { Problem } from '../../timetable/problem.ts';
import { NONE, type Solution } from '../../timetable/solution.ts';
import { createAssignment, NO_LIMIT } from '../assignment.ts';
import { conflictMatrix } from '../conflict-matrix.ts';

/** Where all lessons are, in the terms of the problem, with what a move of one of them would cost. */
export type Layout = {
  readonly program: Program;
  /** Position of the time of each lesson, or `NONE`. */
  readonly timeOf: Int32Array;
  /** Position of the room of each lesson, or `NONE`. */
  readonly roomOf: Int32Array;
  /** Lessons that meet in a cell, ascending. */
  readonly lessonsIn: (cell: number) => readonly number[];
  /** Whether two different times have a cell in common, or are the same. */
  readonly overlap: (time: number, other: number) => boolean;
  /** Whether two lessons have someone in common, so that they cannot take place at once. */
  readonly areInConflict: (lesson: number, other: number) => boolean;
  /** Packed change of cost when a lesson goes to a time and a room. Changes nothing. */
  readonly delta: (lesson: number, time: number, room: number) => number;
  readonly move: (lesson: number, time: number, room: number) => void;
};

/** Lays a solution of a problem out; `program` may know of more candidates than the problem has. */
export function createLayout(problem: Problem, program: Program, solution: Solution): Layout {
  const { lessons } = problem;
  const { index } = program;
  const assignment = createAssignment(program);
  const { times, noRoom } = assignment;
  const { nowhere } = times;
  const columns = nowhere + 1;
  const timeOf = new Int32Array(lessons.length).fill(NONE);
  const roomOf = new Int32Array(lessons.length).fill(NONE);
  const inCell: number[][] = Array.from({ length: index.cellCount }, () => []);
  const conflicts = conflictMatrix(program);
  const courseCount = problem.courses.length;

  /** What a lesson costs that has a time, but not the room or the teacher that it needs; the search never leaves one so. */
  function costOfLacking(lesson: number, time: number, room: number): number {
    const { rooms, teacher } = lessons[lesson]!;
    const lacksRoom = room === NONE && rooms.length > 0;
    if (time === NONE || !(lacksRoom || teacher === null)) return 0;
    return program.timeCost[program.timeRow[lesson]!]![nowhere]!;
  }

  function move(lesson: number, time: number, room: number): void {
    const before = timeOf[lesson]!;
    if (before !== time) {
      if (before !== NONE) for (const cell of index.cellsOfTime[before]!) takeOut(inCell[cell]!, lesson);
      if (time !== NONE) for (const cell of index.cellsOfTime[time]!) putIn(inCell[cell]!, lesson);
    }
    timeOf[lesson] = time;
    roomOf[lesson] = room;
    assignment.change(lesson, time === NONE ? nowhere : time, room === NONE ? noRoom : room);
  }

  solution.timeOf.forEach((time, lesson) => {
    move(lesson, time, solution.roomOf[lesson]!);
  });
  return {
    program,
    timeOf,
    roomOf,
    lessonsIn: (cell) => inCell[cell]!,
    overlap: (time, other) => time === other || times.overlap[time * columns + other] === 1,
    areInConflict: (lesson, other) =>
      conflicts[lessons[lesson]!.course * courseCount + lessons[other]!.course] === 1,
    delta: (lesson, time, room) =>
      assignment.moveDelta(lesson, time === NONE ? nowhere : time, room === NONE ? noRoom : room, NO_LIMIT) +
      costOfLacking(lesson, time, room) -
      costOfLacking(lesson, timeOf[lesson]!, roomOf[lesson]!),
    move,
  };
}

function takeOut(ascending: number[], position: number): void {
  ascending.splice(ascending.indexOf(position), 1);
}

function putIn(ascending: number[], position: number): void {
  let at = ascending.length;
  while (at > 0 && ascending[at - 1]! > position) at--;
  ascending.splice(at, 0, position);
}
