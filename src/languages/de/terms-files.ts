/** Was über Änderungen eines Halbjahrs gesagt wird, die eine ganze Datei macht. */
export const termsFiles = {
  'terms.actions.replacedBy': 'Daten durch die der Datei {file} ersetzt',
  'terms.files.notKept': 'Diese Datei ist nicht mehr aufgehoben; wählen Sie sie noch einmal.',
  'terms.files.unnamed': 'Eine Datei',
  'terms.files.school': 'Schule',
  'terms.files.calendar.sort': 'Was',
  'terms.files.calendar.name': 'Name',
  'terms.files.calendar.startsAt': 'Beginn',
  'terms.files.calendar.endsAt': 'Ende',
  'terms.files.calendar.divides': 'Trennt {word_lessons}',
  'terms.files.calendar.unknownSort': '„{text}“ gehört nicht zu einem Kalender; es gibt: {sorts}.',
  'terms.files.calendar.sorts': `{sort, select,
    weeks {Wochen, die sich wiederholen}
    day {Ein Tag}
    period {Eine Stunde}
    other {Eine Pause}
  }`,
} as const;
