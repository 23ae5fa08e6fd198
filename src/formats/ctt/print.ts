import type { CttDocument } from './document.ts';

type Row = readonly (string | number)[];

/** The text of a file of this family: header lines, then sections, with fields parted by single blanks. */
export function printFile(
  header: readonly (readonly [key: string, value: string | number])[],
  sections: readonly (readonly [title: string, rows: readonly Row[]])[],
): string {
  return [
    ...header.map(([key, value]) => `${key}: ${value}`),
    '',
    ...sections.flatMap(([title, rows]) => [`${title}:`, ...rows.map((row) => row.join(' ')), '']),
    'END.',
    '',
  ].join('\n');
}

/** Header lines that are the same in all formats of the family, in the order in which they are written. */
export function commonHeader({ name, courses, rooms, days, periodsPerDay, curricula }: CttDocument) {
  return [
    ['Name', name],
    ['Courses', courses.length],
    ['Rooms', rooms.length],
    ['Days', days],
    ['Periods_per_day', periodsPerDay],
    ['Curricula', curricula.length],
  ] as const;
}

/** The fields of rows that are the same in all formats of the family, by section. */
export function commonRows({ courses, rooms, curricula, unavailable }: CttDocument) {
  return {
    courses: courses.map(({ id, teacher, lectures, minDays, students }) => [
      ...[id, teacher],
      ...[lectures, minDays, students],
    ]),
    rooms: rooms.map(({ id, capacity }) => [id, capacity]),
    curricula: curricula.map((curriculum) => [
      curriculum.id,
      curriculum.courses.length,
      ...curriculum.courses,
    ]),
    unavailable: unavailable.map(({ course, day, period }) => [course, day, period]),
  };
}

/** The text of a `.ctt` file. */
export function printCtt(document: CttDocument): string {
  const { courses, rooms, curricula, unavailable } = commonRows(document);
  return printFile(
    [...commonHeader(document), ['Constraints', unavailable.length]],
    [
      ['COURSES', courses],
      ['ROOMS', rooms],
      ['CURRICULA', curricula],
      ['UNAVAILABILITY_CONSTRAINTS', unavailable],
    ],
  );
}
