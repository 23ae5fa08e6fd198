/** What is wrong with the file of a term. */
export const formatsFiles = {
  'formats.termFile.atLine': 'السطر {line}: {message}',
  'formats.termFile.faulty': 'السطر {line}: {message}{more, plural, =0 {} other { (و# غير ذلك)}}',
  'formats.termFile.wrongField': '{place}: {message}',
  'formats.termFile.noJson': 'هذا ليس JSON',
  'formats.termFile.notOurs': 'هذا ليس ملف {word_term}: لا يذكر "format": "{format}"',
  'formats.termFile.otherVersion':
    'هذا الملف من إصدار أحدث؛ الإصدار الممكنة قراءته {version}، ويُرجى تصديره من جديد أو تحديث Schedule Builder',
  'formats.termFile.tooLong': 'أكبر من 20 ميغابايت',
  'formats.termFile.tooDeep': 'أجزاؤه متداخلة أعمق من اللازم',
  'formats.termFile.tooManyCells':
    'في الدورة كلها {most, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} على الأكثر',
  'formats.termFile.noSuchDay': 'ليس في الأسبوع يوم كهذا',
  'formats.termFile.timesOfPeriods':
    '{count, plural, zero {تلزم بداية ونهاية لكل حصة، وعدد الحصص #} one {تلزم بداية ونهاية للحصة الوحيدة} two {تلزم بداية ونهاية لكل من الحصتين} few {تلزم بداية ونهاية لكل من # حصص} many {تلزم بداية ونهاية لكل من # حصة} other {تلزم بداية ونهاية لكل من # حصة}}',
  'formats.termFile.noSuchWeek': 'ليس في الدورة أسبوع كهذا',
  'formats.termFile.noSuchTime': 'لا يمكن أن يكون «{id}» في هذا الوقت',
  'formats.termFile.twice': '«{id}» موجود هنا مرتين',
  'formats.termFile.unknown': 'لا شيء له المعرّف «{id}»',
  'formats.termFile.partOfItself': 'سيكون جزءًا من نفسه',
  'formats.termFile.twoPublished': 'يوجد جدول آخر منشور أصلًا',
  'formats.termFile.onNothing': 'تخص ما ليس في الملف',
  'formats.termFile.lessonsMissing':
    'ينقص من {word_courses_ofThe} {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}',
} as const;
