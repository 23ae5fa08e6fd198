/** Warum eine Änderung eines Plans, oder was mit einer Berechnung getan wird, nicht geht. */
export const planning = {
  'planning.somebody': 'jemand',
  'planning.somebodyAtStart': 'Jemand',

  'planning.names.copy': 'Kopie von {name}',
  'planning.names.solved': '{name} · berechnet {hard}/{soft}',

  'planning.runEnds.perfect': 'Es ist nichts mehr zu verbessern.',
  'planning.runEnds.feasible': 'Keine harte Regel ist mehr verletzt.',
  'planning.runEnds.time': 'Die Zeit ist um.',
  'planning.runEnds.steps': 'Die Zahl der Schritte ist erreicht.',
  'planning.runEnds.stopped': 'Jemand hat sie angehalten.',
  'planning.runEnds.unstarted': 'Der Server wurde angehalten, bevor sie begann.',
  'planning.runEnds.interrupted': 'Der Server wurde währenddessen angehalten.',
  'planning.runEnds.failed': 'Der Grund ist nicht bekannt.',
  'planning.runEnds.notStarted': 'Die Berechnung konnte nicht gestartet werden: {error}',

  'planning.failures.scheduleGone': 'Diesen Plan gibt es nicht; vielleicht wurde er gelöscht.',
  'planning.failures.runGone': 'Diese Berechnung gibt es nicht; vielleicht wurde sie gelöscht.',
  'planning.failures.namedVersionGone':
    'Diese benannte Fassung gibt es nicht; vielleicht wurde sie gelöscht.',
  'planning.failures.scheduleName': 'Der Name eines Plans hat 1 bis {most} Zeichen.',
  'planning.failures.versionName': 'Der Name einer Fassung hat 1 bis {most} Zeichen.',
  'planning.failures.versionNameTaken':
    'Eine Fassung dieses Namens hat der Plan schon; nehmen Sie einen anderen.',
  'planning.failures.versionsAre': 'Der Plan hat die Fassungen 1 bis {current}, nicht {version}.',
  'planning.failures.versionNeverWas':
    'Der Plan ist bei Fassung {current}; bei Fassung {version} war er nie.',
  'planning.failures.noSuchVersion':
    'Der Plan {name} hat keine Fassung {version}; er ist bei Fassung {current}.',
  'planning.failures.otherTerms':
    'Diese Pläne haben verschiedene Daten ({word_terms}); nur solche mit denselben lassen sich vergleichen.',
  'planning.failures.published':
    'Dieser Plan ist veröffentlicht; archivieren Sie ihn, bevor Sie ihn löschen.',
  'planning.failures.solvedNow':
    'Dieser Plan wird gerade berechnet; halten Sie das an, bevor Sie ihn löschen.',
  'planning.failures.dataChange': 'Die Daten werden gerade geändert; versuchen Sie es noch einmal.',
  'planning.failures.dataChanged':
    'Die Daten wurden inzwischen geändert; sehen Sie sie an und versuchen Sie es dann noch einmal.',
  'planning.failures.meanwhile': 'Inzwischen: {change} Sehen Sie es sich zuerst noch einmal an.',
  'planning.failures.undoOverwrites':
    'Danach: {change} Wenn Sie Ihre Änderung rückgängig machen, wird das überschrieben.',
  'planning.failures.redoOverwrites':
    'Danach: {change} Wenn Sie Ihre Änderung wiederholen, wird das überschrieben.',
  'planning.failures.nothingToUndo': 'An diesem Plan gibt es nichts, was Sie rückgängig machen könnten.',
  'planning.failures.nothingToRedo': 'An diesem Plan gibt es nichts, was Sie wiederholen könnten.',

  'planning.failures.runAtWork': 'Diese Berechnung läuft noch; halten Sie sie zuerst an.',
  'planning.failures.runNotEnded': 'Diese Berechnung läuft noch.',
  'planning.failures.runElsewhere':
    'Diese Berechnung läuft auf einem anderen Server; halten Sie sie dort an.',
  'planning.failures.runFoundNothing': 'Diese Berechnung hat nichts gefunden, was zu behalten wäre.',
  'planning.failures.runMovesNot': 'Diese Berechnung bewegt {lesson} nicht.',
  'planning.failures.noLessons':
    'In diesem Plan gibt es noch keine {word_lessons}, also nichts zu berechnen.',
  'planning.failures.stopping': 'Der Server wird gerade angehalten; berechnen Sie gleich noch einmal.',
  'planning.failures.solvedAlready': 'Dieser Plan wird schon berechnet.',
  'planning.failures.nothingSelected': 'Wählen Sie mindestens etwas aus, das berechnet werden soll.',

  'planning.failures.noSuchDay': 'Der Kalender hat die Tage 0 bis {last}, nicht {day}.',
  'planning.failures.noSuchPeriod': 'Der Kalender hat die {word_periods} 0 bis {last}, nicht {period}.',
  'planning.failures.otherLength': '{Word_lesson} {lesson} dauert {length} {word_periods}, nicht {asked}.',
  'planning.failures.otherWeeks':
    '{Word_lesson} {lesson} findet in den Wochen der Bitmenge {weeks} statt, nicht {asked}.',
  'planning.failures.notWithinDay':
    '{Word_lesson} {lesson} dauert {length} {word_periods}; mit Beginn am {day} in {word_period} {period} endete sie nicht am selben Tag oder läge über einer trennenden Pause.',
  'planning.failures.noRoomNeeded': '{Word_lesson} {lesson} braucht keinen Raum.',
  'planning.failures.notAmongChoices': '{teacher} steht für {word_lesson} {lesson} nicht zur Wahl.',
  'planning.failures.noSuchLesson': 'Eine {word_lesson} {lesson} gibt es in diesem Plan nicht.',
  'planning.failures.unknownCode': `{kind, select,
    teacher {Unter „{Word_teachers}“ gibt es {code} nicht.}
    group {Unter „{Word_groups}“ gibt es {code} nicht.}
    room {Unter „{Word_rooms}“ gibt es {code} nicht.}
    course {Unter „{Word_courses}“ gibt es {code} nicht.}
    other {Unter „{Word_lessons}“ gibt es {code} nicht.}
  }`,
  'planning.failures.editedTwice': '{Word_lesson} {lesson} wird zweimal geändert.',
  'planning.failures.locked': '{Word_lesson} {lesson} ist gesperrt; entsperren Sie sie zuerst.',
  'planning.failures.timeLocked':
    'Die Zeit von {word_lesson} {lesson} ist gesperrt; entsperren Sie sie zuerst.',
  'planning.failures.roomLocked':
    'Der Raum von {word_lesson} {lesson} ist gesperrt; entsperren Sie ihn zuerst.',
  'planning.failures.teacherLocked':
    'Die Lehrkraft von {word_lesson} {lesson} ist gesperrt; entsperren Sie sie zuerst.',
  'planning.failures.noTimeToLock': '{Word_lesson} {lesson} hat keine Zeit, die man sperren könnte.',
  'planning.failures.noRoomToLock': '{Word_lesson} {lesson} hat keinen Raum, den man sperren könnte.',
  'planning.failures.noTeacherToLock':
    '{Word_lesson} {lesson} hat keine gewählte Lehrkraft, die man sperren könnte.',

  'planning.failures.ownCandidates':
    '{Word_lesson} {lesson} darf nur einige Zeiten oder Räume haben; sagen Sie das stattdessen mit einer Regel.',
  'planning.failures.lockNotKept':
    '{Word_lesson} {lesson} ist gesperrt, aber die Lösung hält die Sperre nicht ein.',

  'planning.newTerm.nameMissing': 'Geben Sie einen Namen an.',
  'planning.newTerm.atLeast': 'Mindestens {least}.',
  'planning.newTerm.atMost': 'Höchstens {most}.',
  'planning.newTerm.minutesAtLeast': 'Mindestens {least} Minuten.',
  'planning.newTerm.minutesAtMost': 'Höchstens {most} Minuten.',
  'planning.newTerm.afterMidnight':
    'Die letzte Stunde würde nach Mitternacht enden; nehmen Sie weniger oder kürzere.',
} as const;
