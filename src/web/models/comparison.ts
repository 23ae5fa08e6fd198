import type { ComparisonModel, DifferenceLine } from '../../../views/comparison.tsx';
import { betweenCommas, text } from '../../languages/text.ts';
import type { ComparedPlace, ComparedSide, Comparison, DifferenceKind } from '../../planning/compare.ts';
import type { Problem } from '../../timetable/problem.ts';
import { lessonTitle } from './edit-words.ts';
import { anchorOf } from './picture.ts';
import { addressOf, relatedGroups, type Viewpoint } from './viewpoint.ts';

/** What of a comparison is listed; null for everything. */
export type ComparisonFilter = {
  readonly kind: DifferenceKind | null;
  /** Ids. */
  readonly group: string | null;
  readonly teacher: string | null;
};

/** What is asked of a side whose lessons are compared. */
type DifferenceSide = Pick<ComparedSide, 'scheduleId' | 'loaded'>;

/** What can have become of a lesson, as the filter lists it. */
export const DIFFERENCES: readonly DifferenceKind[] = [
  'moved',
  'room',
  'teacher',
  'added',
  'removed',
  'locks',
];

function placeText(problem: Problem, place: ComparedPlace | null): string {
  if (!place) return text('schedules.comparison.notThere');
  if (!place.time) return text('schedules.comparison.inTray');
  const { days, periods } = problem.calendar;
  const room = problem.rooms.find(({ id }) => id === place.room)?.name;
  const teacher = problem.teachers.find(({ id }) => id === place.teacher)?.name;
  const isLocked = place.lockedTime !== null || place.lockedRoom !== null || place.lockedTeacher !== null;
  return betweenCommas([
    `${days[place.time.day]} ${periods[place.time.start]!.name}`,
    ...[room, teacher, isLocked ? text('schedules.comparison.locked') : undefined].filter(
      (part) => part !== undefined,
    ),
  ]);
}

/** The differences of a comparison that pass a filter, as lines of a table. */
export function differenceLines(
  comparison: Pick<Comparison, 'differences'> & Readonly<Record<'before' | 'after', DifferenceSide>>,
  filter: ComparisonFilter,
): DifferenceLine[] {
  const sides = [comparison.after, comparison.before].map((side) => ({
    side,
    at: new Map(side.loaded.problem.lessons.map(({ id }, position) => [id, position])),
  }));
  const { problem } = comparison.after.loaded;
  const wantedGroup = problem.groups.findIndex(({ id }) => id === filter.group);
  const groups = wantedGroup < 0 ? null : relatedGroups(problem, wantedGroup);
  const teacher = problem.teachers.findIndex(({ id }) => id === filter.teacher);
  return comparison.differences.flatMap(({ lesson, kind, before, after }): DifferenceLine[] => {
    if (filter.kind !== null && filter.kind !== kind) return [];
    const known = sides.find(({ at }) => at.has(lesson))!;
    const of = known.side.loaded.problem;
    const position = known.at.get(lesson)!;
    const course = of.courses[of.lessons[position]!.course]!;
    if (groups && !course.groups.some((group) => groups.has(group))) return [];
    const teachers = [...course.teachers, ...(course.choices ?? [])];
    if (teacher >= 0 && !teachers.includes(teacher)) return [];
    const [group] = course.groups;
    const viewpoint: Viewpoint =
      group === undefined ? { view: 'all', rows: 'group' } : { view: 'group', position: group };
    return [
      {
        code: lesson,
        lesson: lessonTitle(of, position),
        href: `${addressOf(known.side.scheduleId, of, viewpoint)}#${anchorOf(of, position)}`,
        kind: text(`schedules.difference.${kind}`),
        before: placeText(of, before),
        after: placeText(of, after),
      },
    ];
  });
}

/** The filters of a comparison, with what is chosen. */
export function comparisonFilters(problem: Problem, filter: ComparisonFilter): ComparisonModel['filters'] {
  const all = { value: '', text: text('schedules.comparison.all') };
  const named = (things: readonly { readonly id: string; readonly name: string }[]) => [
    all,
    ...things.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return [
    {
      name: 'kind',
      label: text('schedules.comparison.differences'),
      chosen: filter.kind ?? '',
      options: [
        all,
        ...DIFFERENCES.map((kind) => ({ value: kind, text: text(`schedules.difference.${kind}`) })),
      ],
    },
    {
      name: 'group',
      label: text('schedules.comparison.group'),
      chosen: filter.group ?? '',
      options: named(problem.groups),
    },
    {
      name: 'teacher',
      label: text('schedules.comparison.teacher'),
      chosen: filter.teacher ?? '',
      options: named(problem.teachers),
    },
  ];
}
