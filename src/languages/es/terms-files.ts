/** What is said of changes of a term that a whole file makes. */
export const termsFiles = {
  'terms.actions.replacedBy': 'sustituyó los datos por los del archivo {file}',
  'terms.files.notKept': 'Este archivo ya no se conserva; elíjalo de nuevo.',
  'terms.files.unnamed': 'Un archivo',
  'terms.files.school': 'Centro',
  'terms.files.calendar.sort': 'Qué',
  'terms.files.calendar.name': 'Nombre',
  'terms.files.calendar.startsAt': 'Empieza',
  'terms.files.calendar.endsAt': 'Termina',
  'terms.files.calendar.divides': 'Separa {word_lessons}',
  'terms.files.calendar.unknownSort': '«{text}» no forma parte de un calendario, que contiene: {sorts}.',
  'terms.files.calendar.sorts': `{sort, select,
    weeks {Semanas que se repiten}
    day {Un día}
    period {Un periodo}
    other {Una pausa}
  }`,
} as const;
