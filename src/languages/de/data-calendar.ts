/** Die Seite des Kalenders eines Halbjahrs. */
export const dataCalendar = {
  'data.calendar.of': 'Kalender: {term}',
  'data.calendar.days': 'Tage',
  'data.calendar.days.help': 'Der Reihe nach, durch Kommas getrennt.',
  'data.calendar.weeks': 'Wochen, die sich wiederholen',
  'data.calendar.weeks.help': '1, oder 2 für A- und B-Wochen.',
  'data.calendar.periods': '{Word_periods} eines Tages',
  'data.calendar.period': '{Word_period}',
  'data.calendar.startsAt': 'Beginn',
  'data.calendar.endsAt': 'Ende',
  'data.calendar.break': 'Pause danach',
  'data.calendar.doubles': 'Doppelstunden',
  'data.calendar.name.label': 'Name von {word_period} {number}',
  'data.calendar.startsAt.label': 'Beginn von {word_period} {number}',
  'data.calendar.endsAt.label': 'Ende von {word_period} {number}',
  'data.calendar.breakName.label': 'Pause nach dem Ende von {word_period} {number}',
  'data.calendar.noBreak': 'keine',
  'data.calendar.divides': 'trennt<what> {word_lessons} nach {word_period} {number}</what>',
  'data.calendar.help':
    'Eine leer gelassene Zeile zählt nicht. Eine Pause, die trennt, ist eine, über die keine Doppelstunde reicht, etwa die Mittagspause.',
} as const;
