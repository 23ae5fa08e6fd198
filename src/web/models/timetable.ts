import { LRUCache } from 'lru-cache';
import type { ChoiceGroup, Switcher } from '../../../views/components/schedule-tabs.tsx';
import type { Timetable, Tray } from '../../../views/components/timetable.tsx';
import type { GridCell, WeekGrid } from '../../../views/components/week-grid.tsx';
import { text } from '../../languages/text.ts';
import type { Problem } from '../../timetable/problem.ts';
import { NONE } from '../../timetable/solution.ts';
import { lessonTitle } from './edit-words.ts';
import { overviewOf } from './overview-grid.ts';
import type { Picture } from './picture.ts';
import { weekNames } from './shown-weeks.ts';
import {
  addressOf,
  groupRows,
  lessonsOf,
  linkedTo,
  namesOf,
  thingsOf,
  type Viewpoint,
  WHOSE,
  type Whose,
} from './viewpoint.ts';
import { chipOf, weekGridOf } from './week-grid.ts';

/** Groups under the tree that they are part of; other things as one list. */
function choicesOf(problem: Problem, whose: Whose, chosen: number): ChoiceGroup[] {
  const choice = (position: number) => {
    const { id, name } = thingsOf(problem, whose)[position]!;
    return { id, name, isChosen: position === chosen };
  };
  const all = thingsOf(problem, whose).map((_, position) => position);
  if (whose !== 'group') return [{ name: null, choices: all.map(choice) }];
  const rootOf = (group: number): number => {
    const { parent } = problem.groups[group]!;
    return parent === null ? group : rootOf(parent);
  };
  const trees = [...Map.groupBy(all, rootOf)];
  if (trees.every(([, members]) => members.length === 1)) return [{ name: null, choices: all.map(choice) }];
  return trees.map(([root, members]) => ({
    name: problem.groups[root]!.name,
    choices: members.map(choice),
  }));
}

/** The neighbours of a timetable when leafing: groups that stand in the overview, or all of another sort. */
function neighbours(problem: Problem, whose: Whose, position: number): [number | null, number | null] {
  const rows = whose === 'group' ? groupRows(problem) : thingsOf(problem, whose).map((_, i) => i);
  const at = rows.indexOf(position);
  if (at < 0) return [null, null];
  return [rows[at - 1] ?? null, rows[at + 1] ?? null];
}

function switcherOf({ scheduleId, problem }: Picture, viewpoint: Viewpoint): Switcher {
  const present = WHOSE.filter((whose) => thingsOf(problem, whose).length > 0);
  const first = (whose: Whose): Viewpoint => ({
    view: whose,
    position: whose === 'group' ? (groupRows(problem)[0] ?? 0) : 0,
  });
  const tabs = [
    ...present.map((whose) => ({
      name: text(`schedules.tabs.${whose}`),
      href: addressOf(scheduleId, problem, first(whose)),
      isCurrent: viewpoint.view === whose,
    })),
    {
      name: text('schedules.tabs.day'),
      href: addressOf(scheduleId, problem, { view: 'day', day: 0 }),
      isCurrent: viewpoint.view === 'day',
    },
    {
      name: text('schedules.tabs.all'),
      href: addressOf(scheduleId, problem, { view: 'all', rows: present[0] ?? 'group' }),
      isCurrent: viewpoint.view === 'all',
    },
  ];
  const action = `/schedules/${scheduleId}`;
  if (viewpoint.view === 'all') {
    const choices = WHOSE.map((whose) => ({
      id: whose,
      name: text(`schedules.all.${whose}`),
      isChosen: viewpoint.rows === whose,
    }));
    const label = text('schedules.which.all');
    const picker = { label, view: 'all', groups: [{ name: null, choices }] };
    return { action, tabs, picker, previous: null, next: null };
  }
  if (viewpoint.view === 'day') {
    const { days } = problem.calendar;
    const choices = days.map((name, day) => ({ id: String(day), name, isChosen: viewpoint.day === day }));
    const stepTo = (day: number) =>
      days[day] === undefined
        ? null
        : { name: days[day], href: addressOf(scheduleId, problem, { view: 'day', day }) };
    return {
      ...{ action, tabs },
      picker: { label: text('schedules.which.day'), view: 'day', groups: [{ name: null, choices }] },
      ...{ previous: stepTo(viewpoint.day - 1), next: stepTo(viewpoint.day + 1) },
    };
  }
  if (viewpoint.view === 'linked') {
    const { course } = problem.lessons[viewpoint.lesson]!;
    const choices = problem.lessons.flatMap((lesson, position) =>
      lesson.course === course
        ? [
            {
              id: lesson.id,
              name: lessonTitle(problem, position),
              isChosen: position === viewpoint.lesson,
            },
          ]
        : [],
    );
    const label = text('schedules.which.lesson');
    const picker = { label, view: 'linked', groups: [{ name: null, choices }] };
    return { action, tabs, picker, previous: null, next: null };
  }
  const { view, position } = viewpoint;
  const [before, after] = neighbours(problem, view, position);
  const step = (to: number | null) =>
    to === null
      ? null
      : {
          name: thingsOf(problem, view)[to]!.name,
          href: addressOf(scheduleId, problem, { view, position: to }),
        };
  return {
    action,
    tabs,
    picker: {
      label: text(`schedules.which.${view}`),
      view,
      groups: choicesOf(problem, view, position),
    },
    previous: step(before),
    next: step(after),
  };
}

