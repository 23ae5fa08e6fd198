import type { Program } from '../constraints/program.ts';
import type { Solution } from '../timetable/solution.ts';
import { difficulties } from './difficulty.ts';
import { createForcing } from './forcing.ts';
import { createPartialPlacement, placeAsIn } from './partial-placement.ts';
import type { PlacementSearch } from './placement-search.ts';
import { createPlacingOrder } from './placing-order.ts';
import type { Random } from './random.ts';
import { createEachTakenOut, disturb, takeNeighbourOut, takeTroubledOut } from './taking-out.ts';

/** How deep those who make way may make others make way. */
const DEPTH = 14;
/** Depth from which only the lightest place is tried. */
const ONE_PLACE_FROM = 5;
/**
 * Lessons that are placed or tried in vain at most to place one: so many in each try, and n times as many in one of n. The
 * most are a share of all lessons, and at most so many in all.
 */
const CALLS_OF_TRY = 25;
const CALLS_PER_LESSON = 0.5;
const MOST_CALLS = 800;
/** Of so many equal chances one is drawn. */
const CHANCES = 1000;
/** Weight of a lesson that never made way, beside the times that others did. */
const UNTRIED = 0.02;
/** A chance of up to a thousand times this is added to weights: at the top a few who never made way weigh less than that. */
const CHANCE = 0.0001;
/** By how much the first weight of a place may be above what has to make way there, by chance and for rules that it touches. */
const UNSURE = 0.5;
/** Rounds in which lessons are taken out for rules about days, weeks and rooms before a place is given up. */
const ROUNDS = 20;
/**
 * Calls without a new least number of missing lessons after which all are taken out: while more than a share of all are
 * missing, more each time, and some times what it took to come so far; and when only a few are.
 */
const FIRST_PATIENCE = 5000;
const PATIENCE_GROWTH = 1.5;
const PATIENCE_FOR_WORK = 4;
const FEW_MISSING = 0.04;
const PATIENCE_WITH_FEW = 1_500_000;

/**
 * Recursive swapping: lessons are placed one after the other, the hardest first. Who has to make way is placed again at
 * once, and so are those who make way for it; where that does not succeed all is taken back, and the lesson goes where those
 * who make way have made way from there least often. They come next.
 *
 * The algorithm of FET (Lalescu, lalescu.ro/liviu/fet, doc/algorithm), with far fewer calls for most lessons and with
 * beginnings anew. Beside the chains of `ejection.ts`, which go through placements in which few lessons are missing, it
 * solves other schools.
 */
