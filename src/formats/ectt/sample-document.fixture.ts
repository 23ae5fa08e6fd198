import type { EcttDocument } from './document.ts';

const FIRST = 'abcdefgXYZ';
const FURTHER = 'aZ09_.-';

/**
 * A small file of this format, drawn at random.
 *
 * @param below a source of whole numbers from 0 to `count - 1`
 */
export function sampleDocument(below: (count: number) => number): EcttDocument {
  const letterOf = (letters: string): string => letters[below(letters.length)]!;
  // The number at the end makes names differ.
  const names = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => `${letterOf(FIRST)}${letterOf(FURTHER)}${letterOf(FURTHER)}${i}`);
  const [days, periodsPerDay] = [1 + below(5), 1 + below(6)];
  const [courses, rooms, curricula] = [names(1 + below(8)), names(1 + below(4)), names(below(5))];
  const least = below(5);
  return {
    name: names(1)[0]!,
    days,
    periodsPerDay,
    dailyLectures: { least, most: least + below(3) },
    courses: courses.map((id) => ({
      id,
      teacher: `t${below(3)}`,
      lectures: 1 + below(Math.min(5, days * periodsPerDay)),
      minDays: below(5),
      students: below(200),
      doubleLectures: below(2) === 1,
    })),
    rooms: rooms.map((id) => ({ id, capacity: below(200), building: String(below(3)) })),
    curricula: curricula.map((id) => ({ id, courses: courses.filter(() => below(2) === 1) })),
    unavailable: courses
      .filter(() => below(2) === 1)
      .map((course) => ({ course, day: below(days), period: below(periodsPerDay) })),
    unsuitable: courses.flatMap((course) =>
      rooms.filter(() => below(4) === 0).map((room) => ({ course, room })),
    ),
  };
}
