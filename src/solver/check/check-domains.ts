import { betweenCommas, text } from '../../languages/text.ts';
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
    const sentence =
      times.length === 0
        ? text('checks.noTime.atAll', { lessons: names, length })
        : noTimeInWords(reasons, {
            lessons: names,
            times: times.length,
            reasons: reasonsInWords(problem, reasons),
          });
    return { ...common(reasons, course, lessons, times), sentence };
  },
  'no-room': (facts, lessons) => {
    const { problem } = facts;
    const { course, rooms } = problem.lessons[lessons[0]!]!;
    const reasons = reasonsOf(facts, 'room', lessons[0]!);
    const { size, features } = problem.courses[course]!;
    const sentence = text('checks.noRoom', {
      lessons: lessonsByCourse(problem, lessons),
      needs: betweenCommas([text('checks.noRoom.seats', { count: size }), ...features]),
      rooms: rooms.length,
      reasons: reasonsInWords(problem, reasons),
    });
    return { ...common(reasons, course, lessons, rooms), sentence };
  },
  'no-time-with-room': ({ problem, allowedTimes, rooms }, lessons) => {
    const { course } = problem.lessons[lessons[0]!]!;
    const times = allowedTimes[lessons[0]!]!;
    const own = rooms[lessons[0]!]!;
    return {
      ...common([], course, lessons, times),
      subjects: [
        { of: 'course', position: course },
        ...own.map((position) => ({ of: 'room' as const, position })),
      ],
      sentence: text('checks.noTimeWithRoom', {
        lessons: lessonsByCourse(problem, lessons),
        times: times.length,
        rooms: own.length,
        room: problem.rooms[own[0]!]!.name,
      }),
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

/** That there is no time: for one or two people who are not available, where nothing but these forbids times. */
function noTimeInWords(
  reasons: readonly Reason[],
  told: { readonly lessons: string; readonly times: number; readonly reasons: string },
): string {
  const people = reasons.flatMap(({ whose }) => whose ?? []);
  const [person, other] = people;
  if (person === undefined || people.length < reasons.length || people.length > 2) {
    return text('checks.noTime.byRules', told);
  }
  return other === undefined
    ? text('checks.noTime.ofOne', { ...told, person })
    : text('checks.noTime.ofTwo', { ...told, person, other });
}
