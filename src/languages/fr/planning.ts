/** Why a change of a schedule, or what is done with a run of the solver, cannot be made. */
export const planning = {
  'planning.somebody': 'quelqu’un',
  'planning.somebodyAtStart': 'Quelqu’un',

  'planning.names.copy': 'Copie de {name}',
  'planning.names.solved': '{name} · calcul {hard}/{soft}',

  'planning.runEnds.perfect': 'Il n’y a plus rien à améliorer.',
  'planning.runEnds.feasible': 'Plus aucune règle stricte n’est enfreinte.',
  'planning.runEnds.time': 'Le temps est écoulé.',
  'planning.runEnds.steps': 'Le nombre maximal d’étapes est atteint.',
  'planning.runEnds.stopped': 'Quelqu’un l’a arrêté.',
  'planning.runEnds.unstarted': 'Le serveur s’est arrêté avant qu’il ne commence.',
  'planning.runEnds.interrupted': 'Le serveur s’est arrêté pendant le calcul.',
  'planning.runEnds.failed': 'Le solveur n’a pas dit pourquoi.',
  'planning.runEnds.notStarted': 'Le solveur n’a pas pu être lancé : {error}',

  'planning.failures.scheduleGone': 'Cet emploi du temps n’existe pas ; il a peut-être été supprimé.',
  'planning.failures.runGone': 'Ce calcul n’existe pas ; il a peut-être été supprimé.',
  'planning.failures.namedVersionGone': 'Cette version nommée n’existe pas ; elle a peut-être été supprimée.',
  'planning.failures.scheduleName': 'Le nom d’un emploi du temps compte de 1 à {most} caractères.',
  'planning.failures.versionName': 'Le nom d’une version compte de 1 à {most} caractères.',
  'planning.failures.versionNameTaken':
    'Cet emploi du temps a déjà une version de ce nom ; donnez-en un autre à celle-ci.',
  'planning.failures.versionsAre':
    'L’emploi du temps a les versions 1 à {current}, mais pas la version {version}.',
  'planning.failures.versionNeverWas':
    'L’emploi du temps est à la version {current} ; il n’a jamais été à la version {version}.',
  'planning.failures.noSuchVersion':
    'L’emploi du temps {name} n’a pas de version {version} ; il est à la version {current}.',
  'planning.failures.otherTerms':
    'Ces emplois du temps appartiennent à des {word_terms} différentes ; on ne peut comparer que ceux d’une même période.',
  'planning.failures.published': 'Cet emploi du temps est publié ; archivez-le avant de le supprimer.',
  'planning.failures.solvedNow':
    'Un calcul est en cours sur cet emploi du temps ; arrêtez-le avant de le supprimer.',
  'planning.failures.dataChange': 'Les données sont en cours de modification ; réessayez.',
  'planning.failures.dataChanged':
    'Les données ont été modifiées entre-temps ; regardez-les, puis réessayez.',
  'planning.failures.meanwhile': 'Il y a eu entre-temps une modification. {change} Regardez-la d’abord.',
  'planning.failures.undoOverwrites':
    'Il y a eu ensuite une autre modification. {change} Si vous annulez la vôtre, celle-ci est écrasée.',
  'planning.failures.redoOverwrites':
    'Il y a eu ensuite une autre modification. {change} Si vous rétablissez la vôtre, celle-ci est écrasée.',
  'planning.failures.nothingToUndo': 'Il n’y a rien que vous puissiez annuler dans cet emploi du temps.',
  'planning.failures.nothingToRedo': 'Il n’y a rien que vous puissiez rétablir dans cet emploi du temps.',

  'planning.failures.runAtWork': 'Ce calcul est encore en cours ; arrêtez-le d’abord.',
  'planning.failures.runNotEnded': 'Ce calcul est encore en cours.',
  'planning.failures.runElsewhere': 'Ce calcul est en cours sur un autre serveur ; arrêtez-le là-bas.',
  'planning.failures.runFoundNothing': 'Ce calcul n’a rien trouvé à conserver.',
  'planning.failures.runMovesNot': 'Ce calcul ne déplace pas « {lesson} ».',
  'planning.failures.noLessons': 'Cet emploi du temps n’a pas encore de séances ; il n’y a rien à calculer.',
  'planning.failures.stopping': 'Le serveur s’arrête ; relancez le calcul dans un instant.',
  'planning.failures.solvedAlready': 'Un calcul est déjà en cours sur cet emploi du temps.',
  'planning.failures.nothingSelected': 'Choisissez au moins une séance à calculer.',

  'planning.failures.noSuchDay': 'Le calendrier a les jours 0 à {last}, mais pas {day}.',
  'planning.failures.noSuchPeriod': 'Le calendrier a les {word_periods} 0 à {last}, mais pas {period}.',
  'planning.failures.otherLength':
    '{Word_lesson} {lesson} : la durée est de {length} {word_periods}, et non de {asked}.',
  'planning.failures.otherWeeks':
    '{Word_lesson} {lesson} : l’ensemble de bits des semaines est {weeks}, et non {asked}.',
  'planning.failures.notWithinDay':
    '{Word_lesson} {lesson} : la durée est de {length} {word_periods} ; avec un début {day}, {word_period} {period}, elle dépasserait la journée ou traverserait une pause qui coupe les {word_lessons}.',
  'planning.failures.noRoomNeeded': '{Word_lesson} {lesson} : il ne faut pas de salle.',
  'planning.failures.notAmongChoices': '{teacher} n’est pas parmi les choix pour {word_lesson} {lesson}.',
  'planning.failures.noSuchLesson': '{Word_lesson} {lesson} : rien de tel dans cet emploi du temps.',
  'planning.failures.unknownCode': `{kind, select,
    teacher {{Word_teacher} {code} : inconnu.}
    group {{Word_group} {code} : inconnu.}
    room {{Word_room} {code} : inconnue.}
    course {{Word_course} {code} : inconnu.}
    other {{Word_lesson} {code} : inconnue.}
  }`,
  'planning.failures.editedTwice': '{Word_lesson} {lesson} : deux modifications à la fois.',
  'planning.failures.locked': '{Word_lesson} {lesson} a un verrou ; déverrouillez d’abord.',
  'planning.failures.timeLocked':
    '{Word_lesson} {lesson} : l’horaire est verrouillé ; déverrouillez-le d’abord.',
  'planning.failures.roomLocked':
    '{Word_lesson} {lesson} : la salle est verrouillée ; déverrouillez-la d’abord.',
  'planning.failures.teacherLocked':
    '{Word_lesson} {lesson} : l’enseignant est verrouillé ; déverrouillez-le d’abord.',
  'planning.failures.noTimeToLock': '{Word_lesson} {lesson} : il n’y a pas d’horaire à verrouiller.',
  'planning.failures.noRoomToLock': '{Word_lesson} {lesson} : il n’y a pas de salle à verrouiller.',
  'planning.failures.noTeacherToLock':
    '{Word_lesson} {lesson} : il n’y a pas d’enseignant choisi à verrouiller.',

  'planning.failures.ownCandidates':
    '{Word_lesson} {lesson} : seuls certains horaires ou {word_rooms} sont permis ; exprimez cela plutôt par une règle.',
  'planning.failures.lockNotKept':
    '{Word_lesson} {lesson} : il y a un verrou, mais la solution ne le respecte pas.',

  'planning.newTerm.nameMissing': 'Donnez un nom à la période.',
  'planning.newTerm.atLeast': 'Au moins {least}.',
  'planning.newTerm.atMost': 'Au plus {most}.',
  'planning.newTerm.minutesAtLeast': 'Au moins {least} minutes.',
  'planning.newTerm.minutesAtMost': 'Au plus {most} minutes.',
  'planning.newTerm.afterMidnight':
    'Le dernier créneau se terminerait après minuit ; prenez-en moins ou de plus courts.',
} as const;
