/** The pages by which whole terms and lists come in and go out as files, and the list of files that were brought. */
export const dataFiles = {
  'data.files.tabs': 'ملفات {word_term_the}',
  'data.files.wholeTerm': 'ملفات {word_term_the}',
  'data.files.import': 'استيراد',
  'data.files.export': 'تصدير',
  'data.files.uploads': 'الملفات المرفوعة',

  'data.files.drop': 'يُفلَت هنا جدول بيانات أو ملف جداول دراسية',
  'data.files.pick':
    'أو يُختار ملف: xlsx أو csv، أو json من هذا البرنامج، أو fet من FET، أو ctt أو ectt من ITC-2007؛ 20 ميغابايت على الأكثر',
  'data.files.sheetsHelp': 'قد يضم جدول البيانات الواحد عدة أوراق؛ ولكل ورقة سطر عناوين فيه أسماء أعمدتها.',
  'data.files.costs': 'تكاليف ملف ectt',
  'data.files.costsHelp': 'الملفات الأخرى تذكر تكاليفها بنفسها؛ وتكاليف ملف ctt هي UD2.',
  'data.files.formulation': '{name}: {costs}',
  'data.files.unreadable': 'تعذرت قراءة {file}، ولم يتغير شيء',
  'data.files.nothingYet': 'لم يتغير شيء بعد.',

  'data.files.contents': 'ما في الملف',
  'data.files.contents.calendar':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}، {periods, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} يوميًا{weeks, plural, =1 {} two {، في دورة من أسبوعين} few {، في دورة من # أسابيع} many {، في دورة من # أسبوعًا} other {، في دورة من # أسبوع}}',
  'data.files.contents.teachers':
    '{count, plural, zero {# {word_teacher}} one {{word_teacher_single}} two {{word_teacher_pair}} few {# {word_teachers_of}} many {# {word_teacher_counted}} other {# {word_teacher}}}',
  'data.files.contents.groups':
    '{count, plural, zero {# {word_group}} one {{word_group_single}} two {{word_group_pair}} few {# {word_groups_of}} many {# {word_group_counted}} other {# {word_group}}}',
  'data.files.contents.rooms':
    '{count, plural, zero {# {word_room}} one {{word_room_single}} two {{word_room_pair}} few {# {word_rooms_of}} many {# {word_room_counted}} other {# {word_room}}}',
  'data.files.contents.courses':
    '{count, plural, zero {# {word_course}} one {{word_course_single}} two {{word_course_pair}} few {# {word_courses_of}} many {# {word_course_counted}} other {# {word_course}}}',
  'data.files.contents.lessons':
    '{count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}',
  'data.files.contents.rules':
    '{count, plural, zero {# قاعدة} one {قاعدة واحدة} two {قاعدتان} few {# قواعد} many {# قاعدة} other {# قاعدة}}',
  'data.files.contents.schedules':
    '{count, plural, zero {# جدول} one {جدول واحد} two {جدولان} few {# جداول} many {# جدولًا} other {# جدول}}',
  'data.files.contents.placed':
    'منها في موضعها {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}',

  'data.files.unsaid': 'ما يذكره الملف ولا يتسع له البرنامج',
  'data.files.unsaid.help': 'تُترك هذه الأجزاء من الملف، كلٌّ لسببه؛ وكل ما عداها موجود.',
  'data.files.unsaid.line':
    '<code>{element}</code>، {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}: {reason}',

  'data.files.difference': 'ما الذي سيختلف',
  'data.files.difference.none': 'لا شيء: في {word_term_the} كل ذلك كما هو في الملف.',
  'data.files.difference.title': '{list}: إضافة {added}، تعديل {changed}، حذف {gone}',
  'data.files.difference.rules': 'القواعد',
  'data.files.difference.calendar': 'التقويم: {what}',
  'data.files.difference.calendarPart': `{part, select,
    weeks {الأسابيع المتكررة}
    days {الأيام}
    periods {{word_periods_the}}
    bellTables {جداول الأجراس}
    other {الاستراحات}
  }`,
  'data.files.difference.added': 'إضافة',
  'data.files.difference.changed': 'تعديل',
  'data.files.difference.gone': 'حذف',
  'data.files.difference.line': '{name}: {changes}',
  'data.files.difference.rule': '{label}: {whom}',
  'data.files.difference.lessonsGone':
    'يُحذف من كل الجداول مجتمعة: {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}.',
  'data.files.difference.lessonsAdded':
    'يُضاف إلى كل الجداول مجتمعة، في قائمة الانتظار: {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}.',
  'data.files.difference.placesMoved':
    'يتغير الموضع أو القفل في كل الجداول مجتمعة: {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}.',
  'data.files.placesOtherwise':
    'يختلف الموضع أو القفل في الملف عما في الجداول التي تحمل الاسم نفسه هنا: {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}.',
  'data.files.placesLeftOut':
    'مواضع {word_lessons_ofThe} والجداول التي في الملف لا تأتي إلا مع {word_term} جديد: وتحتفظ جداول هذا بمواضعها.',

  'data.files.replace': 'استبدال بيانات {term}',
  'data.files.replace.help':
    'هذا تعديل واحد يمكن التراجع عنه. وما يستمر يحتفظ بهويته، وتحتفظ {word_lessons_the} في الجداول بمواضعها.',
  'data.files.makeTerm': 'إنشاء {word_term} جديد منه',
  'data.files.termName': 'اسم {word_term_the} الجديد',
  'data.files.weekOfSheets':
    'الأسبوع هو المعتاد، من 5 أيام في كل منها 8 {word_periods_of}، ما لم تذكر ورقة غير ذلك؛ ويمكن تعديله في صفحة التقويم.',

  'data.export.of': 'تصدير {term}',
  'data.export.whole': '{word_term_the} بكامله',
  'data.export.xlsx': 'مصنف (xlsx)',
  'data.export.xlsx.help':
    'ورقة لكل قائمة، وللقواعد بالكلمات، وللتقويم. ويمكن استيراد القوائم من جديد، والتقويم عند إنشاء {word_term} جديد من الملف. أما القواعد والتوفر فللقراءة وحدها؛ وليست فيه جداول الأجراس ولا الجداول.',
  'data.export.json': 'كل شيء (json)',
  'data.export.json.help':
    'البيانات والقواعد والجداول بكل المواضع والأقفال، دون فقد: لتثبيت آخر من هذا البرنامج، أو للحفظ.',
  'data.export.jsonData': 'كل البيانات (json)',
  'data.export.jsonData.help': 'المحتوى نفسه دون الجداول.',
  'data.export.fet': 'ملف FET (fet)',
  'data.export.fet.help':
    'البيانات والقواعد لبرنامج FET، مع ما هو مقفل في آخر جدول عُدّل. ويُفقد ما يلي: المواعيد، وأسماء الاستراحات، وجداول الأجراس، والقواعد المعطَّلة.',
  'data.export.lists': 'قائمة واحدة (csv)',
  'data.export.fetRefused': 'لا يتسع FET لكل ذلك',
  'data.export.fetRefused.help': 'هذه لا مقابل لها في ملف FET:',
  'data.export.sayable': 'تصدير دون هذه القواعد',
  'data.export.back': 'إلى الملفات الأخرى',
  'data.export.sheet.calendar': 'التقويم',
  'data.export.sheet.rules': 'القواعد',
  'data.export.rule.kind': 'القاعدة',
  'data.export.rule.whom': 'من تخص',
  'data.export.rule.details': 'التفاصيل',
  'data.export.rule.hard': 'إلزامية',
  'data.export.rule.weight': 'الوزن',
  'data.export.rule.active': 'مفعَّلة',
  'data.export.rule.id': 'معرّف القاعدة',

  'data.uploads.of': 'الملفات المرفوعة في {term}',
  'data.uploads.none': 'لم يُرفع أي ملف إلى {word_term_the} بعد.',
  'data.uploads.kept': 'تُحفظ آخر الملفات، وعددها {most}.',
  'data.uploads.file': 'الملف',
  'data.uploads.size': 'الحجم',
  'data.uploads.who': 'من',
  'data.uploads.when': 'متى',
  'data.uploads.became': 'النتيجة',
  'data.uploads.nobody': 'شخص ما',
  'data.uploads.previewed': 'معاينة فقط',
  'data.uploads.imported': 'حلّت محل البيانات',
  'data.uploads.imported.nothing': 'استيراد دون أي تغيير',
  'data.uploads.imported.rows':
    'استيراد مع إضافة {added, plural, zero {# سطر} one {سطر واحد} two {سطرين} few {# أسطر} many {# سطرًا} other {# سطر}} وتعديل {changed, plural, zero {# سطر} one {سطر واحد} two {سطرين} few {# أسطر} many {# سطرًا} other {# سطر}}',
  'data.uploads.founded': 'أُنشئ منه {word_term_the}',
  'data.uploads.kilobytes': '{size} ك.ب',
  'data.uploads.megabytes': '{size} م.ب',
  'data.uploads.checksum': 'SHA-256: {sum}',
  'data.uploads.gone': 'لم يُعثر على الملف؛ لا تُحفظ إلا آخر الملفات.',
} as const;
