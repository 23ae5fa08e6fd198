import { text } from '../../languages/text.ts';
import type { Scope } from '../../timetable/problem.ts';
import { isSameData } from '../../timetable/same-data.ts';
import type { Fields } from './fields.ts';
import type { School } from './school.ts';
import { REAL_ROOM, type VirtualChoice } from './virtual-rooms.ts';

/** A period of the week, by its positions. */
export type Cell = { readonly day: number; readonly period: number };

/** The scope of one teacher by name. */
export function teacherScope(fields: Fields, field: string, school: School): Scope {
  const name = fields.text(field);
  if (!school.teachers.has(name))
    fields.fault(text('formats.fet.unknownTeacher', { name, list: 'Teachers_List' }));
  return { of: 'teachers', ids: [name] };
}

/** The scope of a set of students by name. */
export function studentsScope(fields: Fields, field: string, school: School): Scope {
  const name = fields.text(field);
  const positions = school.groups.named(name);
  if (!positions) fields.fault(text('formats.fet.unknownStudents', { name, list: 'Students_List' }));
  return { of: 'groups', ids: (positions ?? []).map((position) => school.groups.groups[position]!.id) };
}

/** Ids of the activities that an element names in these fields, but for the inactive ones. */
export function lessonIds(fields: Fields, names: readonly string[], school: School): string[] {
  const ids = names.flatMap((name) => {
    const found = fields.all(name).map((id) => id.trim());
    if (found.length === 0) fields.fault(text('formats.fet.lacks', { element: name }));
    return found;
  });
  return ids.filter((id) => {
    if (school.lessonById.has(id)) return true;
    if (!school.inactive.has(id)) fields.fault(text('formats.fet.unknownActivity', { element: 'Id', id }));
    return false;
  });
}

function position(fields: Fields, field: string, names: ReadonlyMap<string, number>, list: string): number {
  const name = fields.text(field);
  const found = names.get(name);
  if (found === undefined) fields.fault(text('formats.fet.unknownName', { name, element: field, list }));
  return found ?? 0;
}

/** The position of a day named in a field. */
export function dayIn(fields: Fields, field: string, school: School): number {
  return position(fields, field, school.dayByName, 'Days_List');
}

/** The position of an hour named in a field. */
export function hourIn(fields: Fields, field: string, school: School): number {
  return position(fields, field, school.hourByName, 'Hours_List');
}

/** The periods that an element lists, each in an element of its own with a day and an hour. */
export function cellsIn(
  fields: Fields,
  [each, day, hour]: readonly [each: string, day: string, hour: string],
  school: School,
): Cell[] {
  const seen = new Set<string>();
  return fields.each(each).flatMap((own) => {
    const cell = { day: dayIn(own, day, school), period: hourIn(own, hour, school) };
    const key = `${cell.day} ${cell.period}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [cell];
  });
}

/**
 * Ids of the rooms that an element asks: a virtual room stands for its choices, or for the one whose real rooms the element
 * names with it. None where nothing can be taken.
 */
export function roomsIn(fields: Fields, field: string, school: School): string[] {
  const names = [...new Set(fields.all(field))];
  if (names.length === 0) fields.fault(text('formats.fet.lacks', { element: field }));
  const wanted = fields.all(REAL_ROOM).sort();
  return names.flatMap((name) => {
    const choices = school.virtualRooms.choices.get(name);
    if (choices) {
      const isWanted = ({ rooms }: VirtualChoice) => isSameData([...rooms].sort(), wanted);
      return choices.filter((choice) => wanted.length === 0 || isWanted(choice)).map(({ id }) => id);
    }
    if (school.rooms.has(name)) return [name];
    fields.fault(text('formats.fet.unknownRoom', { name, list: 'Rooms_List' }));
    return [];
  });
}
