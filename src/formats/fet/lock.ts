import { text } from '../../languages/text.ts';
import type { Problem } from '../../timetable/problem.ts';
import { haveParts } from '../../timetable/room-parts.ts';
import { NONE, type Solution } from '../../timetable/solution.ts';
import { refused } from '../refused.ts';
import { parseFet } from './parse.ts';
import { ALWAYS } from './rule.ts';
import { virtualRoomsOf } from './virtual-rooms.ts';
import { lockNodes } from './write-constraints.ts';
import { printXml } from './xml.ts';
import type { Node } from './xml-node.ts';

/** The text with elements put at the end of a list of it. */
function withMore(original: string, list: string, nodes: readonly Node[]): string {
  const more = nodes.map(printXml).join('');
  const end = original.lastIndexOf(`</${list}>`);
  if (end >= 0) return `${original.slice(0, end)}${more}${original.slice(end)}`;
  const empty = new RegExp(`<${list}\\s*/>`);
  if (!empty.test(original)) {
    throw refused([{ where: text('formats.file'), message: text('formats.fet.lacks', { element: list }) }]);
  }
  return original.replace(empty, () => `<${list}>\n${more}</${list}>`);
}

/** The names of the file's virtual rooms by the ids of the rooms that these became. */
function virtualNames(original: string, { rooms }: Problem): (id: string) => string {
  if (!haveParts(rooms)) return (id) => id;
  const choices = [...virtualRoomsOf(parseFet(original)).choices.values()].flat();
  const names = new Map(choices.map(({ id, virtual }) => [id, virtual.name]));
  return (id) => names.get(id) ?? id;
}

const WEIGHT = /<Weight_Percentage>\s*([\d.]+)\s*<\/Weight_Percentage>/;
const ACTIVE = /<Active>[^<]*<\/Active>/;

/**
 * Whether FET keeps a part of a rule whatever its weight: lessons that are on one day in spite of the days between them are
 * one after the other, where that is asked, and at most two (`activities-days.ts`).
 */
function isKeptInPart(name: string, rule: string): boolean {
  if (name !== 'ConstraintMinDaysBetweenActivities') return false;
  const isTogether = /<Consecutive_If_Same_Day>\s*(true|yes|1)\s*</i.test(rule);
  return isTogether || [...rule.matchAll(/<Activity_Id>/g)].length > 2;
}

/** The text with every rule switched off that FET may break: with lessons that cannot move it would get by them only by luck. */
function withoutLesserRules(original: string): string {
  return original.replace(/<(Constraint\w+)>[\s\S]*?<\/\1>/g, (rule, name: string) => {
    const weight = WEIGHT.exec(rule)?.[1];
    if (weight === undefined || Number(weight) >= ALWAYS) return rule;
    if (isKeptInPart(name, rule)) return rule.replace(WEIGHT, '<Weight_Percentage>0</Weight_Percentage>');
    const off = '<Active>false</Active>';
    return ACTIVE.test(rule) ? rule.replace(ACTIVE, off) : rule.replace(`</${name}>`, `${off}\n</${name}>`);
  });
}

/**
 * A `.fet` file with every lesson of a timetable locked at its time and room, and without what FET may break (rules of less
 * than 100 %) where none is missing: FET finds a timetable for it only if it accepts this one.
 *
 * @param original text of the file that the problem was read from, by whose names the lessons and rooms still go
 */
export function lockFet(original: string, problem: Problem, solution: Solution): string {
  // What the file locks already is refused by FET as said twice.
  const unlocked = {
    timeOf: solution.timeOf.map((time, lesson) =>
      problem.lessons[lesson]!.lockedTime === time ? NONE : time,
    ),
    roomOf: solution.roomOf.map((room, lesson) =>
      problem.lessons[lesson]!.lockedRoom === room ? NONE : room,
    ),
  };
  const { time, space } = lockNodes(problem, unlocked, virtualNames(original, problem));
  const isWhole = solution.timeOf.every((time) => time !== NONE);
  const hard = isWhole ? withoutLesserRules(original) : original;
  return withMore(withMore(hard, 'Time_Constraints_List', time), 'Space_Constraints_List', space);
}
