import type {
  CostOfPerson,
  CostPart,
  CostParts,
  LessonLink,
  ListedViolation,
} from '../../../views/components/cost-panel.tsx';
import { sentenceOf } from '../../constraints/explain.ts';
import { kinds } from '../../constraints/registry.ts';
import type { Violation } from '../../constraints/violation.ts';
import { betweenCommas, compareNames, text } from '../../languages/text.ts';
import { shortDay } from '../../languages/weekdays.ts';
import { onceFor } from '../../once-for.ts';
import type { Problem } from '../../timetable/problem.ts';
import { compareCost } from '../../timetable/solution.ts';
import { teachersOfLesson } from '../../timetable/teacher-choices.ts';
import { anchorOf, type Picture } from './picture.ts';
import { addressOf, isInRoom, type Viewpoint } from './viewpoint.ts';

/** Violations of a rule that the panel lists itself; the rest has a page. */
const LISTED = 40;
/** Of one person. */
const LISTED_OF_PERSON = 12;

/** Where a violation's lesson is looked at: in the timetable of whom the violation speaks, else of its first group. */
function viewpointOf(problem: Problem, lesson: number, detail: Violation['detail']): Viewpoint {
  const course = problem.courses[problem.lessons[lesson]!.course]!;
  if (detail.teacher !== undefined) return { view: 'teacher', position: detail.teacher };
  if (detail.group !== undefined) return { view: 'group', position: detail.group };
  if (course.groups[0] !== undefined) return { view: 'group', position: course.groups[0] };
  const [teacher] = teachersOfLesson(problem, problem.lessons[lesson]!);
  if (teacher !== undefined) return { view: 'teacher', position: teacher };
  return { view: 'all', rows: 'group' };
}

function placeText({ problem, solution }: Picture, lesson: number): string {
  const time = problem.times[solution.timeOf[lesson]!];
  if (!time) return text('schedules.cost.notPlaced');
  const { days, periods } = problem.calendar;
  const room = problem.rooms[solution.roomOf[lesson]!];
  const at = `${shortDay(days[time.day]!)} ${periods[time.start]!.name}`;
  return room ? betweenCommas([at, room.name]) : at;
}

function linkOf(picture: Picture, lesson: number, detail: Violation['detail']): LessonLink {
  const { problem, scheduleId, solution } = picture;
  // A room's timetable shows a lesson only while the lesson is in it, so it is chosen only then.
  const inRoom =
    detail.room !== undefined &&
    detail.capacity !== undefined &&
    isInRoom(problem, solution.roomOf, lesson, detail.room);
  const viewpoint: Viewpoint = inRoom
    ? { view: 'room', position: detail.room! }
    : viewpointOf(problem, lesson, detail);
  return {
    text: problem.courses[problem.lessons[lesson]!.course]!.name,
    place: placeText(picture, lesson),
    href: `${addressOf(scheduleId, problem, viewpoint)}#${anchorOf(problem, lesson)}`,
  };
}

function listed(picture: Picture, violation: Violation): ListedViolation {
  return {
    sentence: sentenceOf(picture.problem, violation),
    amount: violation.deviation * picture.problem.constraints[violation.constraint]!.weight,
    lessons: violation.lessons.map((lesson) => linkOf(picture, lesson, violation.detail)),
  };
}

/** Every part of a schedule's cost by kind of rule, most expensive first, each with at most so many violations. */
function partsOf(picture: Picture, most: number): (CostPart & { readonly kind: string })[] {
  const { problem, explanation, scheduleId } = picture;
  const byPart = Map.groupBy(explanation.constraints, ({ constraint }) => {
    const { kind, hard } = problem.constraints[constraint]!;
    return `${hard ? 'hard' : 'soft'} ${kind}`;
  });
  const parts = [...byPart.values()].map((constraints) => {
    const { kind, hard } = problem.constraints[constraints[0]!.constraint]!;
    const { label, help } = kinds.get(kind)!;
    const violations = constraints.flatMap((constraint) => constraint.violations);
    const weightOf = (violation: Violation) => problem.constraints[violation.constraint]!.weight;
    const amountOf = (violation: Violation) => violation.deviation * weightOf(violation);
    return {
      kind,
      label,
      help,
      hard,
      amount: violations.reduce((sum, violation) => sum + amountOf(violation), 0),
      count: violations.length,
      violations: violations
        .toSorted((a, b) => amountOf(b) - amountOf(a))
        .slice(0, most)
        .map((violation) => listed(picture, violation)),
      allHref:
        violations.length > most ? `/schedules/${scheduleId}/costs/${hard ? 'hard' : 'soft'}/${kind}` : null,
    };
  });
  return parts.sort((a, b) => Number(b.hard) - Number(a.hard) || b.amount - a.amount);
}

/** Whom a violation concerns: those of whom it speaks, else those who attend its lessons. */
function concerned({ problem }: Picture, { detail, lessons }: Violation): string[] {
  if (detail.teacher !== undefined) return [problem.teachers[detail.teacher]!.name];
  if (detail.group !== undefined) return [problem.groups[detail.group]!.name];
  if (detail.room !== undefined) return [problem.rooms[detail.room]!.name];
  const groups = lessons.flatMap((lesson) => problem.courses[problem.lessons[lesson]!.course]!.groups);
  const names = [...new Set(groups)].map((group) => problem.groups[group]!.name);
  return names.length > 0 ? names : [text('schedules.cost.nobody')];
}

/** What concerns each person, group or room, those with broken hard rules first, then the most expensive. */
function peopleOf(picture: Picture): CostOfPerson[] {
  const { problem, explanation } = picture;
  const all = explanation.constraints.flatMap(({ violations }) => violations);
  const byName = new Map<string, { hard: number; soft: number; violations: Violation[] }>();
  for (const violation of all) {
    const { hard, weight } = problem.constraints[violation.constraint]!;
    for (const name of concerned(picture, violation)) {
      const known = byName.get(name) ?? { hard: 0, soft: 0, violations: [] };
      known[hard ? 'hard' : 'soft'] += violation.deviation * weight;
      known.violations.push(violation);
      byName.set(name, known);
    }
  }
  const people = [...byName].map(([name, { hard, soft, violations }]) => ({ name, hard, soft, violations }));
  return people
    .sort((a, b) => compareCost(b, a) || compareNames(a.name, b.name))
    .slice(0, LISTED)
    .map((person) => ({
      ...person,
      violations: person.violations.slice(0, LISTED_OF_PERSON).map((violation) => listed(picture, violation)),
    }));
}

/** A schedule's cost as the panel shows it, made once: a picture is of one language. */
export const costPartsOf: (picture: Picture) => CostParts = onceFor((picture) => ({
  ...picture.explanation.cost,
  parts: partsOf(picture, LISTED),
  people: peopleOf(picture),
}));

/** One part of a schedule's cost with all its violations; null when the rule costs nothing. */
export function costPartOf(picture: Picture, kind: string, hard: boolean): CostPart | null {
  const all = partsOf(picture, Number.POSITIVE_INFINITY);
  return all.find((part) => part.kind === kind && part.hard === hard) ?? null;
}
