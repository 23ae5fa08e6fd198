import type { Hand, LockButton } from '../../../views/components/hand.tsx';
import type { SlotView } from '../../../views/components/slot.tsx';
import { startOf } from '../../constraints/time-words.ts';
import { text } from '../../languages/text.ts';
import type { LoadedSchedule } from '../../planning/load-schedule.ts';
import type { Suggester } from '../../solver/suggest/suggester.ts';
import type { Problem } from '../../timetable/problem.ts';
import { NONE } from '../../timetable/solution.ts';
import { teachersOfLesson } from '../../timetable/teacher-choices.ts';
import { lessonTitle } from './edit-words.ts';
import type { Picture } from './picture.ts';
import { slotsByRoom, slotsOf } from './slots.ts';
import {
  addressOf,
  groupRows,
  namesOf,
  relatedGroups,
  thingsOf,
  type Viewpoint,
  type Whose,
} from './viewpoint.ts';

/** What of a lesson may be locked where it is, and is. */
function locksOf({ lessons }: LoadedSchedule, lesson: number): LockButton[] {
  const { lockedTime, lockedRoom, dayOfWeek, roomId } = lessons[lesson]!;
  const button = (what: 'time' | 'room', by: typeof lockedTime): LockButton => ({
    what,
    isLocked: by !== null,
    state: by ?? 'free',
  });
  return [
    ...(dayOfWeek === null ? [] : [button('time', lockedTime)]),
    ...(roomId === null ? [] : [button('room', lockedRoom)]),
  ];
}

/** The rows of the overview that a lesson may stand in. */
function rowsOf({ problem }: Picture, lesson: number, rows: Exclude<Whose, 'room'>): string[] {
  const { course } = problem.lessons[lesson]!;
  const name = (position: number) => thingsOf(problem, rows)[position]!.id;
  if (rows === 'course') return [name(course)];
  if (rows === 'teacher') return teachersOfLesson(problem, problem.lessons[lesson]!).map(name);
  const shown = new Set(groupRows(problem));
  const own = problem.courses[course]!.groups.flatMap((group) => [...relatedGroups(problem, group)]);
  return [...new Set(own)].filter((group) => shown.has(group)).map(name);
}

/** The rows of a timetable in which slots stand; none where it is not a table of everybody's week. */
function rowsIn(
  picture: Picture,
  lesson: number,
  viewpoint: Viewpoint,
  slots: readonly SlotView[],
): readonly string[] {
  if (viewpoint.view === 'day') return rowsOf(picture, lesson, 'group');
  if (viewpoint.view !== 'all') return [];
  if (viewpoint.rows !== 'room') return rowsOf(picture, lesson, viewpoint.rows);
  return [...new Set(slots.flatMap(({ row }) => row ?? []))];
}

/** Where a lesson in the hand is, in words. */
function nowOf(problem: Problem, time: number, room: number): string {
  if (time === NONE) return text('schedules.hand.inTray');
  const start = startOf(problem, problem.times[time]!);
  if (room === NONE) return text('schedules.hand.now', { start });
  return text('schedules.hand.nowInRoom', { start, room: problem.rooms[room]!.name });
}

/** A lesson in the hand, before one timetable, with every slot of it. */
export function handOf(
  picture: Picture,
  loaded: LoadedSchedule,
  suggester: Suggester,
  viewpoint: Viewpoint,
  lesson: number,
): Hand {
  const { problem, solution, scheduleId } = picture;
  const { id, rooms, lockedTime, lockedRoom, course } = problem.lessons[lesson]!;
  const [time, room] = [solution.timeOf[lesson]!, solution.roomOf[lesson]!];
  const shownRoom =
    viewpoint.view === 'room' && rooms.includes(viewpoint.position) ? viewpoint.position : null;
  const link = (view: Whose, position: number) => ({
    text: thingsOf(problem, view)[position]!.name,
    href: addressOf(scheduleId, problem, { view, position }),
  });
  const isByRoom = viewpoint.view === 'all' && viewpoint.rows === 'room';
  const places = lockedTime === null ? suggester.placesFor(lesson) : [];
  const slots = isByRoom
    ? slotsByRoom(picture, lesson, places)
    : lockedTime === null
      ? slotsOf(picture, lesson, places, shownRoom)
      : [];
  const query = new URLSearchParams({ lesson: id, ...namesOf(problem, viewpoint) });
  return {
    lesson: id,
    title: lessonTitle(problem, lesson),
    now: nowOf(problem, time, room),
    isPlaced: time !== NONE,
    rooms: (lockedRoom === null ? rooms : [lockedRoom]).map((one) => {
      const { id: roomId, name } = problem.rooms[one]!;
      return { id: roomId, name };
    }),
    locks: locksOf(loaded, lesson),
    kept: lockedTime === null ? null : text('schedules.hand.kept'),
    people: [
      ...problem.courses[course]!.groups.map((group) => link('group', group)),
      ...teachersOfLesson(problem, problem.lessons[lesson]!).map((teacher) => link('teacher', teacher)),
      ...(room === NONE ? [] : [link('room', room)]),
    ],
    suggestionsHref: `/schedules/${scheduleId}/suggestions?${query}`,
    linkedHref: `${addressOf(scheduleId, problem, { view: 'linked', lesson })}&lesson=${encodeURIComponent(id)}`,
    slots,
    rows: rowsIn(picture, lesson, viewpoint, slots),
  };
}
