/**
 * Was eine Änderung eines Plans getan hat. Im Verlauf steht davor, nach einem Doppelpunkt, wer es war; Knöpfe, die eine
 * Änderung rückgängig machen, sagen es ohne das.
 */
export const planningChanges = {
  'planning.changes.sentence': '{who}: {action}.',

  'planning.changes.lesson': '{groups} {course}',
  'planning.changes.lessonAt': '{lesson} am {time}',
  'planning.changes.time': '{day} {period}',
  'planning.changes.timeInWeeks': '{day} {period} in Woche {weeks}',
  'planning.changes.unknownDay': 'Tag {number}',
  'planning.changes.deletedRoom': 'ein gelöschter Raum',
  'planning.changes.deletedTeacher': 'eine gelöschte Lehrkraft',

  'planning.changes.tookOut': '{lesson} von {time} weggenommen',
  'planning.changes.placed': `{also, select,
    both {{lesson} auf {time} in {room} mit {teacher} gesetzt}
    room {{lesson} auf {time} in {room} gesetzt}
    teacher {{lesson} auf {time} mit {teacher} gesetzt}
    other {{lesson} auf {time} gesetzt}
  }`,
  'planning.changes.moved': `{also, select,
    both {{lesson} von {before} auf {after} in {room} mit {teacher} verschoben}
    room {{lesson} von {before} auf {after} in {room} verschoben}
    teacher {{lesson} von {before} auf {after} mit {teacher} verschoben}
    other {{lesson} von {before} auf {after} verschoben}
  }`,
  'planning.changes.swapped': '{one} mit {other} getauscht',
  'planning.changes.movedToRoom': '{lesson} von {before} nach {after} verlegt',
  'planning.changes.putInRoom': '{lesson} in {room} gelegt',
  'planning.changes.tookOutOfRoom': '{lesson} aus {room} genommen',
  'planning.changes.gaveTo': '{lesson} an {teacher} gegeben',
  'planning.changes.tookFrom': '{lesson} von {teacher} weggenommen',
  'planning.changes.locked': `{what, select,
    time {Zeit von {lesson} gesperrt}
    room {Raum von {lesson} gesperrt}
    teacher {Lehrkraft von {lesson} gesperrt}
    timeAndRoom {Zeit und Raum von {lesson} gesperrt}
    timeAndTeacher {Zeit und Lehrkraft von {lesson} gesperrt}
    roomAndTeacher {Raum und Lehrkraft von {lesson} gesperrt}
    other {Zeit, Raum und Lehrkraft von {lesson} gesperrt}
  }`,
  'planning.changes.unlocked': `{what, select,
    time {Zeit von {lesson} entsperrt}
    room {Raum von {lesson} entsperrt}
    teacher {Lehrkraft von {lesson} entsperrt}
    timeAndRoom {Zeit und Raum von {lesson} entsperrt}
    timeAndTeacher {Zeit und Lehrkraft von {lesson} entsperrt}
    roomAndTeacher {Raum und Lehrkraft von {lesson} entsperrt}
    other {Zeit, Raum und Lehrkraft von {lesson} entsperrt}
  }`,

  'planning.changes.movedSeveral':
    '{count, plural, one {# {word_lesson} verschoben} other {# {word_lessons} verschoben}}',
  'planning.changes.placedSeveral':
    '{count, plural, one {# {word_lesson} gesetzt} other {# {word_lessons} gesetzt}}',
  'planning.changes.tookSeveralOut':
    '{count, plural, one {# {word_lesson} weggenommen} other {# {word_lessons} weggenommen}}',
  'planning.changes.changedRooms':
    '{count, plural, one {Raum von # {word_lesson} geändert} other {Raum von # {word_lessons} geändert}}',
  'planning.changes.changedTeachers':
    '{count, plural, one {Lehrkraft von # {word_lesson} geändert} other {Lehrkraft von # {word_lessons} geändert}}',
  'planning.changes.lockedSeveral':
    '{count, plural, one {# {word_lesson} gesperrt} other {# {word_lessons} gesperrt}}',
  'planning.changes.unlockedSeveral':
    '{count, plural, one {# {word_lesson} entsperrt} other {# {word_lessons} entsperrt}}',

  'planning.changes.broughtIn': 'diesen Stundenplan eingelesen',
  'planning.changes.broughtInAnd': 'diesen Stundenplan eingelesen und {effect}',
  'planning.changes.copied': 'diesen Plan als Kopie angelegt',
  'planning.changes.changedData': 'Daten geändert',
  'planning.changes.keptRun': 'Berechnung übernommen: {effect}',
  'planning.changes.keptIdleRun': 'Berechnung übernommen, nichts verschoben',
  'planning.changes.renamed': 'Plan von „{before}“ in „{after}“ umbenannt',
  'planning.changes.stateChanged': 'Plan von {before} auf {after} gestellt',
  'planning.changes.states.draft': 'Entwurf',
  'planning.changes.states.candidate': 'Vorschlag',
  'planning.changes.states.published': 'veröffentlicht',
  'planning.changes.states.archived': 'archiviert',
  'planning.changes.undid': 'rückgängig gemacht: {action}',
  'planning.changes.undidVersion': 'Fassung {version} rückgängig gemacht',
  'planning.changes.didAgain': 'wiederholt: {action}',
  'planning.changes.didVersionAgain': 'Fassung {version} wiederholt',
  'planning.changes.wentBack': 'zu Fassung {version} zurückgegangen: {effect}',
  'planning.changes.wentBackIdly': 'zu Fassung {version} zurückgegangen, nichts geändert',
} as const;
