import { startOf } from '../../constraints/time-words.ts';
import { counted, lessonName } from '../../constraints/words.ts';
import type { Move } from '../../solver/suggest/place.ts';
import type { Problem } from '../../timetable/problem.ts';
import { type Cost, NONE } from '../../timetable/solution.ts';

const MINUS = '−';

function signed(amount: number): string {
  return amount > 0 ? `+${amount}` : `${MINUS}${-amount}`;
}

/** A change of cost in few letters: `+1 hard, −4`, or `±0`. */
export function changeText({ hard, soft }: Cost): string {
  const parts = [...(hard === 0 ? [] : [`${signed(hard)} hard`]), ...(soft === 0 ? [] : [signed(soft)])];
  return parts.length === 0 ? '±0' : parts.join(', ');
}

function directed(amount: number, part: string): string {
  return `${amount > 0 ? 'adds' : 'saves'} ${Math.abs(amount)} ${part}`;
}

/** A change of cost in words: `adds 1 hard and saves 4 soft`, or `costs as much as now`. */
export function changeWords({ hard, soft }: Cost): string {
  const parts = [
    ...(hard === 0 ? [] : [directed(hard, 'hard')]),
    ...(soft === 0 ? [] : [directed(soft, 'soft')]),
  ];
  return parts.length === 0 ? 'costs as much as now' : parts.join(' and ');
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
  const name = lessonName(problem, lesson);
  return siblings.length === 1 ? name : `${name} (${siblings.indexOf(lesson) + 1} of ${siblings.length})`;
}

/** A place in words: `Monday, period 3 in Room 12`, or `the tray`. */
export function placeWords(problem: Problem, time: number, room: number): string {
  if (time === NONE) return 'the tray';
  const start = startOf(problem, problem.times[time]!);
  return room === NONE ? start : `${start} in ${problem.rooms[room]!.name}`;
}

/** A move in words: `Maths 7A to Monday, period 3 in Room 12`. */
export function moveWords(problem: Problem, { lesson, time, room }: Move): string {
  return `${lessonTitle(problem, lesson)} to ${placeWords(problem, time, room)}`;
}

/** Moves in few words: the one there is, or how many lessons move. */
export function movesWords(problem: Problem, moves: readonly Move[]): string {
  return moves.length === 1 ? moveWords(problem, moves[0]!) : `${counted(moves.length, 'lesson')} moved`;
}
