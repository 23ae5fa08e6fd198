import { HARD_UNIT, type Program } from '../constraints/program.ts';
import { onceFor } from '../once-for.ts';

/** A lesson that must follow another one: where it has to be for each time of that one, or -1 where it cannot be. */
export type Follower = { readonly lesson: number; readonly timeFor: Int32Array };

/**
 * The lessons that move only together, `[lesson][i]`: pairs with a hard relation of their times in which each time of one
 * leaves the other a single time (the same start, say), joined to groups. A lesson on its own has no followers. Groups
 * whose relations contradict each other are left to move one by one. Found once for each program.
 */
export const linkedLessons: (program: Program) => readonly (readonly Follower[])[] = onceFor(linksOf);

function linksOf(program: Program): readonly (readonly Follower[])[] {
  const { start, other, base, weight, units } = program.timePairs;
  const { allowedTimes } = program;
  const lessonCount = allowedTimes.length;
  const columns = program.index.problem.times.length + 1;

  /** The time that a partner has to take for each time of a lesson; null where that is not settled. */
  function partnerTimes(entry: number, lesson: number): Int32Array | null {
    const partnerAllowed = allowedTimes[other[entry]!]!;
    const times = new Int32Array(columns).fill(-1);
    let settled = 0;
    for (const time of allowedTimes[lesson]!) {
      for (const candidate of partnerAllowed) {
        if (units[base[entry]! + time * columns + candidate] !== 0) continue;
        if (times[time] !== -1) return null;
        times[time] = candidate;
        settled++;
      }
    }
    return settled === 0 ? null : times;
  }

  const links = Array.from({ length: lessonCount }, (_, lesson) => {
    const own: Follower[] = [];
    for (let entry = start[lesson]!; entry < start[lesson + 1]!; entry++) {
      if (weight[entry]! < HARD_UNIT || allowedTimes[lesson]!.length < 2) continue;
      const timeFor = partnerTimes(entry, lesson);
      if (timeFor && !own.some((known) => known.lesson === other[entry])) {
        own.push({ lesson: other[entry]!, timeFor });
      }
    }
    return own;
  });

  const groups = links.map((own, lesson) => followersThrough(links, own, lesson));
  const contradicted = new Set<number>();
  groups.forEach((group, lesson) => {
    if (group.isConsistent) return;
    for (const member of [lesson, ...group.followers.map((follower) => follower.lesson)])
      contradicted.add(member);
  });
  return groups.map(({ followers }, lesson) => (contradicted.has(lesson) ? [] : followers));
}

/** Everybody who follows a lesson, through whomever; and whether all ways to each of them ask for the same time. */
function followersThrough(
  links: readonly (readonly Follower[])[],
  own: readonly Follower[],
  lesson: number,
): { readonly followers: readonly Follower[]; readonly isConsistent: boolean } {
  const followers: Follower[] = [...own];
  const timeForOf = new Map(own.map((follower) => [follower.lesson, follower.timeFor]));
  let isConsistent = true;
  for (const { lesson: through, timeFor } of followers) {
    for (const next of links[through]!) {
      const times = timeFor.map((time) => (time < 0 ? -1 : next.timeFor[time]!));
      if (next.lesson === lesson) {
        isConsistent &&= times.every((time, at) => time < 0 || time === at);
        continue;
      }
      const known = timeForOf.get(next.lesson);
      if (known) {
        isConsistent &&= known.every((time, at) => time < 0 || times[at]! < 0 || time === times[at]);
        continue;
      }
      timeForOf.set(next.lesson, times);
      followers.push({ lesson: next.lesson, timeFor: times });
    }
  }
  return { followers, isConsistent };
}
