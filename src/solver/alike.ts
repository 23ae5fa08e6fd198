import type { Program } from '../constraints/program.ts';

/**
 * A number for each lesson, equal for those which no rule tells apart (the lessons of a course, mostly): an exchange of
 * two such lessons changes nothing but their names.
 */
export function alikeLessons(program: Program): Int32Array {
  const { allowedTimes, allowedRooms, timeRow, roomRow, timePairs, roomPairs, wholes } = program;
  const families = [program.exclusive, program.days, program.sums, program.cellCounts, program.counts];
  const memberships = [...families, program.rooms].map(({ members }) => members);
  const byName = [timePairs, roomPairs, wholes.members];
  const numbers = new Map<string, number>();
  return Int32Array.from(program.index.problem.lessons, ({ course }, lesson) => {
    const isNamed = byName.some(({ start }) => start[lesson + 1]! > start[lesson]!);
    const traits = [
      isNamed ? lesson : -1,
      course,
      timeRow[lesson],
      roomRow[lesson],
      allowedTimes[lesson],
      allowedRooms[lesson],
      ...memberships.map(({ start, of }) => of.subarray(start[lesson]!, start[lesson + 1]!)),
    ].join(';');
    const known = numbers.get(traits);
    if (known !== undefined) return known;
    numbers.set(traits, numbers.size);
    return numbers.size - 1;
  });
}
