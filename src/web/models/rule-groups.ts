/** A part of the gallery of rules: what it is about, and its kinds, each with an example. */
export type RuleGroup = {
  readonly title: string;
  readonly kinds: readonly (readonly [kind: string, example: string])[];
};

/** The gallery of rules. Kinds that only the program makes are not in it. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    title: 'What always holds',
    kinds: [
      ['placed', 'Nothing is left in the tray.'],
      ['no-clash', 'Ms Berg does not teach 7A and 8B at once.'],
    ],
  },
  {
    title: 'Availability and wishes',
    kinds: [
      ['unavailable-times', 'Ms Berg is not in on Fridays.'],
      ['preferred-times', 'Sport takes place in the afternoon.'],
    ],
  },
  {
    title: 'Days of teachers and classes',
    kinds: [
      ['windows', 'Class 7A has no free period between its lessons.'],
      ['max-gaps', 'A teacher has at most three free periods between lessons in a week.'],
      ['lessons-per-day', 'Class 5A has four to six periods on each day.'],
      ['lessons-per-week', 'A trainee has at most twelve periods a week.'],
      ['max-consecutive', 'Nobody teaches more than four periods on end.'],
      ['day-span', 'The day of a teacher lasts at most eight periods.'],
      ['days-per-week', 'Mr Okoro comes on at most three days.'],
      ['half-days-per-week', 'A part-time teacher has at most four half-days.'],
      ['first-period', 'The day of a class begins with the first period.'],
      ['last-period', 'On most days classes end before the eighth period.'],
      ['lunch-break', 'Everybody has a free period at noon.'],
      ['rest-between-days', 'After a late lesson the next day begins later.'],
      ['balance', 'The longest day has at most two periods more than the shortest.'],
      ['compactness', 'No lesson stands alone.'],
      ['ends-day', 'Swimming is the last lesson of the day.'],
      ['workload', 'Of those who may be chosen, Ms Diaz gets at most ten lessons.'],
    ],
  },
  {
    title: 'Lessons of a course',
    kinds: [
      ['spread', 'Mathematics has at most one lesson on a day.'],
      ['min-working-days', 'The lessons of a course are on at least three days.'],
      ['min-days-between', 'There is a day between two lessons of French.'],
      ['max-days-between', 'The lecture and its exercise are at most two days apart.'],
      ['split', 'Art is a double lesson and a single one.'],
      ['double-lectures', 'Two lessons on one day follow each other in one room.'],
    ],
  },
  {
    title: 'Lessons together and apart',
    kinds: [
      ['same-start', 'The languages of year 9 begin at the same time.'],
      ['same-time', 'Both lessons are at the same time of the day.'],
      ['same-days', 'Lecture and exercise are on the same day.'],
      ['same-weeks', 'Both meet in the A week.'],
      ['overlap', 'The parallel groups are taught at once.'],
      ['not-overlap', 'Two subjects that a student may choose both are never at once.'],
      ['different-time', 'The lessons are at different times of the day.'],
      ['different-days', 'The two tests are on different days.'],
      ['different-weeks', 'One meets in the A week, the other in the B week.'],
      ['precedence', 'The lecture comes before the exercise.'],
      ['consecutive', 'Theory is followed by practice.'],
      ['min-gap', 'There is at least one period between two of them.'],
      ['max-gap', 'They are at most two periods apart.'],
    ],
  },
  {
    title: 'Limits of the school',
    kinds: [
      ['max-simultaneous', 'There are three sets of microscopes.'],
      ['times-used', 'These courses use at most four different periods.'],
      ['max-per-day-of-tag', 'At most two heavy subjects on one day.'],
      ['gap-between-tags', 'Between sport and a test there is a period.'],
    ],
  },
  {
    title: 'Rooms and ways',
    kinds: [
      ['room-capacity', 'A class of 28 is not in a room for 20.'],
      ['room-suitability', 'Chemistry is in a laboratory.'],
      ['room-stability', 'A course is always in the same room.'],
      ['home-room', 'Class 5A is in room 105 when it can be.'],
      ['same-room', 'Both lessons are in one room.'],
      ['different-room', 'The two groups are in different rooms.'],
      ['room-changes', 'A class changes the room at most twice a day.'],
      ['building-changes', 'A teacher goes to the other building at most once a day.'],
      ['travel-time', 'There is a free period for the way to the other building.'],
    ],
  },
];
