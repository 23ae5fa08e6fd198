import { startOf } from '../../constraints/time-words.ts';
import { lessonName } from '../../constraints/words.ts';
import { betweenCommas, listed, text } from '../../languages/text.ts';
import type { Move } from '../../solver/suggest/place.ts';
import type { Problem } from '../../timetable/problem.ts';
import { type Cost, NONE } from '../../timetable/solution.ts';
import { titleInCourse } from './lesson-names.ts';

const MINUS = '−';

function signed(amount: number): string {
  return amount > 0 ? `+${amount}` : `${MINUS}${-amount}`;
}

/** A cost in few words: `1 hard, 12 soft`. */
export function costText({ hard, soft }: Cost): string {
  return text('schedules.cost.both', { hard, soft });
}

/** A change of cost in few letters: `+1 hard, −4`, or `±0`. */
export function changeText({ hard, soft }: Cost): string {
  const parts = [
    ...(hard === 0 ? [] : [text('schedules.change.hard', { amount: signed(hard) })]),
    ...(soft === 0 ? [] : [signed(soft)]),
  ];
  return parts.length === 0 ? '±0' : betweenCommas(parts);
}

/** A change of cost in words: `adds 1 hard and saves 4 soft`, or `costs as much as now`. */
export function changeWords({ hard, soft }: Cost): string {
  const parts = [
    ...(hard > 0 ? [text('schedules.change.addsHard', { amount: hard })] : []),
    ...(hard < 0 ? [text('schedules.change.savesHard', { amount: -hard })] : []),
    ...(soft > 0 ? [text('schedules.change.addsSoft', { amount: soft })] : []),
    ...(soft < 0 ? [text('schedules.change.savesSoft', { amount: -soft })] : []),
  ];
  return parts.length === 0 ? text('schedules.change.same') : listed(parts);
}

/** Whether a change is for the better, for the worse, or neither. */
export function toneOf({ hard, soft }: Cost): 'better' | 'same' | 'worse' {
  if (hard === 0 && soft === 0) return 'same';
  return hard < 0 || (hard === 0 && soft < 0) ? 'better' : 'worse';
}

/** A lesson by its course and, where the course has several, its number: `Maths 7A (2 of 4)`. */
export function lessonTitle(problem: Problem, lesson: number): string {
  const { course } = problem.lessons[lesson]!;
  const siblings = problem.lessons.flatMap((one, position) => (one.course === course ? [position] : []));
  return titleInCourse(lessonName(problem, lesson), siblings.indexOf(lesson) + 1, siblings.length);
}

/** A place in words: `Monday, period 3 in Room 12`, or `the tray`. */
export function placeWords(problem: Problem, time: number, room: number): string {
  if (time === NONE) return text('schedules.place.tray');
  const start = startOf(problem, problem.times[time]!);
  if (room === NONE) return start;
  return text('schedules.place.room', { start, room: problem.rooms[room]!.name });
}

/** A move in words: `Maths 7A to Monday, period 3 in Room 12`. */
export function moveWords(problem: Problem, { lesson, time, room }: Move): string {
  const moved = lessonTitle(problem, lesson);
  if (time === NONE) return text('schedules.move.toTray', { lesson: moved });
  const start = startOf(problem, problem.times[time]!);
  if (room === NONE) return text('schedules.move.toTime', { lesson: moved, start });
  return text('schedules.move.toRoom', { lesson: moved, start, room: problem.rooms[room]!.name });
}

/** Moves in few words: the one there is, or how many lessons move. */
export function movesWords(problem: Problem, moves: readonly Move[]): string {
  if (moves.length === 1) return moveWords(problem, moves[0]!);
  return text('schedules.move.several', { count: moves.length });
}
