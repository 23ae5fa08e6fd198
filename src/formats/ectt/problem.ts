import { Failure } from '../../failure.ts';
import { betweenCommas, text } from '../../languages/text.ts';
import type { Problem } from '../../timetable/problem.ts';
import { losses } from '../ctt/losses.ts';
import { documentOf, withoutRules } from '../ctt/timetable.ts';
import type { EcttDocument } from './document.ts';
import { FORMULATIONS, type Formulation } from './formulations.ts';
import { DOUBLE_LECTURES, rulesOf } from './rules.ts';

/** The problem that an `.ectt` file states, with the costs of a formulation. */
export function problemOfEctt(document: EcttDocument, formulation: Formulation): Problem {
  const problem = withoutRules(document);
  return {
    ...problem,
    rooms: problem.rooms.map((room, i) => ({ ...room, building: document.rooms[i]!.building })),
    courses: problem.courses.map((course, i) => ({
      ...course,
      tags: document.courses[i]!.doubleLectures ? [DOUBLE_LECTURES] : [],
    })),
    constraints: rulesOf(document, formulation),
  };
}

/**
 * The `.ectt` file that states a problem: read with the same formulation it states the same one. What its formulation
 * does not count is not in the problem, and so not in the file: then each number is one that asks for nothing. Rooms
 * without a building get one.
 *
 * @throws Failure `invalid` when the format cannot say it in any formulation.
 */
export function ecttOfProblem(problem: Problem): EcttDocument {
  const housed = withBuildings(problem);
  const common = documentOf(housed);
  const document = {
    ...common,
    dailyLectures: dailyLecturesOf(problem),
    courses: common.courses.map((course, i) => ({
      ...course,
      doubleLectures: problem.courses[i]!.tags.includes(DOUBLE_LECTURES),
    })),
    rooms: common.rooms.map((room, i) => ({ ...room, building: housed.rooms[i]!.building })),
    unsuitable: unsuitableOf(problem),
  };
  const lost = FORMULATIONS.map((formulation) => losses(housed, problemOfEctt(document, formulation)));
  const least = lost.toSorted((a, b) => a.length - b.length)[0]!;
  if (least.length > 0) {
    throw new Failure(
      'invalid',
      text('formats.courses.cannotSay', { format: '.ectt', lost: betweenCommas(least) }),
    );
  }
  return document;
}

/** The format asks for a building of every room: those that have none stand in one together. */
function withBuildings(problem: Problem): Problem {
  const taken = new Set(problem.rooms.map(({ building }) => building));
  if (!taken.has('')) return problem;
  let building = 'main';
  for (let number = 2; taken.has(building); number++) building = `main-${number}`;
  return {
    ...problem,
    rooms: problem.rooms.map((room) => (room.building === '' ? { ...room, building } : room)),
  };
}

function dailyLecturesOf({ calendar, constraints }: Problem): EcttDocument['dailyLectures'] {
  const nothing = { least: 0, most: calendar.periods.length };
  const asked = { ...nothing, ...constraints.find(({ kind }) => kind === 'lessons-per-day')?.parameters };
  // A least above the most cannot be read again: such a rule is one that the format cannot say.
  return asked.least <= asked.most ? { least: asked.least, most: asked.most } : nothing;
}

function unsuitableOf({ rooms, constraints }: Problem): EcttDocument['unsuitable'] {
  return constraints.flatMap(({ kind, scope, parameters }) => {
    if (kind !== 'room-suitability' || scope.of !== 'courses' || !Array.isArray(parameters.rooms)) return [];
    const suitable = new Set<unknown>(parameters.rooms);
    const others = rooms.map(({ id }) => id).filter((id) => !suitable.has(id));
    return scope.ids.flatMap((course) => others.map((room) => ({ course, room })));
  });
}
