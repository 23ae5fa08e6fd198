/** What is said of changes of a term that a whole file makes. */
export const termsFiles = {
  'terms.actions.replacedBy': 'replaced the data by those of the file {file}',
  'terms.files.notKept': 'This file is no longer kept; choose it again.',
  'terms.files.unnamed': 'A file',
  'terms.files.school': 'School',
  'terms.files.calendar.sort': 'What',
  'terms.files.calendar.name': 'Name',
  'terms.files.calendar.startsAt': 'Starts at',
  'terms.files.calendar.endsAt': 'Ends at',
  'terms.files.calendar.divides': 'Divides {word_lessons}',
  'terms.files.calendar.unknownSort': '“{text}” is none of what the calendar has: {sorts}.',
  'terms.files.calendar.sorts': `{sort, select,
    weeks {Weeks that repeat}
    day {A day}
    period {A period}
    other {A break}
  }`,
} as const;
