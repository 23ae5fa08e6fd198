/**
 * Faults of `.fet` files, what a problem does not say of one, and what such a file cannot say. Names of elements stay as they
 * are in the file.
 */
export const formatsFet = {
  'formats.fet.inElement': '<{element}>: {message}',
  'formats.fet.ownCosts': 'ملف fet يذكر تكاليفه بنفسه؛ و{formulation} لملفات ectt.',
  'formats.fet.timetableInside': 'جدول ملف fet موجود في الملف نفسه، في صورة أقفاله.',
  'formats.fet.notRead': 'لم يُقرأ: {count} x <{element}>: {reason}',
  'formats.fet.school': 'المدرسة',
  'formats.fet.courseOfMore': '{subject} {groups} و{count} غيرها',

  'formats.fet.noXml': 'هذا ليس XML: {what}',
  'formats.fet.ownType': 'يعلن نوع مستند خاصًا به؛ والمتوقع ملف بلا «{declaration}»',
  'formats.fet.tooDeep': 'عناصره متداخلة أعمق من اللازم',
  'formats.fet.noElement': 'لا عنصر فيه',
  'formats.fet.notFet': 'هذا ليس ملف FET؛ يجب أن يكون عنصره الأول <{element}>',
  'formats.fet.lacks': 'ينقصه <{element}>',
  'formats.fet.lacksBasic': 'ينقصه <{element}>، ويجب أن يكون في كل ملف',
  'formats.fet.tooManyElements': 'عدد عناصره {count}؛ ويُقرأ منها {most} على الأكثر',
  'formats.fet.namesNone': 'لا يسمي شيئًا؛ والمتوقع <{element}> واحد على الأقل',
  'formats.fet.namesTooMany': 'يسمي {count}؛ ويمكن قراءة {most} على الأكثر',
  'formats.fet.standsTwice': '«{name}» موجود فيه مرتين؛ ويجب أن يكون كل اسم مرة واحدة',
  'formats.fet.unknownMode': 'قيمة <{element}> هي «{text}»؛ المعروف: {known}',
  'formats.fet.notWhole': 'قيمة <{element}> هي «{text}»؛ ويجب أن تكون عددًا صحيحًا من {least} إلى {most}',
  'formats.fet.notPercentage': 'قيمة <{element}> هي «{text}»؛ ويجب أن تكون عددًا من 0 إلى 100',
  'formats.fet.notTrueOrFalse': 'قيمة <{element}> هي «{text}»؛ ويجب أن تكون true أو false',
  'formats.fet.notAfter': 'يجب أن يكون <{end}> بعد <{start}>',
  'formats.fet.twoLevels': '«{name}» هو {one} و{other} معًا؛ ويجب أن يكون أحدهما',
  'formats.fet.levels.year': 'مستوى',
  'formats.fet.levels.group': 'مجموعة',
  'formats.fet.levels.subgroup': 'مجموعة فرعية',
  'formats.fet.unknownTeacher': 'المعلم «{name}» ليس في <{list}>',
  'formats.fet.unknownStudents': 'الطلاب «{name}» ليسوا في <{list}>',
  'formats.fet.unknownRoom': 'القاعة «{name}» ليست في <{list}>',
  'formats.fet.unknownRealRoom': '«{name}» ليست قاعة حقيقية في <{list}>',
  'formats.fet.unknownName': '«{name}» في <{element}> ليس في <{list}>',
  'formats.fet.unknownActivity': 'لا يوجد نشاط له <{element}> «{id}»',

  'formats.fet.unsaid.inactive': 'معطَّل: لا يلتفت FET إليه',
  'formats.fet.unsaid.inactiveActivity': 'معطَّل: لا ينعقد',
  'formats.fet.unsaid.noKind': 'لا يوجد نوع من القواعد يعبّر عنه',
  'formats.fet.unsaid.halfDays': 'حيث تكون الأيام صباحًا ومساءً قد يعني أيامًا كاملة',
  'formats.fet.unsaid.halfDaysAsDays': 'يُقرأ الصباح والمساء يومين مستقلين',
  'formats.fet.unsaid.noWeight': 'وزنه 0، فلا يطلب شيئًا',
  'formats.fet.unsaid.noLesson': 'لا نشاط من أنشطته مفعَّل',
  'formats.fet.unsaid.noSet': 'المفعَّل من أنشطته أقل من اللازم',
  'formats.fet.unsaid.noRoomChoice': 'يطلب قاعة افتراضية لا يمكن أخذ قاعاتها الحقيقية',
  'formats.fet.unsaid.notAtHome': 'كل نشاط مفعَّل خاص به يطلب قاعة بشيء آخر، أو ليس له نشاط خاص',
  'formats.fet.unsaid.threeADay':
    'لا يُذكر أن FET يضع نشاطين على الأكثر من أنشطته في اليوم، لأن أطوالها مختلفة',
  'formats.fet.unsaid.lastRest': 'من فترات راحته لا تُطلب التي من اليوم الأخير إلى الأول',
  'formats.fet.unsaid.noRealRooms':
    'القاعة الافتراضية «{name}»: لم توجد قاعات حقيقية، واحدة من كل مجموعة من مجموعاتها',
  'formats.fet.unsaid.someCombinations':
    'القاعة الافتراضية «{name}»: من توافيق القاعات الحقيقية البالغة {total} تُقرأ {chosen}، وتُترك {rest}',
  'formats.fet.unsaid.uncountedCombinations':
    'القاعة الافتراضية «{name}»: من توافيق القاعات الحقيقية التي لا تُحصى تُقرأ {chosen}، وتُترك البقية',

  'formats.fet.leftOut': 'متروك: {where}: {message}.',
  'formats.fet.where': `{sort, select,
    constraint {القاعدة {id}}
    room {القاعة {id}}
    group {المجموعة {id}}
    other {الدرس {id}}
  }`,
  'formats.fet.calendar': 'التقويم',
  'formats.fet.several': `{sort, select,
    constraint {{count, plural, zero {# قاعدة} one {قاعدة واحدة} two {قاعدتان} few {# قواعد} many {# قاعدة} other {# قاعدة}}}
    room {{count, plural, zero {# {word_room}} one {{word_room_single}} two {{word_room_pair}} few {# {word_rooms_of}} many {# {word_room_counted}} other {# {word_room}}}}
    group {{count, plural, zero {# {word_group}} one {{word_group_single}} two {{word_group_pair}} few {# {word_groups_of}} many {# {word_group_counted}} other {# {word_group}}}}
    other {{count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}}
  }`,
  'formats.fet.oneWeek': 'يعرف FET أسبوعًا واحدًا، لا دورة من {weeks}',
  'formats.fet.threeLevels': 'يعرف FET المستويات والمجموعات والمجموعات الفرعية، ولا شيء داخل هذه',
  'formats.fet.everyWeek': 'لا يعرف FET إلا دروسًا في كل أسبوع',
  'formats.fet.noClosedRoom': 'لا يعرف FET قاعة لا تتسع لأي درس',
  'formats.fet.toldApart': 'يميّز FET بين أجزاء {room}، وهي تتسع لعدة دروس في آن واحد ({kind})',
  'formats.fet.weightTooHigh': 'يعرف FET أوزانًا حتى {most} للقاعدة التي تجوز مخالفتها ({kind})',
  'formats.fet.neverSoft': 'لا يعرف FET هذه القاعدة إلا إلزامية ({kind})',
  'formats.fet.noSuchRule': 'لا قاعدة كهذه لدى FET ({kind})',
} as const;
