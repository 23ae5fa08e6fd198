/** Why a change of a schedule, or what is done with a run of the solver, cannot be made. */
export const planning = {
  'planning.somebody': 'alguien',
  'planning.somebodyAtStart': 'Alguien',

  'planning.names.copy': 'Copia de {name}',
  'planning.names.solved': '{name} · calculado {hard}/{soft}',

  'planning.runEnds.perfect': 'No queda nada que mejorar.',
  'planning.runEnds.feasible': 'Ya no se incumple ninguna regla dura.',
  'planning.runEnds.time': 'Se ha acabado el tiempo.',
  'planning.runEnds.steps': 'Se ha alcanzado el límite de pasos.',
  'planning.runEnds.stopped': 'Alguien lo detuvo.',
  'planning.runEnds.unstarted': 'El servidor se detuvo antes de que empezara.',
  'planning.runEnds.interrupted': 'El servidor se detuvo mientras calculaba.',
  'planning.runEnds.failed': 'No se conoce el motivo.',
  'planning.runEnds.notStarted': 'No se pudo iniciar el cálculo: {error}',

  'planning.failures.scheduleGone': 'Ese horario no existe; quizá se ha eliminado.',
  'planning.failures.runGone': 'Ese cálculo no existe; quizá se ha eliminado.',
  'planning.failures.namedVersionGone': 'Esa versión con nombre no existe; quizá se ha eliminado.',
  'planning.failures.scheduleName': 'El nombre de un horario tiene de 1 a {most} caracteres.',
  'planning.failures.versionName': 'El nombre de una versión tiene de 1 a {most} caracteres.',
  'planning.failures.versionNameTaken': 'Este horario ya tiene una versión con ese nombre; dé otro a esta.',
  'planning.failures.versionsAre': 'El horario tiene las versiones 1 a {current}, no {version}.',
  'planning.failures.versionNeverWas':
    'El horario está en la versión {current}; nunca estuvo en la versión {version}.',
  'planning.failures.noSuchVersion':
    'El horario {name} no tiene la versión {version}; está en la versión {current}.',
  'planning.failures.otherTerms':
    'Estos horarios tienen datos distintos ({word_terms}); solo se pueden comparar los que tienen los mismos.',
  'planning.failures.published': 'Este horario está publicado; archívelo antes de eliminarlo.',
  'planning.failures.solvedNow': 'Este horario se está calculando; detenga el cálculo antes de eliminarlo.',
  'planning.failures.dataChange': 'Los datos se están cambiando; inténtelo de nuevo.',
  'planning.failures.dataChanged': 'Los datos han cambiado entretanto; mírelos e inténtelo después de nuevo.',
  'planning.failures.meanwhile': 'Entretanto: {change} Mírelo antes otra vez.',
  'planning.failures.undoOverwrites': 'Después: {change} Si deshace su cambio, esto se sobrescribe.',
  'planning.failures.redoOverwrites': 'Después: {change} Si rehace su cambio, esto se sobrescribe.',
  'planning.failures.nothingToUndo': 'En este horario no hay nada que usted pueda deshacer.',
  'planning.failures.nothingToRedo': 'En este horario no hay nada que usted pueda rehacer.',

  'planning.failures.runAtWork': 'Este cálculo sigue en marcha; deténgalo primero.',
  'planning.failures.runNotEnded': 'Este cálculo sigue en marcha.',
  'planning.failures.runElsewhere': 'Este cálculo está en marcha en otro servidor; deténgalo allí.',
  'planning.failures.runFoundNothing': 'Este cálculo no ha encontrado nada que conservar.',
  'planning.failures.runMovesNot': 'Este cálculo no mueve {word_lesson} {lesson}.',
  'planning.failures.noLessons': 'Este horario todavía no tiene clases; no hay nada que calcular.',
  'planning.failures.stopping': 'El servidor se está deteniendo; calcule de nuevo en un momento.',
  'planning.failures.solvedAlready': 'Este horario ya se está calculando.',
  'planning.failures.nothingSelected': 'Seleccione al menos una clase para calcular.',

  'planning.failures.noSuchDay': 'El calendario tiene los días 0 a {last}, no {day}.',
  'planning.failures.noSuchPeriod': 'El calendario tiene los periodos 0 a {last}, no {period}.',
  'planning.failures.otherLength': '{Word_lesson} {lesson} dura {length} {word_periods}, no {asked}.',
  'planning.failures.otherWeeks':
    '{Word_lesson} {lesson} se imparte en las semanas del conjunto de bits {weeks}, no {asked}.',
  'planning.failures.notWithinDay':
    '{Word_lesson} {lesson} dura {length} {word_periods}; si empezara el {day}, {word_period} {period}, no terminaría ese día o atravesaría una pausa que separa las clases.',
  'planning.failures.noRoomNeeded': '{Word_lesson} {lesson} no necesita {word_room}.',
  'planning.failures.notAmongChoices':
    '{teacher} no está entre quienes se pueden elegir para {word_lesson} {lesson}.',
  'planning.failures.noSuchLesson': 'En este horario no existe {word_lesson} {lesson}.',
  'planning.failures.unknownCode': `{kind, select,
    teacher {No existe {word_teacher} {code}.}
    group {No existe {word_group} {code}.}
    room {No existe {word_room} {code}.}
    course {No existe {word_course} {code}.}
    other {No existe {word_lesson} {code}.}
  }`,
  'planning.failures.editedTwice': '{Word_lesson} {lesson} se modifica dos veces.',
  'planning.failures.locked': '{Word_lesson} {lesson} tiene un bloqueo; quítelo primero.',
  'planning.failures.timeLocked': 'La hora de {word_lesson} {lesson} está bloqueada; desbloquéela primero.',
  'planning.failures.roomLocked': 'El aula de {word_lesson} {lesson} está bloqueada; desbloquéela primero.',
  'planning.failures.teacherLocked':
    'El docente de {word_lesson} {lesson} está bloqueado; desbloquéelo primero.',
  'planning.failures.noTimeToLock': '{Word_lesson} {lesson} no tiene una hora que se pueda bloquear.',
  'planning.failures.noRoomToLock': '{Word_lesson} {lesson} no tiene un aula que se pueda bloquear.',
  'planning.failures.noTeacherToLock':
    '{Word_lesson} {lesson} no tiene un docente elegido que se pueda bloquear.',

  'planning.failures.ownCandidates':
    '{Word_lesson} {lesson} solo admite algunas horas o aulas; exprese eso con una regla.',
  'planning.failures.lockNotKept': '{Word_lesson} {lesson} tiene un bloqueo, pero la solución no lo respeta.',

  'planning.newTerm.nameMissing': 'Indique un nombre.',
  'planning.newTerm.atLeast': 'Como mínimo {least}.',
  'planning.newTerm.atMost': 'Como máximo {most}.',
  'planning.newTerm.minutesAtLeast': 'Como mínimo {least} minutos.',
  'planning.newTerm.minutesAtMost': 'Como máximo {most} minutos.',
  'planning.newTerm.afterMidnight':
    'El último periodo terminaría después de medianoche; ponga menos o más cortos.',
} as const;
