/** The lists of a term's data, and the pages that add, change and delete what stands in them. */
export const dataLists = {
  'data.lists.of': '{list} في {term}',
  'data.lists.timetables': 'الأسماء تقود إلى جداولها في <schedule>{name}</schedule>.',
  'data.lists.export': 'تصدير',
  'data.lists.import': 'استيراد',
  'data.lists.all': 'المجموع {count}',
  'data.lists.some': '{count} من {total}',
  'data.lists.allFor': 'المجموع {count} عند البحث عن «{search}»',
  'data.lists.someFor': '{count} من {total} عند البحث عن «{search}»',
  'data.lists.more':
    '{count, plural, one {عرض صف آخر} two {عرض صفين آخرين} few {عرض # صفوف أخرى} many {عرض # صفًا آخر} other {عرض # صف آخر}}',
  'data.lists.cut': '{found}؛ المعروض أول {shown}. <all>عرض الكل ({count})</all>',
  'data.lists.name': 'الاسم',
  'data.lists.sortBy':
    '{now, select, none {ترتيب حسب {column}} ascending {ترتيب عكسي حسب {column}} other {إلغاء الترتيب حسب {column}}}',
  'data.lists.counted': '{count}: {label}، {name}',
  'data.lists.chooseAll': 'اختيار كل المعروض',
  'data.lists.choose': 'اختيار {name}',
  'data.lists.withChosen': 'للعناصر المختارة:',
  'data.lists.changeChosen': 'تعديل…',
  'data.lists.deleteChosen': 'حذف…',
  'data.lists.chooseOne': 'يُرجى اختيار سطر واحد على الأقل من القائمة.',
  'data.lists.chooseThings': 'يُرجى اختيار عناصر من القائمة.',

  'data.teachers.search': 'بحث في {word_teachers_ofThe}',
  'data.groups.search': 'بحث في {word_groups_ofThe}',
  'data.rooms.search': 'بحث في {word_rooms_ofThe}',
  'data.courses.search': 'بحث في {word_courses_ofThe}',
  'data.teachers.empty':
    'ليس في {word_term_the} {word_teachers} بعد. هنا قائمة {word_teachers_ofThe} مع {word_courses_ofThe} وعدد {word_periods_ofThe} في الأسبوع.',
  'data.groups.empty':
    'ليس في {word_term_the} {word_groups} بعد. هنا تظهر المستويات والصفوف والمجموعات الفرعية شجرةً واحدة.',
  'data.rooms.empty':
    'ليس في {word_term_the} {word_rooms} بعد. هنا قائمة {word_rooms_ofThe} مع المقاعد والتجهيزات.',
  'data.courses.empty':
    'ليس في {word_term_the} {word_courses} بعد. هنا قائمة {word_courses_ofThe} مع {word_teachers_ofThe} و{word_groups_ofThe} و{word_lessons_ofThe}.',
  'data.teachers.noSuch': 'لم يُعثر على {word_teacher_the}؛ ربما جرى الحذف.',
  'data.groups.noSuch': 'لم يُعثر على {word_group_the}؛ ربما جرى الحذف.',
  'data.rooms.noSuch': 'لم يُعثر على {word_room_the}؛ ربما جرى الحذف.',
  'data.courses.noSuch': 'لم يُعثر على {word_course_the}؛ ربما جرى الحذف.',

  'data.column.courses': '{word_courses_the}',
  'data.column.teachers': '{word_teachers_the}',
  'data.column.groups': '{word_groups_the}',
  'data.column.lessons': '{word_lessons_the}',
  'data.column.periodsPerWeek': '{word_periods_the} أسبوعيًا',
  'data.column.rules': 'القواعد',
  'data.column.onlyRoomFor': 'بلا بديل في',
  'data.column.tags': 'الوسوم',
  'data.column.unavailable': 'غير متوفر',
  'data.column.students': 'الطلاب',
  'data.column.seats': 'المقاعد',
  'data.column.features': 'التجهيزات',
  'data.column.building': 'المبنى',
  'data.column.parts': 'الأجزاء',
  'data.column.lessonsAtOnce': '{word_lessons} في آن واحد',
  'data.column.roomNeeds': 'متطلبات {word_room_the}',
  'data.column.rooms': '{word_rooms_the}',
  'data.cell.noLessons': 'لا شيء',
  'data.cell.oneOf': 'واحد من {names}',

  'data.teachers.add': 'إضافة {word_teacher}',
  'data.groups.add': 'إضافة {word_group}',
  'data.rooms.add': 'إضافة {word_room}',
  'data.courses.add': 'إضافة {word_course}',
  'data.thing.added': 'تمت إضافة {name}.',
  'data.thing.addThenAnother': 'إضافة ثم المزيد',
  'data.thing.add': 'إضافة',
  'data.thing.back': 'العودة إلى القائمة',
  'data.thing.changeField': '<does>تعديل</does><what> {label}</what>',
  'data.teachers.changeMany':
    'تعديل {count, plural, zero {# {word_teacher}} one {{word_teacher_single}} two {{word_teacher_ofPair}} few {# {word_teachers_of}} many {# {word_teacher_counted}} other {# {word_teacher}}}',
  'data.groups.changeMany':
    'تعديل {count, plural, zero {# {word_group}} one {{word_group_single}} two {{word_group_ofPair}} few {# {word_groups_of}} many {# {word_group_counted}} other {# {word_group}}}',
  'data.rooms.changeMany':
    'تعديل {count, plural, zero {# {word_room}} one {{word_room_single}} two {{word_room_ofPair}} few {# {word_rooms_of}} many {# {word_room_counted}} other {# {word_room}}}',
  'data.courses.changeMany':
    'تعديل {count, plural, zero {# {word_course}} one {{word_course_single}} two {{word_course_ofPair}} few {# {word_courses_of}} many {# {word_course_counted}} other {# {word_course}}}',
  'data.thing.deleteWhat': 'حذف {what}؟',
  'data.thing.nothingElse': 'لا يتغير شيء آخر.',
} as const;
