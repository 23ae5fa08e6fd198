import type { Problem } from '../../timetable/problem.ts';

/** How many colours the stylesheet has: classes `hue-0` and so on. */
export const HUES = 12;

/** FNV-1a: the same text gives the same number in every process. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * A colour for every course, `[course]`: the one that its id hashes to, or the next that is rarest among the courses
 * which share a teacher or a group with it, so that neighbours in a timetable differ.
 */
export function huesOfCourses(problem: Problem): number[] {
  const used = new Map<string, number[]>();
  const usesOf = (person: string): number[] => {
    const known = used.get(person);
    if (known) return known;
    const none = new Array<number>(HUES).fill(0);
    used.set(person, none);
    return none;
  };
  return problem.courses.map((course) => {
    const people = [
      ...[...course.teachers, ...(course.choices ?? [])].map((teacher) => `t${teacher}`),
      ...course.groups.flatMap((group) => lineageOf(problem, group)).map((group) => `g${group}`),
    ];
    const preferred = hash(course.id) % HUES;
    let best = preferred;
    let fewest = Number.POSITIVE_INFINITY;
    for (let step = 0; step < HUES; step++) {
      const hue = (preferred + step) % HUES;
      const uses = people.reduce((sum, person) => sum + usesOf(person)[hue]!, 0);
      if (uses < fewest) [best, fewest] = [hue, uses];
    }
    for (const person of people) usesOf(person)[best]!++;
    return best;
  });
}

/** A group and those above it. */
function lineageOf(problem: Problem, group: number): number[] {
  const { parent } = problem.groups[group]!;
  return parent === null ? [group] : [group, ...lineageOf(problem, parent)];
}
