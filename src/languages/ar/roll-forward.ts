/** Copying a term into the next one, and making a schedule of what a term's courses ask for. */
export const rollForward = {
  'rollForward.copy': 'نسخ…',
  'rollForward.copyOf': 'نسخ {name}',
  'rollForward.lead':
    'في النسخة التقويم و{word_teachers_the} و{word_groups_the} و{word_rooms_the} و{word_courses_the} والقواعد كما هي الآن. وما يُعدَّل في إحداهما لا يغيّر الأخرى.',
  'rollForward.name': 'اسم {word_term_the} الجديد',
  'rollForward.schedules': 'الجداول',
  'rollForward.without': 'البيانات والقواعد وحدها',
  'rollForward.withoutHelp': 'تبدأ النسخة بمسودة واحدة، وكل {word_lessons_ofThe} في قائمة الانتظار.',
  'rollForward.with': 'مع كل الجداول',
  'rollForward.withHelp': 'مع كل موضع وقفل، مسوداتٍ. وتبقى سجلاتها هنا.',
  'rollForward.groups': '{word_groups_the}',
  'rollForward.stay': 'تبقى كما هي',
  'rollForward.stayHelp': 'للنصف الثاني من السنة، أو لتجربة شيء.',
  'rollForward.up': 'تنتقل إلى المستوى التالي',
  'rollForward.upHelp':
    'يصبح 7أ 8أ، وتنتقل معه {word_courses_the} بأسمائها الجديدة. يُرجى مراجعة الأسماء أدناه.',
  'rollForward.namesNote':
    'ما كان من {word_groups_ofThe} بلا اسم جديد يغادر: لا يكون في النسخة، ولا {word_courses_the} التي تخصه وحده.',
  'rollForward.now': 'الآن',
  'rollForward.then': 'في النسخة',
  'rollForward.newNameOf': 'الاسم الجديد لـ {name}',
  'rollForward.make': 'إنشاء النسخة',
  'rollForward.cancel': 'إلغاء',
  'rollForward.newSchedule': 'جدول جديد',
  'rollForward.newScheduleHelp':
    'مسودة مما تطلبه {word_courses_the} الآن، وكل {word_lessons_ofThe} في قائمة الانتظار',
  'rollForward.draftName': 'المسودة {number}',
  'rollForward.firstDraft': 'المسودة الأولى',
  'rollForward.noSuchTerm': 'لم يُعثر على الفصل الدراسي؛ ربما جرى حذفه.',
  'rollForward.nameNeeded': 'يُرجى إعطاء الفصل الدراسي اسمًا من حرف واحد إلى 100 حرف.',
  'rollForward.nameTooLong': '100 حرف على الأكثر.',
  'rollForward.sameName': 'سيكون لـ«{name}» الاسم نفسه.',
  'rollForward.formUnknown': 'هذا النموذج ليس كما ترسله الصفحة؛ يُرجى فتح الصفحة من جديد.',
} as const;
