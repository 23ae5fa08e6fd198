/** Why no timetable keeps all hard rules, and what would free them. */
export const diagnosis = {
  'checks.diagnosis.found': 'وُجد جدول يحقق كل القواعد الإلزامية.',
  'checks.diagnosis.hardest': 'الأصعب توزيعًا: {lessons}.',
  'checks.diagnosis.noSet': 'لم توجد في الوقت المحدد مجموعة صغيرة من القواعد التي لا تتحقق معًا.',
  'checks.diagnosis.set':
    '{count, plural, =1 {هذه القاعدة لا يمكن أن تتحقق} two {هاتان القاعدتان لا يمكن أن تتحققا معًا} other {هذه القواعد (#) لا يمكن أن تتحقق كلها}} لدى {lessons}: {rules}.',
  'checks.diagnosis.notProved': 'هذا غير مثبت: لم يوجد جدول يحققها.',
  'checks.diagnosis.notMinimal': 'قد لا يكون لبعض هذه القواعد دور في ذلك.',
  'checks.diagnosis.changes': 'كل واحد مما يلي يحرر الباقي:',

  'checks.diagnosis.lock': 'قفل {lessons}',
  'checks.diagnosis.ruleFor': '{rule} لدى {whom}',
  'checks.diagnosis.ruleForWith': '{rule} لدى {whom} ({numbers})',
  'checks.diagnosis.theRooms': '{word_rooms_the}',
  'checks.diagnosis.everybody': 'الجميع',
  'checks.diagnosis.most': 'الحد الأعلى {most}',
  'checks.diagnosis.mostADay': 'الحد الأعلى {most} في اليوم',
  'checks.diagnosis.mostAWeek': 'الحد الأعلى {most} في الأسبوع',
  'checks.diagnosis.least': 'الحد الأدنى {least}',
  'checks.diagnosis.days':
    '{count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'checks.diagnosis.longerDays':
    '{word_period_single} إضافية في {count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} من الأسبوع',
  'checks.diagnosis.tag': 'الوسم «{tag}»',
  'checks.diagnosis.periods':
    '{count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}',

  'checks.change.liftLock': 'رفع قفل {lessons}.',
  'checks.change.switchOff': 'تعطيل {rule}.',
  'checks.change.leaveOut': 'ترك {lessons}.',
  'checks.change.addRoom': 'إضافة {word_room} على غرار {room}.',
  'checks.change.otherTeacher': 'إسناد {course} إلى غير {teacher} من {word_teachers_ofThe}.',
  'checks.change.letIntoRoom': 'السماح بوضع {lessons} في {room} أيضًا.',
  'checks.change.open': 'فتح {when} لـ {whom}.',
  'checks.change.allow': 'السماح لـ {whom} في {when}.',
  'checks.change.raiseMost': 'رفع الحد الأعلى في {rule} لدى {whom} من {from} إلى {to}.',
  'checks.change.lowerLeast': 'خفض الحد الأدنى في {rule} لدى {whom} من {from} إلى {to}.',
  'checks.change.lowerDays': 'خفض عدد الأيام في {rule} لدى {whom} من {from} إلى {to}.',

  'checks.change.gapsADay':
    'السماح لـ {whom} بما يصل إلى {to, plural, zero {# فراغ} one {فراغ واحد} two {فراغين} few {# فراغات} many {# فراغًا} other {# فراغ}} في اليوم بدلًا من {from}.',
  'checks.change.gapsAWeek':
    'السماح لـ {whom} بما يصل إلى {to, plural, zero {# فراغ} one {فراغ واحد} two {فراغين} few {# فراغات} many {# فراغًا} other {# فراغ}} في الأسبوع بدلًا من {from}.',
  'checks.change.morePeriodsADay':
    'السماح لـ {whom} بما يصل إلى {to, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_ofPair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} في اليوم بدلًا من {from}.',
  'checks.change.fewerPeriodsADay':
    'خفض المطلوب من {whom} إلى {to, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_ofPair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} في اليوم بدلًا من {from}.',
  'checks.change.morePeriodsAWeek':
    'السماح لـ {whom} بما يصل إلى {to, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_ofPair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} في الأسبوع بدلًا من {from}.',
  'checks.change.fewerPeriodsAWeek':
    'خفض المطلوب من {whom} إلى {to, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_ofPair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} في الأسبوع بدلًا من {from}.',
  'checks.change.withoutBreak':
    'السماح لـ {whom} بما يصل إلى {to, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_ofPair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} دون انقطاع بدلًا من {from}.',
  'checks.change.moreDaysAWeek':
    'السماح لـ {whom} بما يصل إلى {to, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} من {word_lessons_ofThe} في الأسبوع بدلًا من {from}.',
  'checks.change.fewerDaysAWeek':
    'خفض المطلوب من {whom} إلى {to, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} من {word_lessons_ofThe} في الأسبوع بدلًا من {from}.',
  'checks.change.longerDays':
    'السماح لـ {whom} بما يصل إلى {to, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_ofPair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} من أول {word_lesson} إلى آخر {word_lesson} في اليوم بدلًا من {from}.',
  'checks.change.longerOnMoreDays':
    'السماح لـ {whom} بما يصل إلى {to, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} أطول بمقدار {word_period_single} في الأسبوع بدلًا من {from}.',
  'checks.change.moreOfThatSort':
    'السماح لـ {whom} بما يصل إلى {to, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} من ذلك النوع في اليوم بدلًا من {from}.',
  'checks.change.moreRooms':
    'السماح لـ {whom} بما يصل إلى {to, plural, zero {# {word_room}} one {{word_room_single}} two {{word_room_ofPair}} few {# {word_rooms_of}} many {# {word_room_counted}} other {# {word_room}}} إجمالًا بدلًا من {from}.',
  'checks.change.moreAtOnce':
    'السماح لـ {whom} بما يصل إلى {to, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} في آن واحد بدلًا من {from}.',
  'checks.change.fewerAtOnce':
    'خفض المطلوب من {whom} إلى {to, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} في آن واحد بدلًا من {from}.',
  'checks.change.fewerDaysBetween':
    'خفض المطلوب من {whom} إلى {to, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} بين كل {word_lesson_ofPair} بدلًا من {from}.',
  'checks.change.fewerDays':
    'خفض المطلوب من {whom} إلى {to, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} من {word_lessons_ofThe} بدلًا من {from}.',
  'checks.change.moreOnOneDay':
    'السماح لـ {whom} بما يصل إلى {to, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} في اليوم الواحد بدلًا من {from}.',
} as const;
