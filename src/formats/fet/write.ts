import { checkConstraints } from '../../constraints/registry.ts';
import { Failure, type Fault } from '../../failure.ts';
import type { Problem, Time } from '../../timetable/problem.ts';
import { emptySolution, type Solution } from '../../timetable/solution.ts';
import { countFaults } from '../count-faults.ts';
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
  refuse(unsayable(problem));
  const toldApart = rulesToldApart(problem);
  const sayable = { ...problem, constraints: problem.constraints.filter(({ id }) => !toldApart.has(id)) };
  const split = splitRooms(sayable, locked ?? emptySolution(problem));
  const stated = plain(renamed(split.problem));
  const rules = writeRules(stated);
  const faults = [
    ...[...toldApart].map(([id, message]) => ({ where: `constraint ${id}`, message })),
    ...rules.faults,
  ];
  if (!leavesOut) refuse(faults);
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

function commentsOn(leftOut: readonly Fault[]): string {
  return countFaults(leftOut)
    .map(({ where, message }) => `Left out: ${where}: ${message}.`)
    .join('\n');
}

/** @throws Failure `invalid` when there are faults */
function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const counted = countFaults(faults);
  const { where, message } = counted[0]!;
  throw new Failure('invalid', `This cannot be written as a .fet file: ${where}: ${message}.`, counted);
}

/** What the format has no words for, beside rules. */
function unsayable(problem: Problem): Fault[] {
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
      : [{ where: 'calendar', message: `FET knows one week, not a cycle of ${calendar.weeks}` }]),
    ...(deep
      ? [{ where: `group ${deep.id}`, message: 'FET knows years, groups and subgroups, and none in these' }]
      : []),
    ...(unfit && calendar.weeks === 1
      ? [{ where: `lesson ${unfit.id}`, message: 'FET knows lessons of every week only' }]
      : []),
    ...closedRooms(problem),
  ];
}
