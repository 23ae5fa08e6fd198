import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Calendar, Problem } from '../timetable/problem.ts';
import { defineKind } from './kind.ts';
import { eachNextLesson, placeOf, placesOf, type VisitPair } from './next-lessons.ts';
import { placedReader } from './placed-lessons.ts';
import type { PlacedLessons, Whole } from './program.ts';
import { PEOPLE_SCOPES, peopleInScope } from './scope.ts';
import { dayName, lessonName, personDetail, personName } from './words.ts';

/**
 * Counts the pairs of lessons that a person has one after the other on a day, in different buildings (or rooms), with too
 * few periods between for the way.
 */
const parameters = z.strictObject({
  /** Periods that the way takes. */
  least: z.int().min(1).max(30),
  between: z.enum(['buildings', 'rooms']).default('buildings'),
  /** So many minutes by the clock are enough too, so that a long break may serve for the way. */
  minutes: z.int().min(0).max(1440).optional(),
});
type Parameters = z.infer<typeof parameters>;

/** Minutes from the end of one lesson (`end`, the position after its last period) to the start of another. */
function minutesBetween({ periods }: Calendar, end: number, start: number): number {
  return periods[start]!.startsAt - periods[end - 1]!.endsAt;
}

/** A visit of each pair that is too close. Allocates nothing once it is made. */
function eachTooClose(
  { problem }: ProblemIndex,
  { least, between, minutes }: Parameters,
  visit: VisitPair,
): (placed: PlacedLessons) => void {
  const places = placesOf(problem, between);
  const see: VisitPair = (placed, first, second) => {
    if (placeOf(placed, places, first) === placeOf(placed, places, second)) return;
    const [end, start] = [placed.end[first]!, placed.start[second]!];
    if (start - end >= least) return;
    if (minutes !== undefined && minutesBetween(problem.calendar, end, start) >= minutes) return;
    visit(placed, first, second);
  };
  return (placed) => eachNextLesson(placed, places, see);
}

function pairsTooClose(index: ProblemIndex, rule: Parameters): Whole {
  let pairs = 0;
  const visit = eachTooClose(index, rule, () => {
    pairs++;
  });
  return (placed) => {
    pairs = 0;
    visit(placed);
    return pairs;
  };
}

function placeName(problem: Problem, room: number, between: Parameters['between']): string {
  const { name, building } = problem.rooms[room]!;
  return between === 'rooms'
    ? text('rules.roomNamed', { room: name })
    : text('rules.roomOfBuilding', { room: name, building });
}

export const travelTime = defineKind<Parameters>({
  kind: 'travel-time',
  get label() {
    return text('rules.travel-time.label');
  },
  get help() {
    return text('rules.travel-time.help');
  },
  parameters,
  scopes: PEOPLE_SCOPES,
  violations: (index, { timeOf, roomOf }, rule) => {
    const read = placedReader(index);
    const found: { lessons: number[]; detail: Record<string, number> }[] = [];
    const visit = eachTooClose(index, rule.parameters, ({ lesson, day, start, end, room }, first, second) =>
      found.push({
        lessons: [lesson[first]!, lesson[second]!],
        detail: {
          day: day[first]!,
          free: start[second]! - end[first]!,
          from: room[first]!,
          to: room[second]!,
        },
      }),
    );
    return peopleInScope(index, rule.scope).flatMap((person) => {
      visit(read(index.lessonsOfPerson[person]!, timeOf, roomOf));
      return found.splice(0).map(({ lessons, detail }) => ({
        deviation: 1,
        lessons,
        detail: { ...personDetail(index, person), ...detail },
      }));
    });
  },
  compile: (index, rule, program) => {
    const evaluate = pairsTooClose(index, rule.parameters);
    const places = placesOf(index.problem, rule.parameters.between);
    for (const person of peopleInScope(index, rule.scope)) {
      program.whole(index.lessonsOfPerson[person]!, evaluate, rule.weight, { isByDay: true, places });
    }
  },
  sentence: (problem, { lessons, detail }, { least, between }) => {
    return text('rules.travel-time.broken', {
      who: personName(problem, detail),
      first: lessonName(problem, lessons[0]!),
      from: placeName(problem, detail.from!, between),
      second: lessonName(problem, lessons[1]!),
      to: placeName(problem, detail.to!, between),
      day: dayName(problem, detail.day!),
      free: detail.free!,
      least,
    });
  },
});
