/** Why a change of a schedule, or what is done with a run of the solver, cannot be made. */
export const planning = {
  'planning.somebody': 'somebody',
  'planning.somebodyAtStart': 'Somebody',

  'planning.names.copy': 'Copy of {name}',
  'planning.names.solved': '{name} · solved {hard}/{soft}',

  'planning.runEnds.perfect': 'Nothing is left to improve.',
  'planning.runEnds.feasible': 'No hard rule is broken any more.',
  'planning.runEnds.time': 'The time is over.',
  'planning.runEnds.steps': 'The step limit is reached.',
  'planning.runEnds.stopped': 'Somebody stopped it.',
  'planning.runEnds.unstarted': 'The server stopped before it began.',
  'planning.runEnds.interrupted': 'The server stopped while it was solving.',
  'planning.runEnds.failed': 'The solver did not say why.',
  'planning.runEnds.notStarted': 'The solver could not be started: {error}',

  'planning.failures.scheduleGone': 'There is no such schedule; it may have been deleted.',
  'planning.failures.runGone': 'There is no such solver run; it may have been deleted.',
  'planning.failures.namedVersionGone': 'There is no such named version; it may have been deleted.',
  'planning.failures.scheduleName': 'The name of a schedule has 1 to {most} letters.',
  'planning.failures.versionName': 'The name of a version has 1 to {most} letters.',
  'planning.failures.versionNameTaken':
    'This schedule has a version with this name already; give this one another.',
  'planning.failures.versionsAre': 'The schedule has the versions 1 to {current}, not {version}.',
  'planning.failures.versionNeverWas':
    'The schedule is at version {current}; it was never at version {version}.',
  'planning.failures.noSuchVersion':
    'The schedule {name} has no version {version}; it is at version {current}.',
  'planning.failures.otherTerms':
    'These schedules are of different {word_terms}; only those of one can be compared.',
  'planning.failures.published': 'This schedule is published; archive it before you delete it.',
  'planning.failures.solvedNow': 'This schedule is being solved; stop that before you delete it.',
  'planning.failures.dataChange': 'The data of this {word_term} are being changed; try again.',
  'planning.failures.dataChanged':
    'The data of the {word_term} were changed meanwhile; look at them, then try again.',
  'planning.failures.meanwhile': 'Meanwhile {change} Look at it again first.',
  'planning.failures.undoOverwrites': 'After that {change} If you undo your change, this is overwritten.',
  'planning.failures.redoOverwrites': 'After that {change} If you redo your change, this is overwritten.',
  'planning.failures.nothingToUndo': 'There is nothing that you could undo on this schedule.',
  'planning.failures.nothingToRedo': 'There is nothing that you could redo on this schedule.',

  'planning.failures.runAtWork': 'This run is still at work; stop it first.',
  'planning.failures.runNotEnded': 'This run is still at work.',
  'planning.failures.runElsewhere': 'This run is at work on another server; stop it there.',
  'planning.failures.runFoundNothing': 'This run has found nothing to keep.',
  'planning.failures.runMovesNot': 'This run does not move {word_lesson} {lesson}.',
  'planning.failures.noLessons': 'This schedule has no {word_lessons} yet; there is nothing to solve.',
  'planning.failures.stopping': 'The server is stopping; solve again in a moment.',
  'planning.failures.solvedAlready': 'This schedule is being solved already.',
  'planning.failures.nothingSelected': 'Select at least one {word_lesson} to solve.',

  'planning.failures.noSuchDay': 'The calendar has days 0 to {last}, not {day}.',
  'planning.failures.noSuchPeriod': 'The calendar has {word_periods} 0 to {last}, not {period}.',
  'planning.failures.otherLength': '{Word_lesson} {lesson} lasts {length} {word_periods}, not {asked}.',
  'planning.failures.otherWeeks':
    '{Word_lesson} {lesson} meets in the weeks of the bit set {weeks}, not {asked}.',
  'planning.failures.notWithinDay':
    '{Word_lesson} {lesson} lasts {length} {word_periods}; begun on {day} in {word_period} {period} it would not end within the day, or lie across a break that divides {word_lessons}.',
  'planning.failures.noRoomNeeded': '{Word_lesson} {lesson} needs no {word_room}.',
  'planning.failures.notAmongChoices':
    '{teacher} is not among those who can be chosen for {word_lesson} {lesson}.',
  'planning.failures.noSuchLesson': 'There is no {word_lesson} {lesson} in this schedule.',
  'planning.failures.unknownCode': `{kind, select,
    teacher {There is no {word_teacher} {code}.}
    group {There is no {word_group} {code}.}
    room {There is no {word_room} {code}.}
    course {There is no {word_course} {code}.}
    other {There is no {word_lesson} {code}.}
  }`,
  'planning.failures.editedTwice': '{Word_lesson} {lesson} is edited twice.',
  'planning.failures.locked': '{Word_lesson} {lesson} is locked; unlock it first.',
  'planning.failures.timeLocked': 'The time of {word_lesson} {lesson} is locked; unlock it first.',
  'planning.failures.roomLocked': 'The {word_room} of {word_lesson} {lesson} is locked; unlock it first.',
  'planning.failures.teacherLocked':
    'The {word_teacher} of {word_lesson} {lesson} is locked; unlock it first.',
  'planning.failures.noTimeToLock': '{Word_lesson} {lesson} has no time that could be locked.',
  'planning.failures.noRoomToLock': '{Word_lesson} {lesson} has no {word_room} that could be locked.',
  'planning.failures.noTeacherToLock':
    '{Word_lesson} {lesson} has no chosen {word_teacher} that could be locked.',

  'planning.failures.ownCandidates':
    '{Word_lesson} {lesson} may take only some times or {word_rooms}; say that by a constraint instead.',
  'planning.failures.lockNotKept':
    '{Word_lesson} {lesson} is locked, but the solution does not keep its lock.',

  'planning.newTerm.nameMissing': 'Give the term a name.',
  'planning.newTerm.atLeast': 'At least {least}.',
  'planning.newTerm.atMost': 'At most {most}.',
  'planning.newTerm.minutesAtLeast': 'At least {least} minutes.',
  'planning.newTerm.minutesAtMost': 'At most {most} minutes.',
  'planning.newTerm.afterMidnight':
    'The last {word_period} would end after midnight; take fewer or shorter ones.',
} as const;
