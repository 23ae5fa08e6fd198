/**
 * What a change of a schedule did, as the rest of a sentence that begins with who did it: `Ms Okafor movió …`. Buttons that
 * undo a change say it without that.
 */
export const planningChanges = {
  'planning.changes.sentence': '{who} {action}.',

  'planning.changes.lesson': '{groups} {course}',
  'planning.changes.lessonAt': '{lesson} ({time})',
  'planning.changes.time': '{day} {period}',
  'planning.changes.timeInWeeks': '{day} {period} de la semana {weeks}',
  'planning.changes.unknownDay': 'día {number}',
  'planning.changes.deletedRoom': 'un aula eliminada',
  'planning.changes.deletedTeacher': 'un docente eliminado',

  'planning.changes.tookOut': 'quitó {lesson} del {time}',
  'planning.changes.placed': `{also, select,
    both {colocó {lesson} el {time} en {room} con {teacher}}
    room {colocó {lesson} el {time} en {room}}
    teacher {colocó {lesson} el {time} con {teacher}}
    other {colocó {lesson} el {time}}
  }`,
  'planning.changes.moved': `{also, select,
    both {movió {lesson} del {before} al {after} en {room} con {teacher}}
    room {movió {lesson} del {before} al {after} en {room}}
    teacher {movió {lesson} del {before} al {after} con {teacher}}
    other {movió {lesson} del {before} al {after}}
  }`,
  'planning.changes.swapped': 'intercambió {one} con {other}',
  'planning.changes.movedToRoom': 'movió {lesson} de {before} a {after}',
  'planning.changes.putInRoom': 'puso {lesson} en {room}',
  'planning.changes.tookOutOfRoom': 'quitó {lesson} de {room}',
  'planning.changes.gaveTo': 'asignó {lesson} a {teacher}',
  'planning.changes.tookFrom': 'retiró {lesson} a {teacher}',
  'planning.changes.locked': `{what, select,
    time {bloqueó la hora de {lesson}}
    room {bloqueó el aula de {lesson}}
    teacher {bloqueó el docente de {lesson}}
    timeAndRoom {bloqueó la hora y el aula de {lesson}}
    timeAndTeacher {bloqueó la hora y el docente de {lesson}}
    roomAndTeacher {bloqueó el aula y el docente de {lesson}}
    other {bloqueó la hora, el aula y el docente de {lesson}}
  }`,
  'planning.changes.unlocked': `{what, select,
    time {desbloqueó la hora de {lesson}}
    room {desbloqueó el aula de {lesson}}
    teacher {desbloqueó el docente de {lesson}}
    timeAndRoom {desbloqueó la hora y el aula de {lesson}}
    timeAndTeacher {desbloqueó la hora y el docente de {lesson}}
    roomAndTeacher {desbloqueó el aula y el docente de {lesson}}
    other {desbloqueó la hora, el aula y el docente de {lesson}}
  }`,

  'planning.changes.movedSeveral':
    '{count, plural, one {movió # {word_lesson}} other {movió # {word_lessons}}}',
  'planning.changes.placedSeveral':
    '{count, plural, one {colocó # {word_lesson}} other {colocó # {word_lessons}}}',
  'planning.changes.tookSeveralOut':
    '{count, plural, one {quitó # {word_lesson}} other {quitó # {word_lessons}}}',
  'planning.changes.changedRooms':
    '{count, plural, one {cambió el aula de # {word_lesson}} other {cambió el aula de # {word_lessons}}}',
  'planning.changes.changedTeachers':
    '{count, plural, one {cambió el docente de # {word_lesson}} other {cambió el docente de # {word_lessons}}}',
  'planning.changes.lockedSeveral':
    '{count, plural, one {bloqueó # {word_lesson}} other {bloqueó # {word_lessons}}}',
  'planning.changes.unlockedSeveral':
    '{count, plural, one {desbloqueó # {word_lesson}} other {desbloqueó # {word_lessons}}}',

  'planning.changes.broughtIn': 'importó este horario',
  'planning.changes.broughtInAnd': 'importó este horario y {effect}',
  'planning.changes.copied': 'creó este horario como copia',
  'planning.changes.changedData': 'cambió los datos',
  'planning.changes.keptRun': 'conservó un cálculo, que {effect}',
  'planning.changes.keptIdleRun': 'conservó un cálculo, que no movió nada',
  'planning.changes.renamed': 'cambió el nombre del horario de «{before}» a «{after}»',
  'planning.changes.stateChanged': 'cambió el horario de {before} a {after}',
  'planning.changes.states.draft': 'borrador',
  'planning.changes.states.candidate': 'propuesta',
  'planning.changes.states.published': 'publicado',
  'planning.changes.states.archived': 'archivado',
  'planning.changes.undid': 'deshizo: {action}',
  'planning.changes.undidVersion': 'deshizo la versión {version}',
  'planning.changes.didAgain': 'rehízo: {action}',
  'planning.changes.didVersionAgain': 'rehízo la versión {version}',
  'planning.changes.wentBack': 'volvió a la versión {version}, que {effect}',
  'planning.changes.wentBackIdly': 'volvió a la versión {version}, que no cambió nada',
} as const;
