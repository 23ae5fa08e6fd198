/** The page of a term's calendar. */
export const dataCalendar = {
  'data.calendar.of': 'Calendar of {term}',
  'data.calendar.days': 'Days',
  'data.calendar.days.help': 'Between commas, in order.',
  'data.calendar.weeks': 'Weeks that repeat',
  'data.calendar.weeks.help': '1, or 2 for A and B weeks.',
  'data.calendar.periods': '{Word_periods} of a day',
  'data.calendar.period': '{Word_period}',
  'data.calendar.startsAt': 'Starts at',
  'data.calendar.endsAt': 'Ends at',
  'data.calendar.break': 'Break after it',
  'data.calendar.doubles': 'Double {word_lessons}',
  'data.calendar.name.label': 'Name of {word_period} {number}',
  'data.calendar.startsAt.label': 'Start of {word_period} {number}',
  'data.calendar.endsAt.label': 'End of {word_period} {number}',
  'data.calendar.breakName.label': 'Break after the end of {word_period} {number}',
  'data.calendar.noBreak': 'none',
  'data.calendar.divides': 'divides<what> {word_lessons} after {word_period} {number}</what>',
  'data.calendar.help':
    'A row that is left empty is no {word_period}. A break that divides {word_lessons} is one that no double {word_lesson} lies across, such as lunch.',
} as const;
