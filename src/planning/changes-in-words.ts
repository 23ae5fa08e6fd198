import { counted, lessonName } from '../constraints/words.ts';
import { listed } from '../languages/text.ts';
import type { ChangeRow } from '../store/history.ts';
import type { LessonState } from '../store/schema/schedules.ts';
import type { Problem } from '../timetable/problem.ts';
import { everyWeek } from '../timetable/times.ts';
import { lessonsIn } from './lesson-states.ts';
import type { LoadedSchedule } from './load-schedule.ts';

/** A change without who made it: those that speak of another have it beside them. */
export type ChangeInRow = Pick<ChangeRow, 'kind' | 'before' | 'after' | 'target'>;

type Named = Pick<LoadedSchedule, 'problem' | 'lessons' | 'ids'>;
type ChangedLesson = {
  readonly name: string;
  readonly before: Partial<LessonState>;
  readonly after: Partial<LessonState>;
  /** Its weeks, where it does not meet in all. */
  readonly weeks: string;
};

/** More lessons than this are counted instead of named. */
const MOST_NAMED = 3;
const LOCKS = [
  ['lockedTime', 'time'],
  ['lockedRoom', 'room'],
  ['lockedTeacher', 'teacher'],
] as const;

/** `7B Mathematics`: a lesson by its course, with its groups where the course's name does not tell them. */
function nameOfLesson(problem: Problem, lesson: number): string {
  const course = lessonName(problem, lesson);
  const { groups } = problem.courses[problem.lessons[lesson]!.course]!;
  const untold = groups
    .map((group) => problem.groups[group]!.name)
    .filter((group) => !course.includes(group));
  return untold.length === 0 ? course : `${listed(untold)} ${course}`;
}

function weeksInWords(problem: Problem, weeks: number): string {
  if (weeks === everyWeek(problem.calendar)) return '';
  const own = Array.from({ length: problem.calendar.weeks }, (_, week) => week).filter(
    (week) => ((weeks >> week) & 1) === 1,
  );
  return own.length === 0 ? '' : ` of week ${listed(own.map((week) => String(week + 1)))}`;
}

function changedLessons({ problem, lessons }: Named, { before, after }: ChangeInRow): ChangedLesson[] {
  const at = new Map(lessons.map(({ code }, position) => [code, position]));
  const was = new Map(lessonsIn(before));
  const place = ([code]: readonly [string, unknown]) => at.get(code) ?? lessons.length;
  const inOrder = lessonsIn(after).sort((a, b) => place(a) - place(b));
  return inOrder.map(([code, state]) => {
    const position = at.get(code);
    return {
      name: position === undefined ? code : nameOfLesson(problem, position),
      before: was.get(code) ?? {},
      after: state,
      weeks: position === undefined ? '' : weeksInWords(problem, lessons[position]!.weeks),
    };
  });
}

function words(named: Named) {
  const { problem, ids } = named;
  const time = ({ dayOfWeek, period }: Partial<LessonState>, weeks: string): string => {
    const day = problem.calendar.days[dayOfWeek!] ?? `day ${dayOfWeek! + 1}`;
    return `${day} ${problem.calendar.periods[period!]?.name ?? period! + 1}${weeks}`;
  };
  const room = (id: string): string => problem.rooms[ids.rooms.indexOf(id)]?.name ?? 'a deleted room';
  const teacher = (id: string): string =>
    problem.teachers[ids.teachers.indexOf(id)]?.name ?? 'a deleted teacher';
  return { time, room, teacher };
}

const isPlaced = ({ dayOfWeek }: Partial<LessonState>) => typeof dayOfWeek === 'number';
const isElsewhen = ({ before, after }: ChangedLesson) =>
  before.dayOfWeek !== after.dayOfWeek || before.period !== after.period;

/** What became of the place of a lesson; empty when it is where it was. */
function placeInWords(named: Named, lesson: ChangedLesson): string {
  const { time, room, teacher } = words(named);
  const { name, before, after, weeks } = lesson;
  const toRoom = after.roomId && after.roomId !== before.roomId ? ` in ${room(after.roomId)}` : '';
  const toTeacher =
    after.teacherId && after.teacherId !== before.teacherId ? ` with ${teacher(after.teacherId)}` : '';
  if (isElsewhen(lesson)) {
    if (!isPlaced(after)) return `took ${name} out of ${time(before, weeks)}`;
    if (!isPlaced(before)) return `placed ${name} on ${time(after, weeks)}${toRoom}${toTeacher}`;
    return `moved ${name} from ${time(before, weeks)} to ${time(after, weeks)}${toRoom}${toTeacher}`;
  }
  const where = isPlaced(after) ? `${name} on ${time(after, weeks)}` : name;
  const gave: string[] = [];
  if (before.roomId !== after.roomId) {
    if (before.roomId && after.roomId)
      gave.push(`moved ${where} from ${room(before.roomId)} to ${room(after.roomId)}`);
    else if (after.roomId) gave.push(`put ${where} in ${room(after.roomId)}`);
    else if (before.roomId) gave.push(`took ${where} out of ${room(before.roomId)}`);
  }
  if (before.teacherId !== after.teacherId) {
    if (after.teacherId) gave.push(`gave ${where} to ${teacher(after.teacherId)}`);
    else if (before.teacherId) gave.push(`took ${where} from ${teacher(before.teacherId)}`);
  }
  return listed(gave);
}

