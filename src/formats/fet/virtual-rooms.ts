import { type Combination, combinationsOf } from './combinations.ts';
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

/** Real rooms that constraints ask for in a virtual room, `[constraint][i]`. */
function asked(virtual: FetRoom, constraints: readonly Node[]): string[][] {
  return constraints
    .filter((node) => childOf(node, 'Room')?.text === virtual.name)
    .map((node) => childrenOf(node, REAL_ROOM).map(({ text }) => text))
    .filter((rooms) => rooms.length > 0);
}

function leftOutOf({ name }: FetRoom, chosen: number, total: number | null): string[] {
  const virtual = `virtual room "${name}"`;
  if (chosen === 0) return [`${virtual}: no real rooms are found, one from each of its sets`];
  if (chosen === total) return [];
  const all =
    total === null
      ? 'more combinations of real rooms than can be counted'
      : `${total} combinations of real rooms`;
  const rest = total === null ? 'the others' : `${total - chosen}`;
  return [`${virtual}: of ${all} ${chosen} are read, and ${rest} left out`];
}

/** Makes the choices of a file's virtual rooms; always the same ones of the same file. */
export function virtualRoomsOf({ rooms, spaceConstraints }: FetDocument): VirtualRooms {
  const taken = new Set(rooms.map(({ name }) => name));
  const choices = new Map<string, VirtualChoice[]>();
  const leftOut: string[] = [];
  for (const virtual of rooms) {
    if (virtual.parts === null) continue;
    const { chosen, total } = combinationsOf(virtual.parts, asked(virtual, spaceConstraints));
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
