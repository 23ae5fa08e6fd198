import { inOrder, sortedFields } from './field-order.ts';
import type { Constraint, Group, Lesson, Problem } from './problem.ts';
import { type NamedSort, renamedRule } from './rename-rule.ts';

type Named = { readonly id: string; readonly name: string };

/** What each thing is called in the canonical form: its name, with a number where others have the same. */
function callings(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    return number === 1 ? name : `${name} (${number})`;
  });
}

function sorted<One>(things: readonly One[]): One[] {
  const keyed = things.map((thing) => [JSON.stringify(thing), thing] as const);
  return keyed.sort(([one], [other]) => inOrder(one, other)).map(([, thing]) => thing);
}

/** A group by its name and those of the groups that it is part of. */
function pathOf(groups: readonly Group[], group: Group): string {
  const names = [group.name];
  for (let { parent } = group; parent !== null; { parent } = groups[parent]!) {
    names.unshift(groups[parent]!.name);
    if (names.length > groups.length) break;
  }
  return names.join(' / ');
}

/** What a rule says, without its id and by what its things are called; lessons stay in their order, which may matter. */
function canonicalRule(
  rule: Constraint,
  called: Readonly<Record<NamedSort, ReadonlyMap<string, string>>>,
): unknown {
  const renamed = renamedRule(rule, (of, id) => called[of].get(id) ?? `nothing: ${id}`);
  const { kind, scope, parameters, hard, weight } = renamed;
  const isSet = 'ids' in scope && scope.of !== 'lessons';
  const { rooms } = parameters;
  return sortedFields({
    ...{ kind, hard, weight },
    scope: isSet ? { ...scope, ids: scope.ids.toSorted(inOrder) } : scope,
    parameters: Array.isArray(rooms) ? { ...parameters, rooms: (rooms as string[]).toSorted() } : parameters,
  });
}

/**
 * What a problem says, however it says it: things are known by their names instead of their ids, what has no order is put in
 * one, and rules have no ids. Two problems that have the same canonical form are the same timetable problem. It is plain
 * data, to be compared; nothing can be solved with it.
 */
export function canonical(problem: Problem): unknown {
  const { calendar, times, rooms, teachers, groups, courses, lessons, constraints } = problem;
  const call = <Thing extends Named>(
    things: readonly Thing[],
    nameOf: (thing: Thing) => string = ({ name }) => name,
  ) => callings(things.map(nameOf));
  const of = {
    teachers: call(teachers),
    groups: call(groups, (group) => pathOf(groups, group)),
    rooms: call(rooms),
    courses: call(courses),
    lessons: callings(lessons.map(({ course }) => courses[course]!.name)),
  };
  const byId = (things: readonly { readonly id: string }[], names: readonly string[]) =>
    new Map(things.map(({ id }, position) => [id, names[position]!]));
  const called = {
    teachers: byId(teachers, of.teachers),
    groups: byId(groups, of.groups),
    rooms: byId(rooms, of.rooms),
    courses: byId(courses, of.courses),
    lessons: byId(lessons, of.lessons),
  };
  const some = (names: readonly string[], positions: readonly number[] = []) =>
    positions.map((position) => names[position]!).sort(inOrder);
  const timeText = (time: number | null) => {
    if (time === null) return null;
    const { day, start, length, weeks } = times[time]!;
    return `${calendar.days[day]} ${start} +${length} in ${weeks}`;
  };
  const roomSets = new Map<readonly number[], string[]>();
  const roomsOf = (own: Lesson['rooms']): string[] => {
    const known = roomSets.get(own) ?? some(of.rooms, own);
    roomSets.set(own, known);
    return known;
  };
  return {
    calendar,
    rooms: sorted(
      rooms.map(({ capacity, features, building, lessonsAtOnce, parts }, at) => ({
        ...{ name: of.rooms[at], capacity, features: features.toSorted(inOrder), building, lessonsAtOnce },
        parts: some(of.rooms, parts),
      })),
    ),
    teachers: sorted(
      teachers.map(({ subjects = [], load = null }, at) => ({
        name: of.teachers[at],
        subjects: subjects.toSorted(inOrder),
        load,
      })),
    ),
    groups: sorted(groups.map(({ size }, at) => ({ name: of.groups[at], size }))),
    courses: sorted(
      courses.map((course, at) => ({
        ...{ name: of.courses[at], subject: course.subject, size: course.size },
        responsible: of.teachers[course.teachers[0] ?? -1] ?? null,
        teachers: some(of.teachers, course.teachers),
        choices: some(of.teachers, course.choices),
        groups: some(of.groups, course.groups),
        features: course.features.toSorted(inOrder),
        tags: course.tags.toSorted(inOrder),
      })),
    ),
    lessons: sorted(
      lessons.map((lesson, at) => ({
        ...{ name: of.lessons[at], course: of.courses[lesson.course], length: lesson.length },
        times: lesson.times.map(timeText),
        rooms: roomsOf(lesson.rooms),
        lockedTime: timeText(lesson.lockedTime),
        lockedRoom: lesson.lockedRoom === null ? null : of.rooms[lesson.lockedRoom],
        teacher: typeof lesson.teacher === 'number' ? of.teachers[lesson.teacher] : null,
      })),
    ),
    rules: sorted(constraints.map((rule) => canonicalRule(rule, called))),
  };
}
