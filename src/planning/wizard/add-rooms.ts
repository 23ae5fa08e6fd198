import { Failure, type Fault } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { TermRows } from '../../store/term-data.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from '../term/change-term.ts';
import { folded, latinDigits } from '../term/names.ts';
import { roomList } from '../term/room-list.ts';

const MOST_AT_ONCE = 500;

/** Rooms that are alike, as they are typed; a line without a name is none. */
export type TypedRooms = {
  readonly count: string;
  readonly name: string;
  readonly seats: string;
  readonly features: string;
};

/** Names for so many rooms: one has the name itself, several are numbered on from those that there are. */
function namesFor(rows: TermRows, name: string, count: number): string[] {
  if (count === 1) return [name];
  const start = `${folded(name)} `;
  const numbers = rows.rooms.flatMap((room) => {
    const known = folded(room.name);
    const rest = known.startsWith(start) ? known.slice(start.length) : '';
    return /^\d+$/.test(rest) ? [Number(rest)] : [];
  });
  const last = Math.max(0, ...numbers);
  return Array.from({ length: count }, (_, at) => `${name} ${last + at + 1}`);
}

/**
 * Adds rooms, line by line so many of a kind, as one change.
 *
 * @throws Failure `invalid` with a fault for each field that is not right, `room-1-seats`; else as `changeTerm` does.
 */
export async function addRooms(
  database: Pick<Database, 'queries'>,
  termId: string,
  lines: readonly TypedRooms[],
  edit: TermEdit,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, edit, ({ rows }) => {
    const faults: Fault[] = [];
    let [next, asked] = [rows, 0];
    lines.forEach((line, at) => {
      const name = line.name.replace(/\s+/g, ' ').trim();
      if (name === '') return;
      const written = latinDigits(line.count).trim() || '1';
      const count = Number(written);
      if (!Number.isInteger(count) || count < 1 || count > MOST_AT_ONCE) {
        const values = { least: 1, most: MOST_AT_ONCE, text: line.count };
        faults.push({ where: `room-${at}-count`, message: text('terms.cells.wholeNumber', values) });
        return;
      }
      asked += count;
      if (asked > MOST_AT_ONCE) {
        // The line that is too much is told, and those behind it are not read any more.
        if (asked - count <= MOST_AT_ONCE) {
          const message = text('wizard.rooms.tooMany', { most: MOST_AT_ONCE });
          faults.push({ where: `room-${at}-count`, message });
        }
        return;
      }
      for (const one of namesFor(next, name, count)) {
        const cells = { name: one, capacity: line.seats, features: line.features };
        const room = roomList.write(next, null, cells);
        if (room.faults === null) next = room.rows;
        else {
          const where = { name: 'name', capacity: 'seats', features: 'features' }[room.faults[0]!.where];
          faults.push({ where: `room-${at}-${where ?? 'name'}`, message: room.faults[0]!.message });
          return;
        }
      }
    });
    const count = next.rooms.length - rows.rooms.length;
    if (faults.length === 0 && count === 0) {
      faults.push({ where: 'room-0-name', message: text('wizard.rooms.missing') });
    }
    if (faults.length > 0) throw new Failure('invalid', faults[0]!.message, faults);
    const things = text('terms.things.counted', { list: 'rooms', count });
    return { kind: 'edit', action: text('terms.actions.added', { things }), rows: next };
  });
}
