import { z } from 'zod';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Move } from '../../solver/suggest/place.ts';
import type { Problem } from '../../timetable/problem.ts';
import { NONE } from '../../timetable/solution.ts';
import { slotKey } from './slots.ts';

/** A day and a first period, as `slotKey` writes them. */
const slotField = z
  .string()
  .regex(/^\d{1,2}-\d{1,2}$/, { error: () => text('schedules.fault.slot') })
  .transform((slot) => {
    const [day, start] = slot.split('-').map(Number);
    return { day: day!, start: start! };
  });

/** A slot, with the id of the room in whose row of a table it stands, if it does: `2-4` or `2-4 gym`. */
export const roomedSlotField = z
  .string()
  .max(220)
  .transform((said) => {
    const [slot, ...room] = said.split(' ');
    return { slot: slot!, room: room.length === 0 ? null : room.join(' ') };
  })
  .pipe(z.object({ slot: slotField, room: z.string().nullable() }))
  .transform(({ slot, room }) => ({ ...slot, room }));

/** The version of a schedule that a form was made from. */
export const versionField = z.coerce
  .number({ error: () => text('schedules.fault.version') })
  .int()
  .min(1)
  .max(2 ** 31 - 1);

const idField = z.string().min(1).max(200);

/** Moves as a hidden field says them. */
const movesField = z
  .array(z.object({ lesson: idField, slot: slotField.nullable(), room: idField.nullable() }))
  .min(1)
  .max(5000);

/** Some moves as a hidden field says them: lessons and rooms by id, times by day and first period. */
export function encodeMoves(problem: Problem, moves: readonly Move[]): string {
  return JSON.stringify(
    moves.map(({ lesson, time, room }) => {
      const at = problem.times[time];
      return {
        lesson: problem.lessons[lesson]!.id,
        slot: at ? slotKey(at.day, at.start) : null,
        room: problem.rooms[room]?.id ?? null,
      };
    }),
  );
}

/**
 * The position of a lesson by its id.
 *
 * @throws Failure `notFound` when the schedule has no such lesson.
 */
export function lessonAt(problem: Problem, id: string): number {
  const lesson = problem.lessons.findIndex((one) => one.id === id);
  if (lesson < 0) throw new Failure('notFound', text('schedules.fault.noLesson'));
  return lesson;
}

/**
 * The candidate time of a lesson that begins in a slot.
 *
 * @throws Failure `invalid` when the lesson cannot begin there.
 */
export function timeAt(
  problem: Problem,
  lesson: number,
  slot: { readonly day: number; readonly start: number },
): number {
  const time = problem.lessons[lesson]!.times.find((candidate) => {
    const { day, start } = problem.times[candidate]!;
    return day === slot.day && start === slot.start;
  });
  if (time === undefined) {
    const message = text('schedules.fault.cannotBegin');
    throw new Failure('invalid', message, [{ where: 'slot', message }]);
  }
  return time;
}

/**
 * The position of a room by its id; `NONE` for null.
 *
 * @throws Failure `invalid` when there is no such room.
 */
export function roomAt(problem: Problem, id: string | null): number {
  if (id === null) return NONE;
  const room = problem.rooms.findIndex((one) => one.id === id);
  if (room < 0) {
    const message = text('schedules.fault.noRoom');
    throw new Failure('invalid', message, [{ where: 'room', message }]);
  }
  return room;
}

/**
 * Reads what `encodeMoves` has written.
 *
 * @throws Failure `invalid` when it is something else, `notFound` when a lesson is gone.
 */
export function decodeMoves(problem: Problem, said: string): Move[] {
  let given: unknown;
  try {
    given = JSON.parse(said);
  } catch {
    given = null;
  }
  const read = movesField.safeParse(given);
  if (!read.success) {
    const message = text('schedules.fault.moves');
    throw new Failure('invalid', message, [{ where: 'moves', message }]);
  }
  return read.data.map(({ lesson: id, slot, room }) => {
    const lesson = lessonAt(problem, id);
    return {
      lesson,
      time: slot ? timeAt(problem, lesson, slot) : NONE,
      room: slot ? roomAt(problem, room) : NONE,
    };
  });
}
