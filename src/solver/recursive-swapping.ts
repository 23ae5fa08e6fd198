import type { Program } from '../constraints/program.ts';
import type { Solution } from '../timetable/solution.ts';
import { difficulties } from './difficulty.ts';
import { createForcing } from './forcing.ts';
import { createPartialPlacement, placeAsIn } from './partial-placement.ts';
import type { PlacementSearch } from './placement-search.ts';
import type { Random } from './random.ts';
import { disturb, takeNeighbourOut, takeTroubledOut } from './taking-out.ts';

/** How deep those who make way may make others make way. */
const DEPTH = 14;
/** Depth from which only the lightest place is tried. */
const ONE_PLACE_FROM = 5;
/** Lessons that are placed at most to place one, as a share of all, and at most in all. */
const CALLS_PER_LESSON = 0.2;
const MOST_CALLS = 200;
/** Weight of a lesson that never made way, beside the times that others did. */
const UNTRIED = 0.02;
/** Weight that is added by chance, in thousandths: at the top some who never made way do, where nobody would have to. */
const CHANCE = 0.0001;
/** Rounds in which lessons are taken out for rules about days and weeks before a place is given up. */
const ROUNDS = 20;
/** Lessons that are picked by chance, half of the time, after one that found no place. */
const BY_CHANCE = 5;
/** Rank of those that never made way, above all others. */
const AFTER_MADE_WAY = 1e9;
/** Calls without a new least number of missing lessons after which all are taken out. */
const PATIENCE = 100_000;
/** How much more a lesson that made way most often is placed before others, in `difficulties`, when all begin anew. */
const WORTH_OF_MAKING_WAY = 500;

/**
 * Recursive swapping: lessons are placed one after the other, the hardest first. Who has to make way is placed again at
 * once, and so are those who make way for it; where that does not succeed all is taken back, and the lesson goes where those
 * who make way have made way from there least often. They come next.
 *
 * The algorithm of FET (Lalescu, lalescu.ro/liviu/fet, doc/algorithm), with fewer calls and beginnings anew. Beside the
 * chains of `ejection.ts`, which go through placements in which few lessons are missing, it solves other schools.
 */
