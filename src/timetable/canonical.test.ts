import { expect, test } from 'bun:test';
import { demoSchool } from '../planning/demo-school.ts';
import { canonical } from './canonical.ts';
import type { Problem } from './problem.ts';
import { renamedRule } from './rename-rule.ts';

const school = demoSchool();

/** The school with its teachers and rules in another order, and with other ids. */
function told(problem: Problem): Problem {
  const count = problem.teachers.length;
  const turned = (position: number) => count - 1 - position;
  return {
    ...problem,
    name: 'Another name',
    teachers: problem.teachers.toReversed().map((teacher) => ({ ...teacher, id: `new ${teacher.id}` })),
    courses: problem.courses.map((course) => ({ ...course, teachers: course.teachers.map(turned) })),
    constraints: problem.constraints.toReversed().map((rule, at) => ({
      ...renamedRule(rule, (of, id) => (of === 'teachers' ? `new ${id}` : id)),
      id: `rule ${at}`,
    })),
  };
}

test('what is told in another order and by other ids has the same canonical form', () => {
  expect(canonical(told(school))).toEqual(canonical(school));
});

test('what says something else has another one', () => {
  const [first, ...rest] = school.constraints;
  const [room, ...rooms] = school.rooms;
  const [course, ...courses] = school.courses;
  const [teacher, ...teachers] = school.teachers;
  const others: Problem[] = [
    { ...school, constraints: [{ ...first!, weight: first!.weight + 1 }, ...rest] },
    { ...school, rooms: [{ ...room!, capacity: room!.capacity + 1 }, ...rooms] },
    { ...school, courses: [{ ...course!, groups: [0] }, ...courses] },
    { ...school, teachers: [{ ...teacher!, subjects: ['Maths'] }, ...teachers] },
    { ...school, teachers: [{ ...teacher!, load: 12 }, ...teachers] },
    {
      ...school,
      lessons: school.lessons.with(0, { ...school.lessons[0]!, lockedTime: school.lessons[0]!.times[0]! }),
    },
    { ...school, calendar: { ...school.calendar, breaks: [] } },
  ];
  for (const other of others) expect(canonical(other)).not.toEqual(canonical(school));
});
