import { counted } from '../../constraints/words.ts';
import { lessonsByCourse } from './check-words.ts';
import type { Check, CheckFacts } from './facts.ts';
import type { CheckFinding, FindingKind } from './finding.ts';
import { type Reason, reasonsInWords, reasonsOf } from './reasons.ts';

/**
 * Lessons that have no time, no room, or no time at which one of their rooms is open. Those of a course that lack the same
 * are told together.
 */
export const checkDomains: Check = (facts) => {
  const { problem, needsTime, needsRoom, allowedTimes, rooms, domains } = facts;
  const lackOf = (lesson: number): Lack | null => {
    if (needsTime[lesson] && allowedTimes[lesson]!.length === 0) return 'no-time';
    if (needsRoom[lesson] && rooms[lesson]!.length === 0) return 'no-room';
    if (!needsTime[lesson] || domains[lesson]!.times.length > 0) return null;
    return 'no-time-with-room';
  };
  const lacking = problem.lessons.flatMap(({ course, length }, lesson) => {
    const kind = lackOf(lesson);
    return kind === null ? [] : [{ kind, lesson, alike: `${kind} ${course} ${length}` }];
  });
  return [...Map.groupBy(lacking, ({ alike }) => alike).values()].map((group): CheckFinding => {
    const { kind } = group[0]!;
    const lessons = group.map(({ lesson }) => lesson);
    return { kind, severity: 'impossible', lessons, ...told[kind](facts, lessons) };
  });
};

type Lack = Extract<FindingKind, 'no-time' | 'no-room' | 'no-time-with-room'>;
type Told = Pick<CheckFinding, 'subjects' | 'numbers' | 'rules' | 'sentence'>;

const told: Readonly<Record<Lack, (facts: CheckFacts, lessons: readonly number[]) => Told>> = {
  'no-time': (facts, lessons) => {
    const { problem } = facts;
    const { course, times, length } = problem.lessons[lessons[0]!]!;
    const reasons = reasonsOf(facts, 'time', lessons[0]!);
    const names = lessonsByCourse(problem, lessons);
    const because = reasonsInWords(problem, reasons);
    const sentence =
      times.length === 0
        ? `${names} has no time at all: no day has ${counted(length, 'period')} for it on end.`
        : `${names} has no time ${atWhich(reasons)}: of ${counted(times.length, 'time')}, ${because}.`;
    return { ...common(reasons, course, lessons, times), sentence };
  },
  'no-room': (facts, lessons) => {
    const { problem } = facts;
    const { course, rooms } = problem.lessons[lessons[0]!]!;
    const reasons = reasonsOf(facts, 'room', lessons[0]!);
    const { size, features } = problem.courses[course]!;
    const needs = [counted(size, 'seat'), ...features].join(', ');
    const sentence = `${lessonsByCourse(problem, lessons)} has no room that its rules allow (it needs ${needs}): of ${counted(rooms.length, 'room')}, ${reasonsInWords(problem, reasons)}.`;
    return { ...common(reasons, course, lessons, rooms), sentence };
  },
  'no-time-with-room': ({ problem, allowedTimes, rooms }, lessons) => {
    const { course } = problem.lessons[lessons[0]!]!;
    const times = allowedTimes[lessons[0]!]!;
    const own = rooms[lessons[0]!]!;
    const which =
      own.length === 1 ? `its room ${problem.rooms[own[0]!]!.name} is` : `its ${own.length} rooms are all`;
    return {
      ...common([], course, lessons, times),
      subjects: [
        { of: 'course', position: course },
        ...own.map((position) => ({ of: 'room' as const, position })),
      ],
      sentence: `${lessonsByCourse(problem, lessons)} has no time with a room: at ${counted(times.length, 'time')} that it may take, ${which} closed.`,
    };
  },
};

function common(
  reasons: readonly Reason[],
  course: number,
  lessons: readonly number[],
  candidates: readonly number[],
): Omit<Told, 'sentence'> {
  return {
    subjects: [{ of: 'course', position: course }, ...reasons.flatMap(({ subject }) => subject ?? [])],
    numbers: { lessons: lessons.length, candidates: candidates.length },
    rules: [...new Set(reasons.flatMap(({ rules }) => rules))],
  };
}

/** `at which its teacher Anna Berg and its group 7A are both available`, where nothing but people forbids times. */
function atWhich(reasons: readonly Reason[]): string {
  const people = reasons.map(({ whose }) => whose);
  if (people.length === 0 || people.includes(null) || people.length > 2) return 'that its rules allow';
  return people.length === 2
    ? `at which ${people[0]} and ${people[1]} are both available`
    : `at which ${people[0]} is available`;
}
