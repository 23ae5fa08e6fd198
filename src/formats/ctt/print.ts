import type { CttDocument } from './document.ts';

/** The text of a `.ctt` file, with fields parted by single blanks. */
export function printCtt(document: CttDocument): string {
  const { courses, rooms, curricula, unavailable } = document;
  return [
    `Name: ${document.name}`,
    `Courses: ${courses.length}`,
    `Rooms: ${rooms.length}`,
    `Days: ${document.days}`,
    `Periods_per_day: ${document.periodsPerDay}`,
    `Curricula: ${curricula.length}`,
    `Constraints: ${unavailable.length}`,
    '',
    'COURSES:',
    ...courses.map((course) =>
      [course.id, course.teacher, course.lectures, course.minDays, course.students].join(' '),
    ),
    '',
    'ROOMS:',
    ...rooms.map(({ id, capacity }) => `${id} ${capacity}`),
    '',
    'CURRICULA:',
    ...curricula.map((curriculum) =>
      [curriculum.id, curriculum.courses.length, ...curriculum.courses].join(' '),
    ),
    '',
    'UNAVAILABILITY_CONSTRAINTS:',
    ...unavailable.map(({ course, day, period }) => `${course} ${day} ${period}`),
    '',
    'END.',
    '',
  ].join('\n');
}
