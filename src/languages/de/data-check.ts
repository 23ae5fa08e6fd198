/** Was die Prüfung der Daten eines Halbjahrs sagt, auf ihrer eigenen Seite und vor einer Berechnung; die Befunde selbst stehen in `checks`. */
export const dataCheck = {
  'data.check.of': 'Prüfung: {term}',
  'data.check.solve': 'Berechnen',
  'data.check.fine': 'Durch Zählen ist kein Fehler zu finden. Ein Stundenplan kann gesucht werden.',
  'data.check.impossible': 'Das kann kein Stundenplan erfüllen',
  'data.check.tight': 'Das wird knapp',
  'data.check.forgotten': 'Das ist vielleicht vergessen worden',
  'data.check.beforeStart.impossible':
    'Vor dem Start: Kein Stundenplan kann alle harten Regeln einhalten, und zwar deshalb.',
  'data.check.beforeStart.tight': 'Vor dem Start: Das wird knapp.',
  'data.check.courseNoLessons':
    '{count, plural, one {# {word_course} ohne {word_lessons}.} other {# {word_courses} ohne {word_lessons}.}}',
  'data.check.courseNoGroup':
    '{count, plural, one {# {word_course} ohne {word_group}.} other {# {word_courses} ohne {word_group}.}}',
  'data.check.courseNoTeacher':
    '{count, plural, one {# {word_course} ohne {word_teacher}.} other {# {word_courses} ohne {word_teacher}.}}',
  'data.check.teacherNoCourse':
    '{count, plural, one {# {word_teacher} ohne {word_course}.} other {# {word_teachers} ohne {word_course}.}}',
  'data.check.groupNoCourse':
    '{count, plural, one {# {word_group} ohne {word_course}.} other {# {word_groups} ohne {word_course}.}}',
} as const;
