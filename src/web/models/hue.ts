import { onceFor } from '../../once-for.ts';
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
 * A colour for every course, `[course]`: that of its subject, or one of its own where it names none. A subject has the
 * one that it hashes to, or the next that is rarest in the timetables of the first course that names it, so that
 * neighbours differ and nothing changes when courses are added. Given once: a problem is the same object while lessons move.
 */
export const huesOfCourses: (problem: Problem) => readonly number[] = onceFor(giveHues);

function giveHues(problem: Problem): number[] {
  const hueOf = new Map<string, number>();
  const subjectsOf = new Map<string, Set<string>>();
  return problem.courses.map((course) => {
    const people = [
      ...[...course.teachers, ...(course.choices ?? [])].map((teacher) => `t${teacher}`),
      ...course.groups.flatMap((group) => lineageOf(problem, group)).map((group) => `g${group}`),
    ];
    const subject = course.subject === '' ? `course ${course.id}` : course.subject;
    const neighbours = people.flatMap((person) => [...(subjectsOf.get(person) ?? [])]);
    const hue = hueOf.get(subject) ?? rarestFrom(hash(subject) % HUES, neighbours, hueOf);
    hueOf.set(subject, hue);
    for (const person of people) {
      subjectsOf.set(person, (subjectsOf.get(person) ?? new Set()).add(subject));
    }
    return hue;
  });
}

/** The colour that fewest of these subjects have; of several the first at or after the preferred one. */
function rarestFrom(
  preferred: number,
  subjects: readonly string[],
  hueOf: ReadonlyMap<string, number>,
): number {
  const uses = new Array<number>(HUES).fill(0);
  for (const subject of subjects) uses[hueOf.get(subject)!]!++;
  const inOrder = uses.map((_, step) => (preferred + step) % HUES);
  return inOrder.reduce((best, hue) => (uses[hue]! < uses[best]! ? hue : best));
}

/** A group and those above it. */
function lineageOf(problem: Problem, group: number): number[] {
  const { parent } = problem.groups[group]!;
  return parent === null ? [group] : [group, ...lineageOf(problem, parent)];
}
