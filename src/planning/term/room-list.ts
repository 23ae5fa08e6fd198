import { cellReader, readName } from './cell-reader.ts';
import type { ListTable } from './list-table.ts';
import { codesOf, rulesWithout } from './loose-rules.ts';
import { joinNames } from './names.ts';
import { newRow, oneOrAll, withRow } from './term-rows.ts';

const MOST_SEATS = 100_000;
const MOST_AT_ONCE = 100;
const USUAL_SEATS = 30;

/** Rooms with what they offer. */
export const roomList: ListTable = {
  list: 'rooms',
  one: 'room',
  columns: [
    {
      ...{ key: 'name', label: 'Name', isNumber: false },
      help: 'As it stands in timetables.',
      aliases: ['room', 'raum', 'salle', 'aula', 'sala', 'room number'],
    },
    {
      ...{ key: 'capacity', label: 'Seats', isNumber: true, usual: String(USUAL_SEATS) },
      help: 'How many students it holds.',
      aliases: ['capacity', 'seats', 'size', 'plätze', 'places', 'capacité', 'capacidad'],
    },
    {
      ...{ key: 'features', label: 'Features', isNumber: false, many: true },
      help: 'What it offers, between commas: laboratory, computers.',
      aliases: ['features', 'equipment', 'type', 'ausstattung', 'équipement', 'equipamiento'],
    },
    {
      ...{ key: 'building', label: 'Building', isNumber: false },
      help: 'Where it is, if there are several buildings.',
      aliases: ['building', 'site', 'gebäude', 'bâtiment', 'edificio'],
    },
    {
      ...{ key: 'lessonsAtOnce', label: 'Lessons at once', isNumber: true, usual: '1' },
      help: '1, or more for a gym that several classes share.',
      aliases: ['lessons at once', 'at once', 'shared by'],
    },
    {
      ...{ key: 'parts', label: 'Consists of', isNumber: false, names: 'rooms', many: true },
      help: 'The rooms that make it up, if it can be divided.',
      aliases: ['parts', 'consists of'],
    },
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
    const name = readName(reader, rows.rooms, id, 'room', now?.name ?? '');
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
    const parts = reader.things('parts', rows.rooms, 'room', partsNow);
    const divided = new Set(rows.roomParts.map(({ roomId }) => roomId));
    if (id !== null && parts.includes(id)) reader.refuse('parts', 'A room is no part of itself.');
    else if (parts.some((part) => divided.has(part) && part !== id)) {
      reader.refuse('parts', 'One of them consists of other rooms; name those.');
    } else if (parts.length > 0 && rows.roomParts.some(({ partId }) => partId === id)) {
      reader.refuse('parts', 'It is a part of another room, and so cannot have parts itself.');
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
