/** What several pages of a term's data say: their tabs, what can be done, and what was done. */
export const data = {
  'data.tabs': 'القوائم',
  'data.calendar': 'التقويم',
  'data.rules': 'القواعد',
  'data.check': 'الفحص',
  'data.teachers.title': '{word_teachers_the}',
  'data.groups.title': '{word_groups_the}',
  'data.rooms.title': '{word_rooms_the}',
  'data.courses.title': '{word_courses_the}',

  'data.save': 'حفظ',
  'data.cancel': 'إلغاء',
  'data.change': 'تعديل',
  'data.changeNamed': 'تعديل {name}',
  'data.delete': 'حذف',
  'data.search': 'بحث',
  'data.more': 'و{count} غيرها.',
  'data.undone': 'يمكن التراجع عن ذلك لاحقًا.',

  'data.done': 'تم: {action}.',
  'data.nothingDifferent': 'لم يتغير شيء.',
  'data.changes': 'التعديلات',
  'data.undo': 'تراجع<what>: {action}</what>',
  'data.undo.title': 'تراجع: {action}',
  'data.undo.nothing': 'تراجع',
  'data.undo.nothing.title': 'لا شيء للتراجع عنه',
  'data.redo': 'إعادة<what>: {action}</what>',
  'data.redo.title': 'إعادة: {action}',
  'data.redo.nothing': 'إعادة',
  'data.redo.nothing.title': 'لا شيء لإعادته',

  'data.history': 'السجل',
  'data.history.title': 'سجل بياناته',
  'data.history.of': 'سجل {term}',
  'data.history.empty': 'لم يُعدَّل شيء منذ إنشاء {word_term_the}. كل تعديل سيظهر هنا.',
  'data.history.by': '{name}: {action}.',
  'data.history.byProgram': 'البرنامج: {action}.',
  'data.history.undone': 'جرى التراجع عنه لاحقًا.',

  'data.deletion.title': 'حذف {name}؟',
  'data.deletion.consequences':
    'يشمل الحذف كل ما فيه من {word_teachers_of} و{word_groups_of} و{word_rooms_of} و{word_courses_of}، وكذلك {count, plural, zero {# جدول} one {جدول واحد} two {جدولان} few {# جداول} many {# جدولًا} other {# جدول}} مع السجل. لا يمكن التراجع عن ذلك.',
  'data.deletion.delete': 'حذف {word_term_the}',

  'data.strangeForm': 'هذا النموذج ليس كما ترسله الصفحة؛ يُرجى فتح الصفحة من جديد.',
  'data.strangeForm.startAgain': 'هذا النموذج ليس كما ترسله الصفحة؛ يُرجى البدء من جديد.',
} as const;
