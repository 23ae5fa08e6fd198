import { checkConstraints } from '../../constraints/registry.ts';
import { Failure, type Fault } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Problem, Time } from '../../timetable/problem.ts';
import { emptySolution, type Solution } from '../../timetable/solution.ts';
import { countAlike, type UnsayableThing } from '../unsayable.ts';
import { BASIC_ELEMENTS } from './mappings.ts';
import { plain } from './plain.ts';
import { renamed } from './rename.ts';
import { closedRooms, rulesToldApart, splitRooms } from './split-rooms.ts';
import { constraintNode, lockNodes } from './write-constraints.ts';
import { writeRules } from './write-rules.ts';
import { LEVELS, schoolNodes } from './write-school.ts';
import { printXml, tree } from './xml.ts';
import type { Node } from './xml-node.ts';

/** Version of FET whose elements are written. */
const VERSION = '6.8.5';

/** A problem has rules that the format cannot say, and nothing else of the sort: without these it can be written. */
export class UnsayableRules extends Failure {
  constructor(message: string, faults: readonly Fault[]) {
    super('invalid', message, faults);
  }
}

/**
 * The text of the `.fet` file that states a problem.
 *
 * @param options `locked`: a timetable whose lessons the file locks at their times and rooms, instead of those that the
 *   problem locks; `leavesOut`: whether rules that the format cannot say are left out, and named in the file's comments
 * @throws Failure `invalid` when the format cannot say it, with a fault for each sort of thing that it cannot say: of
 *   `constraint x` or `2 constraints` when it is a rule.
 */
export function writeFet(
  problem: Problem,
  { locked, leavesOut = false }: { readonly locked?: Solution; readonly leavesOut?: boolean } = {},
): string {
  checkConstraints(problem);
  const unwritable = unsayable(problem);
  if (unwritable.length > 0) throw new Failure('invalid', ...refusalOf(unwritable));
  const toldApart = rulesToldApart(problem);
  const sayable = { ...problem, constraints: problem.constraints.filter(({ id }) => !toldApart.has(id)) };
  const split = splitRooms(sayable, locked ?? emptySolution(problem));
  const stated = plain(renamed(split.problem));
  const rules = writeRules(stated);
  const faults = [
    ...[...toldApart].map(([id, message]) => ({ sort: 'constraint' as const, id, message })),
    ...rules.faults,
  ];
  if (!leavesOut && faults.length > 0) throw new UnsayableRules(...refusalOf(faults));
  const locks = lockNodes(stated, split.solution);
  const basic = (element: string): Node => constraintNode(element, 100, []);
  const root = {
    ...tree('fet', [
      ...schoolNodes(stated, commentsOn(faults)),
      tree('Time_Constraints_List', [basic(BASIC_ELEMENTS.time), ...rules.time, ...locks.time]),
      tree('Space_Constraints_List', [basic(BASIC_ELEMENTS.space), ...rules.space, ...locks.space]),
    ]),
    attributes: { version: VERSION },
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n\n${printXml(root)}`;
}

function commentsOn(leftOut: readonly UnsayableThing[]): string {
  return countAlike(leftOut)
    .map((fault) => text('formats.fet.leftOut', fault))
    .join('\n');
}

/** What is said of things that cannot be written, and each sort of them. */
function refusalOf(things: readonly UnsayableThing[]): [message: string, faults: Fault[]] {
  const counted = countAlike(things);
  const { where, message } = counted[0]!;
  return [text('formats.unwritableAt', { format: '.fet', where, message }), counted];
}

/** What the format has no words for, beside rules. */
function unsayable(problem: Problem): UnsayableThing[] {
  const { calendar, groups, lessons, times } = problem;
  const levelOf = (group: number): number => {
    const { parent } = groups[group]!;
    return parent === null ? 0 : 1 + levelOf(parent);
  };
  const deep = groups.find((_, position) => levelOf(position) >= LEVELS.length);
  const unfit = lessons.find(({ times: own }) => own.some((time) => (times[time] as Time).weeks !== 1));
  return [
    ...(calendar.weeks === 1
      ? []
      : [{ sort: 'calendar' as const, message: text('formats.fet.oneWeek', { weeks: calendar.weeks }) }]),
    ...(deep ? [{ sort: 'group' as const, id: deep.id, message: text('formats.fet.threeLevels') }] : []),
    ...(unfit && calendar.weeks === 1
      ? [{ sort: 'lesson' as const, id: unfit.id, message: text('formats.fet.everyWeek') }]
      : []),
    ...closedRooms(problem),
  ];
}
