import type { Program } from '../constraints/program.ts';
import type { TimeFamily } from './term-family.ts';
import type { TimeArrays } from './time-table.ts';

/**
 * Pairs of lessons of conflicting courses in one cell: keeps for every course and cell what the lessons there would cost it, so that an evaluation reads two numbers and only an accepted move walks the neighbours.
 */
export function conflictingPairs(program: Program, times: TimeArrays): TimeFamily {
  const { neighbours, weight } = program.pairs;
  const { start, of } = neighbours;
  const { lessons, courses } = program.index.problem;
  const { cellStart, cells, cellCount, onlyCell, nowhere } = times;
  const columns = cellCount + 1;
  const courseOf = Int32Array.from(lessons, (lesson) => lesson.course);
  const courseCount = courses.length;
  /** Packed cost of a pair, row-major `[course][course]`. */
  const conflict = new Float64Array(courseCount * courseCount);
  for (let course = 0; course < courseCount; course++) {
    for (let i = start[course]!; i < start[course + 1]!; i++)
      conflict[course * courseCount + of[i]!] = weight[i]!;
  }
  /** Packed cost of a lesson of a course in a cell, row-major `[course][cell]`; 0 in the cell of "no time". */
  const against = new Float64Array(courseCount * columns);

  function courseDelta(course: number, from: number, to: number): number {
    const base = course * columns;
    if (onlyCell !== null) return against[base + onlyCell[to]!]! - against[base + onlyCell[from]!]!;
    let delta = 0;
    for (let i = cellStart[to]!; i < cellStart[to + 1]!; i++) delta += against[base + cells[i]!]!;
    for (let i = cellStart[from]!; i < cellStart[from + 1]!; i++) delta -= against[base + cells[i]!]!;
    return delta;
  }

  return {
    move: (lesson, from, to) => courseDelta(courseOf[lesson]!, from, to),
    swap: (first, second, from, to) => {
      const a = courseOf[first]!;
      const b = courseOf[second]!;
      if (a === b) return 0;
      // Each still counts the other at the place that the other leaves.
      const twice =
        onlyCell === null
          ? cellStart[to + 1]! - cellStart[to]! + cellStart[from + 1]! - cellStart[from]!
          : Number(from !== nowhere) + Number(to !== nowhere);
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
