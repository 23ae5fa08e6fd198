/** When teachers, groups, rooms and courses are available: painted on a grid, or chosen in a form. */
export const availability = {
  'availability.title': 'التوفر',
  'availability.lists': 'توفر مَن',
  'availability.of.teachers': 'توفر {word_teachers_ofThe}',
  'availability.of.groups': 'توفر {word_groups_ofThe}',
  'availability.of.rooms': 'توفر {word_rooms_ofThe}',
  'availability.of.courses': 'توفر {word_courses_ofThe}',
  'availability.ofOne': 'توفر {name}',

  'availability.level.never': 'ممنوع',
  'availability.level.avoid': 'يُتجنَّب',
  'availability.level.ratherNot': 'غير محبَّذ',
  'availability.level.free': 'حر',
  'availability.level.rather': 'مناسب',
  'availability.level.gladly': 'مفضَّل',
  'availability.level.wish': 'رغبة',

  'availability.otherNever': 'ممنوع بقاعدة أخرى',
  'availability.otherNoted': 'تخصه قاعدة أخرى',

  'availability.brush': 'ما يُلوَّن به',
  'availability.hint': 'يُختار مستوى ثم يُسحب المؤشر فوق الشبكة، أو يُضغط على رأس سطر أو عمود.',
  'availability.withoutScript': 'كل اسم يقود إلى نموذج تُختار فيه مستوياته.',
  'availability.cell': '{name}، {day}، {period}: {level}',
  'availability.fillRow': 'تعبئة أسبوع {name}',
  'availability.load': '{load} من {free}',
  'availability.loadHead': '{word_lessons} من الخانات',
  'availability.loadInWords':
    '{load, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} من {word_lessons_ofThe} في الأسبوع، ولها {free, plural, zero {# خانة} one {خانة واحدة} two {خانتان} few {# خانات} many {# خانة} other {# خانة}}',
  'availability.loadOfRoom':
    '{load, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} من {word_lessons_ofThe} في الأسبوع في آخر جدول عُدّل، ولها {free, plural, zero {# خانة} one {خانة واحدة} two {خانتان} few {# خانات} many {# خانة} other {# خانة}}',
  'availability.over': '{word_lessons} أكثر مما يتسع له الوقت',
  'availability.unreachable': 'تعذر الوصول إلى الخادم؛ وآخر ما لُوّن لم يُحفظ.',

  'availability.copyFrom': 'نسخ أسبوع',
  'availability.copyToChosen': 'إلى ما حُدِّد',
  'availability.copyToOthers': 'نسخ إلى أخرى…',
  'availability.copySaved': 'يُنسخ الأسبوع المحفوظ لـ {name} إلى',
  'availability.copy': 'نسخ',

  'availability.formCell': '{day}، {word_period_the} {period}',
  'availability.period': '{word_period_the}',
  'availability.otherRules': 'قواعد أخرى تخص الوقت',
  'availability.neighbours': 'ما جاوره في القائمة',
  'availability.previous': '→ {name}',
  'availability.next': '{name} ←',

  'availability.help': 'معاني المستويات',
  'availability.help.never': '«ممنوع» إلزامي: لا يوضع فيه أي {word_lesson}.',
  'availability.help.against':
    'المستوى «{level}» يكلّف {cost, plural, zero {# نقطة} one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}} لكل {word_lesson} في {word_period} منه.',
  'availability.help.for':
    'حيث توجد {word_periods} بمستوى «{level}»، يكلّف كل {word_lesson} خارجها وخارج الرغبات الأقوى {cost, plural, zero {# نقطة} one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}}.',
  'availability.help.wishes': 'تكاليف الرغبات المتعددة تُجمع، فتُلبّى أقواها أولًا.',
  'availability.help.load.teachers':
    'بجانب كل اسم عدد {word_periods_ofThe} من {word_lessons_ofThe} في الأسبوع، وعدد ما ليس «ممنوعًا».',
  'availability.help.load.groups':
    'بجانب كل اسم عدد {word_periods_ofThe} من {word_lessons_ofThe} في الأسبوع لمن لديه أكثرها، وعدد ما ليس «ممنوعًا».',
  'availability.help.load.rooms':
    'بجانب كل اسم عدد {word_periods_ofThe} المستخدمة في آخر جدول عُدّل، وعدد ما تتسع له.',
  'availability.help.load.courses':
    'بجانب كل اسم عدد {word_periods_ofThe} من {word_lessons_ofThe} في الأسبوع، وعدد ما ليس «ممنوعًا».',
  'availability.help.weeks': 'يسري المستوى في كل أسبوع من الدورة.',
  'availability.help.keys':
    'بلوحة المفاتيح: الأسهم للتنقل، ومع Shift لتحديد عدة خانات؛ و0 إلى 3 وX لإعطاء مستوى، و− و+ للمستوى الأدنى أو الأعلى التالي، وEnter للمستوى المختار. وCtrl+Z للتراجع.',
  'availability.help.others': 'ما تقوله القواعد الأخرى يبقى كما هو. وهي مسرودة في صفحة كل اسم.',

  'availability.done.marked': 'تحديد {times} لـ {whom} بمستوى «{level}»',
  'availability.done.changed': 'تعديل أوقات توفر {whom}',
  'availability.done.copied': 'نسخ أوقات توفر {from} إلى {whom}',
  'availability.wholeWeek': 'الأسبوع كله',
  'availability.count.teachers':
    '{count, plural, zero {# {word_teacher}} one {{word_teacher_single}} two {{word_teacher_ofPair}} few {# {word_teachers_of}} many {# {word_teacher_counted}} other {# {word_teacher}}}',
  'availability.count.groups':
    '{count, plural, zero {# {word_group}} one {{word_group_single}} two {{word_group_ofPair}} few {# {word_groups_of}} many {# {word_group_counted}} other {# {word_group}}}',
  'availability.count.rooms':
    '{count, plural, zero {# {word_room}} one {{word_room_single}} two {{word_room_ofPair}} few {# {word_rooms_of}} many {# {word_room_counted}} other {# {word_room}}}',
  'availability.count.courses':
    '{count, plural, zero {# {word_course}} one {{word_course_single}} two {{word_course_ofPair}} few {# {word_courses_of}} many {# {word_course_counted}} other {# {word_course}}}',

  'availability.notThere': 'بعضها لم يعد موجودًا؛ يُرجى فتح الصفحة من جديد.',
  'availability.noSuchPeriod': 'بعض هذه {word_periods_the} لم يعد في التقويم؛ يُرجى فتح الصفحة من جديد.',
  'availability.noWishesForRooms': 'يمكن أن تكون القاعة مغلقة أو متجنَّبة؛ وليست لها رغبات.',
  'availability.chooseOthers': 'يُرجى اختيار واحد على الأقل للنسخ إليه.',
  'availability.changedMeanwhile':
    'عُدّلت أوقات توفر {name} في هذه الأثناء. هذا ما جرى اختياره هنا؛ ويلزم حفظه من جديد إن أُريد بقاؤه.',
} as const;
