import type { Membership } from './program.ts';

/** Turns lists of lessons, one for each entity, into the entities of each lesson. */
export function membership(lessonCount: number, lists: Iterable<readonly number[]>): Membership {
  const own: number[][] = Array.from({ length: lessonCount }, () => []);
  let position = 0;
  for (const lessons of lists) {
    for (const lesson of lessons) own[lesson]!.push(position);
    position++;
  }
  const start = new Int32Array(lessonCount + 1);
  own.forEach((entities, lesson) => {
    start[lesson + 1] = start[lesson]! + entities.length;
  });
  return { start, of: Int32Array.from(own.flat()) };
}
