import type { OverviewCell, OverviewGrid, ShortLesson } from '../../../views/components/overview-grid.tsx';
import { speechKey } from '../../languages/speech.ts';
import { betweenCommas, text } from '../../languages/text.ts';
import { onceFor } from '../../once-for.ts';
import { bellTableOn, clockTimes } from '../../timetable/clock-times.ts';
import type { Problem, Room } from '../../timetable/problem.ts';
import { teachersOfLesson } from '../../timetable/teacher-choices.ts';
import { ownClock } from './bell-clocks.ts';
import { type Block, blocksOf } from './blocks.ts';
import { clockSpan } from './clock.ts';
import { anchorOf, type Picture } from './picture.ts';
import { shownWeeks, weeksInWords } from './shown-weeks.ts';
import { slotKey } from './slots.ts';
import { addressOf, groupRows, lessonsOf, thingsOf, type Whose } from './viewpoint.ts';
import { spansByDay } from './week-grid.ts';

/** A name in few letters: initials of several words, else its beginning; a code such as `c0042` stays whole. */
export function shortened(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  if (words.length > 1)
    return words.map((word) => (/\d/.test(word) ? word : word[0]!.toUpperCase())).join('');
  return /\d/.test(name) ? name : name.slice(0, 4);
}

/** Letters of a name for which a narrow column has room. */
const SHORT_NAME = 7;

/** As many letters as fit into a period of everybody's week. */
const FITTING = 5;

/** What a room is called where there is little room: the first of its names that fits, or else the shortest. */
function shortRoom({ id, name }: Room): string {
  const names = [name, id, shortened(name)];
  return names.find(({ length }) => length <= FITTING) ?? names.sort((a, b) => a.length - b.length)[0]!;
}

/** What rooms are called where there is little room, `[room]`: those that would have one name keep their code. */
export const shortRooms: (rooms: Problem['rooms']) => readonly string[] = onceFor((rooms) => {
  const short = rooms.map(shortRoom);
  return short.map((name, at) => (isAlone(name, short) ? name : rooms[at]!.id));
});

const isAlone = (name: string, names: readonly string[]): boolean =>
  names.indexOf(name) === names.lastIndexOf(name);

/**
 * The clock times of a lesson whose groups go by others than everybody does.
 *
 * @param isDay whether its day is shown alone, with the clock times of everybody on it; otherwise one knows the usual ones
 */
function clockOf({ problem, solution }: Picture, lesson: number, isDay: boolean): string | null {
  const time = problem.times[solution.timeOf[lesson]!];
  if (!time) return null;
  const { calendar } = problem;
  const shown = isDay ? clockTimes(calendar, bellTableOn(problem, time.day, null)) : calendar.periods;
  return ownClock(problem, time.day, { lesson, start: time.start, length: time.length }, shown);
}

function shortLesson(
  picture: Picture,
  lesson: number,
  whose: Whose,
  position: number,
  isWide: boolean,
): ShortLesson {
  const { problem, solution, scheduleId } = picture;
  const course = problem.courses[problem.lessons[lesson]!.course]!;
  const room = solution.roomOf[lesson]!;
  const roomName = problem.rooms[room]?.name ?? '';
  const groupNames = betweenCommas(course.groups.map((group) => problem.groups[group]!.name));
  const teachers = teachersOfLesson(problem, problem.lessons[lesson]!);
  const teacherNames = betweenCommas(teachers.map((teacher) => problem.teachers[teacher]!.name));
  const faults = picture.faults.get(lesson)?.sentences ?? [];
  const weeks = weeksInWords(picture, lesson) ?? '';
  const clock = clockOf(picture, lesson, isWide) ?? '';
  const facts = [course.name, groupNames, teacherNames, roomName, weeks, clock].filter((fact) => fact !== '');
  const anchor = anchorOf(problem, lesson);
  return {
    anchor: `${anchor}-${whose}-${position}`,
    hue: picture.hues[problem.lessons[lesson]!.course]!,
    text: isWide ? course.subject || course.name : shortened(course.subject || course.name),
    below: isWide
      ? [teacherNames, roomName, weeks, clock].filter((fact) => fact !== '').join(' · ')
      : whose === 'group'
        ? (shortRooms(problem.rooms)[room] ?? '')
        : groupNames,
    name: [betweenCommas(facts), ...new Set(faults)].join('. '),
    href: `${addressOf(scheduleId, problem, { view: whose, position })}#${anchor}`,
    weeks: shownWeeks(picture, lesson),
    isFaulty: faults.length > 0,
    lesson: picture.mayEdit ? problem.lessons[lesson]!.id : null,
  };
}

