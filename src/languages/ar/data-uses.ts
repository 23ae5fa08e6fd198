/** The page of a thing of a list, and what uses it. */
export const dataUses = {
  'data.uses.timetable': 'الجدول',
  'data.uses.courses': '{word_courses_the}',
  'data.uses.courses.none': 'لا {word_course} يستند إلى ذلك.',
  'data.uses.choices': '{word_courses} يمكن الاختيار لها',
  'data.uses.groupsBelow': '{word_groups} متفرعة',
  'data.uses.onlyRoom': '{word_courses} لا تكون إلا هنا',
  'data.uses.onlyRoom.none':
    'كل {word_courses_ofThe} يمكن أن تكون في مكان آخر، بقدر ما تفيد التجهيزات والمقاعد والقواعد على {word_rooms_ofThe}.',
  'data.uses.lessonsHere': '{word_courses} هنا في {schedule}',
  'data.uses.lessonsHere.none': 'لا شيء.',
  'data.uses.homeOf': 'ضمن {word_rooms_ofThe} الأساسية لدى',
  'data.uses.wholes': '{word_rooms} هذا جزء منها',
  'data.uses.lessons': '{word_lessons_the}',
  'data.uses.lessons.none': 'لا {word_lessons} هنا.',
  'data.uses.rules': 'القواعد التي تخص ذلك',
  'data.uses.rules.none': 'لا قاعدة تذكره بالاسم. لكن قواعد الجميع تسري عليه كذلك.',
  'data.uses.periods':
    '{count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} في الأسبوع',
  'data.uses.notPlaced': 'لم يوزَّع بعد',
} as const;
