import { z } from 'zod';
import { listed, text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Problem } from '../timetable/problem.ts';
import { NONE, type Solution } from '../timetable/solution.ts';
import { defineKind, type Finding } from './kind.ts';
import { lessonsByCell } from './taught.ts';
import { cellName, lessonNames, personDetail, personName } from './words.ts';

/** Counts the lessons in a cell that someone, or a room, has beyond what it can have at once. */
const parameters = z.strictObject({
  resources: z
    .array(z.enum(['teachers', 'groups', 'rooms', 'courses']))
    .min(1)
    .default(['teachers', 'groups', 'rooms']),
  /** `lessons`: each lesson beyond the first. `pairs`: each pair of lessons of courses that share a person (ITC-2007). */
  counting: z.enum(['lessons', 'pairs']).default('lessons'),
});

type Parameters = z.infer<typeof parameters>;
type Exclusive = { readonly lessons: readonly number[]; readonly detail: Record<string, number> };

function exclusives(index: ProblemIndex, { resources }: Parameters): Exclusive[] {
  const people = index.people.flatMap((person, position) =>
    resources.includes(person.of === 'teacher' ? 'teachers' : 'groups')
      ? [{ lessons: index.lessonsOfPerson[position]!, detail: personDetail(index, position) }]
      : [],
  );
  if (!resources.includes('courses')) return people;
  return [...people, ...index.lessonsOfCourse.map((lessons, course) => ({ lessons, detail: { course } }))];
}

/** Courses of each person that a clash is counted for, `[person][i]`. */
function coursesOfPeople(index: ProblemIndex, parameters: Parameters): number[][] {
  return exclusives(index, parameters).map(({ lessons }) => [
    ...new Set(lessons.map((lesson) => index.problem.lessons[lesson]!.course)),
  ]);
}

function clashesInRooms(index: ProblemIndex, solution: Solution): Finding[] {
  const lessonsIn: number[][] = index.problem.rooms.map(() => []);
  solution.roomOf.forEach((room, lesson) => {
    if (room === NONE) return;
    for (const part of index.partsOfRoom[room]!) lessonsIn[part]!.push(lesson);
  });
  return index.problem.rooms.flatMap((room, position) =>
    clashes(
      index,
      solution,
      { lessons: lessonsIn[position]!, detail: { room: position } },
      room.lessonsAtOnce,
    ).map((finding) => withWhole(solution, finding)),
  );
}

/** Notes of a clash in a part of a room the whole that one of the lessons is in. */
function withWhole({ roomOf }: Solution, finding: Finding): Finding {
  const { lessons, detail } = finding;
  const inWhole = lessons.find((lesson) => roomOf[lesson] !== detail.room);
  return inWhole === undefined ? finding : { ...finding, detail: { ...detail, whole: roomOf[inWhole]! } };
}

function clashes(
  index: ProblemIndex,
  solution: Solution,
  { lessons, detail }: Exclusive,
  capacity: number,
): Finding[] {
  return [...lessonsByCell(index, solution, lessons)].flatMap(([cell, here]) =>
    here.length > capacity
      ? [{ deviation: here.length - capacity, lessons: here, detail: { ...detail, cell, capacity } }]
      : [],
  );
}

function clashingPairs(index: ProblemIndex, solution: Solution, parameters: Parameters): Finding[] {
  const conflicting = index.problem.courses.map(() => new Set<number>());
  for (const courses of coursesOfPeople(index, parameters)) {
    for (const a of courses) for (const b of courses) if (a !== b) conflicting[a]!.add(b);
  }
  const courseOf = (lesson: number) => index.problem.lessons[lesson]!.course;
  const all = index.problem.lessons.map((_, lesson) => lesson);
  return [...lessonsByCell(index, solution, all)].flatMap(([cell, here]) =>
    here.flatMap((first, i) =>
      here
        .slice(i + 1)
        .flatMap((second) =>
          conflicting[courseOf(first)]!.has(courseOf(second))
            ? [{ deviation: 1, lessons: [first, second], detail: { cell } }]
            : [],
        ),
    ),
  );
}

function sharedBy(problem: Problem, lessons: readonly number[]): string {
  const [first, second] = lessons.map((lesson) => problem.courses[problem.lessons[lesson]!.course]!);
  const teachers = first!.teachers.filter((teacher) => second!.teachers.includes(teacher));
  const groups = first!.groups.filter((group) => second!.groups.includes(group));
  const names = [
    ...teachers.map((i) => problem.teachers[i]!.name),
    ...groups.map((i) => problem.groups[i]!.name),
  ];
  return names.length > 0 ? listed(names) : text('rules.no-clash.sameStudents');
}

export const noClash = defineKind<Parameters>({
  kind: 'no-clash',
  get label() {
    return text('rules.no-clash.label');
  },
  get help() {
    return text('rules.no-clash.help');
  },
  parameters,
  scopes: ['everybody'],
  violations: (index, solution, rule) => {
    const inRooms = rule.parameters.resources.includes('rooms') ? clashesInRooms(index, solution) : [];
    if (rule.parameters.counting === 'pairs') {
      return [...clashingPairs(index, solution, rule.parameters), ...inRooms];
    }
    const byPerson = exclusives(index, rule.parameters).flatMap((one) => clashes(index, solution, one, 1));
    return [...byPerson, ...inRooms];
  },
  compile: (index, rule, program) => {
    if (rule.parameters.resources.includes('rooms')) program.exclusiveRooms(rule.weight);
    if (rule.parameters.resources.includes('teachers')) program.exclusiveSeats(rule.weight);
    if (rule.parameters.counting === 'pairs') {
      program.conflictingPairs(coursesOfPeople(index, rule.parameters), rule.weight);
      return;
    }
    for (const { lessons } of exclusives(index, rule.parameters)) program.exclusive(lessons, 1, rule.weight);
  },
  sentence: (problem, { lessons, detail }) => {
    const when = cellName(problem, detail.cell!);
    if (detail.capacity === undefined) {
      const whom = sharedBy(problem, lessons);
      return text('rules.no-clash.pair', { lessons: lessonNames(problem, lessons), whom, when });
    }
    const count = lessons.length;
    if (detail.course !== undefined) {
      const course = problem.courses[detail.course]!.name;
      return text('rules.no-clash.ofCourse', { course, count, when });
    }
    const told = { count, when, lessons: lessonNames(problem, lessons) };
    if (detail.room === undefined) {
      return text('rules.no-clash.ofPerson', { who: personName(problem, detail), ...told });
    }
    const inRoom = { room: problem.rooms[detail.room]!.name, capacity: detail.capacity, ...told };
    return detail.whole === undefined
      ? text('rules.no-clash.inRoom', inRoom)
      : text('rules.no-clash.inPart', { ...inRoom, whole: problem.rooms[detail.whole]!.name });
  },
});
