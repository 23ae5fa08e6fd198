import type { LessonChip } from '../../../views/components/lesson-chip.tsx';
import type { GridCell, GridRow, WeekGrid } from '../../../views/components/week-grid.tsx';
import { periodOf } from '../../constraints/time-words.ts';
import { betweenCommas, text } from '../../languages/text.ts';
import { NONE } from '../../timetable/solution.ts';
import { teachersOfLesson } from '../../timetable/teacher-choices.ts';
import { gridClocks, ownClock, spanByClock } from './bell-clocks.ts';
import { type Block, blocksOf, type Span } from './blocks.ts';
import { clockSpan } from './clock.ts';
import { anchorOf, type Picture } from './picture.ts';
import { shownWeeks, weeksInWords } from './shown-weeks.ts';
import { slotKey } from './slots.ts';
import { addressOf, lessonsOf, thingsOf, type Viewpoint, type Whose } from './viewpoint.ts';

/** Where a lesson of a timetable is: its course is told by the title, so who and where remain. */
function factsOf(picture: Picture, lesson: number, whose: Whose, position: number): LessonChip['facts'] {
  const { scheduleId, problem, solution } = picture;
  const { course, rooms, teacher } = problem.lessons[lesson]!;
  const { groups } = problem.courses[course]!;
  const room = solution.roomOf[lesson]!;
  const link = (view: Whose, at: number) => ({
    text: thingsOf(problem, view)[at]!.name,
    href: addressOf(scheduleId, problem, { view, position: at }),
  });
  const others = (view: Whose, positions: readonly number[]) =>
    positions.filter((at) => view !== whose || at !== position).map((at) => link(view, at));
  const lacksRoom = room === NONE && rooms.length > 0 && solution.timeOf[lesson] !== NONE;
  return [
    ...others('group', groups),
    ...others('teacher', teachersOfLesson(problem, problem.lessons[lesson]!)),
    ...(teacher === null ? [{ text: text('schedules.lesson.noTeacher'), href: null }] : []),
    ...(room === NONE ? [] : others('room', [room])),
    ...(lacksRoom ? [{ text: text('schedules.lesson.noRoom'), href: null }] : []),
  ];
}

/** `period 3` or `periods 3–4`, by name. */
function periodsText({ problem }: Picture, { start, length }: Span): string {
  const name = (period: number) => problem.calendar.periods[period]!.name;
  if (length === 1) return periodOf(problem, start);
  return text('schedules.lesson.periods', { first: name(start), last: name(start + length - 1) });
}

/** @param clock its clock times, where they are others than those that are shown beside it */
function noteOf(picture: Picture, span: Span, block: Block, clock: string | null): string | null {
  const weeks = weeksInWords(picture, span.lesson);
  const parts = [
    ...(clock === null ? [] : [clock]),
    ...(span.length === block.length ? [] : [periodsText(picture, span)]),
    ...(weeks === null ? [] : [weeks]),
  ];
  return parts.length > 0 ? betweenCommas(parts) : null;
}

/** The address at which a lesson is in the hand, in a timetable; null for those who may not take it. */
function takeOf(picture: Picture, lesson: number, whose: Whose, position: number): LessonChip['take'] {
  const { problem, scheduleId, mayEdit } = picture;
  if (!mayEdit) return null;
  const { id } = problem.lessons[lesson]!;
  const viewpoint: Viewpoint = position === NONE ? { view: 'all', rows: whose } : { view: whose, position };
  return {
    lesson: id,
    href: `${addressOf(scheduleId, problem, viewpoint)}&lesson=${encodeURIComponent(id)}`,
  };
}

/** A lesson as it is drawn in the timetable of a group, a teacher or a room. */
export function chipOf(
  picture: Picture,
  lesson: number,
  whose: Whose,
  position: number,
  note: string | null,
): LessonChip {
  const { problem } = picture;
  const { course, lockedTime, lockedRoom } = problem.lessons[lesson]!;
  const { name, subject } = problem.courses[course]!;
  const faults = picture.faults.get(lesson);
  return {
    anchor: anchorOf(problem, lesson),
    hue: picture.hues[course]!,
    title: subject || name,
    facts: factsOf(picture, lesson, whose, position),
    take: takeOf(picture, lesson, whose, position),
    note,
    weeks: shownWeeks(picture, lesson),
    locked: lockedTime !== null || lockedRoom !== null,
    fault: faults
      ? {
          mark: text(faults.clashes ? 'schedules.lesson.clash' : 'schedules.lesson.breaksRule'),
          sentences: [...new Set(faults.sentences)],
        }
      : null,
  };
}

/** Places of some lessons by day, `[day][i]`; unplaced ones have none. */
export function spansByDay({ problem, solution }: Picture, lessons: readonly number[]): Span[][] {
  const byDay: Span[][] = problem.calendar.days.map(() => []);
  for (const lesson of lessons) {
    const time = problem.times[solution.timeOf[lesson]!];
    if (time) byDay[time.day]!.push({ lesson, start: time.start, length: time.length });
  }
  return byDay;
}

/** The timetable of one group, teacher or room as a grid of days and periods. */
export function weekGridOf(picture: Picture, whose: Whose, position: number): WeekGrid {
  const { problem, solution } = picture;
  const { days, periods, breaks } = problem.calendar;
  const lessons = lessonsOf(problem, solution.roomOf, whose, position);
  const spans = spansByDay(picture, lessons);
  const blocks = spans.map(blocksOf);
  const lockedDays = spans.map((ofDay) =>
    ofDay.length === 0 ? null : ofDay.every(({ lesson }) => problem.lessons[lesson]!.lockedTime !== null),
  );
  const pauseAfter = (period: number) => breaks.find(({ afterPeriod }) => afterPeriod === period);
  const isCovered = (day: number, period: number) =>
    blocks[day]!.some(({ start, length }) => start < period && period < start + length);
  const clocks = gridClocks(problem, whose, position);
  const clockAt = (day: number, start: number, length: number): Pick<GridCell, 'clock'> =>
    clocks.notes[day] === null ? {} : { clock: spanByClock(clocks.byDay[day]!, { start, length }) };
  const cellAt = (day: number, period: number): GridCell | null => {
    if (isCovered(day, period)) return null;
    const block = blocks[day]!.find(({ start }) => start === period);
    if (!block) return { span: 1, chips: [], slots: [slotKey(day, period)], ...clockAt(day, period, 1) };
    const inside = Array.from({ length: block.length - 1 }, (_, i) => period + i);
    const span = block.length + inside.filter((within) => pauseAfter(within)).length;
    const chips = block.spans.map((one) =>
      chipOf(
        ...([picture, one.lesson, whose, position] as const),
        noteOf(picture, one, block, ownClock(problem, day, one, clocks.byDay[day]!)),
      ),
    );
    const slots = Array.from({ length: block.length }, (_, i) => slotKey(day, period + i));
    return { span, chips, slots, ...clockAt(day, period, block.length) };
  };
  const rows = periods.flatMap((period, at): GridRow[] => {
    const row: GridRow = {
      kind: 'period',
      name: period.name,
      clock: clockSpan(clocks.heads[at]!),
      cells: days.map((_, day) => cellAt(day, at)),
    };
    const pause = pauseAfter(at);
    if (!pause) return [row];
    const cells = days.map((_, day) => (isCovered(day, at + 1) ? null : { span: 1, chips: [], slots: [] }));
    return [row, { kind: 'break', name: pause.name, cells }];
  });
  const caption = text('schedules.grid.timetableOf', { name: thingsOf(problem, whose)[position]!.name });
  return { caption, days, dayNotes: clocks.notes, lockedDays, rows };
}
