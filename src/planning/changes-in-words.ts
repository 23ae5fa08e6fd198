import { lessonName } from '../constraints/words.ts';
import { listed, text } from '../languages/text.ts';
import type { ChangeRow } from '../store/history.ts';
import type { LessonState, ScheduleState } from '../store/schema/schedules.ts';
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
  /** Its weeks, where it does not meet in all: `2`; else empty. */
  readonly weeks: string;
};

/** More lessons than this are counted instead of named. */
const MOST_NAMED = 3;
const LOCKS = ['lockedTime', 'lockedRoom', 'lockedTeacher'] as const;
type Lock = (typeof LOCKS)[number];

/** `7B Mathematics`: a lesson by its course, with its groups where the course's name does not tell them. */
function nameOfLesson(problem: Problem, lesson: number): string {
  const course = lessonName(problem, lesson);
  const { groups } = problem.courses[problem.lessons[lesson]!.course]!;
  const untold = groups
    .map((group) => problem.groups[group]!.name)
    .filter((group) => !course.includes(group));
  return untold.length === 0 ? course : text('planning.changes.lesson', { groups: listed(untold), course });
}

function weeksInWords(problem: Problem, weeks: number): string {
  if (weeks === everyWeek(problem.calendar)) return '';
  const own = Array.from({ length: problem.calendar.weeks }, (_, week) => week).filter(
    (week) => ((weeks >> week) & 1) === 1,
  );
  return listed(own.map((week) => String(week + 1)));
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
    const place = {
      day:
        problem.calendar.days[dayOfWeek!] ?? text('planning.changes.unknownDay', { number: dayOfWeek! + 1 }),
      period: problem.calendar.periods[period!]?.name ?? period! + 1,
    };
    if (weeks === '') return text('planning.changes.time', place);
    return text('planning.changes.timeInWeeks', { ...place, weeks });
  };
  const room = (id: string): string =>
    problem.rooms[ids.rooms.indexOf(id)]?.name ?? text('planning.changes.deletedRoom');
  const teacher = (id: string): string =>
    problem.teachers[ids.teachers.indexOf(id)]?.name ?? text('planning.changes.deletedTeacher');
  return { time, room, teacher };
}

const isPlaced = ({ dayOfWeek }: Partial<LessonState>) => typeof dayOfWeek === 'number';
const isElsewhen = ({ before, after }: ChangedLesson) =>
  before.dayOfWeek !== after.dayOfWeek || before.period !== after.period;

/** What became of the place of a lesson; empty when it is where it was. */
function placeInWords(named: Named, lesson: ChangedLesson): string {
  const { time, room, teacher } = words(named);
  const { name, before, after, weeks } = lesson;
  if (isElsewhen(lesson)) {
    if (!isPlaced(after))
      return text('planning.changes.tookOut', { lesson: name, time: time(before, weeks) });
    const toRoom = after.roomId && after.roomId !== before.roomId ? room(after.roomId) : '';
    const toTeacher = after.teacherId && after.teacherId !== before.teacherId ? teacher(after.teacherId) : '';
    const values = {
      also: toRoom && toTeacher ? 'both' : toRoom ? 'room' : toTeacher ? 'teacher' : 'nothing',
      ...{ lesson: name, room: toRoom, teacher: toTeacher },
    };
    if (!isPlaced(before)) return text('planning.changes.placed', { ...values, time: time(after, weeks) });
    return text('planning.changes.moved', {
      ...{ ...values, before: time(before, weeks), after: time(after, weeks) },
    });
  }
  const where = isPlaced(after)
    ? text('planning.changes.lessonAt', { lesson: name, time: time(after, weeks) })
    : name;
  const gave: string[] = [];
  if (before.roomId !== after.roomId) {
    if (before.roomId && after.roomId)
      gave.push(
        text('planning.changes.movedToRoom', {
          ...{ lesson: where, before: room(before.roomId), after: room(after.roomId) },
        }),
      );
    else if (after.roomId)
      gave.push(text('planning.changes.putInRoom', { lesson: where, room: room(after.roomId) }));
    else if (before.roomId)
      gave.push(text('planning.changes.tookOutOfRoom', { lesson: where, room: room(before.roomId) }));
  }
  if (before.teacherId !== after.teacherId) {
    if (after.teacherId)
      gave.push(text('planning.changes.gaveTo', { lesson: where, teacher: teacher(after.teacherId) }));
    else if (before.teacherId)
      gave.push(text('planning.changes.tookFrom', { lesson: where, teacher: teacher(before.teacherId) }));
  }
  return listed(gave);
}

/** The locks of a lesson that changed, by what was done. */
function changedLocks({ before, after }: ChangedLesson): { locked: Lock[]; unlocked: Lock[] } {
  const changed = LOCKS.filter((lock) => after[lock] !== undefined && (before[lock] ?? null) !== after[lock]);
  return {
    locked: changed.filter((lock) => after[lock] !== null),
    unlocked: changed.filter((lock) => after[lock] === null),
  };
}

