import type { Solution } from '../timetable/solution.ts';
import type { TeacherSeats } from '../timetable/teacher-seats.ts';

/** A search that starts from solutions and finds better ones. */
type Searching<Found extends { readonly solution: Solution }> = {
  readonly restart: (start: Solution) => void;
  readonly best: () => Found;
};

/**
 * A search that takes and gives solutions of the problem itself, while it works on that with the seats of teachers; the
 * search as it is where nobody is to be chosen.
 */
export function choosingTeachers<
  Found extends { readonly solution: Solution },
  Search extends Searching<Found>,
>(search: Search & Searching<Found>, seats: TeacherSeats | null): Search {
  if (seats === null) return search;
  return {
    ...search,
    restart: (start) => search.restart(seats.seated(start)),
    best: () => {
      const found = search.best();
      return { ...found, solution: seats.unseated(found.solution) };
    },
  };
}
