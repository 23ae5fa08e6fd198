import type { UseLine, UseSection } from '../../../views/components/uses.tsx';
import { onlyRooms } from '../../constraints/only-rooms.ts';
import { dayOf, periodsOf } from '../../constraints/time-words.ts';
import { betweenCommas, text } from '../../languages/text.ts';
import type { ListName } from '../../planning/term/list-table.ts';
import type { TermRows } from '../../store/term-data.ts';
import { NONE } from '../../timetable/solution.ts';
import { teachersOfLesson } from '../../timetable/teacher-choices.ts';
import type { DataSource } from './data-rows.ts';
import { lessonTitle } from './edit-words.ts';
import { anchorOf } from './picture.ts';
import { ruleLines } from './rule-lines.ts';
import { ruleSceneOf } from './rule-scene.ts';
import { addressOf, relatedGroups } from './viewpoint.ts';

/** A thing of a term whose uses are asked for. */
export type UsedThing = {
  readonly source: DataSource;
  readonly rows: TermRows;
  readonly list: ListName;
  readonly position: number;
  /** Whether its rules lead to the forms that change them. */
  readonly mayEdit: boolean;
};

const DOT = ' · ';

function namesOf(things: readonly { readonly name: string }[], positions: readonly number[]): string {
  return betweenCommas(positions.map((position) => things[position]!.name));
}

/** Courses as lines: who teaches them to whom, and how many periods a week. */
function courseLines(
  { source, list, position }: Pick<UsedThing, 'source' | 'list' | 'position'>,
  courses: Iterable<number>,
  periods: (course: number) => number,
) {
  const { problem, hrefOf } = source;
  return [...courses].map((course): UseLine => {
    const { name, teachers, groups } = problem.courses[course]!;
    const others = (of: ListName, positions: readonly number[]) =>
      namesOf(
        problem[of],
        positions.filter((one) => of !== list || one !== position),
      );
    const told = [
      others('groups', groups),
      others('teachers', teachers),
      text('data.uses.periods', { count: periods(course) }),
    ];
    return { text: name, detail: told.filter(Boolean).join(DOT), href: hrefOf('courses', course) };
  });
}

/** Courses of a term as lines, by their codes. */
export function courseUseLines(source: DataSource, codes: ReadonlySet<string>): UseLine[] {
  const { problem } = source;
  const courses = [...problem.courses.keys()].filter((course) => codes.has(problem.courses[course]!.id));
  const thing = { source, list: 'courses', position: NONE } as const;
  return courseLines(
    thing,
    courses,
    periodsByCourse(thing, () => true),
  );
}

/** Adds up the lengths of those lessons that are meant, by course. */
function periodsByCourse(
  { source: { problem } }: Pick<UsedThing, 'source'>,
  isMeant: (lesson: number) => boolean,
) {
  const periods = new Map<number, number>();
  problem.lessons.forEach(({ course, length }, lesson) => {
    if (isMeant(lesson)) periods.set(course, (periods.get(course) ?? 0) + length);
  });
  return (course: number): number => periods.get(course) ?? 0;
}

/** Rules as lines: what they say, of whom, and how much it matters. */
export function ruleUseLines(
  { rows, source, mayEdit }: Pick<UsedThing, 'rows' | 'source' | 'mayEdit'>,
  rules: readonly TermRows['constraints'][number][],
): UseLine[] {
  const lines = ruleLines(ruleSceneOf({ ...rows, constraints: [...rules] }, source.problem), null, '');
  return lines.map(({ id, label, details, whom, isHard, weight, isActive, mayChange }) => {
    const howMuch = isHard ? text('data.rules.mustHold') : text('data.rules.weight', { weight });
    const off = isActive ? [] : [text('data.rules.off')];
    const list = `/terms/${rows.term.id}/rules`;
    return {
      text: label,
      detail: [...details, whom, howMuch, ...off].join(DOT),
      href: mayEdit && mayChange ? `${list}/${id}` : `${list}#rule-${id}`,
    };
  });
}

function ruleSection(thing: UsedThing): UseSection {
  const { source, list, position } = thing;
  const rules = source.uses.of(list, source.problem[list][position]!.id);
  return {
    title: text('data.uses.rules'),
    lines: ruleUseLines(thing, rules),
    none: text('data.uses.rules.none'),
  };
}

function teacherSections(thing: UsedThing): UseSection[] {
  const { source, position } = thing;
  const { problem } = source;
  const isTheirs = (lesson: number) => teachersOfLesson(problem, problem.lessons[lesson]!).includes(position);
  const taught = problem.lessons.flatMap(({ course }, lesson) => (isTheirs(lesson) ? [course] : []));
  const always = problem.courses.flatMap(({ teachers }, course) =>
    teachers.includes(position) ? [course] : [],
  );
  const courses = new Set([...always, ...taught]);
  const choices = problem.courses.flatMap((course, at) =>
    course.choices?.includes(position) && !courses.has(at) ? [at] : [],
  );
  const periods = periodsByCourse(thing, isTheirs);
  return [
    {
      title: text('data.uses.courses'),
      lines: courseLines(thing, courses, periods),
      none: text('data.uses.courses.none'),
    },
    ...(choices.length === 0
      ? []
      : [
          {
            title: text('data.uses.choices'),
            lines: courseLines(
              thing,
              choices,
              periodsByCourse(thing, () => true),
            ),
            none: '',
          },
        ]),
  ];
}

