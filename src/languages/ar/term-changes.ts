/** What is said of changes of a term's data and of imports into it, and why one cannot be made. */
export const termChanges = {
  'terms.things.named': `{list, select,
    teachers {{count, plural, one {{names} (من {word_teachers_ofThe})} other {{word_teachers_ofThe} {names}}}}
    groups {{count, plural, one {{word_group_the} {names}} other {{word_groups_ofThe} {names}}}}
    rooms {{count, plural, one {{word_room_the} {names}} other {{word_rooms_ofThe} {names}}}}
    other {{count, plural, one {{word_course_the} {names}} other {{word_courses_ofThe} {names}}}}
  }`,
  'terms.things.counted': `{list, select,
    teachers {{count, plural, zero {# {word_teacher}} one {{word_teacher_single}} two {{word_teacher_ofPair}} few {# {word_teachers_of}} many {# {word_teacher_counted}} other {# {word_teacher}}}}
    groups {{count, plural, zero {# {word_group}} one {{word_group_single}} two {{word_group_ofPair}} few {# {word_groups_of}} many {# {word_group_counted}} other {# {word_group}}}}
    rooms {{count, plural, zero {# {word_room}} one {{word_room_single}} two {{word_room_ofPair}} few {# {word_rooms_of}} many {# {word_room_counted}} other {# {word_room}}}}
    other {{count, plural, zero {# {word_course}} one {{word_course_single}} two {{word_course_ofPair}} few {# {word_courses_of}} many {# {word_course_counted}} other {# {word_course}}}}
  }`,
  'terms.things.one': `{list, select,
    teachers {{word_teacher}}
    groups {{word_group}}
    rooms {{word_room}}
    other {{word_course}}
  }`,
  'terms.things.many': `{list, select,
    teachers {{word_teachers_the}}
    groups {{word_groups_the}}
    rooms {{word_rooms_the}}
    other {{word_courses_the}}
  }`,
  'terms.things.chooseOne': `{list, select,
    teachers {يُرجى اختيار {word_teacher_single} على الأقل.}
    groups {يُرجى اختيار {word_group_single} على الأقل.}
    rooms {يُرجى اختيار {word_room_single} على الأقل.}
    other {يُرجى اختيار {word_course_single} على الأقل.}
  }`,
  'terms.things.gone': `{list, select,
    teachers {لم يُعثر على {word_teacher_the}؛ ربما جرى الحذف.}
    groups {لم يُعثر على {word_group_the}؛ ربما جرى الحذف.}
    rooms {لم يُعثر على {word_room_the}؛ ربما جرى الحذف.}
    other {لم يُعثر على {word_course_the}؛ ربما جرى الحذف.}
  }`,
  'terms.things.rule': 'القاعدة «{name}»',
  'terms.things.rules':
    '{count, plural, zero {# قاعدة} one {قاعدة واحدة} two {قاعدتين} few {# قواعد} many {# قاعدة} other {# قاعدة}}',

  'terms.actions.added': 'إضافة {things}',
  'terms.actions.changed': 'تعديل {things}',
  'terms.actions.deleted': 'حذف {things}',
  'terms.actions.switchedOn': 'تفعيل {things}',
  'terms.actions.switchedOff': 'تعطيل {things}',
  'terms.actions.changedCalendar': 'تعديل التقويم',
  'terms.actions.undid': 'تراجع عن: {action}',
  'terms.actions.didAgain': 'إعادة: {action}',
  'terms.actions.imported': `{did, select,
    both {استيراد جدول بيانات، مع إضافة {added, plural, zero {# سطر} one {سطر واحد} two {سطرين} few {# أسطر} many {# سطرًا} other {# سطر}} وتعديل {changed, plural, zero {# سطر} one {سطر واحد} two {سطرين} few {# أسطر} many {# سطرًا} other {# سطر}}}
    added {استيراد جدول بيانات، مع إضافة {added, plural, zero {# سطر} one {سطر واحد} two {سطرين} few {# أسطر} many {# سطرًا} other {# سطر}}}
    changed {استيراد جدول بيانات، مع تعديل {changed, plural, zero {# سطر} one {سطر واحد} two {سطرين} few {# أسطر} many {# سطرًا} other {# سطر}}}
    other {استيراد جدول بيانات دون أي تغيير}
  }`,

  'terms.removal.groupsBelow':
    'يشمل الحذف ما تحت ذلك: {count, plural, zero {# {word_group}} one {{word_group_single}} two {{word_group_pair}} few {# {word_groups_of}} many {# {word_group_counted}} other {# {word_group}}}.',
  'terms.removal.coursesStay':
    'يبقى دون ذلك: {count, plural, zero {# {word_course}} one {{word_course_single}} two {{word_course_pair}} few {# {word_courses_of}} many {# {word_course_counted}} other {# {word_course}}}.',
  'terms.removal.lessonsGo':
    'يُحذف من كل الجداول مجتمعة: {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}.',
  'terms.removal.lessonsLosePlace':
    'يفقد موضعه في الجداول: {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}.',
  'terms.removal.rulesGo':
    'يُحذف أيضًا ما لا يخص غير ذلك: {count, plural, zero {# قاعدة} one {قاعدة واحدة} two {قاعدتان} few {# قواعد} many {# قاعدة} other {# قاعدة}}.',
  'terms.removal.rulesStay':
    'لا يعود يخص ذلك: {count, plural, zero {# قاعدة} one {قاعدة واحدة} two {قاعدتان} few {# قواعد} many {# قاعدة} other {# قاعدة}}.',
  'terms.removal.roomsStay':
    'يبقى بأجزاء أقل: {count, plural, zero {# {word_room}} one {{word_room_single}} two {{word_room_pair}} few {# {word_rooms_of}} many {# {word_room_counted}} other {# {word_room}}}.',
  'terms.removal.bellTablesGo':
    'يُحذف أيضًا ما لا يسري على غير ذلك: {count, plural, zero {# جدول أجراس} one {جدول أجراس واحد} two {جدولا أجراس} few {# جداول أجراس} many {# جدول أجراس} other {# جدول أجراس}}.',
  'terms.removal.bellTablesStay':
    'لا يعود يسري على ذلك: {count, plural, zero {# جدول أجراس} one {جدول أجراس واحد} two {جدولا أجراس} few {# جداول أجراس} many {# جدول أجراس} other {# جدول أجراس}}.',

  'terms.failures.gone': 'لم يُعثر على {word_term_the}؛ ربما جرى الحذف.',
  'terms.failures.noSuchTerm': 'لم يُعثر على {word_term_the}.',
  'terms.failures.ruleGone': 'لم يُعثر على القاعدة؛ ربما جرى حذفها.',
  'terms.failures.sameNameMeanwhile': 'أُضيف في هذه الأثناء شيء بالاسم نفسه؛ وبهذا يصبحان اثنين.',
  'terms.failures.roomParts': '{word_room_the} {room}: {message}.',
  'terms.failures.changedMeanwhile':
    'جرى في هذه الأثناء ({who}): {action}. يُرجى الاطلاع على الوضع الحالي ثم التعديل من جديد.',
  'terms.failures.changedSince': 'ما عُدّل حينها عُدّل ثانية بعد ذلك؛ ولا يمكن التراجع عنه.',
  'terms.failures.usedMeanwhile': 'شيء مما سيُحذف صار مستخدمًا في هذه الأثناء؛ يُرجى الاطلاع عليه من جديد.',
  'terms.failures.changedAfterThat':
    'جرى بعد ذلك ({who}): {action}؛ ولا يمكن التراجع إلا بعد التراجع عن ذلك.',
  'terms.failures.nothingToUndo': 'لا شيء في {word_term_the} يمكنك التراجع عنه.',
  'terms.failures.nothingToRedo': 'لا شيء في {word_term_the} يمكنك إعادته.',
  'terms.failures.unknownChange': 'لم يعد هذا التعديل معروفًا.',
  'terms.failures.nameTaken': 'يوجد فصل دراسي بهذا الاسم أصلًا؛ يُرجى اختيار اسم آخر.',

  'terms.import.nameColumnMissing': 'يُرجى تحديد العمود الذي فيه الاسم.',
  'terms.import.nameOrSubjectMissing': 'يُرجى تحديد العمود الذي فيه الاسم أو المادة.',
  'terms.import.nothingListed': 'يُرجى تحديد ما تسرده ورقة واحدة على الأقل.',
  'terms.import.unknownId': `{list, select,
    teachers {ليس بين {word_teachers_ofThe} من له المعرّف «{id}».}
    groups {ليس بين {word_groups_ofThe} ما له المعرّف «{id}».}
    rooms {ليس بين {word_rooms_ofThe} ما له المعرّف «{id}».}
    other {ليس بين {word_courses_ofThe} ما له المعرّف «{id}».}
  }`,
  'terms.import.standsTwice': `{list, select,
    teachers {تكرار: ورد ذكر {word_teacher_the} في السطر {row} أصلًا.}
    groups {تكرار: ورد ذكر {word_group_the} في السطر {row} أصلًا.}
    rooms {تكرار: ورد ذكر {word_room_the} في السطر {row} أصلًا.}
    other {تكرار: ورد ذكر {word_course_the} في السطر {row} أصلًا.}
  }`,
  'terms.import.cellChanged': '{label}: {before} ← {after}',
  'terms.import.nothing': 'لا شيء',
  'terms.import.rowFault': '{sheet}، السطر {row}: {message}',
  'terms.import.cellFault': '{sheet}، السطر {row}، العمود {column}: {message}',

  'terms.templates.secondarySchool.title': 'مدرسة ثانوية معتادة',
  'terms.templates.secondarySchool.help':
    'صفوف دون فراغات، ومواد موزعة على الأسبوع، و{word_teachers} بفراغات قليلة وست حصص متوالية على الأكثر.',
  'terms.templates.primarySchool.title': 'مدرسة ابتدائية معتادة',
  'terms.templates.primarySchool.help': 'صفوف دون فراغات تبدأ مع الحصة الأولى، في {word_rooms_of} قليلة.',
  'terms.templates.university.title': 'جامعة معتادة',
  'terms.templates.university.help':
    'مقاعد كافية، و{word_lessons} المقرر في أيام مختلفة، وأيام متراصة للطلاب، و{word_room_single} لكل مقرر.',

  'terms.calendar.weeks': 'عدد صحيح من 1 إلى {most}؛ و2 لأسبوعين متناوبين أ وب.',
  'terms.calendar.days': 'في الأسبوع من يوم واحد إلى {most} أيام.',
  'terms.calendar.daysTwice': 'يومان لهما الاسم نفسه.',
  'terms.calendar.clock': 'وقت مثل 08:00.',
  'terms.calendar.nameMissing': 'لها اسم، مثل 1.',
  'terms.calendar.startsTooEarly': 'ما قبلها ينتهي عند {time}.',
  'terms.calendar.endsTooEarly': 'النهاية بعد البداية.',
  'terms.calendar.periods': 'في اليوم من 1 إلى {most} من {word_periods_ofThe}.',
  'terms.calendar.noSuchPeriod': 'لا شيء قبل هذه الاستراحة.',
  'terms.calendar.breakAtEnd': 'لا استراحة بعد آخر {word_period}.',
  'terms.calendar.lessonTooLong': 'في {course} درس أطول من هذا اليوم.',
} as const;
