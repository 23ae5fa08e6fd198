/** What a check of a term’s data says, on its own page and before a run; the findings themselves are in `checks`. */
export const dataCheck = {
  'data.check.of': 'Contrôle : {term}',
  'data.check.solve': 'Calculer',
  'data.check.fine': 'Le décompte ne révèle aucun problème. On peut chercher un emploi du temps.',
  'data.check.impossible': 'Aucun emploi du temps ne peut satisfaire ceci',
  'data.check.tight': 'Ce sera serré',
  'data.check.forgotten': 'Peut-être un oubli',
  'data.check.beforeStart.impossible':
    'Avant de commencer : aucun emploi du temps ne peut respecter toutes les règles strictes, pour la raison suivante.',
  'data.check.beforeStart.tight': 'Avant de commencer : ce sera serré.',
  'data.check.courseNoLessons':
    '{count, plural, one {# {word_course} sans {word_lessons}.} other {# {word_courses} sans {word_lessons}.}}',
  'data.check.courseNoGroup':
    '{count, plural, one {# {word_course} sans {word_group}.} other {# {word_courses} sans {word_group}.}}',
  'data.check.courseNoTeacher':
    '{count, plural, one {# {word_course} sans {word_teacher}.} other {# {word_courses} sans {word_teacher}.}}',
  'data.check.teacherNoCourse':
    '{count, plural, one {# {word_teacher} sans {word_course}.} other {# {word_teachers} sans {word_course}.}}',
  'data.check.groupNoCourse':
    '{count, plural, one {# {word_group} sans {word_course}.} other {# {word_groups} sans {word_course}.}}',
} as const;