/** What became of the locks of a lesson, by what was done. */
function locksInWords({ before, after }: ChangedLesson): { locked: string[]; unlocked: string[] } {
  const was = (field: (typeof LOCKS)[number][0]) => before[field] ?? null;
  const changed = LOCKS.filter(([field]) => after[field] !== undefined && was(field) !== after[field]);
  return {
    locked: changed.filter(([field]) => after[field] !== null).map(([, word]) => word),
    unlocked: changed.filter(([field]) => after[field] === null).map(([, word]) => word),
  };
}

function lessonInWords(named: Named, lesson: ChangedLesson): string {
  const { locked, unlocked } = locksInWords(lesson);
  const parts = [
    placeInWords(named, lesson),
    locked.length > 0 ? `locked the ${listed(locked)} of ${lesson.name}` : '',
    unlocked.length > 0 ? `unlocked the ${listed(unlocked)} of ${lesson.name}` : '',
  ];
  return listed(parts.filter((part) => part !== ''));
}

function countedInWords(named: Named, lessons: readonly ChangedLesson[]): string {
  const elsewhen = lessons.filter(isElsewhen);
  const count = (some: readonly ChangedLesson[], verb: string, behind = '') =>
    some.length === 0 ? [] : [`${verb} ${counted(some.length, 'lesson')}${behind}`];
  const rest = lessons.filter((lesson) => !isElsewhen(lesson) && placeInWords(named, lesson) !== '');
  return listed([
    ...count(
      elsewhen.filter(({ before, after }) => isPlaced(before) && isPlaced(after)),
      'moved',
    ),
    ...count(
      elsewhen.filter(({ before }) => !isPlaced(before)),
      'placed',
    ),
    ...count(
      elsewhen.filter(({ after }) => !isPlaced(after)),
      'took',
      ' out',
    ),
    ...count(
      rest.filter(({ before, after }) => before.roomId !== after.roomId),
      'changed the room of',
    ),
    ...count(
      rest.filter(({ before, after }) => before.roomId === after.roomId),
      'changed the teacher of',
    ),
    ...count(
      lessons.filter((lesson) => locksInWords(lesson).locked.length > 0),
      'locked',
    ),
    ...count(
      lessons.filter((lesson) => locksInWords(lesson).unlocked.length > 0),
      'unlocked',
    ),
  ]);
}

function swapInWords(named: Named, [one, other]: readonly ChangedLesson[]): string {
  const { time } = words(named);
  const at = ({ name, before, weeks }: ChangedLesson) => `${name} on ${time(before, weeks)}`;
  return `swapped ${at(one!)} with ${at(other!)}`;
}

function lessonsInWords(named: Named, change: ChangeInRow): string {
  const lessons = changedLessons(named, change);
  if (change.kind === 'swap' && lessons.length === 2) return swapInWords(named, lessons);
  if (lessons.length > MOST_NAMED) return countedInWords(named, lessons);
  return listed(lessons.map((lesson) => lessonInWords(named, lesson)));
}

/**
 * What a change did, as the rest of a sentence that begins with who did it: `moved 7B Mathematics from Monday 2 to Tuesday
 * 3`.
 *
 * @param target the change that it undoes or does again
 */
export function changeInWords(named: Named, change: ChangeInRow, target?: ChangeInRow | undefined): string {
  const { kind, before, after } = change;
  const effect = lessonsInWords(named, change);
  switch (kind) {
    case 'import':
      return `brought this timetable in${effect && ` and ${effect}`}`;
    case 'copy':
      return 'made this schedule as a copy';
    case 'data':
      return 'changed the data of the term';
    case 'solver-run':
      return `kept a solver run, which ${effect || 'moved nothing'}`;
    case 'name':
      return `renamed the schedule from “${before.name}” to “${after.name}”`;
    case 'state':
      return `changed the schedule from ${before.state} to ${after.state}`;
    case 'undo':
    case 'redo': {
      const verb = kind === 'undo' ? 'undid' : 'did again';
      return target ? `${verb}: ${changeInWords(named, target)}` : `${verb} version ${change.target}`;
    }
    case 'restore':
      return `went back to version ${change.target}, which ${effect || 'changed nothing'}`;
    default:
      return effect;
  }
}
