import { compileProblem } from '../constraints/compile.ts';
import { HARD_UNIT } from '../constraints/program.ts';
import { createAssignment, hardLimit } from '../solver/assignment.ts';
import { createRandom, EXPONENTIALS } from '../solver/random.ts';
import type { Problem } from '../timetable/problem.ts';
import { NONE } from '../timetable/solution.ts';
import { COLD, HARD, HOT, MOVES_OF_STEP, type WalkResult } from './specialised-ctt.ts';

/** A division by a power of two, as the multiplication that it equals. */
const HARD_SHARE = 1 / HARD_UNIT;

/**
 * The walk of `annealSpecialised` (a lesson goes to another time and room, or two lessons exchange theirs) over the general
 * model: what is measured is how fast a change of cost is known and made, whatever moves a search proposes.
 */
export function annealGeneral(problem: Problem, moves: number, seed: number): WalkResult {
  const program = compileProblem(problem);
  const assignment = createAssignment(program);
  const { timeOf, roomOf, times, change, moveDelta, swapDelta, roomIsFull, lessonIn } = assignment;
  const { allowedTimes } = program;
  const random = createRandom(seed);
  const lessonCount = timeOf.length;
  const roomCount = assignment.noRoom;
  const courseOf = Int32Array.from(problem.lessons, ({ course }) => course);
  const isAllowed = new Uint8Array(lessonCount * times.nowhere);
  for (const [lesson, own] of allowedTimes.entries())
    for (const time of own) isAllowed[lesson * times.nowhere + time] = 1;
  const withoutHard = hardLimit(0);
  let cost = 0;

  /** Whether a change of cost is below the loss that is borne. */
  function isBorne(delta: number, loss: number): boolean {
    const hardDelta = Math.round(delta * HARD_SHARE);
    return delta - hardDelta * HARD_UNIT + hardDelta * HARD <= loss;
  }

  for (let lesson = 0; lesson < lessonCount; lesson++) {
    const own = allowedTimes[lesson]!;
    let [time, room] = [own[random.below(own.length)]!, random.below(roomCount)];
    while (roomIsFull(room, time)) [time, room] = [own[random.below(own.length)]!, random.below(roomCount)];
    change(lesson, time, room);
  }

  function propose(temperature: number): void {
    const lesson = random.below(lessonCount);
    const own = allowedTimes[lesson]!;
    const time = own[random.below(own.length)]!;
    const bits = random.bits();
    const from = timeOf[lesson]!;
    const fromRoom = roomOf[lesson]!;
    const room = bits >>> 30 === 0 ? fromRoom : random.below(roomCount);
    const loss = temperature * EXPONENTIALS[bits & 4095]!;
    const limit = loss < HARD ? withoutHard : hardLimit(Math.floor(loss / HARD));
    const other = lessonIn(room, time);
    if (other === lesson) return;
    if (other === NONE) {
      const delta = moveDelta(lesson, time, room, limit);
      if (delta > limit || !isBorne(delta, loss)) return;
      change(lesson, time, room);
      cost += delta;
    } else {
      if (isAllowed[other * times.nowhere + from] === 0 || courseOf[other] === courseOf[lesson]) return;
      const delta = swapDelta(lesson, other, limit);
      if (delta > limit || !isBorne(delta, loss)) return;
      change(lesson, time, room);
      change(other, from, fromRoom);
      cost += delta;
    }
  }

  const startedAt = performance.now();
  const cooling = (COLD / HOT) ** (MOVES_OF_STEP / moves);
  let temperature = HOT;
  for (let n = 0; n < moves; n++) {
    if (n % MOVES_OF_STEP === 0) temperature *= cooling;
    propose(temperature);
  }
  return { seconds: (performance.now() - startedAt) / 1000, moves, cost };
}
