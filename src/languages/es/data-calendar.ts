/** The page of a term's calendar. */
export const dataCalendar = {
  'data.calendar.of': 'Calendario de {term}',
  'data.calendar.days': 'Días',
  'data.calendar.days.help': 'Separados por comas, en orden.',
  'data.calendar.weeks': 'Semanas que se repiten',
  'data.calendar.weeks.help': '1, o bien 2 para semanas A y B.',
  'data.calendar.periods': '{Word_periods} de un día',
  'data.calendar.period': '{Word_period}',
  'data.calendar.startsAt': 'Empieza',
  'data.calendar.endsAt': 'Termina',
  'data.calendar.break': 'Pausa después',
  'data.calendar.doubles': '{Word_lessons} dobles',
  'data.calendar.name.label': 'Nombre: {word_period} {number}',
  'data.calendar.startsAt.label': 'Comienzo: {word_period} {number}',
  'data.calendar.endsAt.label': 'Final: {word_period} {number}',
  'data.calendar.breakName.label': 'Pausa después: {word_period} {number}',
  'data.calendar.noBreak': 'ninguna',
  'data.calendar.divides': 'separa<what> {word_lessons} tras {word_period} {number}</what>',
  'data.calendar.help':
    'Una fila vacía no cuenta. Una pausa que separa las clases es aquella que ninguna clase doble puede atravesar, como la del almuerzo.',
} as const;
