/**
 * What is said of changes of a term’s data and of imports into it, and why one cannot be made. Changes are told by nouns, as
 * `Annuler : ajout de la salle 12` and `Mme Diaz – ajout de la salle 12`, so that what is changed begins with `de` here.
 */
export const termChanges = {
  'terms.things.named': `{list, select,
    teachers {{count, plural, one {de l’enseignant {names}} other {des {word_teachers} {names}}}}
    groups {{count, plural, one {du groupe {names}} other {des {word_groups} {names}}}}
    rooms {{count, plural, one {de la salle {names}} other {des {word_rooms} {names}}}}
    other {{count, plural, one {du cours {names}} other {des {word_courses} {names}}}}
  }`,
  'terms.things.counted': `{list, select,
    teachers {{count, plural, one {de # {word_teacher}} other {de # {word_teachers}}}}
    groups {{count, plural, one {de # {word_group}} other {de # {word_groups}}}}
    rooms {{count, plural, one {de # {word_room}} other {de # {word_rooms}}}}
    other {{count, plural, one {de # {word_course}} other {de # {word_courses}}}}
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
    teachers {Choisissez au moins une ligne parmi les {word_teachers}.}
    groups {Choisissez au moins une ligne parmi les {word_groups}.}
    rooms {Choisissez au moins une ligne parmi les {word_rooms}.}
    other {Choisissez au moins une ligne parmi les {word_courses}.}
  }`,
  'terms.things.gone': `{list, select,
    teachers {Cette ligne n’existe pas dans « {Word_teachers} » ; elle a peut-être été supprimée.}
    groups {Cette ligne n’existe pas dans « {Word_groups} » ; elle a peut-être été supprimée.}
    rooms {Cette ligne n’existe pas dans « {Word_rooms} » ; elle a peut-être été supprimée.}
    other {Cette ligne n’existe pas dans « {Word_courses} » ; elle a peut-être été supprimée.}
  }`,
  'terms.things.rule': 'de la règle « {name} »',
  'terms.things.rules': '{count, plural, one {de # règle} other {de # règles}}',

  'terms.actions.added': 'ajout {things}',
  'terms.actions.changed': 'modification {things}',
  'terms.actions.deleted': 'suppression {things}',
  'terms.actions.switchedOn': 'activation {things}',
  'terms.actions.switchedOff': 'désactivation {things}',
  'terms.actions.changedCalendar': 'modification du calendrier',
  'terms.actions.undid': 'annulation : {action}',
  'terms.actions.didAgain': 'rétablissement : {action}',
  'terms.actions.imported': `{did, select,
    both {import d’un tableur, avec {added, plural, one {# ligne ajoutée} other {# lignes ajoutées}} et {changed, plural, one {# ligne modifiée} other {# lignes modifiées}}}
    added {import d’un tableur, avec {added, plural, one {# ligne ajoutée} other {# lignes ajoutées}}}
    changed {import d’un tableur, avec {changed, plural, one {# ligne modifiée} other {# lignes modifiées}}}
    other {import d’un tableur, sans modification}
  }`,

  'terms.removal.groupsBelow':
    '{count, plural, one {# {word_group} en dessous disparaît aussi.} other {# {word_groups} en dessous disparaissent aussi.}}',
  'terms.removal.coursesStay':
    '{count, plural, one {# {word_course} reste, sans cela.} other {# {word_courses} restent, sans cela.}}',
  'terms.removal.lessonsGo':
    '{count, plural, one {# {word_lesson} disparaît, tous emplois du temps confondus.} other {# {word_lessons} disparaissent, tous emplois du temps confondus.}}',
  'terms.removal.lessonsLosePlace':
    '{count, plural, one {# {word_lesson} des emplois du temps perd sa place.} other {# {word_lessons} des emplois du temps perdent leur place.}}',
  'terms.removal.rulesGo':
    '{count, plural, one {# règle qui ne concerne rien d’autre disparaît aussi.} other {# règles qui ne concernent rien d’autre disparaissent aussi.}}',
  'terms.removal.rulesStay':
    '{count, plural, one {# règle n’en parle plus.} other {# règles n’en parlent plus.}}',
  'terms.removal.roomsStay':
    '{count, plural, one {# {word_room} reste, avec moins de parties.} other {# {word_rooms} restent, avec moins de parties.}}',
  'terms.removal.bellTablesGo':
    '{count, plural, one {# horaire de sonnerie qui ne vaut pour personne d’autre disparaît aussi.} other {# horaires de sonnerie qui ne valent pour personne d’autre disparaissent aussi.}}',
  'terms.removal.bellTablesStay':
    '{count, plural, one {# horaire de sonnerie ne vaut plus pour cela.} other {# horaires de sonnerie ne valent plus pour cela.}}',

  'terms.failures.gone': 'Cette période n’existe pas ; elle a peut-être été supprimée.',
  'terms.failures.noSuchTerm': 'Cette période n’existe pas.',
  'terms.failures.ruleGone': 'Cette règle n’existe pas ; elle a peut-être été supprimée.',
  'terms.failures.sameNameMeanwhile':
    'Quelque chose du même nom a été ajouté entre-temps ; cela ferait deux fois ce nom.',
  'terms.failures.roomParts': '{Word_room} {room} : {message}.',
  'terms.failures.changedMeanwhile':
    'Entre-temps, il y a eu une modification : {who} – {action}. Regardez l’état actuel, puis modifiez à nouveau.',
  'terms.failures.changedSince':
    'Ce qui a été modifié alors l’a été de nouveau depuis ; cela ne peut plus être annulé.',
  'terms.failures.usedMeanwhile':
    'Quelque chose qui disparaîtrait est maintenant utilisé ; regardez de nouveau.',
  'terms.failures.changedAfterThat':
    'Il y a eu ensuite une autre modification : {who} – {action} ; il faut d’abord annuler celle-ci.',
  'terms.failures.nothingToUndo': 'Il n’y a rien ici que vous puissiez annuler.',
  'terms.failures.nothingToRedo': 'Il n’y a rien ici que vous puissiez rétablir.',
  'terms.failures.unknownChange': 'Cette modification n’est plus connue.',
  'terms.failures.nameTaken': 'Il y a déjà une période de ce nom ; donnez-en un autre à celle-ci.',

  'terms.import.nameColumnMissing': 'Indiquez quelle colonne contient le nom.',
  'terms.import.nameOrSubjectMissing': 'Indiquez quelle colonne contient le nom ou la matière.',
  'terms.import.nothingListed': 'Indiquez ce que contient au moins une feuille.',
  'terms.import.unknownId': `{list, select,
    teachers {Aucune ligne de « {Word_teachers} » n’a l’identifiant « {id} ».}
    groups {Aucune ligne de « {Word_groups} » n’a l’identifiant « {id} ».}
    rooms {Aucune ligne de « {Word_rooms} » n’a l’identifiant « {id} ».}
    other {Aucune ligne de « {Word_courses} » n’a l’identifiant « {id} ».}
  }`,
  'terms.import.standsTwice': `{list, select,
    teachers {Figure déjà à la ligne {row} parmi les {word_teachers}.}
    groups {Figure déjà à la ligne {row} parmi les {word_groups}.}
    rooms {Figure déjà à la ligne {row} parmi les {word_rooms}.}
    other {Figure déjà à la ligne {row} parmi les {word_courses}.}
  }`,
  'terms.import.cellChanged': '{label} : {before} → {after}',
  'terms.import.nothing': 'rien',
  'terms.import.rowFault': '{sheet}, ligne {row} : {message}',
  'terms.import.cellFault': '{sheet}, ligne {row}, colonne {column} : {message}',

  'terms.templates.secondarySchool.title': 'Collège ou lycée habituel',
  'terms.templates.secondarySchool.help':
    'Des classes sans trous, des matières réparties sur la semaine, des {word_teachers} avec peu de trous et au plus six {word_periods} à la suite.',
  'terms.templates.primarySchool.title': 'École primaire habituelle',
  'terms.templates.primarySchool.help':
    'Des classes sans trous qui commencent au premier créneau, dans peu de {word_rooms}.',
  'terms.templates.university.title': 'Université habituelle',
  'terms.templates.university.help':
    'Assez de places, les {word_lessons} d’un cours sur des jours différents, des journées compactes pour les étudiants, une seule salle par cours.',

  'terms.calendar.weeks': 'Un nombre entier de 1 à {most} ; 2 pour des semaines A et B.',
  'terms.calendar.days': 'Une semaine a de 1 à {most} jours.',
  'terms.calendar.daysTwice': 'Deux jours ont le même nom.',
  'terms.calendar.clock': 'Une heure telle que 08:00.',
  'terms.calendar.nameMissing': 'Il faut un nom, par exemple 1.',
  'terms.calendar.startsTooEarly': 'Le précédent se termine à {time}.',
  'terms.calendar.endsTooEarly': 'La fin vient après le début.',
  'terms.calendar.periods': 'Une journée a de 1 à {most} {word_periods}.',
  'terms.calendar.noSuchPeriod': 'Rien ne précède cette pause.',
  'terms.calendar.breakAtEnd': 'Il n’y a pas de pause après le dernier créneau.',
  'terms.calendar.lessonTooLong': '{course} a une séance plus longue que cette journée.',
} as const;
