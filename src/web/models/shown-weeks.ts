import { weeksOf } from '../../constraints/time-words.ts';
import { text } from '../../languages/text.ts';
import { everyWeek } from '../../timetable/times.ts';
import type { Picture } from './picture.ts';

/** Weeks of the cycle, each of which can be shown alone; the style sheet knows of no more. */
const MOST_WEEKS = 8;

/** The weeks that may be shown alone, by name; none where all are alike. */
export function weekNames(weeks: number): string[] {
  if (weeks === 1 || weeks > MOST_WEEKS) return [];
  return Array.from({ length: weeks }, (_, week) => text('schedules.grid.week', { number: week + 1 }));
}

/** The bit set of the weeks in which a lesson meets, where it is; null for every week, and in the tray. */
function ownWeeks({ problem, solution }: Picture, lesson: number): number | null {
  const weeks = problem.times[solution.timeOf[lesson]!]?.weeks;
  return weeks === undefined || weeks === everyWeek(problem.calendar) ? null : weeks;
}

/** Positions of the weeks in which a lesson meets, as `data-weeks` names them: `0 2`; null for every week. */
export function shownWeeks(picture: Picture, lesson: number): string | null {
  const own = ownWeeks(picture, lesson);
  if (own === null) return null;
  const all = Array.from({ length: picture.problem.calendar.weeks }, (_, week) => week);
  return all.filter((week) => (own >> week) & 1).join(' ');
}

/** `week 2`, `weeks 1 and 3`; null for a lesson of every week. */
export function weeksInWords(picture: Picture, lesson: number): string | null {
  const own = ownWeeks(picture, lesson);
  return own === null ? null : weeksOf(picture.problem, own);
}
