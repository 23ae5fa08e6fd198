/** A small instance of our own, of which every rule of the format can be broken and kept. */
export const smallCtt = `Name: Small
Courses: 4
Rooms: 2
Days: 3
Periods_per_day: 3
Curricula: 2
Constraints: 2

COURSES:
c1 t1 3 2 30
c2 t1 2 2 25
c3 t2 3 3 40
c4 t3 2 2 10

ROOMS:
r1 30
r2 45

CURRICULA:
q1 2 c1 c3
q2 2 c2 c4

UNAVAILABILITY_CONSTRAINTS:
c1 0 0
c3 2 2

END.
`;
