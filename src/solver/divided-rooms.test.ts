import { expect, test } from 'bun:test';
import { explain } from '../constraints/explain.ts';
import { tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import { NONE } from '../timetable/solution.ts';
import { createSearch } from './search.ts';

const always = { hard: true, weight: 1 };

/** Ten hours of a gym in halves, and a hall of both: four lessons in the hall, six in each half. */
function gymSchool() {
  const rooms = { Show: 'Hall', Sport: 'Half A', Dance: 'Half B' };
  const counts = { Show: 4, Sport: 6, Dance: 6 };
  const courses = ['Show', 'Sport', 'Dance'] as const;
  return tinyTimetable({
    calendar: { days: ['Monday', 'Tuesday'], periods: 5 },
    lessons: courses.flatMap((course) =>
      Array.from({ length: counts[course] }, () => ({
        ...{ course, room: rooms[course], teachers: [course], groups: [] },
      })),
    ),
    rules: [
      { kind: 'placed', ...always },
      { kind: 'no-clash', ...always },
      ...courses.map((course) => ({
        kind: 'room-suitability',
        scope: { of: 'courses', ids: [course] } as const,
        parameters: { rooms: [rooms[course]] },
        ...always,
      })),
    ],
    parts: { Hall: ['Half A', 'Half B'] },
  }).problem;
}

test('a search finds the one way to share halves and the hall that they make', () => {
  const problem = gymSchool();
  const search = createSearch(problem, { seed: 3, steps: 2_000_000, feasible: true });
  let end = search.portion();
  while (end === null) end = search.portion();
  const solution = search.outcome(end).solution!;
  expect(explain(problem, solution)).toEqual({ cost: { hard: 0, soft: 0 }, constraints: [] });
  expect([...solution.roomOf]).not.toContain(NONE);
});