export function createRecursiveSwapping(whole: Program, random: Random): PlacementSearch {
  const placement = createPartialPlacement(whole);
  const { assignment, followers, isMovable, movable, setsOf } = placement;
  const { missing, missingCount, missingSum, broken, changed, changes } = placement;
  const { program, times, timeOf } = assignment;
  const { allowedTimes } = program;
  const { nowhere } = times;
  const lessonCount = timeOf.length;
  const timeCount = nowhere + 1;
  /** 1 for lessons that may make way: those that were given a place in this try stay. */
  const mayMakeWay = Uint8Array.from(isMovable);
  /** How often each lesson made way from each time, row-major `[lesson][time]`; it weighs in the choice at the top. */
  const madeWay = new Float64Array(lessonCount * timeCount);
  let isTop = false;
  const forcing = createForcing(
    { ...placement, isMovable: mayMakeWay },
    random,
    (lesson) => (isTop ? UNTRIED + madeWay[lesson * timeCount + timeOf[lesson]!]! : 1),
    () => (isTop ? UNTRIED : 1),
    ROUNDS,
  );
  const { force, takeOut, weightAt, beginLook } = forcing;
  const difficulty = difficulties(program, followers, (lesson) => setsOf(lesson).length);
  /** Missing lessons are placed in this order, least first. */
  const rank = new Float64Array(lessonCount);
  const timesMadeWay = new Float64Array(lessonCount);
  const callLimit = Math.max(1, Math.min(MOST_CALLS, CALLS_PER_LESSON * lessonCount));
  const mostTimes = allowedTimes.reduce((most, own) => Math.max(most, own.length), 0);
  /** Places of the lesson at each depth, lightest first, row-major `[depth][i]`, and who makes way, `[depth][lesson]`. */
  const placeTime = new Int32Array((DEPTH + 1) * mostTimes);
  const placeWeight = new Float64Array((DEPTH + 1) * mostTimes);
  const makingWay = new Int32Array((DEPTH + 1) * lessonCount);
  const seen = new Int32Array(lessonCount);
  let look = 0;
  let step = 0;
  let calls = 0;
  let callsInTry = 0;
  let byChance = 0;
  let fewest = Number.POSITIVE_INFINITY;
  let fewestAt = 0;
  let bestHard = Number.POSITIVE_INFINITY;

  /** What is in the way of a lesson and of those linked to it, for a time of the lesson; infinite where one cannot go. */
  function weightTogether(lesson: number, time: number, bound: number): number {
    const own = followers[lesson]!;
    for (let i = 0; i < own.length; i++) if (own[i]!.timeFor[time]! < 0) return Number.POSITIVE_INFINITY;
    beginLook(lesson);
    let weight = weightAt(lesson, time, bound);
    for (let i = 0; i < own.length && weight < bound; i++)
      weight += weightAt(own[i]!.lesson, own[i]!.timeFor[time]!, bound - weight);
    return weight;
  }

  /**
   * Notes the places of a lesson at a depth, lightest first and almost equal ones by chance. Below the top only a place at
   * which nobody is in the way, if there is one; and only the lightest where no other is tried. Tells how many there are.
   */
  function notePlaces(lesson: number, depth: number): number {
    const first = depth * mostTimes;
    const candidates = allowedTimes[lesson]!;
    const isOneEnough = depth >= ONE_PLACE_FROM;
    const offset = random.below(Math.max(1, candidates.length));
    isTop = depth === 0;
    let count = 0;
    for (let i = 0; i < candidates.length; i++) {
      const time = candidates[(i + offset) % candidates.length]!;
      const bound = isOneEnough && count > 0 ? placeWeight[first]! : Number.POSITIVE_INFINITY;
      const plain = weightTogether(lesson, time, bound);
      if (plain >= bound) continue;
      if (plain === 0 && depth > 0) {
        placeTime[first] = time;
        count = 1;
        break;
      }
      const weight = plain + random.below(1000) * CHANCE;
      let at = isOneEnough ? first : first + count;
      count = at - first + 1;
      for (; at > first && placeWeight[at - 1]! > weight; at--) {
        placeTime[at] = placeTime[at - 1]!;
        placeWeight[at] = placeWeight[at - 1]!;
      }
      placeTime[at] = time;
      placeWeight[at] = weight;
    }
    isTop = false;
    return count;
  }

  /** Notes at a depth who was taken out after the first `mark` changes. Tells how many. */
  function noteMakingWay(mark: number, depth: number): number {
    look++;
    let count = 0;
    for (let i = mark; i < changes(); i++) {
      const lesson = changed.lesson[i]!;
      if (seen[lesson] === look) continue;
      seen[lesson] = look;
      if (changed.time[i] !== nowhere && timeOf[lesson] === nowhere && isMovable[lesson] === 1)
        makingWay[depth * lessonCount + count++] = lesson;
    }
    return count;
  }

  function hold(lesson: number, isHeld: boolean): void {
    mayMakeWay[lesson] = isHeld ? 0 : isMovable[lesson]!;
    for (const { lesson: follower } of followers[lesson]!)
      mayMakeWay[follower] = isHeld ? 0 : isMovable[follower]!;
  }

  /** Places those who made way at a depth, one level deeper. */
  function placeAgain(count: number, depth: number): boolean {
    for (let i = 0; i < count; i++) {
      const lesson = makingWay[depth * lessonCount + i]!;
      if (timeOf[lesson] === nowhere && !swap(lesson, depth + 1)) return false;
    }
    return true;
  }

  /** Gives a lesson a place so that nobody is missing for it in the end; changes nothing where that does not succeed. */
  function swap(lesson: number, depth: number): boolean {
    callsInTry++;
    const count = notePlaces(lesson, depth);
    const tried = depth >= ONE_PLACE_FROM ? Math.min(1, count) : count;
    const mark = changes();
    for (let i = 0; i < tried; i++) {
      if (force(lesson, placeTime[depth * mostTimes + i]!)) {
        const out = noteMakingWay(mark, depth);
        if (out === 0) return true;
        if (depth + 1 < DEPTH && callsInTry < callLimit) {
          hold(lesson, true);
          if (placeAgain(out, depth)) return true;
          hold(lesson, false);
        }
      }
      placement.undo(mark);
      if (callsInTry >= callLimit) return false;
    }
    return false;
  }

  /** The time of a lesson from which those who make way for it have made way least often; -1 if none holds the rules. */
  function leastTried(lesson: number): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    const count = notePlaces(lesson, 0);
    for (let i = 0; i < count; i++) {
      const time = placeTime[i]!;
      if (force(lesson, time)) {
        let weight = random.below(1000) / 1_000_000;
        look++;
        for (let c = 0; c < changes(); c++) {
          const other = changed.lesson[c]!;
          if (seen[other] === look) continue;
          seen[other] = look;
          if (changed.time[c] !== nowhere && timeOf[other] === nowhere)
            weight += UNTRIED + madeWay[other * timeCount + changed.time[c]!]!;
        }
        if (weight < least) {
          least = weight;
          best = time;
        }
      }
      placement.undo();
    }
    return best;
  }

  /** Places a lesson where the least tried make way, and has them placed next. */
  function placeByForce(lesson: number): void {
    const time = leastTried(lesson);
    if (time < 0 || !force(lesson, time)) {
      placement.undo();
      byChance = BY_CHANCE;
      const other = takeNeighbourOut(placement, forcing, random, lesson);
      if (other >= 0) rank[other] = -step;
      return;
    }
    timesMadeWay[lesson]!++;
    look++;
    for (let i = 0; i < changes(); i++) {
      const other = changed.lesson[i]!;
      if (seen[other] === look) continue;
      seen[other] = look;
      if (changed.time[i] === nowhere || timeOf[other] !== nowhere) continue;
      madeWay[other * timeCount + changed.time[i]!]!++;
      timesMadeWay[other]!++;
      rank[other] = random.below(1000) / 1000 - step;
    }
  }

  function keep(): void {
    placement.keep();
    const hard = missingSum() + broken();
    if (hard >= bestHard) return;
    bestHard = hard;
    placement.remember();
  }

  function nextLesson(): number {
    if (byChance > 0 && random.below(2) === 0) {
      byChance--;
      return missing[random.below(missingCount())]!;
    }
    let next = missing[0]!;
    for (let i = 1; i < missingCount(); i++) if (rank[missing[i]!]! < rank[next]!) next = missing[i]!;
    return next;
  }

  /** Orders all lessons by difficulty; those that made way often before others. */
  function order(): void {
    const most = timesMadeWay.reduce((a, b) => Math.max(a, b), 1);
    for (const lesson of movable)
      rank[lesson] =
        AFTER_MADE_WAY +
        random.below(1000) / 50 -
        difficulty[lesson]! -
        (WORTH_OF_MAKING_WAY * timesMadeWay[lesson]!) / most;
  }

  function forget(): void {
    order();
    madeWay.fill(0);
    byChance = 0;
    fewest = Number.POSITIVE_INFINITY;
    fewestAt = calls;
    step = 0;
  }

  function beginAnew(): void {
    for (const lesson of movable) takeOut(lesson);
    keep();
    forget();
    for (let lesson = 0; lesson < lessonCount; lesson++) timesMadeWay[lesson]! /= 2;
  }

  function placeOne(): void {
    step++;
    if (missingCount() < fewest) {
      fewest = missingCount();
      fewestAt = calls;
    } else if (calls - fewestAt > PATIENCE) beginAnew();
    const lesson = nextLesson();
    callsInTry = 0;
    const isPlaced = swap(lesson, 0);
    mayMakeWay.set(isMovable);
    if (!isPlaced) placeByForce(lesson);
    keep();
    calls += callsInTry;
  }

  const isDone = (): boolean => missingCount() === 0 && broken() === 0;

  return {
    restart: (start: Solution) => {
      placeAsIn(placement, start);
      takeTroubledOut(placement, forcing, random, lessonCount);
      bestHard = Number.POSITIVE_INFINITY;
      keep();
      timesMadeWay.fill(0);
      forget();
    },
    run: (steps) => {
      const before = calls;
      while (calls - before < steps && !isDone()) {
        if (missingCount() === 0) {
          const isDisturbed = disturb(placement, forcing, random);
          keep();
          if (!isDisturbed) return steps;
        }
        placeOne();
      }
      return calls - before;
    },
    isDone,
    best: () => ({ hard: bestHard, solution: placement.remembered() }),
  };
}
