import { z } from 'zod';
import type { Problem } from '../timetable/problem.ts';
import { NONE } from '../timetable/solution.ts';
import { type ConstraintKind, defineKind } from './kind.ts';
import { eachNextLesson, type PlaceKind, type Places, placeOf, placesOf } from './next-lessons.ts';
import type { Told } from './person-days.ts';
import { placedReader } from './placed-lessons.ts';
import type { PlacedLessons, Whole } from './program.ts';
import { PEOPLE_SCOPES, peopleInScope } from './scope.ts';
import { inWeek, onDay, personDetail, personName } from './words.ts';

/** Counts the changes of place from a person's lesson to the next of the day, beyond the allowed number a day or week. */
const parameters = z.strictObject({
  most: z.int().min(0).max(200).default(0),
  per: z.enum(['day', 'week']).default('day'),
});
type Parameters = z.infer<typeof parameters>;

/** Is told a change by its two entries, the day or week that it is on, and the how many-eth it is there, from 1. */
type VisitChange = (
  placed: PlacedLessons,
  first: number,
  second: number,
  span: number,
  ordinal: number,
) => void;

/** A visit of each change, in order of time. Allocates nothing once it is made. */
function eachChange(places: Places, daysPerSpan: number, visit: VisitChange) {
  let span = NONE;
  let ordinal = 0;
  const see = (placed: PlacedLessons, first: number, second: number): void => {
    if (placeOf(placed, places, first) === placeOf(placed, places, second)) return;
    const here = Math.floor(placed.day[second]! / daysPerSpan);
    ordinal = here === span ? ordinal + 1 : 1;
    span = here;
    visit(placed, first, second, span, ordinal);
  };
  return (placed: PlacedLessons): void => {
    span = NONE;
    eachNextLesson(placed, places, see);
  };
}

function changesBeyond(most: number, places: Places, daysPerSpan: number): Whole {
  let deviation = 0;
  const visit = eachChange(places, daysPerSpan, (_placed, _first, _second, _span, ordinal) => {
    if (ordinal > most) deviation++;
  });
  return (placed) => {
    deviation = 0;
    visit(placed);
    return deviation;
  };
}

function daysPerSpanOf({ calendar }: Problem, { per }: Parameters): number {
  return per === 'day' ? 1 : calendar.days.length;
}

/** What the kinds that count changes of place differ in. */
export type PlaceChanges = {
  readonly kind: string;
  readonly label: string;
  readonly help: string;
  readonly places: PlaceKind;
  /** `Anna Berg has 2 changes of room on Monday; at most 1 is allowed.` */
  readonly sentence: (told: Told & { readonly most: number }) => string;
};

/** Makes a kind that counts a person's changes of place. */
export function placeChanges(stated: PlaceChanges): ConstraintKind {
  const { kind, places: placeKind } = stated;
  return defineKind<Parameters>({
    kind,
    get label() {
      return stated.label;
    },
    get help() {
      return stated.help;
    },
    parameters,
    scopes: PEOPLE_SCOPES,
    violations: (index, { timeOf, roomOf }, rule) => {
      const read = placedReader(index);
      const found: { span: number; ordinal: number; pair: number[] }[] = [];
      const visit = eachChange(
        placesOf(index.problem, placeKind),
        daysPerSpanOf(index.problem, rule.parameters),
        ({ lesson }, first, second, span, ordinal) =>
          found.push({ span, ordinal, pair: [lesson[first]!, lesson[second]!] }),
      );
      return peopleInScope(index, rule.scope).flatMap((person) => {
        visit(read(index.lessonsOfPerson[person]!, timeOf, roomOf));
        return [...Map.groupBy(found.splice(0), ({ span }) => span)].flatMap(([span, changes]) => {
          const deviation = changes.filter(({ ordinal }) => ordinal > rule.parameters.most).length;
          if (deviation === 0) return [];
          const lessons = [...new Set(changes.flatMap(({ pair }) => pair))];
          const detail = { ...personDetail(index, person), span, changes: changes.length };
          return [{ deviation, lessons, detail }];
        });
      });
    },
    compile: (index, rule, program) => {
      const places = placesOf(index.problem, placeKind);
      const daysPerSpan = daysPerSpanOf(index.problem, rule.parameters);
      const evaluate = changesBeyond(rule.parameters.most, places, daysPerSpan);
      for (const person of peopleInScope(index, rule.scope)) {
        program.whole(index.lessonsOfPerson[person]!, evaluate, rule.weight, {
          isByDay: rule.parameters.per === 'day',
          // Where some changes are allowed, one lesson less may let lessons that clash be followed by one more each.
          staysKept: rule.parameters.most === 0,
          places,
        });
      }
    },
    sentence: (problem, { detail }, { most, per }) => {
      const { span, changes } = detail;
      const when = per === 'day' ? onDay(problem, span!) : inWeek(problem, span!);
      return stated.sentence({ who: personName(problem, detail), when, count: changes!, most });
    },
  });
}
