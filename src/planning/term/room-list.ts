import { text } from '../../languages/text.ts';
import { cellReader, readName } from './cell-reader.ts';
import { column, type ListTable } from './list-table.ts';
import { codesOf, rulesWithout } from './loose-rules.ts';
import { joinNames } from './names.ts';
import { newRow, oneOrAll, withRow } from './term-rows.ts';

const MOST_SEATS = 100_000;
const MOST_AT_ONCE = 100;
const USUAL_SEATS = 30;

/** Rooms with what they offer. */
export const roomList: ListTable = {
  list: 'rooms',
  get one() {
    return text('terms.things.one', { list: 'rooms' });
  },
  columns: [
    column(
      'name',
      { label: () => text('terms.rooms.name.label'), help: () => text('terms.rooms.name.help') },
      { aliases: ['room', 'raum', 'salle', 'aula', 'sala', 'room number'] },
    ),
    column(
      'capacity',
      {
        label: () => text('terms.rooms.capacity.label'),
        help: () => text('terms.rooms.capacity.help'),
        usual: () => String(USUAL_SEATS),
      },
      { isNumber: true, aliases: ['capacity', 'seats', 'size', 'plätze', 'places', 'capacité', 'capacidad'] },
    ),
    column(
      'features',
      { label: () => text('terms.rooms.features.label'), help: () => text('terms.rooms.features.help') },
      { many: true, aliases: ['features', 'equipment', 'type', 'ausstattung', 'équipement', 'equipamiento'] },
    ),
    column(
      'building',
      { label: () => text('terms.rooms.building.label'), help: () => text('terms.rooms.building.help') },
      { aliases: ['building', 'site', 'gebäude', 'bâtiment', 'edificio'] },
    ),
    column(
      'lessonsAtOnce',
      {
        label: () => text('terms.rooms.lessonsAtOnce.label'),
        help: () => text('terms.rooms.lessonsAtOnce.help'),
        usual: () => '1',
      },
      { isNumber: true, aliases: ['lessons at once', 'at once', 'shared by'] },
    ),
    column(
      'parts',
      { label: () => text('terms.rooms.parts.label'), help: () => text('terms.rooms.parts.help') },
      { names: 'rooms', many: true, aliases: ['parts', 'consists of'] },
    ),
  ],
  print: ({ rooms, roomParts }, only) => {
    const names = new Map(rooms.map(({ id, name }) => [id, name]));
    const parts = Map.groupBy(roomParts, ({ roomId }) => roomId);
    return oneOrAll(rooms, only).map(({ id, code, name, capacity, features, building, lessonsAtOnce }) => ({
      ...{ id, code },
      cells: {
        ...{ name, capacity: String(capacity), features: joinNames(features), building },
        lessonsAtOnce: String(lessonsAtOnce),
        parts: joinNames((parts.get(id) ?? []).map(({ partId }) => names.get(partId)!)),
      },
    }));
  },
  write: (rows, id, cells, code) => {
    const reader = cellReader(cells);
    const now = rows.rooms.find((room) => room.id === id);
    const name = readName(reader, rows.rooms, id, 'rooms', now?.name ?? '');
    const capacity = reader.whole(
      'capacity',
      { least: 0, most: MOST_SEATS },
      now?.capacity ?? USUAL_SEATS,
      USUAL_SEATS,
    );
    const features = reader.words('features', now?.features ?? []);
    const building = reader.text('building', now?.building ?? '');
    const atOnce = reader.whole(
      'lessonsAtOnce',
      { least: 1, most: MOST_AT_ONCE },
      now?.lessonsAtOnce ?? 1,
      1,
    );
    const partsNow = rows.roomParts.filter(({ roomId }) => roomId === id).map(({ partId }) => partId);
    const parts = reader.things('parts', rows.rooms, 'rooms', partsNow);
    const divided = new Set(rows.roomParts.map(({ roomId }) => roomId));
    if (id !== null && parts.includes(id)) reader.refuse('parts', text('terms.cells.partOfItself'));
    else if (parts.some((part) => divided.has(part) && part !== id)) {
      reader.refuse('parts', text('terms.cells.partHasParts'));
    } else if (parts.length > 0 && rows.roomParts.some(({ partId }) => partId === id)) {
      reader.refuse('parts', text('terms.cells.partIsPart'));
    }
    if (reader.faults.length > 0) return { faults: reader.faults };
    const own = { name, capacity, features, building, lessonsAtOnce: atOnce };
    const row = { ...(now ?? newRow(rows, 'rooms', name, code)), ...own };
    const others = rows.roomParts.filter(({ roomId }) => roomId !== row.id);
    const roomParts =
      parts.length === 0 && others.length === rows.roomParts.length
        ? rows.roomParts
        : [...others, ...parts.map((partId, position) => ({ roomId: row.id, partId, position }))];
    return { rows: { ...rows, rooms: withRow(rows.rooms, row), roomParts }, id: row.id, faults: null };
  },
  remove: (rows, ids) => ({
    ...rows,
    rooms: rows.rooms.filter(({ id }) => !ids.has(id)),
    roomParts: rows.roomParts.filter(({ roomId, partId }) => !ids.has(roomId) && !ids.has(partId)),
    constraints: rulesWithout(rows.constraints, { rooms: codesOf(rows.rooms, ids) }),
  }),
};
