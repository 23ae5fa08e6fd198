import { type Cost, NONE } from '../../timetable/solution.ts';
import type { Freedom } from './freedom.ts';
import type { Layout } from './layout.ts';
import { costOfPacked, packedOf } from './packed.ts';
import type { Chain, Move } from './place.ts';

/** Whether a lesson may be exchanged with another one at all, wherever that is. */
export function mayExchange(layout: Layout, freedom: Freedom, lesson: number, other: number): boolean {
  const { lessons } = layout.program.index.problem;
  const { course, length } = lessons[lesson]!;
  const oldTime = layout.timeOf[lesson]!;
  return (
    oldTime !== NONE &&
    !freedom.isLocked(other) &&
    // Lessons of one course are the same to everybody.
    !(lessons[other]!.course === course && lessons[other]!.length === length) &&
    freedom.timesOf(other).includes(oldTime)
  );
}

/**
 * The best exchange of a lesson with one of some others: it takes the place that is given, the other one its time, and
 * its room or the room that the other one has. Null when there is none that is no worse in hard than now.
 *
 * @param change of cost when the lesson goes there and the others stay
 */
export function bestExchange(
  layout: Layout,
  freedom: Freedom,
  { lesson, time, room }: Move,
  change: Cost,
  others: readonly number[],
): Chain | null {
  const [oldTime, oldRoom] = [layout.timeOf[lesson]!, layout.roomOf[lesson]!];
  const partners = others.filter((other) => mayExchange(layout, freedom, lesson, other));
  if (partners.length === 0) return null;
  let best: Move | null = null;
  let bestDelta = Number.POSITIVE_INFINITY;
  const delta = packedOf(change);
  layout.move(lesson, time, room);
  for (const other of partners) {
    const rooms = freedom.roomsOf(other);
    for (const itsRoom of new Set([oldRoom, layout.roomOf[other]!])) {
      if (!rooms.includes(itsRoom)) continue;
      const both = delta + layout.delta(other, oldTime, itsRoom);
      if (both >= bestDelta) continue;
      bestDelta = both;
      best = { lesson: other, time: oldTime, room: itsRoom };
    }
  }
  layout.move(lesson, oldTime, oldRoom);
  const total = costOfPacked(bestDelta);
  return best === null || total.hard > 0 ? null : { moves: [{ lesson, time, room }, best], change: total };
}
