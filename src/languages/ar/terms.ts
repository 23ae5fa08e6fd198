/** What is said of a term's data: their lists with their columns, and what is wrong with a cell of them. */
export const terms = {
  'terms.teachers.name.label': 'الاسم',
  'terms.teachers.name.help': 'كما يظهر في الجداول.',
  'terms.groups.name.label': 'الاسم',
  'terms.groups.name.help': 'مستوى أو صف أو جزء من صف.',
  'terms.groups.parent.label': 'جزء من',
  'terms.groups.parent.help':
    'المجموعة التي هي جزء منها. و{word_lessons_the} هناك هي {word_lessons} لكل {word_groups_ofThe} التي تحتها.',
  'terms.groups.size.label': 'الطلاب',
  'terms.groups.size.help': 'عدد الطلاب.',
  'terms.rooms.name.label': 'الاسم',
  'terms.rooms.name.help': 'كما يظهر في الجداول.',
  'terms.rooms.capacity.label': 'المقاعد',
  'terms.rooms.capacity.help': 'عدد الطلاب الذي تتسع له.',
  'terms.rooms.features.label': 'التجهيزات',
  'terms.rooms.features.help': 'ما يتوفر فيها، بينها فواصل: مختبر، حواسيب.',
  'terms.rooms.building.label': 'المبنى',
  'terms.rooms.building.help': 'مكانها إن تعددت المباني.',
  'terms.rooms.lessonsAtOnce.label': '{word_lessons} في آن واحد',
  'terms.rooms.lessonsAtOnce.help': '1، أو أكثر لصالة رياضية تتقاسمها عدة صفوف.',
  'terms.rooms.parts.label': 'الأجزاء',
  'terms.rooms.parts.help': '{word_rooms_the} التي تتكون منها، إن كانت قابلة للتقسيم.',
  'terms.courses.name.label': 'الاسم',
  'terms.courses.name.help': 'فارغ للمادة مع {word_groups_ofThe}: رياضيات 7أ.',
  'terms.courses.subject.label': 'المادة',
  'terms.courses.subject.help': 'ما يُدرَّس.',
  'terms.courses.groups.label': '{word_groups_the}',
  'terms.courses.groups.help': 'من يتعلم، بينها فواصل؛ والمتعدد منها يُدرَّس معًا.',
  'terms.courses.teachers.label': '{word_teachers_the}',
  'terms.courses.teachers.help': 'كلهم يدرّسون معًا؛ والأول هو المسؤول.',
  'terms.courses.choices.label': 'واحد من',
  'terms.courses.choices.help': '{word_teachers} يُختار منهم واحد لكل {word_lesson}.',
  'terms.courses.split.label': '{word_lessons_the}',
  'terms.courses.split.help':
    'طريقة التقسيم: 2+2+1 تعني اثنين مزدوجين وواحدًا مفردًا؛ و1 (أسبوع 2) تعني الانعقاد في ذلك الأسبوع وحده.',
  'terms.courses.size.label': 'الطلاب',
  'terms.courses.size.help': 'من يحتاجون إلى مقعد؛ وفارغ لكل ما فيه من {word_groups_of}.',
  'terms.courses.features.label': 'متطلبات {word_room_the}',
  'terms.courses.features.help': 'تجهيزات يجب توفرها في {word_room_the}، بينها فواصل.',
  'terms.courses.rooms.label': '{word_rooms_the}',
  'terms.courses.rooms.help': '{word_rooms_the} المسموح بها وحدها، بينها فواصل؛ وفارغ لأي {word_room}.',
  'terms.courses.needsRoom.label': 'في قاعة',
  'terms.courses.needsRoom.help': '«لا» لما لا يحتاج إليها، كالسباحة في مكان آخر.',
  'terms.courses.tags.label': 'الوسوم',
  'terms.courses.tags.help': 'كلمات يمكن أن تشير إليها القواعد، بينها فواصل.',

  'terms.cells.yes': 'نعم',
  'terms.cells.no': 'لا',
  'terms.cells.yesOrNo': '«{yes}» أو «{no}»، وليس «{text}».',
  'terms.cells.longest':
    '{most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}} على الأكثر.',
  'terms.cells.longestEach':
    '{most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}} على الأكثر لكل منها.',
  'terms.cells.tooLong':
    '{most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}} على الأكثر؛ وهنا {count}.',
  'terms.cells.wholeNumber': 'عدد صحيح من {least} إلى {most}، وليس «{text}».',
  'terms.cells.unknown': `{list, select,
    teachers {ليس بين {word_teachers_ofThe} «{name}».}
    groups {ليس بين {word_groups_ofThe} «{name}».}
    rooms {ليس بين {word_rooms_ofThe} «{name}».}
    lessons {ليس بين {word_lessons_ofThe} «{name}».}
    other {ليس بين {word_courses_ofThe} «{name}».}
  }`,
  'terms.cells.unknownButSimilar': `{list, select,
    teachers {ليس بين {word_teachers_ofThe} «{name}»؛ هل المقصود «{similar}»؟}
    groups {ليس بين {word_groups_ofThe} «{name}»؛ هل المقصود «{similar}»؟}
    rooms {ليس بين {word_rooms_ofThe} «{name}»؛ هل المقصود «{similar}»؟}
    lessons {ليس بين {word_lessons_ofThe} «{name}»؛ هل المقصود «{similar}»؟}
    other {ليس بين {word_courses_ofThe} «{name}»؛ هل المقصود «{similar}»؟}
  }`,
  'terms.cells.nameMissing': `{list, select,
    teachers {لكل {word_teacher} اسم.}
    groups {لكل {word_group} اسم.}
    rooms {لكل {word_room} اسم.}
    other {لكل {word_course} اسم.}
  }`,
  'terms.cells.nameTaken': `{list, select,
    teachers {بين {word_teachers_ofThe} من له الاسم «{name}».}
    groups {بين {word_groups_ofThe} ما له الاسم «{name}».}
    rooms {بين {word_rooms_ofThe} ما له الاسم «{name}».}
    other {بين {word_courses_ofThe} ما له الاسم «{name}».}
  }`,
  'terms.cells.parentsTooMany': 'المجموعة جزء من مجموعة واحدة أخرى على الأكثر.',
  'terms.cells.parentBelow': 'لا يمكن أن تكون المجموعة جزءًا من نفسها أو من مجموعة تحتها.',
  'terms.cells.partOfItself': 'القاعة ليست جزءًا من نفسها.',
  'terms.cells.partHasParts': 'إحداها تتكون من {word_rooms_of} أخرى؛ يُرجى ذكر تلك.',
  'terms.cells.partIsPart': 'هي جزء من قاعة أخرى، فلا يمكن أن تكون لها أجزاء.',
  'terms.cells.choiceTeaches': 'أحدهم يدرّس كل {word_lesson} أصلًا.',
  'terms.cells.courseNameMissing': 'للمقرر اسم أو مادة.',

  'terms.split.week': 'أسبوع',
  'terms.split.weeks': 'أسابيع',
  'terms.split.and': 'و',
  'terms.split.unreadable':
    'أطوال {word_lessons_ofThe} مقيسة ب{word_periods_ofThe}، مثل 2+2+1 أو 4x1 أو 2 (أسبوع 1)؛ و«{piece}» ليس منها.',
  'terms.split.lengthOutside': 'الطول من 1 إلى {most} من {word_periods_ofThe}، وهو طول اليوم؛ وليس {length}.',
  'terms.split.oneWeek': 'في {word_term_the} أسبوع واحد يتكرر.',
  'terms.split.weeksOutside': 'الأسابيع من 1 إلى {weeks}، وليس «{text}».',
  'terms.split.tooMany':
    '{most, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} على الأكثر في الأسبوع.',
} as const;
