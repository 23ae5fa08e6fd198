import type { TeacherSeats } from '../timetable/teacher-seats.ts';
import type { Annealer } from './annealer.ts';

/** An annealer that takes and gives solutions of the problem itself, while it works on that with the seats of teachers. */
export function choosingTeachers(annealer: Annealer, seats: TeacherSeats | null): Annealer {
  if (seats === null) return annealer;
  return {
    ...annealer,
    restart: (start) => annealer.restart(seats.seated(start)),
    best: () => {
      const { cost, solution } = annealer.best();
      return { cost, solution: seats.unseated(solution) };
    },
  };
}
