/** What is said of changes of a term that a whole file makes, and of such files. */
export const termsFiles = {
  'terms.actions.replacedBy': 'remplacement des données par celles du fichier {file}',
  'terms.files.notKept': 'Ce fichier n’est plus conservé ; choisissez-le de nouveau.',
  'terms.files.unnamed': 'Un fichier',
  'terms.files.school': 'École',
  'terms.files.calendar.sort': 'Quoi',
  'terms.files.calendar.name': 'Nom',
  'terms.files.calendar.startsAt': 'Début',
  'terms.files.calendar.endsAt': 'Fin',
  'terms.files.calendar.divides': 'Coupe les {word_lessons}',
  'terms.files.calendar.unknownSort':
    '« {text} » ne fait pas partie d’un calendrier, qui contient : {sorts}.',
  'terms.files.calendar.sorts': `{sort, select,
    weeks {Semaines du cycle}
    day {Un jour}
    period {Un créneau}
    other {Une pause}
  }`,
} as const;
