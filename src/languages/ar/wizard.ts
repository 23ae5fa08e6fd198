/** The set-up of a new term, step by step. */
export const wizard = {
  'wizard.title': 'إعداد {term}',
  'wizard.link': 'إعداد',
  'wizard.steps': 'الخطوات',
  'wizard.stepTitle': '{step} · {term}',
  'wizard.done': 'تمت',
  'wizard.notDone': 'لم تتم بعد',
  'wizard.stepOf': 'الخطوة {step} من {steps}',
  'wizard.back': 'رجوع',
  'wizard.next': 'التالي: {step}',
  'wizard.skip': 'تجاوز الآن إلى: {step}',
  'wizard.finish': 'إلى الجداول',
  'wizard.example': 'مثال',

  'wizard.calendar.name': 'الأسبوع',
  'wizard.calendar.lead':
    'متى يمكن أن تقع {word_lessons_the}: الأيام، وعدد {word_periods_ofThe} في اليوم، والاستراحات بينها.',
  'wizard.calendar.example':
    'من الأحد إلى الخميس، 8 {word_periods_of} كل منها 45 دقيقة من الساعة 8:00، واستراحة 20 دقيقة بعد الثانية، والغداء بعد الخامسة.',
  'wizard.calendar.quick': 'ترتيب اليوم',
  'wizard.calendar.days': 'الأيام',
  'wizard.calendar.daysHelp': 'بينها فواصل، وبالترتيب.',
  'wizard.calendar.weeks': 'عدد الأسابيع المتكررة',
  'wizard.calendar.weeksHelp': '1، أو 2 لأسبوعين متناوبين أ وب.',
  'wizard.calendar.periods': '{word_periods_the} في اليوم',
  'wizard.calendar.firstStart': 'بداية أول {word_lesson}',
  'wizard.calendar.minutes': 'دقائق كل منها',
  'wizard.calendar.between': 'الدقائق بينها',
  'wizard.calendar.betweenHelp': 'للانتقال بين {word_rooms_ofThe}، حيث لا استراحة.',
  'wizard.calendar.breaks': 'الاستراحات',
  'wizard.calendar.breakAfter': 'بعد {word_period_the}',
  'wizard.calendar.breakName': 'الاسم',
  'wizard.calendar.breakMinutes': 'الدقائق',
  'wizard.calendar.breakDivides': 'لا يمتد عبرها درس مزدوج',
  'wizard.calendar.breakOf': '{what}، الاستراحة {number}',
  'wizard.calendar.breakExample': 'الغداء',
  'wizard.calendar.breakTwice': 'توجد استراحة بعدها أصلًا.',
  'wizard.calendar.layOut': 'ترتيب',
  'wizard.calendar.fine': '{word_periods_the} واحدة واحدة',
  'wizard.calendar.fineHelp': 'هكذا اليوم الآن. يمكن هنا تعديل أوقات مفردة، حيث لا تتشابه كلها.',

  'wizard.groups.name': 'الصفوف',
  'wizard.groups.lead': 'من يتعلم: المستويات وصفوفها، وما يُقسَّم إليه الصف في بعض المواد.',
  'wizard.groups.example': 'المستويات 5-10 بالصفوف أ-د من 28 طالبًا، مقسمة إلى بنين وبنات في الرياضة.',
  'wizard.groups.quick': 'إضافة مستويات وصفوف',
  'wizard.groups.years': 'المستويات',
  'wizard.groups.yearsHelp': 'سلسلة، 5-10، أو أسماء بينها فواصل.',
  'wizard.groups.classes': 'صفوف كل مستوى',
  'wizard.groups.classesHelp': 'أ-د تعطي 5أ إلى 5د. يُترك فارغًا حيث يكون المستوى صفًا واحدًا.',
  'wizard.groups.students': 'الطلاب في كل منها',
  'wizard.groups.add': 'إضافة الصفوف',
  'wizard.groups.yearName': 'المستوى {year}',
  'wizard.groups.divide': 'تقسيم الصفوف',
  'wizard.groups.divideHelp':
    'الصف المقسم أصلًا يُقسَّم كل جزء منه من جديد: 5أ بنين يصبح 5أ بنين فرنسية و5أ بنين ألمانية، ويمكن تدريس عدة أجزاء معًا.',
  'wizard.groups.parts': 'الأجزاء',
  'wizard.groups.partsHelp': 'بينها شرطات مائلة أو فواصل: بنين/بنات، أو فرنسية/ألمانية/إسبانية.',
  'wizard.groups.which': 'أي الصفوف',
  'wizard.groups.wholeYear': 'كل {year}',
  'wizard.groups.divideThem': 'تقسيمها',
  'wizard.groups.tree': 'الموجود',
  'wizard.groups.size':
    '{count, plural, zero {# طالب} one {طالب واحد} two {طالبان} few {# طلاب} many {# طالبًا} other {# طالب}}',
  'wizard.groups.change': 'تعديل {word_groups_ofThe} أو حذفها في قائمتها',
  'wizard.groups.yearsMissing': 'يُرجى ذكر مستوى واحد على الأقل، مثل 5-10.',
  'wizard.groups.tooMany':
    '{most, plural, zero {# صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} على الأكثر في المرة الواحدة.',
  'wizard.groups.partsMissing': 'يُرجى ذكر جزأين على الأقل، مثل بنين/بنات.',
  'wizard.groups.partsTooMany': '{most} أجزاء على الأكثر.',
  'wizard.groups.classesMissing': 'يُرجى اختيار صف واحد على الأقل.',
  'wizard.groups.dividedSo': '{name} موجود أصلًا.',

  'wizard.rooms.name': '{word_rooms_the}',
  'wizard.rooms.lead':
    'أين تقع {word_lessons_the}: عدد المقاعد في كل {word_room}، وما يتوفر هناك مما تحتاج إليه بعض {word_courses_ofThe}.',
  'wizard.rooms.example': '20 {word_room_counted} لـ30 طالبًا، ومختبران لـ24، وصالة رياضية لـ60 بتجهيز رياضة.',
  'wizard.rooms.quick': 'إضافة {word_rooms_of}',
  'wizard.rooms.count': 'العدد',
  'wizard.rooms.called': 'الاسم',
  'wizard.rooms.seats': 'المقاعد',
  'wizard.rooms.features': 'التجهيزات',
  'wizard.rooms.lineOf': '{what}، السطر {number}',
  'wizard.rooms.help': 'ما تعدد من نوع واحد يُرقَّم: قاعة 1، قاعة 2. وبين التجهيزات فواصل.',
  'wizard.rooms.exampleRoom': 'قاعة',
  'wizard.rooms.exampleLab': 'مختبر',
  'wizard.rooms.exampleLabFeature': 'مختبر',
  'wizard.rooms.exampleGym': 'صالة رياضية',
  'wizard.rooms.exampleGymFeature': 'رياضة',
  'wizard.rooms.add': 'إضافة {word_rooms_ofThe}',
  'wizard.rooms.seatsOf':
    '{count, plural, zero {# مقعد} one {مقعد واحد} two {مقعدان} few {# مقاعد} many {# مقعدًا} other {# مقعد}}',
  'wizard.rooms.change': 'تعديل {word_rooms_ofThe} أو حذفها في قائمتها',
  'wizard.rooms.tooMany':
    'يمكن إضافة {most} على الأكثر من {word_rooms_ofThe} في المرة الواحدة، في جميع الأسطر معًا.',
  'wizard.rooms.missing': 'يُرجى إعطاء {word_rooms_ofThe} اسمًا.',

  'wizard.teachers.name': '{word_teachers_the}',
  'wizard.teachers.lead': 'من يدرّس. ومعرفة ماذا يدرّس وكم تساعد على رؤية من لديه أكثر من اللازم أو أقل.',
  'wizard.teachers.example':
    'ليلى حداد تدرّس الرياضيات والفيزياء، 24 {word_period_counted} في الأسبوع: ليلى حداد؛ رياضيات، فيزياء؛ 24',
  'wizard.teachers.quick': 'إضافة {word_teachers_of}',
  'wizard.teachers.lines': '{word_teachers_the}، واحد في كل سطر',
  'wizard.teachers.linesHelp':
    'وبعد فواصل منقوطة، عند الرغبة: مواد بينها فواصل، وعدد {word_periods_ofThe} في الأسبوع. ويمكن أيضًا لصق ثلاثة أعمدة من جدول بيانات.',
  'wizard.teachers.linesExample': 'ليلى حداد؛ رياضيات، فيزياء؛ 24\nسامي نصار؛ فنون\nهدى كرم',
  'wizard.teachers.add': 'إضافة {word_teachers_ofThe}',
  'wizard.teachers.loadOf':
    '{count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} في الأسبوع',
  'wizard.teachers.change': 'تعديل {word_teachers_ofThe} أو حذفهم في قائمتهم',
  'wizard.teachers.missing': 'يُرجى كتابة اسم واحد على الأقل.',
  'wizard.teachers.tooMany': '{most} على الأكثر في المرة الواحدة.',
  'wizard.teachers.twice': '{name} موجود مرتين.',
  'wizard.teachers.action':
    'استكمال بيانات {count, plural, zero {# {word_teacher}} one {{word_teacher_single}} two {{word_teacher_ofPair}} few {# {word_teachers_of}} many {# {word_teacher_counted}} other {# {word_teacher}}}',

  'wizard.courses.name': '{word_courses_the}',
  'wizard.courses.lead': 'ما لكل صف من كل مادة في الأسبوع، ومن يدرّسها.',
  'wizard.courses.example': 'رياضيات 4 لكل صفوف المستوى 5؛ و4 ليلى حداد في خلية 5أ.',

  'wizard.rules.name': 'القواعد',
  'wizard.rules.lead': 'ما يجعل الجدول جيدًا؛ ما هو إلزامي، وما هو رغبة فقط.',
  'wizard.rules.example': 'لا أحد في مكانين في آن واحد، والصفوف بلا فراغات، والمادة موزعة على الأسبوع.',
  'wizard.rules.templates': 'قواعد معتادة دفعة واحدة',
  'wizard.rules.there': 'القواعد الموجودة',
  'wizard.rules.must': 'إلزامية',
  'wizard.rules.weight': 'الوزن {weight}',
  'wizard.rules.add': 'إضافة قاعدة مفردة…',
  'wizard.rules.change': 'تعديل القواعد أو حذفها في قائمتها',
  'wizard.rules.availability': 'من يغيب ومتى…',

  'wizard.check.name': 'الفحص',
  'wizard.check.lead':
    'لمعرفة ما لا يمكن قبل الانتظار من أجله. كل سطر يقود إلى حيث يُصلَح؛ ولا يلزم أن تفرغ إلا القائمة الأولى.',
  'wizard.check.example': 'للصف 5أ 42 {word_lesson_counted} في أسبوع من 40 {word_period_counted}.',
  'wizard.check.fine': 'لا خطأ يمكن كشفه بالحساب.',
  'wizard.check.nothing': 'ليست هناك {word_courses} لها {word_lessons} بعد؛ وبدونها لا شيء يُبحث عنه.',
  'wizard.check.impossible': 'لا يمكن لأي جدول أن يحقق هذا',
  'wizard.check.tight': 'هذا ضيق جدًا',
  'wizard.check.forgotten': 'ربما نُسي هذا',
  'wizard.check.toStep': 'الخطوة «{step}»',
  'wizard.check.more': '{count, plural, other {و# غيرها.}}',

  'wizard.solve.name': 'الحل',
  'wizard.solve.lead':
    'يبحث البرنامج عن جدول. تمكن متابعته، وإنهاؤه في أي وقت، ثم نقل {word_lessons_ofThe} يدويًا بعد ذلك.',
  'wizard.solve.example': '30 ثانية تكفي مدرسة صغيرة؛ والكبيرة تحتاج إلى بضع دقائق.',
  'wizard.solve.seconds': 'الثواني',
  'wizard.solve.start': 'البحث عن جدول',
  'wizard.solve.into': '{word_lessons_the} فيه هي التي في الجدول «{name}»، ولا شيء منها في موضعه بعد.',
  'wizard.solve.intoNew': 'يُنشأ له جدول جديد؛ وتبقى الجداول الموجودة كما هي.',
  'wizard.solve.found': 'يوجد جدول يحقق كل القواعد الإلزامية.',
  'wizard.solve.open': 'فتح {name}',
  'wizard.solve.impossible':
    '{count, plural, one {وجد الفحص أمرًا واحدًا لا يمكن لأي جدول أن يحققه. <link>الاطلاع عليه أولًا</link>} two {وجد الفحص أمرين لا يمكن لأي جدول أن يحققهما. <link>الاطلاع عليهما أولًا</link>} few {وجد الفحص # أمور لا يمكن لأي جدول أن يحققها. <link>الاطلاع عليها أولًا</link>} many {وجد الفحص # أمرًا لا يمكن لأي جدول أن يحققها. <link>الاطلاع عليها أولًا</link>} other {وجد الفحص # أمر لا يمكن لأي جدول أن يحققها. <link>الاطلاع عليها أولًا</link>}}',
  'wizard.solve.nothing': 'ليست هناك {word_lessons} بعد. <link>إضافة {word_courses_of} أولًا</link>',
  'wizard.solve.running': 'البرنامج يبحث الآن عن جدول.',
  'wizard.solve.watch': 'متابعته',
  'wizard.solve.secondsWrong': 'عدد صحيح من الثواني من 1 إلى 3600.',

  'wizard.facts.calendar':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}، {periods, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}',
  'wizard.facts.things': `{list, select,
    teachers {{count, plural, zero {# {word_teacher}} one {{word_teacher_single}} two {{word_teacher_pair}} few {# {word_teachers_of}} many {# {word_teacher_counted}} other {# {word_teacher}}}}
    groups {{count, plural, zero {# {word_group}} one {{word_group_single}} two {{word_group_pair}} few {# {word_groups_of}} many {# {word_group_counted}} other {# {word_group}}}}
    rooms {{count, plural, zero {# {word_room}} one {{word_room_single}} two {{word_room_pair}} few {# {word_rooms_of}} many {# {word_room_counted}} other {# {word_room}}}}
    rules {{count, plural, zero {# قاعدة} one {قاعدة واحدة} two {قاعدتان} few {# قواعد} many {# قاعدة} other {# قاعدة}}}
    other {{count, plural, zero {# {word_course}} one {{word_course_single}} two {{word_course_pair}} few {# {word_courses_of}} many {# {word_course_counted}} other {# {word_course}}}}
  }`,
  'wizard.facts.none': 'لا شيء بعد',
  'wizard.facts.faults':
    '{count, plural, zero {# للإصلاح} one {أمر واحد للإصلاح} two {أمران للإصلاح} few {# أمور للإصلاح} many {# أمرًا للإصلاح} other {# أمر للإصلاح}}',
  'wizard.facts.fine': 'لا خطأ',
  'wizard.facts.solved': 'جدول جاهز',
  'wizard.noSuchStep': 'لا توجد خطوة كهذه.',
  'wizard.formUnknown': 'هذا النموذج ليس كما ترسله الصفحة؛ يُرجى فتح الصفحة من جديد.',

  'wizard.start.make': 'إعداد خطوة بخطوة',
} as const;
