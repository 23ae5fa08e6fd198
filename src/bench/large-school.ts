import { demoSchool } from '../planning/demo-school.ts';
import type { Constraint, Problem, Scope } from '../timetable/problem.ts';
import type { Solution } from '../timetable/solution.ts';

/** Rules that name somebody, in one copy of the school; those that speak of all are in the first copy alone. */
function ruleOf(rule: Constraint, copy: number): Constraint[] {
  const { scope } = rule;
  if (!('ids' in scope)) return copy === 0 ? [rule] : [];
  const own = { ...scope, ids: scope.ids.map((id) => nameIn(id, copy)) } as Scope;
  return [{ ...rule, id: nameIn(rule.id, copy), scope: own }];
}

const nameIn = (name: string, copy: number): string => (copy === 0 ? name : `house-${copy + 1}-${name}`);

/** The demo school several times over, as one school: its rooms are open to all, its rules hold for all. */
export function largeSchool(copies: number): Problem {
  const one = demoSchool();
  const all = <Thing>(things: readonly Thing[], own: (thing: Thing, copy: number) => Thing): Thing[] =>
    Array.from({ length: copies }, (_, copy) => things.map((thing) => own(thing, copy))).flat();
  const named = <Thing extends { readonly id: string; readonly name: string }>(
    thing: Thing,
    copy: number,
  ) => ({
    ...thing,
    id: nameIn(thing.id, copy),
    name: copy === 0 ? thing.name : `${thing.name} ${'ABCDEFGH'[copy]}`,
  });
  const rooms = all(one.rooms, named);
  const everyRoom = rooms.map((_, room) => room);
  return {
    ...one,
    name: `Lindenhof Schools, ${copies} houses`,
    rooms,
    teachers: all(one.teachers, named),
    groups: all(one.groups, (group, copy) => ({
      ...named(group, copy),
      parent: group.parent === null ? null : group.parent + copy * one.groups.length,
    })),
    courses: all(one.courses, (course, copy) => ({
      ...named(course, copy),
      teachers: course.teachers.map((teacher) => teacher + copy * one.teachers.length),
      groups: course.groups.map((group) => group + copy * one.groups.length),
    })),
    lessons: all(one.lessons, (lesson, copy) => ({
      ...lesson,
      id: nameIn(lesson.id, copy),
      course: lesson.course + copy * one.courses.length,
      rooms: lesson.rooms.length === 0 ? lesson.rooms : everyRoom,
    })),
    constraints: Array.from({ length: copies }, (_, copy) =>
      one.constraints.flatMap((rule) => ruleOf(rule, copy)),
    ).flat(),
  };
}

/** A solution of the demo school as one of the large school, each copy in rooms of its own. */
export function largeSolution({ timeOf, roomOf }: Solution, copies: number): Solution {
  const rooms = demoSchool().rooms.length;
  const inCopies = Array.from({ length: copies }, (_, copy) => copy);
  return {
    timeOf: Int32Array.from(inCopies.flatMap(() => [...timeOf])),
    roomOf: Int32Array.from(
      inCopies.flatMap((copy) => [...roomOf].map((room) => (room < 0 ? room : room + copy * rooms))),
    ),
  };
}
