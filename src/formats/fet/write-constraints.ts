import type { Problem } from '../../timetable/problem.ts';
import type { Solution } from '../../timetable/solution.ts';
import { realRoomNodes } from './write-school.ts';
import { leaf, tree } from './xml.ts';
import type { Node } from './xml-node.ts';

/** An element of a constraint: its weight, its own fields, and that it is active. */
export function constraintNode(element: string, weight: number, fields: readonly Node[]): Node {
  return tree(element, [
    leaf('Weight_Percentage', weight),
    ...fields,
    leaf('Active', true),
    leaf('Comments', ''),
  ]);
}

/**
 * The elements that lock lessons at the times and rooms of a timetable.
 *
 * @param virtualName the file's name for a room with parts; its id unless told
 */
export function lockNodes(
  { lessons, times, rooms, calendar }: Problem,
  { timeOf, roomOf }: Solution,
  virtualName: (id: string) => string = (id) => id,
): { time: Node[]; space: Node[] } {
  return {
    time: lessons.flatMap(({ id }, lesson) => {
      const time = times[timeOf[lesson]!];
      if (!time) return [];
      return [
        constraintNode('ConstraintActivityPreferredStartingTime', 100, [
          leaf('Activity_Id', id),
          leaf('Preferred_Day', calendar.days[time.day]!),
          leaf('Preferred_Hour', calendar.periods[time.start]!.name),
          leaf('Permanently_Locked', true),
        ]),
      ];
    }),
    space: lessons.flatMap(({ id }, lesson) => {
      const room = rooms[roomOf[lesson]!];
      if (!room) return [];
      const { parts = [] } = room;
      return [
        constraintNode('ConstraintActivityPreferredRoom', 100, [
          leaf('Activity_Id', id),
          leaf('Room', parts.length > 0 ? virtualName(room.id) : room.id),
          ...(parts.length > 0 ? realRoomNodes(parts.map((part) => rooms[part]!.id)) : []),
          leaf('Permanently_Locked', true),
        ]),
      ];
    }),
  };
}
