/** Was über Änderungen der Daten eines Halbjahrs und über Importe gesagt wird, und warum eine nicht geht. */
export const termChanges = {
  'terms.things.named': `{list, select,
    teachers {{count, plural, one {{word_teacher} {names}} other {{word_teachers} {names}}}}
    groups {{count, plural, one {{word_group} {names}} other {{word_groups} {names}}}}
    rooms {{count, plural, one {{word_room} {names}} other {{word_rooms} {names}}}}
    other {{count, plural, one {{word_course} {names}} other {{word_courses} {names}}}}
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
    teachers {Wählen Sie unter „{Word_teachers}“ mindestens einen Eintrag.}
    groups {Wählen Sie unter „{Word_groups}“ mindestens einen Eintrag.}
    rooms {Wählen Sie unter „{Word_rooms}“ mindestens einen Eintrag.}
    other {Wählen Sie unter „{Word_courses}“ mindestens einen Eintrag.}
  }`,
  'terms.things.gone': `{list, select,
    teachers {Diesen Eintrag unter „{Word_teachers}“ gibt es nicht; vielleicht wurde er gelöscht.}
    groups {Diesen Eintrag unter „{Word_groups}“ gibt es nicht; vielleicht wurde er gelöscht.}
    rooms {Diesen Eintrag unter „{Word_rooms}“ gibt es nicht; vielleicht wurde er gelöscht.}
    other {Diesen Eintrag unter „{Word_courses}“ gibt es nicht; vielleicht wurde er gelöscht.}
  }`,
  'terms.things.rule': 'Regel „{name}“',
  'terms.things.rules': '{count, plural, one {# Regel} other {# Regeln}}',

  'terms.actions.added': '{things} hinzugefügt',
  'terms.actions.changed': '{things} geändert',
  'terms.actions.deleted': '{things} gelöscht',
  'terms.actions.switchedOn': '{things} eingeschaltet',
  'terms.actions.switchedOff': '{things} ausgeschaltet',
  'terms.actions.changedCalendar': 'Kalender geändert',
  'terms.actions.undid': 'rückgängig gemacht: {action}',
  'terms.actions.didAgain': 'wiederholt: {action}',
  'terms.actions.imported': `{did, select,
    both {Tabelle importiert, {added, plural, one {# Zeile} other {# Zeilen}} hinzugefügt und {changed, plural, one {# Zeile} other {# Zeilen}} geändert}
    added {Tabelle importiert, {added, plural, one {# Zeile} other {# Zeilen}} hinzugefügt}
    changed {Tabelle importiert, {changed, plural, one {# Zeile} other {# Zeilen}} geändert}
    other {Tabelle importiert, nichts geändert}
  }`,

  'terms.removal.groupsBelow':
    '{count, plural, one {# {word_group} darunter geht mit verloren.} other {# {word_groups} darunter gehen mit verloren.}}',
  'terms.removal.coursesStay':
    '{count, plural, one {# {word_course} bleibt ohne sie.} other {# {word_courses} bleiben ohne sie.}}',
  'terms.removal.lessonsGo':
    '{count, plural, one {# {word_lesson} geht verloren, in allen Plänen zusammen.} other {# {word_lessons} gehen verloren, in allen Plänen zusammen.}}',
  'terms.removal.lessonsLosePlace':
    '{count, plural, one {# {word_lesson} in den Plänen verliert ihren Platz.} other {# {word_lessons} in den Plänen verlieren ihren Platz.}}',
  'terms.removal.rulesGo':
    '{count, plural, one {# Regel, die von nichts anderem handelt, geht mit verloren.} other {# Regeln, die von nichts anderem handeln, gehen mit verloren.}}',
  'terms.removal.rulesStay':
    '{count, plural, one {# Regel handelt nicht mehr davon.} other {# Regeln handeln nicht mehr davon.}}',
  'terms.removal.roomsStay':
    '{count, plural, one {# {word_room} bleibt mit weniger Teilen.} other {# {word_rooms} bleiben mit weniger Teilen.}}',
  'terms.removal.bellTablesGo':
    '{count, plural, one {# Klingelplan, der für niemand anderen gilt, geht mit verloren.} other {# Klingelpläne, die für niemand anderen gelten, gehen mit verloren.}}',
  'terms.removal.bellTablesStay':
    '{count, plural, one {# Klingelplan gilt nicht mehr dafür.} other {# Klingelpläne gelten nicht mehr dafür.}}',

  'terms.failures.gone': 'Diesen Eintrag unter „{Word_terms}“ gibt es nicht; vielleicht wurde er gelöscht.',
  'terms.failures.noSuchTerm': 'Diesen Eintrag unter „{Word_terms}“ gibt es nicht.',
  'terms.failures.ruleGone': 'Diese Regel gibt es nicht; vielleicht wurde sie gelöscht.',
  'terms.failures.sameNameMeanwhile':
    'Inzwischen wurde etwas mit demselben Namen hinzugefügt; dann wären es zwei.',
  'terms.failures.roomParts': '{Word_room} {room}: {message}.',
  'terms.failures.changedMeanwhile':
    'Inzwischen hat {who} etwas geändert ({action}). Sehen Sie es sich an, wie es jetzt ist, und ändern Sie es dann noch einmal.',
  'terms.failures.changedSince':
    'Was damals geändert wurde, ist seither wieder geändert worden; es kann nicht rückgängig gemacht werden.',
  'terms.failures.usedMeanwhile':
    'Etwas, das wegfiele, wird inzwischen gebraucht; sehen Sie es sich noch einmal an.',
  'terms.failures.changedAfterThat':
    'Danach hat {who} etwas geändert ({action}); erst wenn das rückgängig gemacht ist, geht es auch hier.',
  'terms.failures.nothingToUndo': 'Hier gibt es nichts, was Sie rückgängig machen könnten.',
  'terms.failures.nothingToRedo': 'Hier gibt es nichts, was Sie wiederholen könnten.',
  'terms.failures.unknownChange': 'Diese Änderung ist nicht mehr bekannt.',
  'terms.failures.nameTaken': 'Diesen Namen gibt es schon; nehmen Sie einen anderen.',

  'terms.import.nameColumnMissing': 'Sagen Sie, in welcher Spalte der Name steht.',
  'terms.import.nameOrSubjectMissing': 'Sagen Sie, in welcher Spalte der Name oder das Fach steht.',
  'terms.import.nothingListed': 'Sagen Sie von mindestens einem Blatt, was es auflistet.',
  'terms.import.unknownId': `{list, select,
    teachers {Unter „{Word_teachers}“ gibt es die Kennung „{id}“ nicht.}
    groups {Unter „{Word_groups}“ gibt es die Kennung „{id}“ nicht.}
    rooms {Unter „{Word_rooms}“ gibt es die Kennung „{id}“ nicht.}
    other {Unter „{Word_courses}“ gibt es die Kennung „{id}“ nicht.}
  }`,
  'terms.import.standsTwice': `{list, select,
    teachers {Dasselbe ({word_teacher}) steht schon in Zeile {row}.}
    groups {Dasselbe ({word_group}) steht schon in Zeile {row}.}
    rooms {Dasselbe ({word_room}) steht schon in Zeile {row}.}
    other {Dasselbe ({word_course}) steht schon in Zeile {row}.}
  }`,
  'terms.import.cellChanged': '{label}: {before} → {after}',
  'terms.import.nothing': 'nichts',
  'terms.import.rowFault': '{sheet}, Zeile {row}: {message}',
  'terms.import.cellFault': '{sheet}, Zeile {row}, Spalte {column}: {message}',

  'terms.templates.secondarySchool.title': 'Übliche weiterführende Schule',
  'terms.templates.secondarySchool.help':
    'Klassen ohne Hohlstunden, Fächer über die Woche verteilt, {word_teachers} mit wenigen Hohlstunden und höchstens sechs Stunden am Stück.',
  'terms.templates.primarySchool.title': 'Übliche Grundschule',
  'terms.templates.primarySchool.help':
    'Klassen ohne Hohlstunden, die mit der ersten Stunde beginnen, mit wenigen Raumwechseln.',
  'terms.templates.university.title': 'Übliche Hochschule',
  'terms.templates.university.help':
    'Genug Plätze, ein Kurs an verschiedenen Tagen, geschlossene Tage für Studierende, ein Raum für einen Kurs.',

  'terms.calendar.weeks': 'Eine ganze Zahl von 1 bis {most}; 2 für A- und B-Wochen.',
  'terms.calendar.days': 'Eine Woche hat 1 bis {most} Tage.',
  'terms.calendar.daysTwice': 'Zwei Tage haben denselben Namen.',
  'terms.calendar.clock': 'Eine Uhrzeit wie 08:00.',
  'terms.calendar.nameMissing': 'Sie hat einen Namen, etwa 1.',
  'terms.calendar.startsTooEarly': 'Die davor endet um {time}.',
  'terms.calendar.endsTooEarly': 'Sie endet nach ihrem Beginn.',
  'terms.calendar.periods': 'Ein Tag hat 1 bis {most} {word_periods}.',
  'terms.calendar.noSuchPeriod': 'Vor dieser Pause liegt nichts.',
  'terms.calendar.breakAtEnd': 'Nach der letzten Stunde gibt es keine Pause.',
  'terms.calendar.lessonTooLong': '{course} dauert einmal länger als dieser Tag.',
} as const;
