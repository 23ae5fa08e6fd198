/** What a check of a term's data says, on its own page and before a run; the findings themselves are in `checks`. */
export const dataCheck = {
  'data.check.of': 'Comprobación de {term}',
  'data.check.solve': 'Calcular',
  'data.check.fine': 'Contando no se encuentra ningún error. Se puede buscar un horario.',
  'data.check.impossible': 'Ningún horario puede cumplir esto',
  'data.check.tight': 'Esto irá muy justo',
  'data.check.forgotten': 'Esto puede ser un olvido',
  'data.check.beforeStart.impossible':
    'Antes de empezar: por esto, ningún horario puede cumplir todas las reglas duras.',
  'data.check.beforeStart.tight': 'Antes de empezar: esto irá muy justo.',
  'data.check.courseNoLessons':
    '{count, plural, one {# {word_course} no tiene {word_lessons}.} other {# {word_courses} no tienen {word_lessons}.}}',
  'data.check.courseNoGroup':
    '{count, plural, one {# {word_course} no tiene {word_group}.} other {# {word_courses} no tienen {word_group}.}}',
  'data.check.courseNoTeacher':
    '{count, plural, one {# {word_course} no tiene {word_teacher}.} other {# {word_courses} no tienen {word_teacher}.}}',
  'data.check.teacherNoCourse':
    '{count, plural, one {# {word_teacher} no tiene {word_courses}.} other {# {word_teachers} no tienen {word_courses}.}}',
  'data.check.groupNoCourse':
    '{count, plural, one {# {word_group} no tiene {word_courses}.} other {# {word_groups} no tienen {word_courses}.}}',
} as const;