/** Which locks they are, as texts choose between them. */
function chosenBy(locks: readonly Lock[]): string {
  const [time, room, teacher] = LOCKS.map((lock) => locks.includes(lock));
  if (time && room && teacher) return 'all';
  if (time) return room ? 'timeAndRoom' : teacher ? 'timeAndTeacher' : 'time';
  return room && teacher ? 'roomAndTeacher' : room ? 'room' : 'teacher';
}

function lessonInWords(named: Named, lesson: ChangedLesson): string {
  const { locked, unlocked } = changedLocks(lesson);
  const { name } = lesson;
  const parts = [
    placeInWords(named, lesson),
    locked.length > 0 ? text('planning.changes.locked', { what: chosenBy(locked), lesson: name }) : '',
    unlocked.length > 0 ? text('planning.changes.unlocked', { what: chosenBy(unlocked), lesson: name }) : '',
  ];
  return listed(parts.filter((part) => part !== ''));
}

function countedInWords(lessons: readonly ChangedLesson[]): string {
  const elsewhen = lessons.filter(isElsewhen);
  const rest = lessons.filter((lesson) => !isElsewhen(lesson));
  const hasOther = (field: 'roomId' | 'teacherId') => (lesson: ChangedLesson) => {
    const [before, after] = [lesson.before[field] ?? null, lesson.after[field] ?? null];
    return before !== after;
  };
  const [hasOtherRoom, hasOtherTeacher] = [hasOther('roomId'), hasOther('teacherId')];
  const counted: readonly (readonly [
    some: readonly ChangedLesson[],
    say: (values: { readonly count: number }) => string,
  ])[] = [
    [
      elsewhen.filter(({ before, after }) => isPlaced(before) && isPlaced(after)),
      (values) => text('planning.changes.movedSeveral', values),
    ],
    [
      elsewhen.filter(({ before }) => !isPlaced(before)),
      (values) => text('planning.changes.placedSeveral', values),
    ],
    [
      elsewhen.filter(({ after }) => !isPlaced(after)),
      (values) => text('planning.changes.tookSeveralOut', values),
    ],
    [rest.filter(hasOtherRoom), (values) => text('planning.changes.changedRooms', values)],
    [
      rest.filter((lesson) => !hasOtherRoom(lesson) && hasOtherTeacher(lesson)),
      (values) => text('planning.changes.changedTeachers', values),
    ],
    [
      lessons.filter((lesson) => changedLocks(lesson).locked.length > 0),
      (values) => text('planning.changes.lockedSeveral', values),
    ],
    [
      lessons.filter((lesson) => changedLocks(lesson).unlocked.length > 0),
      (values) => text('planning.changes.unlockedSeveral', values),
    ],
  ];
  return listed(counted.flatMap(([{ length: count }, say]) => (count === 0 ? [] : [say({ count })])));
}

function swapInWords(named: Named, [one, other]: readonly ChangedLesson[]): string {
  const { time } = words(named);
  const at = ({ name, before, weeks }: ChangedLesson) =>
    text('planning.changes.lessonAt', { lesson: name, time: time(before, weeks) });
  return text('planning.changes.swapped', { one: at(one!), other: at(other!) });
}

function lessonsInWords(named: Named, change: ChangeInRow): string {
  const lessons = changedLessons(named, change);
  if (change.kind === 'swap' && lessons.length === 2) return swapInWords(named, lessons);
  if (lessons.length > MOST_NAMED) return countedInWords(lessons);
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
      return effect ? text('planning.changes.broughtInAnd', { effect }) : text('planning.changes.broughtIn');
    case 'copy':
      return text('planning.changes.copied');
    case 'data':
      return text('planning.changes.changedData');
    case 'solver-run':
      return effect ? text('planning.changes.keptRun', { effect }) : text('planning.changes.keptIdleRun');
    case 'name':
      return text('planning.changes.renamed', { before: String(before.name), after: String(after.name) });
    case 'state':
      return text('planning.changes.stateChanged', {
        ...{ before: stateInWords(before.state), after: stateInWords(after.state) },
      });
    case 'undo':
    case 'redo':
      return turnInWords(kind, change.target!, target && changeInWords(named, target));
    case 'restore': {
      const version = change.target!;
      return effect
        ? text('planning.changes.wentBack', { version, effect })
        : text('planning.changes.wentBackIdly', { version });
    }
    default:
      return effect;
  }
}

/** Where a schedule stands, as its history keeps it. */
function stateInWords(state: unknown): string {
  return text(`planning.changes.states.${state as ScheduleState}`);
}

function turnInWords(kind: 'undo' | 'redo', version: number, action: string | undefined): string {
  if (kind === 'undo') {
    return action === undefined
      ? text('planning.changes.undidVersion', { version })
      : text('planning.changes.undid', { action });
  }
  return action === undefined
    ? text('planning.changes.didVersionAgain', { version })
    : text('planning.changes.didAgain', { action });
}