export function createRecursiveSwapping(whole: Program, random: Random): PlacementSearch {
  const placement = createPartialPlacement(whole);
  const { assignment, followers, isMovable, movable, setsOf } = placement;
  const { missingCount, missingSum, broken, changes } = placement;
  const { program, times, timeOf } = assignment;
  const { allowedTimes } = program;
  const { nowhere } = times;
  const lessonCount = timeOf.length;
  const timeCount = nowhere + 1;
  /** 1 for lessons that may make way: those for which others made way in this try stay. */
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
  const { force, takeOut, weightTogether } = forcing;
  const eachTakenOut = createEachTakenOut(placement);
  const difficulty = difficulties(program, followers, (lesson) => setsOf(lesson).length);
  const order = createPlacingOrder(placement, difficulty, random);
  const mostCalls = Math.max(1, Math.min(MOST_CALLS, CALLS_PER_LESSON * lessonCount));
  const mostTimes = allowedTimes.reduce((most, own) => Math.max(most, own.length), 0);
  /** Places of the lesson at each depth, lightest first, row-major `[depth][i]`, and who makes way, `[depth][lesson]`. */
  const placeTime = new Int32Array((DEPTH + 1) * mostTimes);
  const placeWeight = new Float64Array((DEPTH + 1) * mostTimes);
  const makingWay = new Int32Array((DEPTH + 1) * lessonCount);
  let calls = 0;
  let callsInTry = 0;
  let callLimit = mostCalls;
  let patience = FIRST_PATIENCE;
  /** Calls when all lessons were last taken out; the fewest that were missing since, and when they first were. */
  let begunAt = 0;
  let fewest = Number.POSITIVE_INFINITY;
  let fewestAt = 0;
  let bestHard = Number.POSITIVE_INFINITY;

  /**
   * Notes the places of a lesson at a depth, lightest first and almost equal ones by chance; only the lightest where no other
   * is tried. Below the top none is looked for once there is one at which nobody is in the way. Tells how many there are.
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
      const isFree = plain === 0 && depth > 0;
      const weight = isFree ? 0 : plain + random.below(CHANCES) * CHANCE;
      let at = isOneEnough ? first : first + count;
      count = at - first + 1;
      for (; at > first && placeWeight[at - 1]! > weight; at--) {
        placeTime[at] = placeTime[at - 1]!;
        placeWeight[at] = placeWeight[at - 1]!;
      }
      placeTime[at] = time;
      placeWeight[at] = weight;
      if (isFree) break;
    }
    isTop = false;
    return count;
  }

  /** Notes at a depth who was taken out after the first `mark` changes. Tells how many. */
  function noteMakingWay(mark: number, depth: number): number {
    let count = 0;
    eachTakenOut(mark, (lesson) => {
      makingWay[depth * lessonCount + count++] = lesson;
    });
    return count;
  }

  /** Lessons for which others made way in this try: the first `heldCount`. */
  const held = new Int32Array(lessonCount);
  let heldCount = 0;

  function holdOne(lesson: number): void {
    if (mayMakeWay[lesson] === 0) return;
    mayMakeWay[lesson] = 0;
    held[heldCount++] = lesson;
  }

  function hold(lesson: number): void {
    holdOne(lesson);
    for (const { lesson: follower } of followers[lesson]!) holdOne(follower);
  }

  /** Lets all make way again but the first `count` that were held. */
  function release(count: number): void {
    while (heldCount > count) mayMakeWay[held[--heldCount]!] = 1;
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
    const heldBefore = heldCount;
    for (let i = 0; i < tried; i++) {
      if (force(lesson, placeTime[depth * mostTimes + i]!)) {
        const out = noteMakingWay(mark, depth);
        if (out === 0) return true;
        if (depth + 1 < DEPTH && callsInTry < callLimit) {
          hold(lesson);
          if (placeAgain(out, depth)) return true;
        }
      } else callsInTry++;
      release(heldBefore);
      placement.undo(mark);
      if (callsInTry >= callLimit) return false;
    }
    return false;
  }

  /** The time of a lesson for which those make way who have made way least often from where they are; -1 if none holds the rules. */
  function leastTried(lesson: number): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    const count = notePlaces(lesson, 0);
    for (let i = 0; i < count && placeWeight[i]! < least + UNSURE; i++) {
      const time = placeTime[i]!;
      if (force(lesson, time)) {
        let weight = random.below(CHANCES) / 1_000_000;
        eachTakenOut(0, (other, from) => {
          weight += UNTRIED + madeWay[other * timeCount + from]!;
        });
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
      order.mixUp();
      const other = takeNeighbourOut(placement, forcing, random, lesson);
      if (other >= 0) order.putFirst(other);
      return;
    }
    order.wasForced(lesson);
    eachTakenOut(0, (other, from) => {
      madeWay[other * timeCount + from]!++;
      order.madeWay(other);
    });
  }

  function keep(): void {
    placement.keep();
    const hard = missingSum() + broken();
    if (hard >= bestHard) return;
    bestHard = hard;
    placement.remember();
  }

  function forget(): void {
    order.beginAnew();
    madeWay.fill(0);
    fewest = Number.POSITIVE_INFINITY;
    fewestAt = calls;
    begunAt = calls;
  }

  function beginAnew(): void {
    for (const lesson of movable) takeOut(lesson);
    keep();
    forget();
    patience *= PATIENCE_GROWTH;
  }

  /** Whether there has been nothing better for too long. */
  function isStuck(): boolean {
    const isNear = fewest <= FEW_MISSING * lessonCount;
    const early = patience + PATIENCE_FOR_WORK * (fewestAt - begunAt);
    return calls - fewestAt > (isNear ? PATIENCE_WITH_FEW : Math.min(early, PATIENCE_WITH_FEW));
  }

  function placeOne(): void {
    if (missingCount() < fewest) {
      fewest = missingCount();
      fewestAt = calls;
    } else if (isStuck()) beginAnew();
    const lesson = order.next();
    callsInTry = 0;
    callLimit = Math.min(mostCalls, (CALLS_OF_TRY * CHANCES) / (1 + random.below(CHANCES)));
    const isPlaced = swap(lesson, 0);
    release(0);
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
      order.forget();
      patience = FIRST_PATIENCE;
      forget();
    },
    run: (steps) => {
      const before = calls;
      while (calls - before < steps && !isDone()) {
        if (missingCount() === 0) {
          const isDisturbed = disturb(placement, forcing, random);
          keep();
          if (!isDisturbed) {
            calls += steps;
            if (isStuck()) beginAnew();
            return steps;
          }
        }
        placeOne();
      }
      return calls - before;
    },
    isDone,
    best: () => ({ hard: bestHard, solution: placement.remembered() }),
  };
}
