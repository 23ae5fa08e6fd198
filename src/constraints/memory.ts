import type { Solution } from '../timetable/solution.ts';
import type { Finding, Rule } from './kind.ts';

/**
 * Finds what a rule says of one person or course, unless it is known: what depends on nothing but the times of some lessons
 * is the same as long as these are.
 *
 * @param whom position of the person or course; the rule speaks of each once
 */
export type Memory = (
  rule: Rule<unknown>,
  whom: number,
  lessons: readonly number[],
  solution: Solution,
  find: () => Finding[],
) => readonly Finding[];

/** A memory that forgets at once. */
export const noMemory: Memory = (_rule, _whom, _lessons, _solution, find) => find();

type Known = { readonly times: Int32Array; readonly findings: readonly Finding[] };

/** A memory for the solutions of one problem, with the rules of that problem: lessons are told apart by their positions in it. */
export function createMemory(): Memory {
  const ofRules = new Map<Rule<unknown>, Map<number, Known>>();
  return (rule, whom, lessons, { timeOf }, find) => {
    let ofRule = ofRules.get(rule);
    if (!ofRule) {
      ofRule = new Map();
      ofRules.set(rule, ofRule);
    }
    const known = ofRule.get(whom);
    if (known && lessons.every((lesson, i) => known.times[i] === timeOf[lesson])) return known.findings;
    const findings = find();
    ofRule.set(whom, { times: Int32Array.from(lessons, (lesson) => timeOf[lesson]!), findings });
    return findings;
  };
}
