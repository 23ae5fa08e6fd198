/** The table of subjects and classes, in which courses are typed as in a spreadsheet. */
export const courseTable = {
  'courseTable.title': 'شبكة {word_courses_ofThe}',
  'courseTable.titleOf': 'شبكة {word_courses_ofThe} في {term}',
  'courseTable.link': 'عرض كشبكة',
  'courseTable.list': 'عرض كقائمة',
  'courseTable.lead':
    'يُكتب ما للصف من مادة في الأسبوع ومن يدرّسها: <b>4 ليلى حداد</b>. والخلية الفارغة تعني أن لا {word_course}.',
  'courseTable.howLessons':
    '<b>4</b> تعني أربعة {word_lessons_of} مفردة، و<b>2+2+1</b> اثنين مزدوجين وواحدًا مفردًا، و<b>1x2</b> واحدًا مزدوجًا؛ وحين تتناوب عدة أسابيع تعني <b>2 (أسبوع 1)</b> واحدًا مزدوجًا في ذلك الأسبوع وحده. ويكفي من {word_teacher_the} اسم العائلة. Enter للانتقال إلى الأسفل، وTab إلى الجانب؛ ويمكن لصق كتل من جدول بيانات. Ctrl مع Enter يعطي المستوى كله ما كُتب؛ وEscape ثم Tab للخروج من الشبكة.',
  'courseTable.columns': 'الأعمدة',
  'courseTable.columnsClasses': 'الصفوف',
  'courseTable.columnsAll': 'كل {word_groups_ofThe}',
  'courseTable.noGroups': 'لا توجد صفوف بعد؛ وبها تكون أعمدة الشبكة. <link>إضافة صفوف</link>',
  'courseTable.noSubjects': 'لا توجد مواد بعد. يمكن إضافة بعضها أدناه، ولكل مادة سطرها.',
  'courseTable.noClass': 'أخرى',
  'courseTable.subject': 'المادة',
  'courseTable.sum': 'المجموع',
  'courseTable.load': 'النصاب',
  'courseTable.loadOf': '{load} من {slots}',
  'courseTable.loadTooMuch': '{load} من {slots}، أكثر من اللازم',
  'courseTable.loadHelp': '{word_periods_the} في أكثر الأسابيع امتلاءً، من أصل ما في الأسبوع',
  'courseTable.grid': '{word_courses_the} حسب المادة والصف',
  'courseTable.changeRow': 'تعديل السطر {subject}',
  'courseTable.rowTitle': '{subject}، حسب الصف',
  'courseTable.rowLead':
    'ترك {word_lessons_ofThe} فارغة يعني أن لا {word_course}. <b>4</b> تعني أربعة مفردة، و<b>2+2+1</b> اثنين مزدوجين وواحدًا مفردًا، و<b>1x2</b> واحدًا مزدوجًا؛ وحين تتناوب عدة أسابيع تعني <b>2 (أسبوع 1)</b> واحدًا مزدوجًا في ذلك الأسبوع وحده.',
  'courseTable.class': 'الصف',
  'courseTable.lessons': '{word_lessons_the} أسبوعيًا',
  'courseTable.teachers': '{word_teachers_the}',
  'courseTable.shared': 'مشترك',
  'courseTable.lessonsOf': '{word_lessons_the} أسبوعيًا لـ {group}',
  'courseTable.teachersOf': '{word_teachers_the} لدى {group}',
  'courseTable.save': 'حفظ',
  'courseTable.back': 'العودة إلى الشبكة',
  'courseTable.cancel': 'إلغاء',
  'courseTable.fill': '{word_lessons_the} نفسها للمستوى كله',
  'courseTable.fillIn': '{word_lessons_the} نفسها لكل {year}',
  'courseTable.fillInFrom': '{word_lessons_the} نفسها كما لدى {group} لكل {year}',
  'courseTable.changeCourse': 'تعديل {word_course_the}…',
  'courseTable.cellBar': 'الخلية المختارة',
  'courseTable.chooseCell': 'يُرجى اختيار خلية.',
  'courseTable.cellOf': '{subject} · {group}',
  'courseTable.cellOther': '{lessons} · {groups}',
  'courseTable.choices':
    'واحد من {count, plural, zero {# {word_teacher}} one {{word_teacher_single}} two {{word_teacher_ofPair}} few {# {word_teachers_of}} many {# {word_teacher_counted}} other {# {word_teacher}}}',
  'courseTable.unsaved': 'لم يُحفظ. يُرجى كتابته من جديد.',
  'courseTable.doesNotFit': 'بعض ما لُصق يقع خارج الشبكة وقد تُرك.',
  'courseTable.nothingDifferent': 'لم يتغير شيء.',
  'courseTable.teacherLoads': '{word_teachers_the} ونصاب كل منهم',
  'courseTable.teacherLoadOf': '{load} من {wanted}',
  'courseTable.over': 'أكثر من اللازم',
  'courseTable.addSubjects': 'إضافة مواد',
  'courseTable.subjects': 'المواد، واحدة في كل سطر',
  'courseTable.subjectsHelp':
    'مع {word_lessons_ofThe} أسبوعيًا لكل صف، وبعد فاصلة منقوطة ما يجب أن يتوفر في {word_room_the}: كيمياء 2؛ مختبر. ودون {word_lessons_of} يكون السطر فارغًا.',
  'courseTable.subjectsExample': 'رياضيات 4\nلغة عربية 4\nتربية بدنية 2؛ رياضة',
  'courseTable.forYears': 'لصفوف',
  'courseTable.everyClass': 'كل المستويات',
  'courseTable.add': 'إضافتها',

  'courseTable.lessonsMissing': 'يُرجى أولًا ذكر {word_lessons_ofThe} أسبوعيًا، مثل 4 أو 2+2+1.',
  'courseTable.severalCourses':
    '{count, plural, one {يوجد هنا {word_course_single}؛ يُعدَّل في القائمة.} two {يوجد هنا {word_course_pair}؛ تُعدَّل في القائمة.} few {يوجد هنا # {word_courses_of}؛ تُعدَّل في القائمة.} many {يوجد هنا # {word_course_counted}؛ تُعدَّل في القائمة.} other {يوجد هنا # {word_course}؛ تُعدَّل في القائمة.}}',
  'courseTable.severalTeachers': 'قد يعني ذلك {names}؛ يُرجى كتابة المزيد من الاسم.',
  'courseTable.nothingToFill': 'ليس لهذه الخلية {word_course} خاص يمكن إعطاؤه لغيرها.',
  'courseTable.subjectsMissing': 'يُرجى كتابة مادة واحدة على الأقل.',
  'courseTable.subjectsTooMany': '{most} مادة على الأكثر في المرة الواحدة.',
  'courseTable.coursesTooMany':
    'يمكن إضافة {most, number} على الأكثر من {word_courses_ofThe} في المرة الواحدة، وهذه المواد تعطي {count, number}: يُرجى كتابة مواد أقل أو اختيار سنوات أقل.',
  'courseTable.subjectTooLong': '«{subject}…» أطول من اللازم لمادة.',
  'courseTable.subjectTwice': '«{subject}» موجودة مرتين.',
  'courseTable.emptyRows':
    'يُرجى كتابة {word_lessons} {names} في الجدول: لا يُحفظ السطر الفارغ عند مغادرة هذه الصفحة.',
  'courseTable.emptyRowsTooMany':
    'هذه مواد كثيرة بلا {word_lessons} في مرة واحدة. يُرجى ذكر عددها في الأسبوع، مثل: كيمياء 2، أو إضافة مواد أقل.',
  'courseTable.noSuchRow': 'لا يوجد سطر كهذا.',
  'courseTable.formUnknown': 'هذا النموذج ليس كما ترسله الصفحة؛ يُرجى فتح الصفحة من جديد.',

  'courseTable.actions.cell': 'تعديل {subject} لدى {group}',
  'courseTable.actions.cells':
    'تعديل {count, plural, zero {# خلية} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}} من شبكة {word_courses_ofThe}',
  'courseTable.actions.filled':
    'إعطاء {count, plural, zero {# صف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}} {word_lessons_the} نفسها في {subject}',
  'courseTable.actions.added':
    'إضافة {count, plural, zero {# {word_course}} one {{word_course_single}} two {{word_course_ofPair}} few {# {word_courses_of}} many {# {word_course_counted}} other {# {word_course}}}',
} as const;
