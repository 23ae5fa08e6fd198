/**
 * What a change of a schedule did, told by nouns: `Mme Okafor – déplacement de « Maths 7A » du Lundi 3 au Mardi 4`. Buttons
 * that undo a change say it without who made it.
 */
export const planningChanges = {
  'planning.changes.sentence': '{who} – {action}.',

  'planning.changes.lesson': '{groups} {course}',
  'planning.changes.lessonAt': '{lesson}, {time}',
  'planning.changes.time': '{day} {period}',
  'planning.changes.timeInWeeks': '{day} {period} en semaine {weeks}',
  'planning.changes.unknownDay': 'jour {number}',
  'planning.changes.deletedRoom': 'une salle supprimée',
  'planning.changes.deletedTeacher': 'un enseignant supprimé',

  'planning.changes.tookOut': 'retrait de « {lesson} » du {time}',
  'planning.changes.placed': `{also, select,
    both {placement de « {lesson} » le {time} en {room} avec {teacher}}
    room {placement de « {lesson} » le {time} en {room}}
    teacher {placement de « {lesson} » le {time} avec {teacher}}
    other {placement de « {lesson} » le {time}}
  }`,
  'planning.changes.moved': `{also, select,
    both {déplacement de « {lesson} » du {before} au {after} en {room} avec {teacher}}
    room {déplacement de « {lesson} » du {before} au {after} en {room}}
    teacher {déplacement de « {lesson} » du {before} au {after} avec {teacher}}
    other {déplacement de « {lesson} » du {before} au {after}}
  }`,
  'planning.changes.swapped': 'échange entre « {one} » et « {other} »',
  'planning.changes.movedToRoom': 'déplacement de « {lesson} » de {before} à {after}',
  'planning.changes.putInRoom': 'mise de « {lesson} » en {room}',
  'planning.changes.tookOutOfRoom': 'retrait de « {lesson} » de {room}',
  'planning.changes.gaveTo': 'attribution de « {lesson} » à {teacher}',
  'planning.changes.tookFrom': 'retrait de « {lesson} » à {teacher}',
  'planning.changes.locked': `{what, select,
    time {verrouillage de l’horaire de « {lesson} »}
    room {verrouillage de la salle de « {lesson} »}
    teacher {verrouillage de l’enseignant de « {lesson} »}
    timeAndRoom {verrouillage de l’horaire et de la salle de « {lesson} »}
    timeAndTeacher {verrouillage de l’horaire et de l’enseignant de « {lesson} »}
    roomAndTeacher {verrouillage de la salle et de l’enseignant de « {lesson} »}
    other {verrouillage de l’horaire, de la salle et de l’enseignant de « {lesson} »}
  }`,
  'planning.changes.unlocked': `{what, select,
    time {déverrouillage de l’horaire de « {lesson} »}
    room {déverrouillage de la salle de « {lesson} »}
    teacher {déverrouillage de l’enseignant de « {lesson} »}
    timeAndRoom {déverrouillage de l’horaire et de la salle de « {lesson} »}
    timeAndTeacher {déverrouillage de l’horaire et de l’enseignant de « {lesson} »}
    roomAndTeacher {déverrouillage de la salle et de l’enseignant de « {lesson} »}
    other {déverrouillage de l’horaire, de la salle et de l’enseignant de « {lesson} »}
  }`,

  'planning.changes.movedSeveral':
    '{count, plural, one {déplacement de # {word_lesson}} other {déplacement de # {word_lessons}}}',
  'planning.changes.placedSeveral':
    '{count, plural, one {placement de # {word_lesson}} other {placement de # {word_lessons}}}',
  'planning.changes.tookSeveralOut':
    '{count, plural, one {retrait de # {word_lesson}} other {retrait de # {word_lessons}}}',
  'planning.changes.changedRooms':
    '{count, plural, one {changement de {word_room} pour # {word_lesson}} other {changement de {word_room} pour # {word_lessons}}}',
  'planning.changes.changedTeachers':
    '{count, plural, one {changement d’enseignant pour # {word_lesson}} other {changement d’enseignant pour # {word_lessons}}}',
  'planning.changes.lockedSeveral':
    '{count, plural, one {verrouillage de # {word_lesson}} other {verrouillage de # {word_lessons}}}',
  'planning.changes.unlockedSeveral':
    '{count, plural, one {déverrouillage de # {word_lesson}} other {déverrouillage de # {word_lessons}}}',

  'planning.changes.broughtIn': 'import de cet emploi du temps',
  'planning.changes.broughtInAnd': 'import de cet emploi du temps, avec {effect}',
  'planning.changes.copied': 'création de cet emploi du temps par copie',
  'planning.changes.changedData': 'modification des données de la période',
  'planning.changes.keptRun': 'reprise d’un calcul, avec {effect}',
  'planning.changes.keptIdleRun': 'reprise d’un calcul, sans déplacement',
  'planning.changes.renamed': 'changement du nom de « {before} » en « {after} »',
  'planning.changes.stateChanged': 'passage de l’emploi du temps de « {before} » à « {after} »',
  'planning.changes.states.draft': 'brouillon',
  'planning.changes.states.candidate': 'candidat',
  'planning.changes.states.published': 'publié',
  'planning.changes.states.archived': 'archivé',
  'planning.changes.undid': 'annulation : {action}',
  'planning.changes.undidVersion': 'annulation de la version {version}',
  'planning.changes.didAgain': 'rétablissement : {action}',
  'planning.changes.didVersionAgain': 'rétablissement de la version {version}',
  'planning.changes.wentBack': 'retour à la version {version}, avec {effect}',
  'planning.changes.wentBackIdly': 'retour à la version {version}, sans changement',
} as const;