function groupSections(thing: UsedThing): UseSection[] {
  const { source, position } = thing;
  const { problem, hrefOf } = source;
  const related = relatedGroups(problem, position);
  const courses = problem.courses.flatMap(({ groups }, course) =>
    groups.some((group) => related.has(group)) ? [course] : [],
  );
  const below = problem.groups.flatMap(({ name, parent }, group): UseLine[] =>
    parent === position ? [{ text: name, detail: '', href: hrefOf('groups', group) }] : [],
  );
  return [
    {
      title: text('data.uses.courses'),
      lines: courseLines(
        thing,
        courses,
        periodsByCourse(thing, () => true),
      ),
      none: text('data.uses.courses.none'),
    },
    ...(below.length === 0 ? [] : [{ title: text('data.uses.groupsBelow'), lines: below, none: '' }]),
  ];
}

/** Teachers and groups whose home a room is, as rules say. */
function homeLines({ source: { problem, hrefOf } }: UsedThing, room: string): UseLine[] {
  const scopes = problem.constraints.flatMap(({ kind, scope, parameters }) =>
    kind === 'home-room' && (parameters.rooms as readonly string[]).includes(room) ? [scope] : [],
  );
  return (['teachers', 'groups'] as const).flatMap((list) => {
    const ids = new Set(scopes.flatMap((scope) => (scope.of === list && 'ids' in scope ? scope.ids : [])));
    return problem[list].flatMap(({ id, name }, position) =>
      ids.has(id) ? [{ text: name, detail: '', href: hrefOf(list, position) }] : [],
    );
  });
}

function roomSections(thing: UsedThing, scheduleName: string | null): UseSection[] {
  const { source, position } = thing;
  const { problem, schedule, hrefOf } = source;
  const isHere = (lesson: number) => schedule?.solution.roomOf[lesson] === position;
  const here = new Set(problem.lessons.flatMap(({ course }, lesson) => (isHere(lesson) ? [course] : [])));
  const home = homeLines(thing, problem.rooms[position]!.id);
  const wholes = problem.rooms.flatMap(({ name, parts = [] }, room): UseLine[] =>
    parts.includes(position) ? [{ text: name, detail: '', href: hrefOf('rooms', room) }] : [],
  );
  return [
    {
      title: text('data.uses.onlyRoom'),
      lines: courseLines(
        thing,
        onlyRooms(problem).get(position) ?? [],
        periodsByCourse(thing, () => true),
      ),
      none: text('data.uses.onlyRoom.none'),
    },
    ...(home.length === 0 ? [] : [{ title: text('data.uses.homeOf'), lines: home, none: '' }]),
    ...(wholes.length === 0 ? [] : [{ title: text('data.uses.wholes'), lines: wholes, none: '' }]),
    ...(scheduleName === null
      ? []
      : [
          {
            title: text('data.uses.lessonsHere', { schedule: scheduleName }),
            lines: courseLines(thing, here, periodsByCourse(thing, isHere)),
            none: text('data.uses.lessonsHere.none'),
          },
        ]),
  ];
}

function courseSections({ source, position }: UsedThing): UseSection[] {
  const { problem, schedule } = source;
  const lines = problem.lessons.flatMap(({ course, length }, lesson): UseLine[] => {
    if (course !== position) return [];
    const name = lessonTitle(problem, lesson);
    const time = problem.times[schedule?.solution.timeOf[lesson] ?? NONE];
    const room = problem.rooms[schedule?.solution.roomOf[lesson] ?? NONE]?.name;
    if (!schedule || !time) {
      const detail = [text('data.uses.periods', { count: length }), text('data.uses.notPlaced')].join(DOT);
      return [{ text: name, detail, href: null }];
    }
    const place = [betweenCommas([dayOf(problem, time), periodsOf(problem, time)]), ...(room ? [room] : [])];
    const href = `${addressOf(schedule.id, problem, { view: 'course', position })}#${anchorOf(problem, lesson)}`;
    return [{ text: name, detail: place.join(DOT), href }];
  });
  return [{ title: text('data.uses.lessons'), lines, none: text('data.uses.lessons.none') }];
}

/**
 * What uses a thing of a term, sort by sort.
 *
 * @param scheduleName of the schedule that is looked at, if there is one
 */
export function usesOf(thing: UsedThing, scheduleName: string | null): UseSection[] {
  const sections = {
    teachers: teacherSections,
    groups: groupSections,
    rooms: (room: UsedThing) => roomSections(room, scheduleName),
    courses: courseSections,
  };
  const [first, ...rest] = sections[thing.list](thing);
  return [...(first ? [first] : []), ruleSection(thing), ...rest];
}
