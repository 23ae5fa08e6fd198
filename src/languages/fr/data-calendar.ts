/** The page of a term’s calendar. */
export const dataCalendar = {
  'data.calendar.of': 'Calendrier : {term}',
  'data.calendar.days': 'Jours',
  'data.calendar.days.help': 'Séparés par des virgules, dans l’ordre.',
  'data.calendar.weeks': 'Semaines du cycle',
  'data.calendar.weeks.help': '1, ou 2 pour des semaines A et B.',
  'data.calendar.periods': '{Word_periods} de la journée',
  'data.calendar.period': '{Word_period}',
  'data.calendar.startsAt': 'Début',
  'data.calendar.endsAt': 'Fin',
  'data.calendar.break': 'Pause ensuite',
  'data.calendar.doubles': '{Word_lessons} doubles',
  'data.calendar.name.label': 'Nom : {word_period} {number}',
  'data.calendar.startsAt.label': 'Début : {word_period} {number}',
  'data.calendar.endsAt.label': 'Fin : {word_period} {number}',
  'data.calendar.breakName.label': 'Pause à la fin : {word_period} {number}',
  'data.calendar.noBreak': 'aucune',
  'data.calendar.divides': 'coupées<what> par la pause qui suit : {word_period} {number}</what>',
  'data.calendar.help':
    'Une ligne laissée vide ne compte pas. Une pause qui coupe les {word_lessons} n’est jamais comprise dans une séance double, par exemple la pause déjeuner.',
} as const;