/** The cells of one row: blocks of lessons, and empty periods between them. */
function cellsOfRow(
  periods: number,
  blocksByDay: readonly Block[][],
  onlyDay: number | null,
  draw: (lesson: number) => ShortLesson,
): OverviewCell[] {
  return blocksByDay.flatMap((blocks, day) => {
    if (onlyDay !== null && day !== onlyDay) return [];
    const cells: OverviewCell[] = [];
    for (let period = 0; period < periods; ) {
      const block = blocks.find(({ start }) => start === period);
      const span = block?.length ?? 1;
      const slots = Array.from({ length: span }, (_, i) => slotKey(day, period + i));
      period += span;
      cells.push({
        span,
        endsDay: period === periods,
        slots,
        lessons: block ? block.spans.map(({ lesson }) => draw(lesson)) : [],
      });
    }
    return cells;
  });
}

type Row = OverviewGrid['rows'][number];
type KnownRow = {
  readonly lessons: readonly number[];
  readonly places: readonly number[];
  readonly row: Row;
};

/**
 * Rows that were drawn before, by schedule, whom they are drawn for, how they are spoken to, and which they are; kept as long as their problem, which
 * stays the same while nothing but the places of lessons changes.
 */
const knownRows = new WeakMap<Problem, Map<string, KnownRow>>();

const isEqual = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, i) => value === other[i]);

/** A row as it was drawn before if its lessons are the same, where they were, and no hard rule is broken by them. */
function rememberedRow(
  { problem, scheduleId, solution, faults, mayEdit }: Picture,
  which: string,
  lessons: readonly number[],
  draw: () => Row,
): Row {
  if (lessons.some((lesson) => faults.has(lesson))) return draw();
  const rows = knownRows.get(problem) ?? new Map<string, KnownRow>();
  knownRows.set(problem, rows);
  const key = `${scheduleId} ${mayEdit} ${which}`;
  const places = lessons.flatMap((lesson) => [solution.timeOf[lesson]!, solution.roomOf[lesson]!]);
  const known = rows.get(key);
  if (known && isEqual(known.lessons, lessons) && isEqual(known.places, places)) return known.row;
  const row = draw();
  rows.set(key, { lessons, places, row });
  return row;
}

/**
 * Everybody's week side by side: one row for each group, teacher, room or course.
 *
 * @param onlyDay the day that is shown alone, with whole names
 */
export function overviewOf(picture: Picture, whose: Whose, onlyDay: number | null = null): OverviewGrid {
  const { problem, solution, scheduleId } = picture;
  const { days, periods } = problem.calendar;
  const things = thingsOf(problem, whose);
  const speech = speechKey();
  const positions = whose === 'group' ? groupRows(problem) : things.map((_, position) => position);
  return {
    caption:
      onlyDay === null
        ? text(`schedules.grid.timetables.${whose}`)
        : text(`schedules.grid.onDay.${whose}`, { day: days[onlyDay]! }),
    corner: text(`schedules.grid.corner.${whose}`),
    isWide: onlyDay !== null,
    hasShortNames: positions.every((position) => things[position]!.name.length <= SHORT_NAME),
    days: onlyDay === null ? days : [days[onlyDay]!],
    periods: periods.map(({ name }) => name),
    clocks:
      onlyDay === null
        ? []
        : clockTimes(problem.calendar, bellTableOn(problem, onlyDay, null)).map((times) => clockSpan(times)),
    rows: positions.map((position) => {
      const lessons = lessonsOf(problem, solution.roomOf, whose, position);
      return rememberedRow(picture, `${whose} ${position} ${onlyDay} ${speech}`, lessons, () => ({
        id: things[position]!.id,
        name: things[position]!.name,
        href: addressOf(scheduleId, problem, { view: whose, position }),
        cells: cellsOfRow(periods.length, spansByDay(picture, lessons).map(blocksOf), onlyDay, (lesson) =>
          shortLesson(picture, lesson, whose, position, onlyDay !== null),
        ),
      }));
    }),
  };
}
