/** What is said of changes of a term that a whole file makes. */
export const termsFiles = {
  'terms.actions.replacedBy': 'استبدال البيانات ببيانات الملف {file}',
  'terms.files.notKept': 'لم يعد هذا الملف محفوظًا؛ يُرجى اختياره من جديد.',
  'terms.files.unnamed': 'ملف',
  'terms.files.school': 'مدرسة',
  'terms.files.calendar.sort': 'النوع',
  'terms.files.calendar.name': 'الاسم',
  'terms.files.calendar.startsAt': 'البداية',
  'terms.files.calendar.endsAt': 'النهاية',
  'terms.files.calendar.divides': 'تفصل {word_lessons_ofThe}',
  'terms.files.calendar.unknownSort': '«{text}» ليس مما يحتويه التقويم: {sorts}.',
  'terms.files.calendar.sorts': `{sort, select,
    weeks {أسابيع متكررة}
    day {يوم}
    period {حصة}
    other {استراحة}
  }`,
} as const;
