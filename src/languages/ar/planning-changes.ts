/**
 * What a change of a schedule did, as nouns behind a colon: `سعاد: نقل …`. Arabic verbs would have to say whether a man or a
 * woman did it. Buttons that undo a change say it without who it was.
 */
export const planningChanges = {
  'planning.changes.sentence': '{who}: {action}.',

  'planning.changes.lesson': '{groups} {course}',
  'planning.changes.lessonAt': '{lesson} يوم {time}',
  'planning.changes.time': '{day} {period}',
  'planning.changes.timeInWeeks': '{day} {period} من الأسبوع {weeks}',
  'planning.changes.unknownDay': 'اليوم {number}',
  'planning.changes.deletedRoom': 'قاعة محذوفة',
  'planning.changes.deletedTeacher': 'معلم محذوف',

  'planning.changes.tookOut': 'إخراج {lesson} من {time}',
  'planning.changes.placed': `{also, select,
    both {وضع {lesson} يوم {time} في {room} مع {teacher}}
    room {وضع {lesson} يوم {time} في {room}}
    teacher {وضع {lesson} يوم {time} مع {teacher}}
    other {وضع {lesson} يوم {time}}
  }`,
  'planning.changes.moved': `{also, select,
    both {نقل {lesson} من {before} إلى {after} في {room} مع {teacher}}
    room {نقل {lesson} من {before} إلى {after} في {room}}
    teacher {نقل {lesson} من {before} إلى {after} مع {teacher}}
    other {نقل {lesson} من {before} إلى {after}}
  }`,
  'planning.changes.swapped': 'مبادلة {one} مع {other}',
  'planning.changes.movedToRoom': 'نقل {lesson} من {before} إلى {after}',
  'planning.changes.putInRoom': 'وضع {lesson} في {room}',
  'planning.changes.tookOutOfRoom': 'إخراج {lesson} من {room}',
  'planning.changes.gaveTo': 'إسناد {lesson} إلى {teacher}',
  'planning.changes.tookFrom': 'سحب {lesson} من {teacher}',
  'planning.changes.locked': `{what, select,
    time {قفل وقت {lesson}}
    room {قفل {word_room_the} عند {lesson}}
    teacher {قفل {word_teacher_the} عند {lesson}}
    timeAndRoom {قفل الوقت و{word_room_the} عند {lesson}}
    timeAndTeacher {قفل الوقت و{word_teacher_the} عند {lesson}}
    roomAndTeacher {قفل {word_room_the} و{word_teacher_the} عند {lesson}}
    other {قفل الوقت و{word_room_the} و{word_teacher_the} عند {lesson}}
  }`,
  'planning.changes.unlocked': `{what, select,
    time {فك قفل وقت {lesson}}
    room {فك قفل {word_room_the} عند {lesson}}
    teacher {فك قفل {word_teacher_the} عند {lesson}}
    timeAndRoom {فك قفل الوقت و{word_room_the} عند {lesson}}
    timeAndTeacher {فك قفل الوقت و{word_teacher_the} عند {lesson}}
    roomAndTeacher {فك قفل {word_room_the} و{word_teacher_the} عند {lesson}}
    other {فك قفل الوقت و{word_room_the} و{word_teacher_the} عند {lesson}}
  }`,

  'planning.changes.movedSeveral':
    'نقل {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}',
  'planning.changes.placedSeveral':
    'وضع {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}',
  'planning.changes.tookSeveralOut':
    'إخراج {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}',
  'planning.changes.changedRooms':
    'تغيير {word_room_the} عند {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}',
  'planning.changes.changedTeachers':
    'تغيير {word_teacher_the} عند {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}',
  'planning.changes.lockedSeveral':
    'قفل {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}',
  'planning.changes.unlockedSeveral':
    'فك قفل {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}',

  'planning.changes.broughtIn': 'إدخال هذا الجدول',
  'planning.changes.broughtInAnd': 'إدخال هذا الجدول مع {effect}',
  'planning.changes.copied': 'إنشاء هذا الجدول نسخةً',
  'planning.changes.changedData': 'تعديل بيانات {word_term_the}',
  'planning.changes.keptRun': 'حفظ نتيجة حل، مع {effect}',
  'planning.changes.keptIdleRun': 'حفظ نتيجة حل لم تنقل شيئًا',
  'planning.changes.renamed': 'تغيير اسم الجدول من «{before}» إلى «{after}»',
  'planning.changes.stateChanged': 'تغيير حالة الجدول من «{before}» إلى «{after}»',
  'planning.changes.states.draft': 'مسودة',
  'planning.changes.states.candidate': 'مرشَّح',
  'planning.changes.states.published': 'منشور',
  'planning.changes.states.archived': 'مؤرشَف',
  'planning.changes.undid': 'تراجع عن: {action}',
  'planning.changes.undidVersion': 'تراجع عن الإصدار {version}',
  'planning.changes.didAgain': 'إعادة: {action}',
  'planning.changes.didVersionAgain': 'إعادة الإصدار {version}',
  'planning.changes.wentBack': 'عودة إلى الإصدار {version}، مع {effect}',
  'planning.changes.wentBackIdly': 'عودة إلى الإصدار {version} دون أي تغيير',
} as const;
