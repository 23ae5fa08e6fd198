/** What is said of changes of a term's data and of imports into it, and why one cannot be made. */
export const termChanges = {
  'terms.things.named': `{list, select,
    teachers {{count, plural, one {the {word_teacher} {names}} other {the {word_teachers} {names}}}}
    groups {{count, plural, one {the {word_group} {names}} other {the {word_groups} {names}}}}
    rooms {{count, plural, one {the {word_room} {names}} other {the {word_rooms} {names}}}}
    other {{count, plural, one {the {word_course} {names}} other {the {word_courses} {names}}}}
  }`,
  'terms.things.counted': `{list, select,
    teachers {{count, plural, one {# {word_teacher}} other {# {word_teachers}}}}
    groups {{count, plural, one {# {word_group}} other {# {word_groups}}}}
    rooms {{count, plural, one {# {word_room}} other {# {word_rooms}}}}
    other {{count, plural, one {# {word_course}} other {# {word_courses}}}}
  }`,
  'terms.things.one': `{list, select,
    teachers {{word_teacher}}
    groups {{word_group}}
    rooms {{word_room}}
    other {{word_course}}
  }`,
  'terms.things.many': `{list, select,
    teachers {{Word_teachers}}
    groups {{Word_groups}}
    rooms {{Word_rooms}}
    other {{Word_courses}}
  }`,
  'terms.things.chooseOne': `{list, select,
    teachers {Choose at least one {word_teacher}.}
    groups {Choose at least one {word_group}.}
    rooms {Choose at least one {word_room}.}
    other {Choose at least one {word_course}.}
  }`,
  'terms.things.gone': `{list, select,
    teachers {There is no such {word_teacher}; it may have been deleted.}
    groups {There is no such {word_group}; it may have been deleted.}
    rooms {There is no such {word_room}; it may have been deleted.}
    other {There is no such {word_course}; it may have been deleted.}
  }`,
  'terms.things.rule': 'the rule “{name}”',
  'terms.things.rules': '{count, plural, one {# rule} other {# rules}}',

  'terms.actions.added': 'added {things}',
  'terms.actions.changed': 'changed {things}',
  'terms.actions.deleted': 'deleted {things}',
  'terms.actions.switchedOn': 'switched {things} on',
  'terms.actions.switchedOff': 'switched {things} off',
  'terms.actions.changedCalendar': 'changed the calendar',
  'terms.actions.undid': 'undid: {action}',
  'terms.actions.didAgain': 'did again: {action}',
  'terms.actions.imported': `{did, select,
    both {imported a spreadsheet, which added {added, plural, one {# row} other {# rows}} and changed {changed, plural, one {# row} other {# rows}}}
    added {imported a spreadsheet, which added {added, plural, one {# row} other {# rows}}}
    changed {imported a spreadsheet, which changed {changed, plural, one {# row} other {# rows}}}
    other {imported a spreadsheet, which changed nothing}
  }`,

  'terms.removal.groupsBelow':
    '{count, plural, one {# {word_group} below goes with it.} other {# {word_groups} below go with it.}}',
  'terms.removal.coursesStay':
    '{count, plural, one {# {word_course} stays without them.} other {# {word_courses} stay without them.}}',
  'terms.removal.lessonsGo':
    '{count, plural, one {# {word_lesson} goes, in all schedules together.} other {# {word_lessons} go, in all schedules together.}}',
  'terms.removal.lessonsLosePlace':
    '{count, plural, one {# {word_lesson} in the schedules loses where it is.} other {# {word_lessons} in the schedules lose where they are.}}',
  'terms.removal.rulesGo':
    '{count, plural, one {# rule that speaks of nothing else goes with it.} other {# rules that speak of nothing else go with it.}}',
  'terms.removal.rulesStay':
    '{count, plural, one {# rule no longer speaks of it.} other {# rules no longer speak of it.}}',
  'terms.removal.roomsStay':
    '{count, plural, one {# {word_room} stays with fewer parts.} other {# {word_rooms} stay with fewer parts.}}',
  'terms.removal.bellTablesGo':
    '{count, plural, one {# bell table that holds for nobody else goes with it.} other {# bell tables that hold for nobody else go with it.}}',
  'terms.removal.bellTablesStay':
    '{count, plural, one {# bell table no longer holds for it.} other {# bell tables no longer hold for it.}}',

  'terms.failures.gone': 'There is no such {word_term}; it may have been deleted.',
  'terms.failures.noSuchTerm': 'There is no such {word_term}.',
  'terms.failures.ruleGone': 'There is no such rule; it may have been deleted.',
  'terms.failures.sameNameMeanwhile':
    'Something of the same name was added meanwhile; this would make it two.',
  'terms.failures.roomParts': '{Word_room} {room}: {message}.',
  'terms.failures.changedMeanwhile':
    'Meanwhile {who} {action}. Look at it as it is now, then change it again.',
  'terms.failures.changedSince': 'What was changed then has been changed again since; it cannot be undone.',
  'terms.failures.usedMeanwhile': 'Something that would go is used meanwhile; look at it again.',
  'terms.failures.changedAfterThat': 'After that {who} {action}; it can only be undone after that is.',
  'terms.failures.nothingToUndo': 'There is nothing that you could undo in this {word_term}.',
  'terms.failures.nothingToRedo': 'There is nothing that you could redo in this {word_term}.',
  'terms.failures.unknownChange': 'That change is no longer known.',
  'terms.failures.nameTaken': 'There is a term with this name already; give this one another.',

  'terms.import.nameColumnMissing': 'Tell which column has the name.',
  'terms.import.nameOrSubjectMissing': 'Tell which column has the name or the subject.',
  'terms.import.nothingListed': 'Tell what at least one sheet lists.',
  'terms.import.unknownId': `{list, select,
    teachers {There is no {word_teacher} with the id “{id}”.}
    groups {There is no {word_group} with the id “{id}”.}
    rooms {There is no {word_room} with the id “{id}”.}
    other {There is no {word_course} with the id “{id}”.}
  }`,
  'terms.import.standsTwice': `{list, select,
    teachers {The same {word_teacher} stands in row {row} already.}
    groups {The same {word_group} stands in row {row} already.}
    rooms {The same {word_room} stands in row {row} already.}
    other {The same {word_course} stands in row {row} already.}
  }`,
  'terms.import.cellChanged': '{label}: {before} → {after}',
  'terms.import.nothing': 'nothing',
  'terms.import.rowFault': '{sheet}, row {row}: {message}',
  'terms.import.cellFault': '{sheet}, row {row}, column {column}: {message}',

  'terms.templates.secondarySchool.title': 'Usual secondary school',
  'terms.templates.secondarySchool.help':
    'Classes without gaps, subjects spread over the week, {word_teachers} with few gaps and at most six {word_periods} on end.',
  'terms.templates.primarySchool.title': 'Usual primary school',
  'terms.templates.primarySchool.help':
    'Classes without gaps that begin with the first {word_period}, in few {word_rooms}.',
  'terms.templates.university.title': 'Usual university',
  'terms.templates.university.help':
    'Enough seats, {word_lessons} of a course on different days, compact days for students, one {word_room} for a course.',

  'terms.calendar.weeks': 'A whole number from 1 to {most}; 2 for A and B weeks.',
  'terms.calendar.days': 'A week has 1 to {most} days.',
  'terms.calendar.daysTwice': 'Two days have the same name.',
  'terms.calendar.clock': 'A time such as 08:00.',
  'terms.calendar.nameMissing': 'It has a name, such as 1.',
  'terms.calendar.startsTooEarly': 'The one before ends at {time}.',
  'terms.calendar.endsTooEarly': 'It ends after it starts.',
  'terms.calendar.periods': 'A day has 1 to {most} {word_periods}.',
  'terms.calendar.noSuchPeriod': 'There is no {word_period} before this break.',
  'terms.calendar.breakAtEnd': 'There is no break after the last {word_period}.',
  'terms.calendar.lessonTooLong': '{course} has a lesson that lasts longer than this day.',
} as const;
