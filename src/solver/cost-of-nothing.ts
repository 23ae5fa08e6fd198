import { placedReader } from '../constraints/placed-lessons.ts';
import type { Program } from '../constraints/program.ts';

/** Packed cost of an assignment of nothing. */
export function costOfNothing(program: Program): number {
  const nowhere = program.index.problem.times.length;
  return program.timeRow.reduce(
    (sum, row) => sum + program.timeCost[row]![nowhere]!,
    costOfEmptySets(program),
  );
}

function costOfEmptySets({
  index,
  counts,
  sums,
  cellCounts: cellSets,
  wholes: rare,
  constant,
}: Program): number {
  const { weeks } = index.problem.calendar;
  const nothing = placedReader(index)([], new Int32Array(), new Int32Array());
  let cost = constant;
  for (const byDays of counts.byDays) cost += byDays[0]! * weeks;
  sums.term.forEach(({ span, deviation }, set) => {
    cost += deviation(0) * sums.weight[set]! * (span === 'week' ? weeks : 1);
  });
  cellSets.counted.forEach((counted, place) => {
    if (counted === 1) cost += cellSets.costs[Math.floor(place / index.cellCount)]![0]!;
  });
  rare.evaluate.forEach((evaluate, set) => {
    cost += evaluate(nothing) * rare.weight[set]!;
  });
  return cost;
}
