/**
 * What a change of a schedule did, as the rest of a sentence that begins with who did it: `Ms Okafor moved …`. Buttons that
 * undo a change say it without that. A language in which this makes no sentence puts a colon between, see
 * `planning.changes.sentence`.
 */
export const planningChanges = {
  'planning.changes.sentence': '{who} {action}.',

  'planning.changes.lesson': '{groups} {course}',
  'planning.changes.lessonAt': '{lesson} on {time}',
  'planning.changes.time': '{day} {period}',
  'planning.changes.timeInWeeks': '{day} {period} of week {weeks}',
  'planning.changes.unknownDay': 'day {number}',
  'planning.changes.deletedRoom': 'a deleted room',
  'planning.changes.deletedTeacher': 'a deleted teacher',

  'planning.changes.tookOut': 'took {lesson} out of {time}',
  'planning.changes.placed': `{also, select,
    both {placed {lesson} on {time} in {room} with {teacher}}
    room {placed {lesson} on {time} in {room}}
    teacher {placed {lesson} on {time} with {teacher}}
    other {placed {lesson} on {time}}
  }`,
  'planning.changes.moved': `{also, select,
    both {moved {lesson} from {before} to {after} in {room} with {teacher}}
    room {moved {lesson} from {before} to {after} in {room}}
    teacher {moved {lesson} from {before} to {after} with {teacher}}
    other {moved {lesson} from {before} to {after}}
  }`,
  'planning.changes.swapped': 'swapped {one} with {other}',
  'planning.changes.movedToRoom': 'moved {lesson} from {before} to {after}',
  'planning.changes.putInRoom': 'put {lesson} in {room}',
  'planning.changes.tookOutOfRoom': 'took {lesson} out of {room}',
  'planning.changes.gaveTo': 'gave {lesson} to {teacher}',
  'planning.changes.tookFrom': 'took {lesson} from {teacher}',
  'planning.changes.locked': `{what, select,
    time {locked the time of {lesson}}
    room {locked the {word_room} of {lesson}}
    teacher {locked the {word_teacher} of {lesson}}
    timeAndRoom {locked the time and {word_room} of {lesson}}
    timeAndTeacher {locked the time and {word_teacher} of {lesson}}
    roomAndTeacher {locked the {word_room} and {word_teacher} of {lesson}}
    other {locked the time, {word_room} and {word_teacher} of {lesson}}
  }`,
  'planning.changes.unlocked': `{what, select,
    time {unlocked the time of {lesson}}
    room {unlocked the {word_room} of {lesson}}
    teacher {unlocked the {word_teacher} of {lesson}}
    timeAndRoom {unlocked the time and {word_room} of {lesson}}
    timeAndTeacher {unlocked the time and {word_teacher} of {lesson}}
    roomAndTeacher {unlocked the {word_room} and {word_teacher} of {lesson}}
    other {unlocked the time, {word_room} and {word_teacher} of {lesson}}
  }`,

  'planning.changes.movedSeveral':
    '{count, plural, one {moved # {word_lesson}} other {moved # {word_lessons}}}',
  'planning.changes.placedSeveral':
    '{count, plural, one {placed # {word_lesson}} other {placed # {word_lessons}}}',
  'planning.changes.tookSeveralOut':
    '{count, plural, one {took # {word_lesson} out} other {took # {word_lessons} out}}',
  'planning.changes.changedRooms':
    '{count, plural, one {changed the {word_room} of # {word_lesson}} other {changed the {word_room} of # {word_lessons}}}',
  'planning.changes.changedTeachers':
    '{count, plural, one {changed the {word_teacher} of # {word_lesson}} other {changed the {word_teacher} of # {word_lessons}}}',
  'planning.changes.lockedSeveral':
    '{count, plural, one {locked # {word_lesson}} other {locked # {word_lessons}}}',
  'planning.changes.unlockedSeveral':
    '{count, plural, one {unlocked # {word_lesson}} other {unlocked # {word_lessons}}}',

  'planning.changes.broughtIn': 'brought this timetable in',
  'planning.changes.broughtInAnd': 'brought this timetable in and {effect}',
  'planning.changes.copied': 'made this schedule as a copy',
  'planning.changes.changedData': 'changed the data of the {word_term}',
  'planning.changes.keptRun': 'kept a solver run, which {effect}',
  'planning.changes.keptIdleRun': 'kept a solver run, which moved nothing',
  'planning.changes.renamed': 'renamed the schedule from “{before}” to “{after}”',
  'planning.changes.stateChanged': 'changed the schedule from {before} to {after}',
  'planning.changes.states.draft': 'draft',
  'planning.changes.states.candidate': 'candidate',
  'planning.changes.states.published': 'published',
  'planning.changes.states.archived': 'archived',
  'planning.changes.undid': 'undid: {action}',
  'planning.changes.undidVersion': 'undid version {version}',
  'planning.changes.didAgain': 'did again: {action}',
  'planning.changes.didVersionAgain': 'did again version {version}',
  'planning.changes.wentBack': 'went back to version {version}, which {effect}',
  'planning.changes.wentBackIdly': 'went back to version {version}, which changed nothing',
} as const;
