/** What the check before solving finds: what no timetable of the data can satisfy, parts of these sentences, and data that contradict themselves. */
export const checks = {
  'checks.others': '{count, plural, one {# other} other {# others}}',
  'checks.course.whole': '{course} ({count, plural, one {# {word_lesson}} other {# {word_lessons}}})',
  'checks.course.one': '{course} ({word_lesson} {number} of {all})',
  'checks.course.some': '{course} ({some} of {all, plural, one {# {word_lesson}} other {# {word_lessons}}})',
  'checks.rule': '"{rule}"',
  'checks.periodsOfTheWeek': '{count, plural, one {# {word_period}} other {# {word_periods}}} of the week',
  'checks.periodsOfTheCycle': '{count, plural, one {# {word_period}} other {# {word_periods}}} of the cycle',
  'checks.ruleNeverHolds': '{rule} cannot be kept: {why}',
  'checks.locksBreakRule': 'The locked places break {rule}: {why}',

  'checks.noTime.atAll':
    '{lessons} has no time at all: no day has {length, plural, one {# {word_period}} other {# {word_periods}}} for it on end.',
  'checks.noTime.byRules':
    '{lessons} has no time that its rules allow: of {times, plural, one {# time} other {# times}}, {reasons}.',
  'checks.noTime.ofOne':
    '{lessons} has no time at which {person} is available: of {times, plural, one {# time} other {# times}}, {reasons}.',
  'checks.noTime.ofTwo':
    '{lessons} has no time at which {person} and {other} are both available: of {times, plural, one {# time} other {# times}}, {reasons}.',
  'checks.noTime.itsTeacher': 'its {word_teacher} {name}',
  'checks.noTime.itsGroup': 'its {word_group} {name}',
  'checks.noRoom':
    '{lessons} has no {word_room} that its rules allow (it needs {needs}): of {rooms, plural, one {# {word_room}} other {# {word_rooms}}}, {reasons}.',
  'checks.noRoom.seats': '{count, plural, one {# seat} other {# seats}}',
  'checks.reason.person': '{name} is not available at {count}',
  'checks.reason.nothing': 'nothing may take place at {count}',
  'checks.reason.rule': '{rule} forbids {count}',
  'checks.noTimeWithRoom':
    '{lessons} has no time with a room: at {times, plural, one {# time} other {# times}} that it may take, {rooms, plural, =1 {its room {room} is closed} other {its # rooms are all closed}}.',
  'checks.noTimeLeft':
    '{lessons} has no time left: {times, plural, =1 {its only time is ruled out} other {all # times that it may take are ruled out}} by {takers}.',
  'checks.taker.people': '{lessons}, which {count, plural, one {shares people} other {share people}} with it',
  'checks.taker.room':
    '{lessons}, which {count, plural, one {takes its last {word_room}} other {take its last {word_room}}}',
  'checks.taker.rule': '{lessons}, to which a rule ties it',
  'checks.taker.locked': 'the locked {lessons}',
  'checks.taker.andBy': '{one} and by {other}',

  'checks.timePair':
    '{lessons} can never keep {rule}: none of the {first} and {second} times that they may take go together.',
  'checks.roomPair':
    '{lessons} can never keep {rule}: none of the {first} and {second} {word_rooms} that suit them go together.',
  'checks.noCommonRoom':
    '{lessons} cannot keep {rule}: no {word_room} suits all {count, plural, one {# of them} other {# of them}}.',

  'checks.tooFewDays':
    '{lessons} can only be on {days, plural, one {# day} other {# days}} ({names}); {rule} has room for {possible} of the {count, plural, one {# {word_lesson}} other {# {word_lessons}}} there.',
  'checks.daysNotReached':
    '{lessons} can be on at most {possible, plural, one {# day} other {# days}}; {rule} asks for {asked}.',
  'checks.daysNotReachedInWeek':
    '{lessons} can be on at most {possible, plural, one {# day} other {# days}} in week {week}; {rule} asks for {asked}.',
  'checks.aCourseWithoutLessons': 'A course without {word_lessons}',

  'checks.tooFewTimes.ofPeople':
    '{people, plural, one {{names} has} other {{names} have}} {needed, plural, one {# {word_period}} other {# {word_periods}}} of {word_lessons} that can only be in {possible} ({when}): {lessons}.',
  'checks.tooFewTimes.ofLessons':
    '{lessons} exclude each other and have {needed, plural, one {# {word_period}} other {# {word_periods}}} of {word_lessons}; they can only be in {possible} ({when}).',
  'checks.tooManyAtOnce':
    '{rule} allows {most} at once: {lessons} have {needed} {word_periods} of {word_lessons} and can only be in {when}, where {possible} fit.',

  'checks.load':
    '{people, plural, =0 {There are} one {{names} has} other {{names} have}} {needed, plural, one {# {word_period}} other {# {word_periods}}} of {part, select, yes {{lessons}} other {{word_lessons}}}{span, select, week { in week {week}} cycle { in the {weeks} weeks} other {}}',
  'checks.load.free': '{load} and {open, plural, one {# free {word_period}} other {# free {word_periods}}}.',
  'checks.load.noChoice':
    '{load}; no choice of the {open, plural, one {# free {word_period}} other {# free {word_periods}}} keeps {rules}.',
  'checks.load.rulesLeave':
    '{load}; of the {open, plural, one {# free {word_period}} other {# free {word_periods}}}, {rulesCount, plural, one {{rules} leaves} other {{rules} leave}} {most}.',
  'checks.load.moreNeeded': '{load}; with {rules} at least {more} are needed.',
  'checks.load.nearest': '{load}; with {rules} the nearest possible are {fewer} and {more}.',
  'checks.lengths':
    '{people, plural, =0 {There are} one {{names} has} other {{names} have}} {alike, select, yes {{needed, plural, one {# {word_lesson}} other {# {word_lessons}}} of {length} {word_periods}} other {{word_lessons} with {needed} times {length} {word_periods} on end}}{span, select, week { in week {week}} cycle { in the {weeks} weeks} other {}}; only {possible, plural, one {# fits} other {# fit}} into the free {word_periods}.',

  'checks.rooms.short':
    '{lessons, plural, one {# {word_lesson} needs a room} other {# {word_lessons} need a room}}{hasFeatures, select, yes { with {features}} other {}}; {suit}, with {offered, plural, one {# {word_period}} other {# {word_periods}}} at their times, and {needed} are needed.',
  'checks.rooms.shortOnEnd':
    '{lessons, plural, one {# {word_lesson} needs a room} other {# {word_lessons} need a room}}{hasFeatures, select, yes { with {features}} other {}} for {length} {word_periods} on end; {suit}, where that fits {offered, plural, one {# time} other {# times}}, and is needed {needed, plural, one {# time} other {# times}}.',
  'checks.rooms.shortThen':
    '{lessons, plural, one {# {word_lesson} needs a room} other {# {word_lessons} need a room}}{hasFeatures, select, yes { with {features}} other {}} at {when}; {suit}, with {offered, plural, one {# {word_period}} other {# {word_periods}}} then, and {needed} are needed.',
  'checks.rooms.suit': '{count, plural, one {only {rooms} suits} other {only {rooms} suit}}',
  'checks.rooms.occupied':
    '{count, plural, one {each occupies {rooms}} other {each occupies some of {rooms}}}',

  'checks.hardlyAnyFree':
    '{people, plural, one {{names} has} other {{names} each have}} {needed} {word_periods} of {word_lessons} in {possible} possible ones ({share} %): that leaves hardly a choice.',

  'checks.parts.others': 'its parts must be other {word_rooms} of the problem',
  'checks.parts.twice': 'a room is a part of it twice',
  'checks.parts.divided': 'its part {part} has parts itself; name these',
  'checks.choices.noTeachers':
    '{Word_course} {course}: those who can be chosen must be {word_teachers} of the problem.',
  'checks.choices.twice': '{Word_course} {course}: someone can be chosen twice.',
  'checks.choices.always':
    '{Word_course} {course}: {teacher} teaches it always and cannot be chosen as well.',
  'checks.choices.notAmong':
    '{Word_lesson} {lesson}: who must teach it is not among those who can be chosen.',
} as const;
