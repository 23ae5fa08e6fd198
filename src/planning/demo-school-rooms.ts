import type { Room } from '../timetable/problem.ts';

function room(id: string, name: string, capacity: number, building: string, ...features: string[]): Room {
  return { id, name, capacity, features, building, lessonsAtOnce: 1 };
}

/** Rooms with desks and a board, numbered through. */
function classrooms(from: number, capacities: readonly number[]): Room[] {
  return capacities.map((capacity, i) =>
    room(`${from + i}`, `Room ${from + i}`, capacity, 'Main building', 'desks'),
  );
}

/** The 25 rooms of the demo school. */
export const rooms: readonly Room[] = [
  ...classrooms(101, [30, 30, 30, 28, 28, 30, 32]),
  ...classrooms(201, [30, 30, 28, 28, 30, 32]),
  room('s1', 'Seminar room 1', 16, 'Main building', 'desks'),
  room('s2', 'Seminar room 2', 16, 'Main building', 'desks'),
  room('lab-1', 'Lab 1', 28, 'Science wing', 'desks', 'lab'),
  room('lab-2', 'Lab 2', 28, 'Science wing', 'desks', 'lab'),
  room('lab-3', 'Lab 3', 28, 'Science wing', 'desks', 'lab'),
  room('lab-4', 'Lab 4', 16, 'Science wing', 'lab'),
  room('computers-1', 'Computer room 1', 28, 'Science wing', 'desks', 'computers'),
  room('computers-2', 'Computer room 2', 28, 'Science wing', 'desks', 'computers'),
  room('art-1', 'Art studio 1', 28, 'Arts house', 'art'),
  room('art-2', 'Art studio 2', 28, 'Arts house', 'art'),
  room('music', 'Music room', 32, 'Arts house', 'music'),
  { ...room('gym', 'Gym', 60, 'Sports hall', 'gym'), lessonsAtOnce: 2 },
];
