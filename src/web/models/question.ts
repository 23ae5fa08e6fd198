import type { Choice, Question } from '../../../views/components/question.tsx';
import type { SlotLook } from '../../../views/components/slot.tsx';
import { listed, text } from '../../languages/text.ts';
import type { DropChoice, DropChoices } from '../../planning/drop-choices.ts';
import type { Chain } from '../../solver/suggest/place.ts';
import type { Problem } from '../../timetable/problem.ts';
import { encodeMoves } from './edit-form.ts';
import { changeText, changeWords, lessonTitle, moveWords, placeWords, toneOf } from './edit-words.ts';

const LOOK_OF_TONE: Readonly<Record<ReturnType<typeof toneOf>, SlotLook>> = {
  better: 'better',
  same: 'free',
  worse: 'costs',
};

const MOST_REASONS = 6;

/** Moves as a button that makes them. */
export function choiceOf(
  problem: Problem,
  { moves, change }: Chain,
  told: { readonly title: string; readonly details: readonly string[]; readonly look?: SlotLook | undefined },
): Choice {
  return {
    look: told.look ?? (change.hard > 0 ? 'blocked' : LOOK_OF_TONE[toneOf(change)]),
    title: told.title,
    details: told.details,
    change: changeText(change),
    changeInWords: changeWords(change),
    moves: encodeMoves(problem, moves),
  };
}

function titleOf(problem: Problem, { kind, moves }: DropChoice, proposed: string): string {
  const others = listed(moves.slice(1).map(({ lesson }) => lessonTitle(problem, lesson)));
  switch (kind) {
    case 'swap':
      return text('schedules.question.swap', { lessons: others });
    case 'chain':
      return moves.length === 2
        ? text('schedules.question.makeWay')
        : text('schedules.question.othersMakeWay', { count: moves.length - 1 });
    case 'tray':
      return text('schedules.question.toTray', { lessons: others });
    case 'clash':
      return text('schedules.question.clash');
    case 'move':
      return text('schedules.question.move', { place: proposed });
  }
}

/** What is asked when a lesson is dropped where something is in its way. */
export function questionOf(problem: Problem, { lesson, time, place, choices }: DropChoices): Question {
  const where = placeWords(problem, time, place.room);
  const { inTheWay, breaks } = place;
  const names = listed(inTheWay.map((other) => lessonTitle(problem, other)));
  return {
    title: text('schedules.question.title', { lesson: lessonTitle(problem, lesson), place: where }),
    text:
      inTheWay.length > 0
        ? text('schedules.question.inTheWay', { count: inTheWay.length, names })
        : text('schedules.question.breaks'),
    reasons: breaks.slice(0, MOST_REASONS).map(({ sentence }) => sentence),
    choices: choices.map((choice) =>
      choiceOf(problem, choice, {
        title: titleOf(problem, choice, where),
        details:
          choice.kind === 'clash'
            ? [text('schedules.question.clash.detail')]
            : choice.moves.map((move) => moveWords(problem, move)),
        look: choice.kind === 'clash' ? 'blocked' : undefined,
      }),
    ),
  };
}
