import type { Choice } from '../../../views/components/question.tsx';
import { text } from '../../languages/text.ts';
import type { Suggester } from '../../solver/suggest/suggester.ts';
import { compareCost } from '../../timetable/solution.ts';
import { moveWords, placeWords } from './edit-words.ts';
import type { Picture } from './picture.ts';
import { choiceOf } from './question.ts';

/** What suggestions are wanted; positions in the calendar and among the rooms. */
export type SuggestionFilter = {
  readonly day: number | null;
  readonly period: number | null;
  readonly room: number | null;
  /** Whether other lessons may make way. */
  readonly isDeep: boolean;
};

const MOST = 12;
const CHAINS_LOOKED_AT = 60;
const REASONS = 3;

/** Where a lesson could better be, best first: by itself, or also with others that make way. */
export function suggestionsOf(
  { problem, solution }: Picture,
  suggester: Suggester,
  lesson: number,
  filter: SuggestionFilter,
): Choice[] {
  const fits = (time: number, room: number): boolean => {
    const { day, start } = problem.times[time]!;
    return (
      (filter.day === null || filter.day === day) &&
      (filter.period === null || filter.period === start) &&
      (filter.room === null || filter.room === room)
    );
  };
  const isHere = (time: number, room: number) =>
    solution.timeOf[lesson] === time && solution.roomOf[lesson] === room;
  const single = suggester.placesFor(lesson).flatMap(({ places }) => {
    const place = places.find(({ time, room }) => fits(time, room) && !isHere(time, room));
    if (!place || place.standing === 'blocked' || place.standing === 'swap') return [];
    const { change, time, room } = place;
    const details = [
      ...place.mends.slice(0, REASONS).map(({ sentence }) => text('schedules.slot.mended', { sentence })),
      ...place.breaks.slice(0, REASONS).map(({ sentence }) => sentence),
    ].slice(0, REASONS);
    const title = placeWords(problem, time, room);
    return [{ moves: [{ lesson, time, room }], change, title, details }];
  });
  const chains = filter.isDeep
    ? suggester
        .chainsFor(lesson, { count: CHAINS_LOOKED_AT })
        .filter(({ moves: [first] }) => fits(first!.time, first!.room))
        .map(({ moves, change }) => ({
          moves,
          change,
          title: text('schedules.suggestions.chain', {
            place: placeWords(problem, moves[0]!.time, moves[0]!.room),
            count: moves.length - 1,
          }),
          details: moves.slice(1).map((move) => moveWords(problem, move)),
        }))
    : [];
  return [...single, ...chains]
    .sort((a, b) => compareCost(a.change, b.change) || a.moves.length - b.moves.length)
    .slice(0, MOST)
    .map(({ moves, change, title, details }) => choiceOf(problem, { moves, change }, { title, details }));
}
