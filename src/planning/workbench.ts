import { LRUCache } from 'lru-cache';
import type { CacheUsage } from '../cache-usage.ts';
import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import { createSuggester, type Suggester } from '../solver/suggest/suggester.ts';
import type { Database } from '../store/database.ts';
import { selectSchedule } from '../store/schedules.ts';
import { isSameData } from '../timetable/same-data.ts';
import type { KnownTerms } from './known-terms.ts';
import { type LoadedSchedule, loadWithTerm } from './load-schedule.ts';

/** A schedule that is being edited: as it is, and compiled to tell where its lessons could go. */
export type Workbench = {
  readonly loaded: LoadedSchedule;
  /** Compiled when it is first asked for. To be used at once: it follows the schedule to its next version. */
  readonly suggester: () => Suggester;
};

/** The workbenches of a process. */
export type Workbenches = {
  /**
   * The workbench of a schedule as it is stored now.
   *
   * @throws Failure `notFound` when there is no such schedule.
   */
  readonly of: (scheduleId: string) => Promise<Workbench>;
  /** To be called with what a change has made of a schedule, which then need not be read again. Tells the workbench of that. */
  readonly learn: (loaded: LoadedSchedule) => Workbench;
  /** How often one was asked for, how often it was there at that version, and an estimate of the bytes of all. */
  readonly usage: () => CacheUsage;
};

type Bench = { loaded: LoadedSchedule; suggester: Suggester | null };

/** Schedules that are kept compiled at once, and the bytes that they may take; the least lately used ones make room. */
const MOST_BENCHES = 12;
const MOST_BYTES = 200_000_000;
/** Estimates of the bytes that a lesson takes as it was read, and compiled with all others. */
const BYTES_OF_LESSON = 1500;
const BYTES_OF_COMPILED_LESSON = 15_000;

function bytesOf({ lessons }: LoadedSchedule, isCompiled: boolean): number {
  return lessons.length * (BYTES_OF_LESSON + (isCompiled ? BYTES_OF_COMPILED_LESSON : 0));
}

/** Takes a compiled problem to a later state of its schedule, if nothing but places of lessons has changed since. */
function followed({ loaded: before, suggester }: Bench, after: LoadedSchedule): Suggester | null {
  const haveSameTeachers = isSameData(before.solution.teacherOf, after.solution.teacherOf);
  const isSameProblem = before.problem === after.problem || isSameData(before.problem, after.problem);
  if (!suggester || !haveSameTeachers || !isSameProblem) return null;
  const { timeOf, roomOf } = after.solution;
  timeOf.forEach((time, lesson) => {
    const room = roomOf[lesson]!;
    if (before.solution.timeOf[lesson] === time && before.solution.roomOf[lesson] === room) return;
    suggester.update(lesson, time, room);
  });
  return suggester;
}

/**
 * Keeps the schedules that were looked at last compiled, so that a lesson can be picked up without a wait.
 *
 * @param terms the data of the terms that they belong to
 * @param isKept false where nothing is to be kept: each look reads and compiles anew
 */
export function createWorkbenches(database: Database, terms: KnownTerms, isKept = true): Workbenches {
  const benches = new LRUCache<string, Bench>({
    max: MOST_BENCHES,
    maxSize: MOST_BYTES,
    // As large as it will be when it is compiled. One that is larger than all may be is kept alone.
    sizeCalculation: ({ loaded }) => Math.min(MOST_BYTES, Math.max(1, bytesOf(loaded, true))),
  });
  let asked = 0;
  let found = 0;

  function workbenchOf(bench: Bench, loaded = bench.loaded): Workbench {
    return {
      loaded,
      suggester: () => {
        if (bench.loaded !== loaded) return createSuggester(loaded.problem, loaded.solution);
        bench.suggester ??= createSuggester(loaded.problem, loaded.solution);
        return bench.suggester;
      },
    };
  }

  /** Tells the bench that is at this state, or at a later one: somebody else may have brought it further meanwhile. */
  function learn(loaded: LoadedSchedule): Bench {
    const { id, version } = loaded.schedule;
    const current = benches.get(id);
    if (!current) {
      const fresh: Bench = { loaded, suggester: null };
      if (isKept) benches.set(id, fresh);
      return fresh;
    }
    if (current.loaded.schedule.version < version) {
      current.suggester = followed(current, loaded);
      current.loaded = loaded;
      // Its size is asked for only where it is new.
      benches.delete(id);
      benches.set(id, current);
    }
    return current;
  }

  return {
    learn: (loaded) => workbenchOf(learn(loaded), loaded),
    of: async (scheduleId) => {
      const row = await selectSchedule(database.queries, scheduleId);
      if (!row) throw new Failure('notFound', text('planning.failures.scheduleGone'));
      if (isKept) asked++;
      const known = benches.get(scheduleId);
      if (known && known.loaded.schedule.version === row.version) {
        found++;
        return workbenchOf(known);
      }
      const { loaded } = await loadWithTerm(database.queries, scheduleId, selectSchedule, terms.of);
      return workbenchOf(learn(loaded));
    },
    usage: () => ({
      asked,
      found,
      bytes: [...benches.values()].reduce(
        (total, { loaded, suggester }) => total + bytesOf(loaded, suggester !== null),
        0,
      ),
    }),
  };
}
