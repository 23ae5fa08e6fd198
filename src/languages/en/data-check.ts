/** What a check of a term's data says, on its own page and before a run; the findings themselves are in `checks`. */
export const dataCheck = {
  'data.check.of': 'Check of {term}',
  'data.check.solve': 'Solve',
  'data.check.fine': 'Nothing is wrong that counting could tell. A timetable may be looked for.',
  'data.check.impossible': 'No timetable can satisfy this',
  'data.check.tight': 'This will be tight',
  'data.check.forgotten': 'This may be forgotten',
  'data.check.beforeStart.impossible':
    'Before you start: no timetable can keep all hard rules, because of this.',
  'data.check.beforeStart.tight': 'Before you start: this will be tight.',
  'data.check.courseNoLessons':
    '{count, plural, one {# {word_course} has no {word_lessons}.} other {# {word_courses} have no {word_lessons}.}}',
  'data.check.courseNoGroup':
    '{count, plural, one {# {word_course} has no {word_group}.} other {# {word_courses} have no {word_group}.}}',
  'data.check.courseNoTeacher':
    '{count, plural, one {# {word_course} has no {word_teacher}.} other {# {word_courses} have no {word_teacher}.}}',
  'data.check.teacherNoCourse':
    '{count, plural, one {# {word_teacher} has no {word_course}.} other {# {word_teachers} have no {word_course}.}}',
  'data.check.groupNoCourse':
    '{count, plural, one {# {word_group} has no {word_course}.} other {# {word_groups} have no {word_course}.}}',
} as const;
