import type { Problem } from '../../timetable/problem.ts';
import { parseFet } from './parse.ts';
import { problemOfFet } from './problem.ts';
import type { ReportLine } from './report.ts';

/**
 * The problem that the text of a `.fet` file states, with a report of the elements that it does not say: those that are
 * inactive, and those for which there is no kind of rule. What the report does not name, the problem says.
 *
 * @throws Failure `invalid`, with a fault for each element that is wrong.
 */
export function readFet(text: string): { readonly problem: Problem; readonly report: readonly ReportLine[] } {
  return problemOfFet(parseFet(text));
}
