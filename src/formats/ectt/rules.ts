import type { Constraint, Scope } from '../../timetable/problem.ts';
import {
  hard,
  hardRules,
  isolatedLectures,
  minWorkingDays,
  onCourse,
  roomCapacity,
  roomStability,
  rule,
  soft,
} from '../ctt/rules.ts';
import type { EcttDocument } from './document.ts';
import { type Formulation, WEIGHTS } from './formulations.ts';

/** Marks the courses whose lectures of a day should follow each other. */
export const DOUBLE_LECTURES = 'double-lectures';

const curricula: Scope = { of: 'all-groups' };

/** A price on each lecture in a room that does not suit its course, or a ban. */
function roomSuitability({ rooms, unsuitable }: EcttDocument, weight: number | 'hard'): Constraint[] {
  return [...Map.groupBy(unsuitable, ({ course }) => course)].map(([course, pairs]) => {
    const avoided = new Set(pairs.map(({ room }) => room));
    const suitable = rooms.map(({ id }) => id).filter((id) => !avoided.has(id));
    return rule(`rooms-${course}`, 'room-suitability', weight === 'hard' ? hard() : soft(weight), {
      scope: onCourse(course),
      parameters: { rooms: suitable },
    });
  });
}

/** What a formulation asks of a timetable. */
export function rulesOf(document: EcttDocument, formulation: Formulation): Constraint[] {
  const weights = WEIGHTS[formulation];
  const when = (weight: number | undefined, rules: (weight: number) => Constraint[]): Constraint[] =>
    weight === undefined ? [] : rules(weight);
  return [
    ...hardRules(document),
    roomCapacity(weights.roomCapacity),
    ...when(weights.minWorkingDays, (weight) => minWorkingDays(document, weight)),
    ...when(weights.isolatedLectures, (weight) => [isolatedLectures(weight)]),
    ...when(weights.windows, (weight) => [rule('windows', 'windows', soft(weight), { scope: curricula })]),
    ...when(weights.roomStability, (weight) => [roomStability(weight)]),
    ...when(weights.studentMinMaxLoad, (weight) => [
      rule('daily-lectures', 'lessons-per-day', soft(weight), {
        scope: curricula,
        parameters: { ...document.dailyLectures },
      }),
    ]),
    ...when(weights.travelDistance, (weight) => [
      rule('travel-distance', 'travel-time', soft(weight), { scope: curricula, parameters: { least: 1 } }),
    ]),
    ...(weights.roomSuitability === undefined ? [] : roomSuitability(document, weights.roomSuitability)),
    ...when(weights.doubleLectures, (weight) => [
      rule('double-lectures', 'double-lectures', soft(weight), {
        scope: { of: 'tag', tag: DOUBLE_LECTURES },
      }),
    ]),
  ];
}
