import { indexProblem } from '../timetable/index-problem.ts';
import type { Problem } from '../timetable/problem.ts';
import { lessonsInScope } from './scope.ts';

/** What a hard rule asks of the room of a lesson, with a word that all lessons share of which it asks the same. */
type Asked = { readonly word: string; readonly suits: (room: number) => boolean };

/** Kinds of rules that leave lessons only some rooms. */
const ASKING: ReadonlySet<string> = new Set(['room-suitability', 'home-room', 'room-capacity']);

function askedBy(problem: Problem, constraint: number, course: number): Asked {
  const { kind, parameters } = problem.constraints[constraint]!;
  const { rooms } = problem;
  const { features, size } = problem.courses[course]!;
  const named = Array.isArray(parameters.rooms) ? (parameters.rooms as string[]) : null;
  const isNamed = (room: number) => named === null || named.includes(rooms[room]!.id);
  switch (kind) {
    case 'room-suitability':
      return {
        word: `${constraint} ${features.join('\n')}`,
        suits: (room) => isNamed(room) && features.every((one) => rooms[room]!.features.includes(one)),
      };
    case 'room-capacity':
      return { word: `${constraint} ${size}`, suits: (room) => rooms[room]!.capacity >= size };
    default:
      return { word: String(constraint), suits: isNamed };
  }
}

/**
 * The only room in which the lessons of courses could be as hard rules ask for them: positions of the courses by that of the
 * room. What is closed when, and what else is there, is not looked at.
 */
export function onlyRooms(problem: Problem): ReadonlyMap<number, ReadonlySet<number>> {
  const index = indexProblem(problem);
  const asked: Asked[][] = problem.lessons.map(() => []);
  problem.constraints.forEach(({ kind, hard, scope }, constraint) => {
    if (!hard || !ASKING.has(kind)) return;
    for (const lesson of lessonsInScope(index, scope)) {
      asked[lesson]!.push(askedBy(problem, constraint, problem.lessons[lesson]!.course));
    }
  });
  const known = new Map<string, number | null>();
  const found = new Map<number, Set<number>>();
  problem.lessons.forEach(({ course, rooms }, lesson) => {
    if (rooms.length < 2) return;
    const key = asked[lesson]!.map(({ word }) => word).join('\n\n');
    let only = known.get(key);
    if (only === undefined) {
      const suitable = rooms.filter((room) => asked[lesson]!.every(({ suits }) => suits(room)));
      only = suitable.length === 1 ? suitable[0]! : null;
      known.set(key, only);
    }
    if (only !== null) found.set(only, (found.get(only) ?? new Set()).add(course));
  });
  return found;
}
