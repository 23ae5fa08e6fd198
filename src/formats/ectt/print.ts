import { commonHeader, commonRows, printFile } from '../ctt/print.ts';
import type { EcttDocument } from './document.ts';

/** The text of an `.ectt` file, with fields parted by single blanks. */
export function printEctt(document: EcttDocument): string {
  const { courses, rooms, curricula, unavailable } = commonRows(document);
  const { dailyLectures, unsuitable } = document;
  return printFile(
    [
      ...commonHeader(document),
      ['Min_Max_Daily_Lectures', `${dailyLectures.least} ${dailyLectures.most}`],
      ['UnavailabilityConstraints', unavailable.length],
      ['RoomConstraints', unsuitable.length],
    ],
    [
      ['COURSES', courses.map((row, i) => [...row, Number(document.courses[i]!.doubleLectures)])],
      ['ROOMS', rooms.map((row, i) => [...row, document.rooms[i]!.building])],
      ['CURRICULA', curricula],
      ['UNAVAILABILITY_CONSTRAINTS', unavailable],
      ['ROOM_CONSTRAINTS', unsuitable.map(({ course, room }) => [course, room])],
    ],
  );
}
