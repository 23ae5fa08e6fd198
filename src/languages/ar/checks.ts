/** What the check before solving finds: what no timetable of the data can satisfy, parts of these sentences, and data that contradict themselves. */
export const checks = {
  'checks.others':
    '{count, plural, zero {# غيرها} one {واحد غيرها} two {اثنان غيرها} few {# غيرها} many {# غيرها} other {# غيرها}}',
  'checks.course.whole':
    '{course} ({count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}})',
  'checks.course.one': '{course} ({word_lesson_the} {number} من {all})',
  'checks.course.some':
    '{course} ({some} من {all, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}})',
  'checks.rule': '«{rule}»',
  'checks.periodsOfTheWeek':
    '{count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_ofPair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} من الأسبوع',
  'checks.periodsOfTheCycle':
    '{count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_ofPair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} من الدورة',
  'checks.ruleNeverHolds': 'لا يمكن تحقيق {rule}: {why}',
  'checks.locksBreakRule': 'المواضع المقفلة تخالف {rule}: {why}',

  'checks.noTime.atAll':
    '{lessons}: لا موعد على الإطلاق؛ لا يوم فيه {length, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} على التوالي.',
  'checks.noTime.byRules':
    '{lessons}: لا موعد تسمح به القواعد؛ من أصل {times, plural, zero {# موعد} one {موعد واحد} two {موعدين} few {# مواعيد} many {# موعدًا} other {# موعد}}: {reasons}.',
  'checks.noTime.ofOne':
    '{lessons}: لا موعد ضمن أوقات توفر {person}؛ من أصل {times, plural, zero {# موعد} one {موعد واحد} two {موعدين} few {# مواعيد} many {# موعدًا} other {# موعد}}: {reasons}.',
  'checks.noTime.ofTwo':
    '{lessons}: لا موعد ضمن أوقات توفر {person} و{other} معًا؛ من أصل {times, plural, zero {# موعد} one {موعد واحد} two {موعدين} few {# مواعيد} many {# موعدًا} other {# موعد}}: {reasons}.',
  'checks.noTime.itsTeacher': '{name} (من {word_teachers_ofThe})',
  'checks.noTime.itsGroup': '{word_group_the} {name}',
  'checks.noRoom':
    '{lessons}: ليس من {word_rooms_ofThe} ما تسمح به القواعد (المطلوب {needs})؛ من أصل {rooms, plural, zero {# {word_room}} one {{word_room_single}} two {{word_room_ofPair}} few {# {word_rooms_of}} many {# {word_room_counted}} other {# {word_room}}}: {reasons}.',
  'checks.noRoom.seats':
    '{count, plural, zero {# مقعد} one {مقعد واحد} two {مقعدان} few {# مقاعد} many {# مقعدًا} other {# مقعد}}',
  'checks.reason.person': '{count} خارج أوقات توفر {name}',
  'checks.reason.nothing': '{count} لا يجوز فيها شيء',
  'checks.reason.rule': '{count} تمنعها {rule}',
  'checks.noTimeWithRoom':
    '{lessons}: لا موعد مع {word_room}؛ المواعيد الممكنة {times}، وفيها كلها {rooms, plural, =1 {إغلاق {word_room_the} {room}} other {إغلاق كل {word_rooms_ofThe} الممكنة (#)}}.',
  'checks.noTimeLeft':
    '{lessons}: لم يبق موعد؛ {times, plural, =1 {الموعد الممكن الوحيد مستبعد} two {الموعدان الممكنان مستبعدان} other {كل المواعيد الممكنة (#) مستبعدة}} بسبب {takers}.',
  'checks.taker.people': '{lessons} ({count, plural, other {اشتراك في الأشخاص}})',
  'checks.taker.room': '{lessons} ({count, plural, other {شغل آخر {word_room}}})',
  'checks.taker.rule': '{lessons} (ارتباط بقاعدة)',
  'checks.taker.locked': '{lessons} (مقفل)',
  'checks.taker.andBy': '{one}، وبسبب {other}',

  'checks.timePair': '{lessons}: يستحيل تحقيق {rule}؛ لا توافق بين المواعيد الممكنة ({first} و{second}).',
  'checks.roomPair':
    '{lessons}: يستحيل تحقيق {rule}؛ لا توافق بين {word_rooms_ofThe} المناسبة ({first} و{second}).',
  'checks.noCommonRoom':
    '{lessons}: لا يمكن تحقيق {rule}؛ ليس من {word_rooms_ofThe} ما يناسب {count, plural, one {ذلك} two {كليهما} other {كل الـ#}}.',

  'checks.tooFewDays':
    '{lessons}: الأيام الممكنة {days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} فقط ({names})؛ ولا تتسع {rule} فيها إلا لـ{possible} من أصل {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}.',
  'checks.daysNotReached':
    '{lessons}: أكثر ما يمكن {possible, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}؛ وتطلب {rule} {asked}.',
  'checks.daysNotReachedInWeek':
    '{lessons}: أكثر ما يمكن {possible, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} في الأسبوع {week}؛ وتطلب {rule} {asked}.',
  'checks.aCourseWithoutLessons': '{word_course} بلا {word_lessons_of}',

  'checks.tooFewTimes.ofPeople':
    '{people, plural, other {{names}}}: {needed, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} من {word_lessons_ofThe} لا تكون إلا في {possible} ({when}): {lessons}.',
  'checks.tooFewTimes.ofLessons':
    '{lessons} يستبعد بعضها بعضًا، ولها {needed, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} من {word_lessons_ofThe}؛ ولا تكون إلا في {possible} ({when}).',
  'checks.tooManyAtOnce':
    '{rule} تسمح بـ{most} في آن واحد: لدى {lessons} من {word_periods_of} التدريس {needed}، ولا تكون إلا في {when}، حيث تتسع لـ{possible}.',

  'checks.load':
    '{people, plural, =0 {المجموع} other {{names}}}: {needed, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} من {part, select, yes {{lessons}} other {{word_lessons_ofThe}}}{span, select, week { في الأسبوع {week}} cycle { في الأسابيع الـ{weeks}} other {}}',
  'checks.load.free':
    '{load}، والمتاح {open, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}.',
  'checks.load.noChoice':
    '{load}؛ ولا اختيار من المتاح ({open, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}) يحقق {rules}.',
  'checks.load.rulesLeave':
    '{load}؛ والمتاح {open, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}، {rulesCount, plural, other {ولا تُبقي منها {rules}}} إلا {most}.',
  'checks.load.moreNeeded': '{load}؛ ومع {rules} يلزم {more} على الأقل.',
  'checks.load.nearest': '{load}؛ ومع {rules} أقرب الممكن {fewer} و{more}.',
  'checks.lengths':
    '{people, plural, =0 {المجموع} other {{names}}}: {alike, select, yes {{needed, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} بطول {length, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_ofPair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}} other {{word_lessons} فيها {length, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} على التوالي {needed, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}}}{span, select, week { في الأسبوع {week}} cycle { في الأسابيع الـ{weeks}} other {}}؛ ولا تتسع {word_periods_the} المتاحة إلا {possible, plural, zero {لـ# منها} one {لواحد منها} two {لاثنين منها} few {لـ# منها} many {لـ# منها} other {لـ# منها}}.',

  'checks.rooms.short':
    '{lessons, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} بحاجة إلى {word_room}{hasFeatures, select, yes { مع {features}} other {}}؛ {suit}، والمتاح في الأوقات الممكنة {offered, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}، والمطلوب {needed}.',
  'checks.rooms.shortOnEnd':
    '{lessons, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} بحاجة إلى {word_room}{hasFeatures, select, yes { مع {features}} other {}} لمدة {length, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_ofPair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} على التوالي؛ {suit}، وذلك ممكن {offered, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}، ومطلوب {needed, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}.',
  'checks.rooms.shortThen':
    '{lessons, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} بحاجة إلى {word_room}{hasFeatures, select, yes { مع {features}} other {}} في {when}؛ {suit}، والمتاح حينئذ {offered, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}، والمطلوب {needed}.',
  'checks.rooms.suit': '{count, plural, other {لا يناسب ذلك إلا {rooms}}}',
  'checks.rooms.occupied': '{count, plural, one {كل منها يشغل {rooms}} other {كل منها يشغل بعضًا من {rooms}}}',

  'checks.hardlyAnyFree':
    '{people, plural, one {{names}} other {كل من {names}}}: {needed, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} من {word_lessons_ofThe} ضمن {possible} من {word_periods_ofThe} الممكنة ({share}%)، فلا يكاد يبقى خيار.',

  'checks.parts.others': 'يجب أن تكون أجزاؤها من {word_rooms_ofThe} الأخرى في المسألة',
  'checks.parts.twice': '{word_room_single} جزء منها مرتين',
  'checks.parts.divided': 'جزؤها {part} له أجزاء بدوره؛ يُرجى ذكر هذه',
  'checks.choices.noTeachers':
    '{word_course_the} {course}: يجب أن يكون من يمكن اختيارهم من {word_teachers_ofThe} في المسألة.',
  'checks.choices.twice': '{word_course_the} {course}: شخص يمكن اختياره مرتين.',
  'checks.choices.always':
    '{word_course_the} {course}: التدريس مسند دائمًا إلى {teacher}، فلا مجال للاختيار أيضًا.',
  'checks.choices.notAmong': '{word_lesson_the} {lesson}: من يجب أن يدرّس ليس ممن يمكن اختيارهم.',
} as const;
