/** Why no timetable keeps all hard rules, and what would free them. */
export const diagnosis = {
  'checks.diagnosis.found': 'A timetable that keeps all hard rules was found.',
  'checks.diagnosis.hardest': 'Hardest to place: {lessons}.',
  'checks.diagnosis.noSet': 'No small set of rules that cannot all hold was found in the time given.',
  'checks.diagnosis.set':
    '{count, plural, =1 {This rule cannot hold} other {These # rules cannot all hold}} for {lessons}: {rules}.',
  'checks.diagnosis.notProved': 'That is not proved: no timetable was found that keeps them.',
  'checks.diagnosis.notMinimal': 'Some of these rules may have no part in it.',
  'checks.diagnosis.changes': 'Each of these would free the others:',

  'checks.diagnosis.lock': 'the lock of {lessons}',
  'checks.diagnosis.ruleFor': '{rule} for {whom}',
  'checks.diagnosis.ruleForWith': '{rule} for {whom} ({numbers})',
  'checks.diagnosis.theRooms': 'the {word_rooms}',
  'checks.diagnosis.everybody': 'everybody',
  'checks.diagnosis.most': 'at most {most}',
  'checks.diagnosis.mostADay': 'at most {most} a day',
  'checks.diagnosis.mostAWeek': 'at most {most} a week',
  'checks.diagnosis.least': 'at least {least}',
  'checks.diagnosis.days': '{count, plural, one {# day} other {# days}}',
  'checks.diagnosis.longerDays':
    'one {word_period} more on {count, plural, one {# day} other {# days}} of a week',
  'checks.diagnosis.tag': 'the tag "{tag}"',
  'checks.diagnosis.periods': '{count, plural, one {# {word_period}} other {# {word_periods}}}',

  'checks.change.liftLock': 'Lift the lock of {lessons}.',
  'checks.change.switchOff': 'Switch off {rule}.',
  'checks.change.leaveOut': 'Leave out {lessons}.',
  'checks.change.addRoom': 'Add a room like {room}.',
  'checks.change.otherTeacher': 'Give {course} another {word_teacher} than {teacher}.',
  'checks.change.letIntoRoom': 'Let {lessons} into {room} too.',
  'checks.change.open': 'Open {when} for {whom}.',
  'checks.change.allow': 'Allow {when} for {whom}.',
  'checks.change.raiseMost': 'Raise the most of {rule} for {whom} from {from} to {to}.',
  'checks.change.lowerLeast': 'Lower the least of {rule} for {whom} from {from} to {to}.',
  'checks.change.lowerDays': 'Lower the number of days of {rule} for {whom} from {from} to {to}.',

  'checks.change.gapsADay':
    'Let {whom} have {to, plural, one {# gap} other {# gaps}} on a day instead of {from}.',
  'checks.change.gapsAWeek':
    'Let {whom} have {to, plural, one {# gap} other {# gaps}} in a week instead of {from}.',
  'checks.change.morePeriodsADay':
    'Let {whom} have {to, plural, one {# {word_period}} other {# {word_periods}}} on a day instead of {from}.',
  'checks.change.fewerPeriodsADay':
    'Ask of {whom} only {to, plural, one {# {word_period}} other {# {word_periods}}} on a day instead of {from}.',
  'checks.change.morePeriodsAWeek':
    'Let {whom} have {to, plural, one {# {word_period}} other {# {word_periods}}} in a week instead of {from}.',
  'checks.change.fewerPeriodsAWeek':
    'Ask of {whom} only {to, plural, one {# {word_period}} other {# {word_periods}}} in a week instead of {from}.',
  'checks.change.withoutBreak':
    'Let {whom} have {to, plural, one {# {word_period}} other {# {word_periods}}} without a break instead of {from}.',
  'checks.change.moreDaysAWeek':
    'Let {whom} have {to, plural, one {# day} other {# days}} with {word_lessons} in a week instead of {from}.',
  'checks.change.fewerDaysAWeek':
    'Ask of {whom} only {to, plural, one {# day} other {# days}} with {word_lessons} in a week instead of {from}.',
  'checks.change.longerDays':
    'Let {whom} have {to, plural, one {# {word_period}} other {# {word_periods}}} from the first to the last {word_lesson} of a day instead of {from}.',
  'checks.change.longerOnMoreDays':
    'Let {whom} have {to, plural, one {# day} other {# days}} of a week that may last one {word_period} more instead of {from}.',
  'checks.change.moreOfThatSort':
    'Let {whom} have {to, plural, one {# {word_lesson}} other {# {word_lessons}}} of that sort on a day instead of {from}.',
  'checks.change.moreRooms':
    'Let {whom} have {to, plural, one {# {word_room}} other {# {word_rooms}}} in all instead of {from}.',
  'checks.change.moreAtOnce':
    'Let {whom} have {to, plural, one {# {word_lesson}} other {# {word_lessons}}} at once instead of {from}.',
  'checks.change.fewerAtOnce':
    'Ask of {whom} only {to, plural, one {# {word_lesson}} other {# {word_lessons}}} at once instead of {from}.',
  'checks.change.fewerDaysBetween':
    'Ask of {whom} only {to, plural, one {# day} other {# days}} between two {word_lessons} instead of {from}.',
  'checks.change.fewerDays':
    'Ask of {whom} only {to, plural, one {# day} other {# days}} with {word_lessons} instead of {from}.',
  'checks.change.moreOnOneDay':
    'Let {whom} have {to, plural, one {# {word_lesson}} other {# {word_lessons}}} on one day instead of {from}.',
} as const;
