import type { Program } from '../constraints/program.ts';

/**
 * Which courses cannot take place at once, row-major `[course][course]`, 1 where they share a set in which only one
 * lesson fits in a cell, or where a pair of their lessons costs. A course is in conflict with itself where its lessons are.
 */
export function conflictMatrix(program: Program): Uint8Array {
  const { lessons, courses } = program.index.problem;
  const count = courses.length;
  const matrix = new Uint8Array(count * count);
  const { members, capacity } = program.exclusive;
  const coursesOfSet: Set<number>[] = Array.from(capacity, () => new Set());
  lessons.forEach((lesson, position) => {
    for (let i = members.start[position]!; i < members.start[position + 1]!; i++) {
      coursesOfSet[members.of[i]!]!.add(lesson.course);
    }
  });
  coursesOfSet.forEach((together, set) => {
    if (capacity[set] !== 1) return;
    for (const a of together) for (const b of together) matrix[a * count + b] = 1;
  });
  const { neighbours } = program.pairs;
  for (let course = 0; course < count; course++) {
    for (let i = neighbours.start[course]!; i < neighbours.start[course + 1]!; i++) {
      matrix[course * count + neighbours.of[i]!] = 1;
    }
  }
  return matrix;
}
