/** What is said of the places where a timetable breaks a rule, by the rule's kind; and what several kinds say alike. */
export const ruleSentences = {
  'rules.twoLessonsOf': 'Two {word_lessons} of {course}',
  'rules.roomNamed': '{word_room} {room}',
  'rules.roomOfBuilding': '{word_room} {room} of building {building}',
  'rules.placed.broken':
    '{lesson} ({count, plural, one {# {word_period}} other {# {word_periods}}}) has no {lacking, select, time {time yet} room {{word_room} yet} other {{word_teacher} yet}}.',
  'rules.no-clash.pair': '{lessons} share {whom} and are both on {when}.',
  'rules.no-clash.sameStudents': 'the same students',
  'rules.no-clash.inRoom':
    '{Word_room} {room} has {count, plural, one {# {word_lesson}} other {# {word_lessons}}} on {when} and holds {capacity}: {lessons}.',
  'rules.no-clash.inPart':
    '{Word_room} {room}, a part of {whole}, has {count, plural, one {# {word_lesson}} other {# {word_lessons}}} on {when} and holds {capacity}: {lessons}.',
  'rules.no-clash.ofCourse':
    '{course} has {count, plural, one {# {word_lesson}} other {# {word_lessons}}} on {when}.',
  'rules.no-clash.ofPerson':
    '{who} has {count, plural, one {# {word_lesson}} other {# {word_lessons}}} on {when}: {lessons}.',
  'rules.unavailable-times.broken':
    '{lesson} is on {when}{count, plural, =1 {} other { (# {word_periods})}}, which is not available.',
  'rules.unavailable-times.brokenInRoom':
    '{lesson} in {word_room} {room} is on {when}{count, plural, =1 {} other { (# {word_periods})}}, which is not available.',
  'rules.preferred-times.is': '{lesson} is on {when}, outside its preferred times.',
  'rules.preferred-times.begins': '{lesson} begins on {when}, outside its preferred times.',
  'rules.same-start.sameDay': '{both} start on {first} and on {second}; the same start is asked.',
  'rules.same-start.anyDay': '{both} start in {first} and in {second}; the same {word_period} is asked.',
  'rules.same-time.broken': '{both} are in {first} and in {second}; the same time of the day is asked.',
  'rules.same-days.broken': '{both} are on {first} and on {second}; the same day is asked.',
  'rules.same-weeks.broken': '{both} meet in {first} and in {second}; the same weeks are asked.',
  'rules.different-time.broken': '{both} are both in {period}; different times of the day are asked.',
  'rules.different-days.broken': '{both} are both on {day}; different days are asked.',
  'rules.different-weeks.broken': '{both} both meet in {weeks}; different weeks are asked.',
  'rules.not-overlap.broken': '{both} are both on {when}; they may not overlap.',
  'rules.overlap.broken':
    '{both} start on {first} and on {second} and do not overlap; they are to take place at once.',
  'rules.precedence.broken': '{former} on {first} does not end before {latter} on {second} starts.',
  'rules.consecutive.ofTwo':
    '{both} do not follow each other at once{ordered, select, yes { in the given order} other {}}{unbroken, select, yes { without a break between} other {}}.',
  'rules.consecutive.ofSeveral':
    'The {count, plural, one {# {word_lesson}} other {# {word_lessons}}} of {lessons} fall into {pieces, plural, one {# piece} other {# pieces}}; they are to follow each other at once{ordered, select, yes { in the given order} other {}}{unbroken, select, yes { without a break between} other {}}.',
  'rules.min-gap.broken':
    '{both} have {count, plural, one {# {word_period}} other {# {word_periods}}} between them on {day}; {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.max-gap.broken':
    '{both} have {count, plural, one {# {word_period}} other {# {word_periods}}} between them on {day}; {most, plural, one {at most # is allowed} other {at most # are allowed}}.',
  'rules.min-days-between.apart':
    '{both} are {count, plural, one {# day} other {# days}} apart, on {first} and on {second}; {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.min-days-between.sameDay':
    '{both} are both on {day}; {least, plural, one {at least # day apart is asked} other {at least # days apart are asked}}.',
  'rules.min-days-between.notAtOnce': '{both} are both on {day}; they do not follow each other at once.',
  'rules.min-days-between.sameDayNotAtOnce':
    '{both} are both on {day}; {least, plural, one {at least # day apart is asked} other {at least # days apart are asked}}, and they do not follow each other at once.',
  'rules.max-days-between.broken':
    '{both} are {count, plural, one {# day} other {# days}} apart, on {first} and on {second}; {most, plural, one {at most # is allowed} other {at most # are allowed}}.',
  'rules.spread.tooMany':
    '{course} has {count, plural, one {# {word_lesson}} other {# {word_lessons}}} on {day}; {most, plural, one {at most # is allowed} other {at most # are allowed}}.',
  'rules.spread.tooFewDays':
    '{course} has {word_lessons} on {count, plural, one {# day} other {# days}}; {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.spread.tooFewDaysOfWeek':
    '{course} has {word_lessons} on {count, plural, one {# day} other {# days}} of week {week}; {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.split.broken':
    'The split {split} is asked of {lessons}; {count, plural, one {{missing} is lacking} other {{missing} are lacking}}.',
  'rules.split.missing':
    '{count, plural, one {# {word_lesson}} other {# {word_lessons}}} of {length, plural, one {# {word_period}} other {# {word_periods}}}',
  'rules.max-simultaneous.tooMany':
    '{count, plural, one {# {word_lesson}} other {# {word_lessons}}} at once on {when} ({lessons}); {most, plural, one {at most # is allowed} other {at most # are allowed}}.',
  'rules.max-simultaneous.tooFew':
    '{count, plural, one {# {word_lesson}} other {# {word_lessons}}} at once on {when} ({lessons}); {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.max-simultaneous.none':
    '0 {word_lessons} at once on {when}; {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.max-simultaneous.noLimit': 'a highest or a least number of {word_lessons} must be given',
  'rules.times-used.broken':
    '{used, plural, one {# of the given {word_periods} is} other {# of the given {word_periods} are}} used by {lessons}; {most, plural, one {at most # is allowed} other {at most # are allowed}}.',
  'rules.min-working-days.broken':
    '{course} is spread over {used, plural, one {# day} other {# days}}; at least {days} are asked.',
} as const;
