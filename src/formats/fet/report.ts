import { text } from '../../languages/text.ts';
import type { Mode } from './document.ts';
import type { Fields } from './fields.ts';

/** Elements of a file that the problem does not say, or not wholly. */
export type ReportLine = {
  /** The element's name. */
  readonly element: string;
  count: number;
  readonly reason: string;
};

/** Counts an element, together with those of its name that have the same reason. */
export function addTo(report: ReportLine[], element: string, reason: string, count = 1): void {
  const line = report.find((one) => one.element === element && one.reason === reason);
  if (line) line.count += count;
  else report.push({ element, count, reason });
}

/** Why an element that was not read as a rule is none. */
export function unmapped(fields: Fields, mode: Mode): string {
  if (!fields.flag('Active', true)) return text('formats.fet.unsaid.inactive');
  if (isTold(fields.node.name, mode)) return text('formats.fet.unsaid.noKind');
  return text('formats.fet.unsaid.halfDays');
}

/** Elements that speak of hours and of rooms only, so that they mean the same whatever a day is. */
const OF_HOURS =
  /^Constraint((Teacher|StudentsSet|Room)NotAvailableTimes|BreakTimes|(Sub)?Activit(y|ies)Preferred\w+|Activities(SameStarting(Time|Hour)|NotOverlapping|Occupy\w+|(Min|Max)Simultaneous\w+)|TwoActivitiesOrdered|(Subject|Activity)\w*PreferredRooms?|(Teacher|StudentsSet)HomeRooms?)$/;

/**
 * Whether it is known what an element means in a file's mode. In Mornings_Afternoons FET's day is half of one, and many
 * of its rules speak of whole ones; the other modes only add rules of their own.
 */
export function isTold(element: string, mode: Mode): boolean {
  return mode !== 'Mornings_Afternoons' || OF_HOURS.test(element);
}