/** All lessons of a timetable, placed or not; null for a room, which has those alone that are placed in it. */
function wholeOf({ problem, solution }: Picture, viewpoint: Viewpoint): readonly number[] | null {
  if (viewpoint.view === 'all' || viewpoint.view === 'day') return problem.lessons.map((_, lesson) => lesson);
  if (viewpoint.view === 'linked') return [viewpoint.lesson];
  if (viewpoint.view === 'room') return null;
  return lessonsOf(problem, solution.roomOf, viewpoint.view, viewpoint.position);
}

/** Null when every lesson there is stands in the timetable, which needs no words. */
function trayTitle(whole: number, unplaced: number, elsewhere: number): string | null {
  if (whole === 0) return text('schedules.tray.empty');
  if (unplaced > 0) return text('schedules.tray.unplaced', { count: unplaced });
  return elsewhere > 0 ? text('schedules.tray.allPlaced') : null;
}

function trayOf(picture: Picture, viewpoint: Viewpoint): Tray {
  const { problem, solution, scheduleId } = picture;
  const isUnplaced = (lesson: number) => solution.timeOf[lesson] === NONE;
  const all = problem.lessons.map((_, lesson) => lesson).filter(isUnplaced);
  const whole = wholeOf(picture, viewpoint);
  const own = whole?.filter(isUnplaced) ?? [];
  const [whose, position] =
    'position' in viewpoint
      ? ([viewpoint.view, viewpoint.position] as const)
      : ([viewpoint.view === 'all' ? viewpoint.rows : 'group', NONE] as const);
  const count = all.length - own.length;
  return {
    title: whole && trayTitle(whole.length, own.length, count),
    chips: own.map((lesson) => {
      const { length } = problem.lessons[lesson]!;
      return chipOf(
        picture,
        lesson,
        whose,
        position,
        length > 1 ? text('schedules.lesson.length', { count: length }) : null,
      );
    }),
    elsewhere:
      count > 0 ? { count, href: addressOf(scheduleId, problem, { view: 'all', rows: 'group' }) } : null,
  };
}

function titleOf(problem: Problem, viewpoint: Viewpoint): string {
  switch (viewpoint.view) {
    case 'all':
      return text(`schedules.all.${viewpoint.rows}`);
    case 'day':
      return problem.calendar.days[viewpoint.day]!;
    case 'linked':
      return text('schedules.grid.sideBySide', { lesson: lessonTitle(problem, viewpoint.lesson) });
    default:
      return thingsOf(problem, viewpoint.view)[viewpoint.position]!.name;
  }
}

/** A timetable that stands beside others, in which the same lessons stand: their elements have ids of their own. */
function withOwnAnchors(week: WeekGrid, suffix: string): WeekGrid {
  const own = (cell: GridCell | null) =>
    cell && { ...cell, chips: cell.chips.map((chip) => ({ ...chip, anchor: `${chip.anchor}-${suffix}` })) };
  return { ...week, rows: week.rows.map((row) => ({ ...row, cells: row.cells.map(own) })) };
}

function gridOf(picture: Picture, viewpoint: Viewpoint): Timetable['grid'] {
  const { problem, solution } = picture;
  switch (viewpoint.view) {
    case 'all':
      return { is: 'all', all: overviewOf(picture, viewpoint.rows) };
    case 'day':
      return { is: 'all', all: overviewOf(picture, 'group', viewpoint.day) };
    case 'linked':
      return {
        is: 'weeks',
        weeks: linkedTo(problem, solution.roomOf, viewpoint.lesson).map(({ whose, position }) => ({
          name: thingsOf(problem, whose)[position]!.name,
          href: addressOf(picture.scheduleId, problem, { view: whose, position }),
          week: withOwnAnchors(weekGridOf(picture, whose, position), `${whose}-${position}`),
        })),
      };
    default:
      return { is: 'week', week: weekGridOf(picture, viewpoint.view, viewpoint.position) };
  }
}

/** The timetable of a viewpoint, with the way to the others and the lessons that wait. */
export function timetableOf(
  picture: Picture,
  viewpoint: Viewpoint,
  editing: Pick<Timetable, 'slots' | 'slotRows' | 'base'> = { slots: [], slotRows: [], base: null },
): Timetable {
  return { ...drawnOf(picture, viewpoint), ...editing };
}

type Drawn = Pick<Timetable, 'title' | 'switcher' | 'grid' | 'weeks' | 'tray'>;

/** Timetables of a picture, and so in its language, that were drawn before, by viewpoint: one that is edited is compared with what it was. */
const knownTimetables = new WeakMap<Picture, LRUCache<string, Drawn>>();
const MOST_TIMETABLES = 20;

function drawnOf(picture: Picture, viewpoint: Viewpoint): Drawn {
  const drawn = knownTimetables.get(picture) ?? new LRUCache<string, Drawn>({ max: MOST_TIMETABLES });
  knownTimetables.set(picture, drawn);
  const { view, of } = namesOf(picture.problem, viewpoint);
  const key = `${view} ${of}`;
  const timetable = drawn.get(key) ?? {
    title: titleOf(picture.problem, viewpoint),
    switcher: switcherOf(picture, viewpoint),
    grid: gridOf(picture, viewpoint),
    weeks: weekNames(picture.problem.calendar.weeks),
    tray: trayOf(picture, viewpoint),
  };
  drawn.set(key, timetable);
  return timetable;
}
