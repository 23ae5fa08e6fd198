/** What is said of the places where a timetable breaks a rule, by the rule's kind, and of rules that are not right. */
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
  'rules.compactness.broken': '{who} has {lessons} alone on {when}: no {word_lesson} right before or after.',
  'rules.max-gaps.broken':
    '{who} has {count, plural, one {# gap} other {# gaps}} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.windows.broken':
    '{who} has {count, plural, one {# free {word_period}} other {# free {word_periods}}} between {word_lessons} {when}.',
  'rules.lessons-per-day.tooMany':
    '{who} has {count, plural, one {# {word_period}} other {# {word_periods}}}{hasTag, select, yes { with the tag "{tag}"} other {}} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.lessons-per-day.tooFew':
    '{who} has {count, plural, one {# {word_period}} other {# {word_periods}}}{hasTag, select, yes { with the tag "{tag}"} other {}} {when}; {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.lessons-per-week.tooMany':
    '{who} has {count, plural, one {# {word_period}} other {# {word_periods}}} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.lessons-per-week.tooFew':
    '{who} has {count, plural, one {# {word_period}} other {# {word_periods}}} {when}; {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.max-consecutive.broken':
    '{who} has {count, plural, one {# {word_period}} other {# {word_periods}}}{hasTag, select, yes { with the tag "{tag}"} other {}} without a break on {day}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.days-per-week.tooMany':
    '{who} has {word_lessons} on {count, plural, one {# day} other {# days}} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.days-per-week.tooFew':
    '{who} has {word_lessons} on {count, plural, one {# day} other {# days}} {when}; {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.day-span.broken':
    '{who} has {count, plural, one {# {word_period}} other {# {word_periods}}} from the first to the last {word_lesson} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.day-span.brokenByDays':
    '{who} has {count, plural, one {# day} other {# days}} of more than {most, plural, one {# {word_period}} other {# {word_periods}}} from the first to the last {word_lesson} {when}; {longerDays, plural, one {at most # is allowed} other {at most # are allowed}}.',
  'rules.first-period.broken':
    '{who} has {count, plural, one {# day} other {# days}} beginning after {period} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.first-period.brokenOpen':
    '{who} has {count, plural, one {# day} other {# days}} beginning after open {word_period} no. {number} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.last-period.broken':
    '{who} has {count, plural, one {# day} other {# days}} ending after {period} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.lunch-break.broken':
    '{who} has {count, plural, one {# day} other {# days}} with {least, plural, =1 {no free {word_period}} other {fewer than # free {word_periods}}} from {from} to {to} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.lunch-break.tooShort':
    'the {word_periods} "from" to "to" must be at least as many as are to be free',
  'rules.rest-between-days.broken':
    '{who} has {count, plural, one {# free {word_period}} other {# free {word_periods}}} between {evening} and {morning}; {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.half-days-per-week.broken':
    '{who} has {word_lessons} in {count, plural, one {# half-day} other {# half-days}} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.half-days-per-week.inPart':
    '{who} has {word_lessons} from {from} to {to} on {count, plural, one {# day} other {# days}} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.half-days-per-week.backwards': '"from" must not be after "to"',
  'rules.max-per-day-of-tag.broken':
    '{who} has {count, plural, one {# {word_lesson}} other {# {word_lessons}}} with the tag "{tag}" on {day}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.gap-between-tags.broken':
    '{who} has {count, plural, one {# {word_period}} other {# {word_periods}}} between {first} and {second} on {day}; {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.ends-day.broken':
    '{lesson} is to be the last {word_lesson} of the day, and {who} has {later} after it on {day}.',
  'rules.balance.broken':
    '{who} has {most, plural, one {# {word_period}} other {# {word_periods}}} on {fullest} and {fewest, plural, one {# {word_period}} other {# {word_periods}}} on {emptiest}; {allowed, plural, =0 {no difference is allowed} other {a difference of at most # is allowed}}.',
  'rules.workload.tooMany':
    '{who} is given {counting, select, lessons {{count, plural, one {# {word_lesson}} other {# {word_lessons}}}} other {{count, plural, one {# {word_period}} other {# {word_periods}}}}} in all; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.workload.tooFew':
    '{who} is given {counting, select, lessons {{count, plural, one {# {word_lesson}} other {# {word_lessons}}}} other {{count, plural, one {# {word_period}} other {# {word_periods}}}}} in all; {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.room-capacity.broken':
    '{lesson} has {size, plural, one {# person} other {# persons}}; {word_room} {room} has {capacity, plural, one {# seat} other {# seats}}, {lacking} too few.',
  'rules.room-suitability.lacks': '{lesson} is in {word_room} {room}, which has no {features}.',
  'rules.room-suitability.lacksAndCosts':
    '{lesson} is in {word_room} {room}, which has no {features} and whose penalty is {penalty}.',
  'rules.room-suitability.notAsked':
    '{lesson} is in {word_room} {room}, which is not one of the {word_rooms} asked for.',
  'rules.room-suitability.notAskedAndCosts':
    '{lesson} is in {word_room} {room}, which is not one of the {word_rooms} asked for and whose penalty is {penalty}.',
  'rules.room-suitability.costs': '{lesson} is in {word_room} {room}, whose penalty is {penalty}.',
  'rules.room-stability.broken':
    '{courses, plural, one {{lessons} is taught} other {{lessons} are taught}} in {rooms, plural, one {# {word_room}} other {# {word_rooms}}}; {most, plural, =1 {one is asked} other {at most # are asked}}.',
  'rules.same-room.broken': '{both} are in the {word_rooms} {first} and {second}; one {word_room} is asked.',
  'rules.same-room.atOnce':
    '{both} follow each other at once, in the {word_rooms} {first} and {second}; one {word_room} is asked.',
  'rules.different-room.sameRoom': '{both} are both in {word_room} {room}; different {word_rooms} are asked.',
  'rules.different-room.sharedPart':
    '{both} are in the {word_rooms} {room} and {other}, which share a part; different {word_rooms} are asked.',
  'rules.home-room.broken':
    '{lesson} is in {word_room} {room}, outside the {count, plural, one {home {word_room}} other {home {word_rooms}}} {rooms}{isSomebodys, select, yes { of {who}} other {}}.',
  'rules.room-changes.broken':
    '{who} has {count, plural, one {# change of {word_room}} other {# changes of {word_room}}} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.building-changes.broken':
    '{who} has {count, plural, one {# change of building} other {# changes of building}} {when}; {most, plural, =0 {none is allowed} one {at most # is allowed} other {at most # are allowed}}.',
  'rules.travel-time.broken':
    '{who} has {first} in {from} and then {second} in {to} on {day}, with {free, plural, =0 {no free {word_period}} one {# free {word_period}} other {# free {word_periods}}} between; {least, plural, one {at least # is asked} other {at least # are asked}}.',
  'rules.double-lectures.broken':
    '{lesson} is part of no double {word_lesson} on {when}: no other one of that day is right before or after it in the same {word_room}.',
  'rules.least-change.room': '{lesson} has moved from {word_room} {before} to {word_room} {now}.',
  'rules.least-change.time': '{lesson} has moved from {before} to {now}.',
  'rules.least-change.timeThatIsNoMore': '{lesson} has moved from a time that is no more to {now}.',

  'rules.faults.where': 'constraint {id}',
  'rules.faults.whole': '{where}: {message}',
  'rules.faults.noSuchKind': 'there is no kind "{kind}"; known are {known}',
  'rules.faults.scope': '"{kind}" speaks of {scopes}, not of {scope}',
  'rules.faults.weight': 'its weight is {weight}; it must be a whole number from 1 to 1000000',
  'rules.faults.pairsWithChoices':
    '"no-clash" cannot count pairs of {word_courses} that share a teacher while teachers are to be chosen; count {word_lessons}',
  'rules.faults.speaksOfChoices':
    '"{kind}" cannot speak of {names}, who can be chosen for {word_lessons}; name {word_courses} or {word_lessons} instead',
} as const;
