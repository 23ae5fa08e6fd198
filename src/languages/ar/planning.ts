/** Why a change of a schedule, or what is done with a run of the solver, cannot be made. */
export const planning = {
  'planning.somebody': 'شخص ما',
  'planning.somebodyAtStart': 'شخص ما',

  'planning.names.copy': 'نسخة من {name}',
  'planning.names.solved': '{name} · الحل {hard}/{soft}',

  'planning.runEnds.perfect': 'لم يبق ما يُحسَّن.',
  'planning.runEnds.feasible': 'لم تعد أي قاعدة إلزامية مخالَفة.',
  'planning.runEnds.time': 'انتهى الوقت.',
  'planning.runEnds.steps': 'بُلغ الحد الأعلى للخطوات.',
  'planning.runEnds.stopped': 'أوقفها شخص ما.',
  'planning.runEnds.unstarted': 'توقف الخادم قبل أن تبدأ.',
  'planning.runEnds.interrupted': 'توقف الخادم أثناء الحل.',
  'planning.runEnds.failed': 'لم يذكر محرك الحل السبب.',
  'planning.runEnds.notStarted': 'تعذر تشغيل محرك الحل: {error}',

  'planning.failures.scheduleGone': 'لم يُعثر على الجدول؛ ربما جرى حذفه.',
  'planning.failures.runGone': 'لم يُعثر على عملية الحل؛ ربما جرى حذفها.',
  'planning.failures.namedVersionGone': 'لم يُعثر على الإصدار المسمّى؛ ربما جرى حذفه.',
  'planning.failures.scheduleName':
    'اسم الجدول من حرف واحد إلى {most, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  'planning.failures.versionName':
    'اسم الإصدار من حرف واحد إلى {most, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  'planning.failures.versionNameTaken': 'لهذا الجدول إصدار بهذا الاسم أصلًا؛ يُرجى اختيار اسم آخر.',
  'planning.failures.versionsAre': 'للجدول الإصدارات من 1 إلى {current}، وليس {version}.',
  'planning.failures.versionNeverWas': 'الجدول في الإصدار {current}؛ ولم يكن قط في الإصدار {version}.',
  'planning.failures.noSuchVersion': 'ليس للجدول {name} الإصدار {version}؛ وهو في الإصدار {current}.',
  'planning.failures.otherTerms':
    'هذه الجداول من {word_terms_of} مختلفة؛ ولا تُقارن إلا جداول {word_term_the} نفسه.',
  'planning.failures.published': 'هذا الجدول منشور؛ تلزم أرشفته قبل حذفه.',
  'planning.failures.solvedNow': 'هذا الجدول قيد الحل؛ يلزم إيقاف ذلك قبل حذفه.',
  'planning.failures.dataChange': 'بيانات {word_term_the} قيد التعديل؛ يُرجى إعادة المحاولة.',
  'planning.failures.dataChanged':
    'عُدّلت بيانات {word_term_the} في هذه الأثناء؛ يُرجى الاطلاع عليها ثم إعادة المحاولة.',
  'planning.failures.meanwhile': 'جرى في هذه الأثناء: {change} يُرجى الاطلاع على ذلك أولًا.',
  'planning.failures.undoOverwrites': 'جرى بعد ذلك: {change} والتراجع عن تعديلك يمحو ذلك.',
  'planning.failures.redoOverwrites': 'جرى بعد ذلك: {change} وإعادة تعديلك تمحو ذلك.',
  'planning.failures.nothingToUndo': 'لا شيء في هذا الجدول يمكنك التراجع عنه.',
  'planning.failures.nothingToRedo': 'لا شيء في هذا الجدول يمكنك إعادته.',

  'planning.failures.runAtWork': 'هذه العملية ما زالت تعمل؛ يلزم إيقافها أولًا.',
  'planning.failures.runNotEnded': 'هذه العملية ما زالت تعمل.',
  'planning.failures.runElsewhere': 'هذه العملية تعمل على خادم آخر؛ يلزم إيقافها هناك.',
  'planning.failures.runFoundNothing': 'لم تجد هذه العملية ما يُحفظ.',
  'planning.failures.runMovesNot': 'هذه العملية لا تنقل {word_lesson_the} {lesson}.',
  'planning.failures.noLessons': 'ليس في هذا الجدول {word_lessons} بعد؛ فلا شيء للحل.',
  'planning.failures.stopping': 'الخادم يتوقف الآن؛ يُرجى بدء الحل من جديد بعد لحظات.',
  'planning.failures.solvedAlready': 'هذا الجدول قيد الحل أصلًا.',
  'planning.failures.nothingSelected': 'يُرجى تحديد {word_lesson_single} على الأقل للحل.',

  'planning.failures.noSuchDay': 'أيام التقويم من 0 إلى {last}، وليس {day}.',
  'planning.failures.noSuchPeriod': '{word_periods_the} في التقويم من 0 إلى {last}، وليس {period}.',
  'planning.failures.otherLength':
    'طول {word_lesson_the} {lesson} هو {length} من {word_periods_ofThe}، وليس {asked}.',
  'planning.failures.otherWeeks': 'أسابيع {word_lesson_the} {lesson} هي مجموعة البتات {weeks}، وليس {asked}.',
  'planning.failures.notWithinDay':
    'طول {word_lesson_the} {lesson} هو {length} من {word_periods_ofThe}؛ والبداية يوم {day} في {word_period_the} {period} تعني تجاوز نهاية اليوم، أو الامتداد عبر استراحة تفصل {word_lessons_ofThe}.',
  'planning.failures.noRoomNeeded': '{word_lesson_the} {lesson}: لا حاجة إلى {word_room}.',
  'planning.failures.notAmongChoices': '{teacher} ليس ممن يمكن اختيارهم عند {word_lesson_the} {lesson}.',
  'planning.failures.noSuchLesson': 'لا وجود {word_lesson_toThe} {lesson} في هذا الجدول.',
  'planning.failures.unknownCode': `{kind, select,
    teacher {لا وجود {word_teacher_toThe} {code}.}
    group {لا وجود {word_group_toThe} {code}.}
    room {لا وجود {word_room_toThe} {code}.}
    course {لا وجود {word_course_toThe} {code}.}
    other {لا وجود {word_lesson_toThe} {code}.}
  }`,
  'planning.failures.editedTwice': '{word_lesson_the} {lesson}: تعديل مكرر.',
  'planning.failures.locked': '{word_lesson_the} {lesson}: يوجد قفل؛ يلزم فكه أولًا.',
  'planning.failures.timeLocked': 'وقت {word_lesson_the} {lesson} مقفل؛ يلزم فك القفل أولًا.',
  'planning.failures.roomLocked':
    'يوجد قفل على {word_room_the} عند {word_lesson_the} {lesson}؛ يلزم فكه أولًا.',
  'planning.failures.teacherLocked':
    'يوجد قفل على {word_teacher_the} عند {word_lesson_the} {lesson}؛ يلزم فكه أولًا.',
  'planning.failures.noTimeToLock': '{word_lesson_the} {lesson}: لا قفل دون وقت.',
  'planning.failures.noRoomToLock': '{word_lesson_the} {lesson}: لا قفل دون {word_room}.',
  'planning.failures.noTeacherToLock': '{word_lesson_the} {lesson}: لا قفل دون {word_teacher}.',

  'planning.failures.ownCandidates':
    '{word_lesson_the} {lesson}: لا يجوز إلا بعض الأوقات أو {word_rooms_ofThe}؛ يُرجى التعبير عن ذلك بقاعدة.',
  'planning.failures.lockNotKept': '{word_lesson_the} {lesson}: يوجد قفل، لكن الحل لا يلتزم به.',

  'planning.newTerm.nameMissing': 'يُرجى إعطاء الفصل الدراسي اسمًا.',
  'planning.newTerm.atLeast': '{least} على الأقل.',
  'planning.newTerm.atMost': '{most} على الأكثر.',
  'planning.newTerm.minutesAtLeast':
    '{least, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}} على الأقل.',
  'planning.newTerm.minutesAtMost':
    '{most, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}} على الأكثر.',
  'planning.newTerm.afterMidnight':
    'ستمتد {word_periods_the} إلى ما بعد منتصف الليل؛ يُرجى اختيار عدد أقل أو مدة أقصر.',
} as const;
