import { checkConstraints } from '../../constraints/registry.ts';
import { text } from '../../languages/text.ts';
import { indexProblem } from '../../timetable/index-problem.ts';
import { emptySolution } from '../../timetable/solution.ts';
import { lessonsByCourse } from '../check/check-words.ts';
import type { Attempt } from './relaxation.ts';
import { restrict } from './restrict.ts';
import { changedFor, membersOf, type Questioned } from './rule-change.ts';
import { lessonsOfRule } from './rules.ts';

/** The rules that say which rooms a lesson may have. */
const ROOM_RULES: readonly string[] = ['room-suitability', 'room-capacity'];

/** One lesson let into one room more that a room rule forbids it, the least unsuitable rooms first. */
export function roomChanges(questioned: Questioned): Attempt[] {
  const { index, part, rule } = questioned;
  if (!ROOM_RULES.includes(index.problem.constraints[rule.constraint]!.kind)) return [];
  const attempts = membersOf(questioned).flatMap((member) => {
    const own = new Set(lessonsOfRule(index, member));
    const concerned = part.lessons.filter((lesson) => own.has(lesson));
    return concerned.flatMap((lesson) => {
      const forbidden = forbiddenRooms(questioned, lesson);
      return [...forbidden].map(([room, deviation]) => {
        const others = concerned.filter((other) => other !== lesson);
        const ids = others.map((other) => index.problem.lessons[other]!.id);
        const problem = changedFor(questioned, member, (constraint) =>
          ids.length === 0 ? null : { ...constraint, scope: { of: 'lessons', ids } },
        );
        const { id, rooms } = index.problem.lessons[lesson]!;
        const allowed = rooms.filter((one) => one === room || !forbidden.has(one));
        const attempt: Attempt = {
          change: { of: 'room-allowed', lesson, room },
          inWords: () =>
            text('checks.change.letIntoRoom', {
              lessons: lessonsByCourse(index.problem, [lesson]),
              room: index.problem.rooms[room]!.name,
            }),
          problem: {
            ...problem,
            lessons: problem.lessons.map((one) => (one.id === id ? { ...one, rooms: allowed } : one)),
          },
        };
        return { attempt, deviation };
      });
    });
  });
  attempts.sort((a, b) => a.deviation - b.deviation);
  return attempts.map(({ attempt }) => attempt);
}

/** The candidate rooms that the rule forbids a lesson, with the deviation of each. */
function forbiddenRooms({ index, rule }: Questioned, lesson: number): ReadonlyMap<number, number> {
  const alone = restrict(index, { lessons: [lesson], rules: [rule] });
  const aloneIndex = indexProblem(alone);
  const known = checkConstraints(alone);
  return new Map(
    index.problem.lessons[lesson]!.rooms.flatMap((room) => {
      const solution = { ...emptySolution(alone), roomOf: Int32Array.of(room) };
      const deviation = known
        .flatMap(({ kind, rule: read }) => kind.violations(aloneIndex, solution, read))
        .reduce((sum, violation) => sum + violation.deviation, 0);
      return deviation > 0 ? [[room, deviation] as const] : [];
    }),
  );
}
