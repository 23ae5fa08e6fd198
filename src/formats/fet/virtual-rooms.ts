import { text } from '../../languages/text.ts';
import { type Combination, combinationsOf, effortOfFile } from './combinations.ts';
import type { FetDocument, FetRoom } from './document.ts';
import { childOf, childrenOf } from './xml.ts';
import type { Node } from './xml-node.ts';

/** One way in which a virtual room takes real rooms: a room of the problem that consists of these. */
export type VirtualChoice = {
  /** The virtual room's name, and the real rooms' where it has several choices: another one than that of every room. */
  readonly id: string;
  readonly virtual: FetRoom;
  /** Names of the real rooms, in the order of its sets. */
  readonly rooms: Combination;
};

/** What the virtual rooms of a file become. */
export type VirtualRooms = {
  /** Choices of a virtual room by its name. */
  readonly choices: ReadonlyMap<string, readonly VirtualChoice[]>;
  /** What is left out, in words; none where the choices say all. */
  readonly leftOut: readonly string[];
};

/** The field of the real rooms that a lesson has in a virtual one. */
export const REAL_ROOM = 'Real_Room';

/** Real rooms that constraints ask for in each room, by its name, `[constraint][i]`. */
function askedOf(constraints: readonly Node[]): ReadonlyMap<string, readonly string[][]> {
  const asked = new Map<string, string[][]>();
  for (const node of constraints) {
    const name = childOf(node, 'Room')?.text;
    const rooms = childrenOf(node, REAL_ROOM).map((room) => room.text);
    if (name === undefined || rooms.length === 0) continue;
    const known = asked.get(name);
    if (known) known.push(rooms);
    else asked.set(name, [rooms]);
  }
  return asked;
}

function leftOutOf({ name }: FetRoom, chosen: number, total: number | null): string[] {
  if (chosen === 0) return [text('formats.fet.unsaid.noRealRooms', { name })];
  if (chosen === total) return [];
  if (total === null) return [text('formats.fet.unsaid.uncountedCombinations', { name, chosen })];
  return [text('formats.fet.unsaid.someCombinations', { name, total, chosen, rest: total - chosen })];
}

/** Makes the choices of a file's virtual rooms; always the same ones of the same file. */
export function virtualRoomsOf({ rooms, spaceConstraints }: FetDocument): VirtualRooms {
  const taken = new Set(rooms.map(({ name }) => name));
  const choices = new Map<string, VirtualChoice[]>();
  const leftOut: string[] = [];
  const asked = askedOf(spaceConstraints);
  const effort = effortOfFile();
  for (const virtual of rooms) {
    if (virtual.parts === null) continue;
    const { chosen, total } = combinationsOf(virtual.parts, asked.get(virtual.name) ?? [], effort);
    leftOut.push(...leftOutOf(virtual, chosen.length, total));
    const isOnly = chosen.length === 1 && total === 1;
    choices.set(
      virtual.name,
      chosen.map((own) => {
        let id = isOnly ? virtual.name : `${virtual.name}: ${[...own].sort().join(' + ')}`;
        while (!isOnly && taken.has(id)) id += "'";
        taken.add(id);
        return { id, virtual, rooms: own };
      }),
    );
  }
  return { choices, leftOut };
}
