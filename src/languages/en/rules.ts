/** Constraint kinds: their names, what they ask, and for those in the gallery an example. */
export const rules = {
  'rules.placed.label': 'Every {word_lesson} takes place',
  'rules.placed.help':
    'Every {word_lesson} has a time, a room if it needs one, and a teacher where one is to be chosen.',
  'rules.placed.example': 'Nothing is left in the tray.',
  'rules.no-clash.label': 'Nobody in two places at once',
  'rules.no-clash.help':
    'A teacher, a group and a room have at most one lesson at a time, or as many as the room can hold; a lesson in a room with parts is in each of them.',
  'rules.no-clash.example': 'Ms Berg does not teach 7A and 8B at once.',
  'rules.unavailable-times.label': 'Times that are not available',
  'rules.unavailable-times.help':
    'No {word_lesson} of these {word_teachers}, {word_groups}, rooms or {word_courses} in the given {word_periods}. A room is closed when a part of it is.',
  'rules.unavailable-times.example': 'Ms Berg is not in on Fridays.',
  'rules.preferred-times.label': 'Preferred times',
  'rules.preferred-times.help': 'These {word_lessons} take place, or begin, within the given {word_periods}.',
  'rules.preferred-times.example': 'Sport takes place in the afternoon.',
  'rules.same-start.label': 'Start together',
  'rules.same-start.help':
    'These {word_lessons} start in the same {word_period} of the same day, or in the same {word_period} of whatever day.',
  'rules.same-start.example': 'The languages of year 9 begin at the same time.',
  'rules.same-time.label': 'At the same time of the day',
  'rules.same-time.help':
    'These {word_lessons} take place in the same {word_periods}, on whatever days; a shorter one lies within the longer.',
  'rules.same-time.example': 'Both {word_lessons} are at the same time of the day.',
  'rules.same-days.label': 'On the same day',
  'rules.same-days.help': 'These {word_lessons} are on the same day of the week.',
  'rules.same-days.example': 'Lecture and exercise are on the same day.',
  'rules.same-weeks.label': 'In the same weeks',
  'rules.same-weeks.help':
    'These {word_lessons} meet in the same weeks of the cycle; one that meets less often, in some weeks of the other.',
  'rules.same-weeks.example': 'Both meet in the A week.',
  'rules.different-time.label': 'At different times of the day',
  'rules.different-time.help':
    'No two of these {word_lessons} have a period of the day in common, even on different days.',
  'rules.different-time.example': 'The {word_lessons} are at different times of the day.',
  'rules.different-days.label': 'On different days',
  'rules.different-days.help': 'No two of these {word_lessons} are on the same day of the week.',
  'rules.different-days.example': 'The two tests are on different days.',
  'rules.different-weeks.label': 'In different weeks',
  'rules.different-weeks.help': 'No two of these {word_lessons} meet in the same week of the cycle.',
  'rules.different-weeks.example': 'One meets in the A week, the other in the B week.',
  'rules.not-overlap.label': 'Never at once',
  'rules.not-overlap.help': 'No two of these {word_lessons} take place at once.',
  'rules.not-overlap.example': 'Two subjects that a student may choose both are never at once.',
  'rules.overlap.label': 'At once',
  'rules.overlap.help': 'Every two of these {word_lessons} take place at once, for a period at least.',
  'rules.overlap.example': 'The parallel {word_groups} are taught at once.',
  'rules.precedence.label': 'In this order',
  'rules.precedence.help':
    'Each of these {word_lessons} ends before the next ones start, in the week or only where they are on the same day.',
  'rules.precedence.example': 'The lecture comes before the exercise.',
  'rules.consecutive.label': 'One after the other',
  'rules.consecutive.help':
    'These {word_lessons} follow each other at once on one day, in any order or in the given one; breaks may lie between or not.',
  'rules.consecutive.example': 'Theory is followed by practice.',
  'rules.min-gap.label': 'Time between {word_lessons}',
  'rules.min-gap.help':
    'Between two of these {word_lessons} on one day lie at least this many {word_periods}.',
  'rules.min-gap.example': 'There is at least one {word_period} between two of them.',
  'rules.max-gap.label': 'Not far apart on one day',
  'rules.max-gap.help':
    'Between two of these {word_lessons} on one day lie at most this many {word_periods}.',
  'rules.max-gap.example': 'They are at most two {word_periods} apart.',
  'rules.min-days-between.label': 'Days between {word_lessons}',
  'rules.min-days-between.help':
    'Every two of these {word_lessons} are at least this many days apart (1: on different days); those that are on one day all the same may be asked to follow each other at once.',
  'rules.min-days-between.example': 'There is a day between two {word_lessons} of French.',
  'rules.max-days-between.label': 'Not many days apart',
  'rules.max-days-between.help':
    'Every two of these {word_lessons} are at most this many days apart (0: on the same day).',
  'rules.max-days-between.example': 'The lecture and its exercise are at most two days apart.',
  'rules.spread.label': 'Not too often on one day',
  'rules.spread.help':
    'A course has at most this many {word_lessons} on one day, and {word_lessons} on at least this many days of a week in which it has any.',
  'rules.spread.example': 'Mathematics has at most one {word_lesson} on a day.',
  'rules.split.label': 'Single and double {word_lessons}',
  'rules.split.help':
    'Among the {word_lessons} of a course are these lengths, in {word_periods} (2, 2 and 1, say).',
  'rules.split.example': 'Art is a double {word_lesson} and a single one.',
  'rules.max-simultaneous.label': 'So many at once',
  'rules.max-simultaneous.help':
    'Of these {word_lessons} together at most (at least) this many take place at once, always or in the given {word_periods}.',
  'rules.max-simultaneous.example': 'There are three sets of microscopes.',
  'rules.times-used.label': 'Few of these {word_periods}',
  'rules.times-used.help':
    'These {word_lessons} together use at most this many of the given {word_periods}, over the whole cycle.',
  'rules.times-used.example': 'These {word_courses} use at most four different {word_periods}.',
  'rules.min-working-days.label': 'Spread over enough days',
  'rules.min-working-days.help':
    'The {word_lessons} of a course are spread over at least this many days of the week.',
  'rules.min-working-days.example': 'The {word_lessons} of a course are on at least three days.',
  'rules.compactness.label': 'No isolated {word_lessons}',
  'rules.compactness.help': 'A lesson of a group has another lesson of it right before or right after.',
  'rules.compactness.example': 'No {word_lesson} stands alone.',
  'rules.max-gaps.label': 'Few gaps',
  'rules.max-gaps.help':
    'A teacher or a group has at most this many free {word_periods} between {word_lessons}, a day or a week.',
  'rules.max-gaps.example':
    'A teacher has at most three free {word_periods} between {word_lessons} in a week.',
  'rules.windows.label': 'No windows',
  'rules.windows.help':
    'A teacher or a group has no free {word_periods} between the {word_lessons} of a day; each one counts.',
  'rules.windows.example': 'Class 7A has no free {word_period} between its {word_lessons}.',
  'rules.lessons-per-day.label': '{Word_lessons} in a day',
  'rules.lessons-per-day.help':
    'A teacher or a group has at least and at most this many {word_periods} of {word_lessons} on a day that has any, or on every day.',
  'rules.lessons-per-day.example': 'Class 5A has four to six {word_periods} on each day.',
  'rules.lessons-per-week.label': '{Word_lessons} in a week',
  'rules.lessons-per-week.help':
    'A teacher or a group has at least and at most this many {word_periods} of {word_lessons} in a week.',
  'rules.lessons-per-week.example': 'A trainee has at most twelve {word_periods} a week.',
  'rules.max-consecutive.label': 'Not too long without a break',
  'rules.max-consecutive.help':
    'A teacher or a group has at most this many {word_periods} of {word_lessons} without a free {word_period} between them.',
  'rules.max-consecutive.example': 'Nobody teaches more than four {word_periods} on end.',
  'rules.days-per-week.label': 'Days with {word_lessons}',
  'rules.days-per-week.help':
    'A teacher or a group has {word_lessons} on at least and at most this many days of a week.',
  'rules.days-per-week.example': 'Mr Okoro comes on at most three days.',
  'rules.day-span.label': 'Short days',
  'rules.day-span.help':
    'A day of a teacher or a group lasts at most this many {word_periods} from the first to the last {word_lesson}, gaps included. One {word_period} more may be allowed on some days of a week.',
  'rules.day-span.example': 'The day of a teacher lasts at most eight {word_periods}.',
  'rules.first-period.label': 'Days begin early',
  'rules.first-period.help':
    'A day of a teacher or a group begins no later than this {word_period}, but for so many days of a week. Where {word_periods} that are not available are left out, the {word_period} is counted among the others of the day.',
  'rules.first-period.example': 'The day of a class begins with the first {word_period}.',
  'rules.last-period.label': 'Days end early',
  'rules.last-period.help':
    'A day of a teacher or a group ends no later than this {word_period}, but for so many days of a week.',
  'rules.last-period.example': 'On most days classes end before the eighth {word_period}.',
  'rules.lunch-break.label': 'A break for lunch',
  'rules.lunch-break.help':
    'A teacher or a group has this many free {word_periods} at noon every day, but for so many days of a week.',
  'rules.lunch-break.example': 'Everybody has a free {word_period} at noon.',
  'rules.rest-between-days.label': 'Rest between two days',
  'rules.rest-between-days.help':
    'A teacher or a group has at least this many free {word_periods} between the last {word_lesson} of a day and the first of the next day.',
  'rules.rest-between-days.example': 'After a late {word_lesson} the next day begins later.',
  'rules.half-days-per-week.label': 'Half-days with {word_lessons}',
  'rules.half-days-per-week.help':
    'A teacher or a group has {word_lessons} in at most this many mornings and afternoons, or other parts of days, of a week.',
  'rules.half-days-per-week.example': 'A part-time {word_teacher} has at most four half-days.',
  'rules.max-per-day-of-tag.label': 'Not too many of a sort on one day',
  'rules.max-per-day-of-tag.help':
    'A teacher or a group has at most this many {word_lessons} with a tag on one day: no more than two heavy subjects, say.',
  'rules.max-per-day-of-tag.example': 'At most two heavy subjects on one day.',
  'rules.gap-between-tags.label': 'Time between two sorts of {word_lessons}',
  'rules.gap-between-tags.help':
    'Between a lesson with one tag and the next with another tag on the same day, a teacher or a group has at least this many {word_periods}.',
  'rules.gap-between-tags.example': 'Between sport and a test there is a period.',
  'rules.ends-day.label': 'Last {word_lesson} of the day',
  'rules.ends-day.help':
    'These {word_lessons} are the last ones of the day for the {word_groups} that attend them.',
  'rules.ends-day.example': 'Swimming is the last {word_lesson} of the day.',
  'rules.balance.label': 'Days of like length',
  'rules.balance.help':
    'The fullest day of a week of a teacher or a group has at most this many {word_periods} more than the emptiest one that has any.',
  'rules.balance.example': 'The longest day has at most two {word_periods} more than the shortest.',
  'rules.workload.label': 'Workload',
  'rules.workload.help':
    'A teacher is given at least and at most this many {word_lessons}, or {word_periods} of {word_lessons}, in all.',
  'rules.workload.example': 'Of those who may be chosen, Ms Diaz gets at most ten {word_lessons}.',
  'rules.room-capacity.label': 'Enough seats',
  'rules.room-capacity.help': 'A room has a seat for everybody in the {word_lesson}.',
  'rules.room-capacity.example': 'A class of 28 is not in a room for 20.',
  'rules.room-suitability.label': 'Suitable {word_rooms}',
  'rules.room-suitability.help':
    'A room has every feature that the {word_course} needs, and is one of the asked rooms where some are asked; rooms may have a penalty.',
  'rules.room-suitability.example': 'Chemistry is in a laboratory.',
  'rules.room-stability.label': 'One {word_room} for a course',
  'rules.room-stability.help':
    'All {word_lessons} of a course are in the same {word_room}, or in at most so many {word_rooms}.',
  'rules.room-stability.example': 'A course is always in the same {word_room}.',
  'rules.same-room.label': 'In the same {word_room}',
  'rules.same-room.help':
    'The {word_lessons} of a set, or of each {word_course}, are all in one {word_room}; if so asked only where they follow each other at once.',
  'rules.same-room.example': 'Both {word_lessons} are in one {word_room}.',
  'rules.different-room.label': 'In different {word_rooms}',
  'rules.different-room.help':
    'No two {word_lessons} of a set, or of a course, are in the same {word_room}, at whatever time.',
  'rules.different-room.example': 'The two {word_groups} are in different {word_rooms}.',
  'rules.home-room.label': 'Home {word_rooms}',
  'rules.home-room.help':
    'The {word_lessons} of these {word_teachers} or {word_groups} are in their home {word_rooms}.',
  'rules.home-room.example': 'Class 5A is in {word_room} 105 when it can be.',
  'rules.room-changes.label': 'Few changes of {word_room}',
  'rules.room-changes.help':
    'A teacher or a group changes the {word_room} at most this many times, a day or a week.',
  'rules.room-changes.example': 'A class changes the {word_room} at most twice a day.',
  'rules.building-changes.label': 'Few changes of building',
  'rules.building-changes.help':
    'A teacher or a group changes the building at most this many times, a day or a week.',
  'rules.building-changes.example': 'A teacher goes to the other building at most once a day.',
  'rules.travel-time.label': 'Time for the way',
  'rules.travel-time.help':
    'A teacher or a group who goes to another building (or {word_room}) for the next {word_lesson} has this many free {word_periods} between. Minutes are counted by the usual clock times.',
  'rules.travel-time.example': 'There is a free {word_period} for the way to the other building.',
  'rules.double-lectures.label': 'Double {word_lessons}',
  'rules.double-lectures.help':
    'Two or more {word_lessons} of a course on one day follow each other in one {word_room}.',
  'rules.double-lectures.example': 'Two {word_lessons} on one day follow each other in one {word_room}.',
  'rules.least-change.label': 'Few changes',
  'rules.least-change.help':
    '{Word_lessons} keep the time and the {word_room} that they had in a reference schedule.',
} as const;
