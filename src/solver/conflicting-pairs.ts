import type { Program } from '../constraints/program.ts';
import type { TimeFamily } from './term-family.ts';
import type { TimeArrays } from './time-table.ts';

/** The family of conflicting courses, which also tells who is in conflict. */
export type ConflictingPairs = TimeFamily & {
  /** Writes the lessons of conflicting courses in a cell of a time to `out` from position `count` on; tells the new count. */
  readonly blockers: (lesson: number, time: number, out: Int32Array, count: number) => number;
};

/**
 * Pairs of lessons of conflicting courses in one cell: keeps for every course and cell what the lessons there would cost it, so that an evaluation reads two numbers and only an accepted move walks the neighbours.
 */
export function conflictingPairs(program: Program, times: TimeArrays, timeOf: Int32Array): ConflictingPairs {
  const { neighbours, weight } = program.pairs;
  const { start, of } = neighbours;
  const { lessons, courses } = program.index.problem;
  const { cellStart, cells, cellCount, timesAreCells, nowhere, overlap } = times;
  const columns = cellCount + 1;
  const courseOf = Int32Array.from(lessons, (lesson) => lesson.course);
  const courseCount = courses.length;
  /** Cells of a time. */
  const size = Uint16Array.from(
    { length: nowhere + 1 },
    (_, time) => cellStart[time + 1]! - cellStart[time]!,
  );
  /** Packed cost of a pair, row-major `[course][course]`. */
  const conflict = new Float64Array(courseCount * courseCount);
  for (let course = 0; course < courseCount; course++) {
    for (let i = start[course]!; i < start[course + 1]!; i++)
      if (of[i] !== course) conflict[course * courseCount + of[i]!] = weight[i]!;
  }
  /** Packed cost of a lesson of a course in a cell, row-major `[course][cell]`; 0 in the cell of "no time". */
  const against = new Float64Array(courseCount * columns);

  // Short enough to be made part of whoever calls it.
  function courseDelta(course: number, from: number, to: number): number {
    const base = course * columns;
    return timesAreCells ? against[base + to]! - against[base + from]! : deltaOfCells(base, from, to);
  }

  function deltaOfCells(base: number, from: number, to: number): number {
    let delta = 0;
    for (let i = cellStart[to]!; i < cellStart[to + 1]!; i++) delta += against[base + cells[i]!]!;
    for (let i = cellStart[from]!; i < cellStart[from + 1]!; i++) delta -= against[base + cells[i]!]!;
    return delta;
  }

  const lessonsOf: number[][] = courses.map(() => []);
  for (const [lesson, course] of courseOf.entries()) lessonsOf[course]!.push(lesson);

  return {
    blockers: (lesson, time, out, count) => {
      const course = courseOf[lesson]!;
      let cost = 0;
      for (let c = cellStart[time]!; c < cellStart[time + 1]!; c++)
        cost += against[course * columns + cells[c]!]!;
      if (cost === 0) return count;
      let n = count;
      for (let i = start[course]!; i < start[course + 1]!; i++) {
        for (const other of lessonsOf[of[i]!]!) {
          const there = timeOf[other]!;
          if (there === time || overlap[there * (nowhere + 1) + time] === 1) out[n++] = other;
        }
      }
      return n;
    },
    move: (lesson, from, to) => courseDelta(courseOf[lesson]!, from, to),
    swap: (first, second, from, to) => {
      const a = courseOf[first]!;
      const b = courseOf[second]!;
      // Each still counts the other at the place that the other leaves.
      const twice = size[from]! + size[to]!;
      return courseDelta(a, from, to) + courseDelta(b, to, from) - twice * conflict[a * courseCount + b]!;
    },
    change: (lesson, from, to) => {
      const course = courseOf[lesson]!;
      for (let i = start[course]!; i < start[course + 1]!; i++) {
        const base = of[i]! * columns;
        for (let c = cellStart[from]!; c < cellStart[from + 1]!; c++)
          against[base + cells[c]!]! -= weight[i]!;
        for (let c = cellStart[to]!; c < cellStart[to + 1]!; c++) against[base + cells[c]!]! += weight[i]!;
      }
    },
  };
}
