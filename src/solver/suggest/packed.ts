import { HARD_UNIT, softPart } from '../../constraints/program.ts';
import type { Cost } from '../../timetable/solution.ts';

/** The two parts of a packed change of cost. */
export function costOfPacked(packed: number): Cost {
  // Adding 0 makes 0 of -0.
  return { hard: Math.round(packed / HARD_UNIT) + 0, soft: softPart(packed) + 0 };
}

/** Both parts of a cost in one number. */
export function packedOf({ hard, soft }: Cost): number {
  return hard * HARD_UNIT + soft;
}
