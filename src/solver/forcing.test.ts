import { describe, expect, test } from 'bun:test';
import { compileProblem } from '../constraints/compile.ts';
import { tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import { createForcing } from './forcing.ts';
import { createPartialPlacement } from './partial-placement.ts';
import { createRandom } from './random.ts';

describe('a lesson that is given a place by force', () => {
  const { problem } = tinyTimetable({
    lessons: [
      { course: 'Maths', room: 'Red' },
      { course: 'Maths', room: 'Red' },
      { course: 'Art', room: 'Blue', groups: ['7B'], teachers: ['Cem Demir'] },
      { course: 'Music', room: 'Green', groups: ['7C'], teachers: ['Dora Eliot'] },
    ],
    rules: [{ kind: 'room-stability', scope: { of: 'everybody' } }],
  });
  const [red, blue, green] = [0, 1, 2];
  const [first, second, art] = [0, 1, 2];
  const rules = problem.constraints.map((rule) => ({ ...rule, hard: true }));
  const lessons = problem.lessons.map((lesson) => ({ ...lesson, rooms: [red, blue, green] }));

  test('goes to the room of those with whom it has to share one, and who is there makes way', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const placement = createPartialPlacement(compileProblem({ ...problem, lessons, constraints: rules }));
      const { put, assignment, broken } = placement;
      const [monday, tuesday] = [
        assignment.program.allowedTimes[first]![0]!,
        assignment.program.allowedTimes[first]![8]!,
      ];
      put(first, monday, blue);
      put(art, tuesday, blue);
      const { force } = createForcing(
        placement,
        createRandom(seed),
        () => 1,
        () => 1,
        6,
      );
      expect(force(second, tuesday)).toBe(true);
      expect(assignment.roomOf[second]).toBe(blue);
      expect(assignment.roomOf[art]).not.toBe(blue);
      expect(broken()).toBe(0);
    }
  });
});
