import { text } from '../languages/text.ts';
import type { Room } from './problem.ts';

/** The rooms that a lesson in each room occupies: the parts of it, or the room itself where it is one, `[room][i]`. */
export function partsOfRooms(rooms: readonly Room[]): readonly (readonly number[])[] {
  return rooms.map(({ parts = [] }, room) => (parts.length > 0 ? parts : [room]));
}

/** Whether some room consists of others. */
export function haveParts(rooms: readonly Room[]): boolean {
  return rooms.some(({ parts = [] }) => parts.length > 0);
}

/** Whether a lesson in one room is in the way of a lesson in the other. */
export function sharePart(
  partsOfRoom: readonly (readonly number[])[],
  first: number,
  second: number,
): boolean {
  return first === second || partsOfRoom[first]!.some((part) => partsOfRoom[second]!.includes(part));
}

/** Some rooms and all that have one of them as a part: what closes a part closes the whole. */
export function withWholes(rooms: readonly Room[], chosen: ReadonlySet<number>): number[] {
  return rooms.flatMap(({ parts = [] }, room) =>
    chosen.has(room) || parts.some((part) => chosen.has(part)) ? [room] : [],
  );
}

/**
 * What is wrong with the parts of rooms, in words: each must be another room of the problem, stand once and be undivided.
 */
export function faultsOfParts(rooms: readonly Room[]): { readonly room: string; readonly message: string }[] {
  return rooms.flatMap(({ id, parts = [] }, room) => {
    const fault = (message: string) => [{ room: id, message }];
    if (parts.some((part) => rooms[part] === undefined || part === room)) {
      return fault(text('checks.parts.others'));
    }
    if (new Set(parts).size < parts.length) return fault(text('checks.parts.twice'));
    const divided = parts.find((part) => (rooms[part]!.parts ?? []).length > 0);
    return divided === undefined ? [] : fault(text('checks.parts.divided', { part: rooms[divided]!.id }));
  });
}
