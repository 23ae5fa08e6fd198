/** What a check of a term's data says, on its own page and before a run; the findings themselves are in `checks`. */
export const dataCheck = {
  'data.check.of': 'فحص {term}',
  'data.check.solve': 'حل',
  'data.check.fine': 'لا خطأ يمكن كشفه بالحساب. يمكن البدء في البحث عن جدول.',
  'data.check.impossible': 'لا يمكن لأي جدول أن يحقق هذا',
  'data.check.tight': 'هذا ضيق جدًا',
  'data.check.forgotten': 'ربما نُسي هذا',
  'data.check.beforeStart.impossible':
    'قبل البدء: لا يمكن لأي جدول أن يحقق كل القواعد الإلزامية، للسبب التالي.',
  'data.check.beforeStart.tight': 'قبل البدء: المجال ضيق جدًا.',
  'data.check.courseNoLessons':
    '{count, plural, zero {# {word_course}} one {{word_course_single}} two {{word_course_pair}} few {# {word_courses_of}} many {# {word_course_counted}} other {# {word_course}}} بلا {word_lessons_of}.',
  'data.check.courseNoGroup':
    '{count, plural, zero {# {word_course}} one {{word_course_single}} two {{word_course_pair}} few {# {word_courses_of}} many {# {word_course_counted}} other {# {word_course}}} بلا {word_group}.',
  'data.check.courseNoTeacher':
    '{count, plural, zero {# {word_course}} one {{word_course_single}} two {{word_course_pair}} few {# {word_courses_of}} many {# {word_course_counted}} other {# {word_course}}} بلا {word_teacher}.',
  'data.check.teacherNoCourse':
    '{count, plural, zero {# {word_teacher}} one {{word_teacher_single}} two {{word_teacher_pair}} few {# {word_teachers_of}} many {# {word_teacher_counted}} other {# {word_teacher}}} بلا {word_course}.',
  'data.check.groupNoCourse':
    '{count, plural, zero {# {word_group}} one {{word_group_single}} two {{word_group_pair}} few {# {word_groups_of}} many {# {word_group_counted}} other {# {word_group}}} بلا {word_course}.',
} as const;
