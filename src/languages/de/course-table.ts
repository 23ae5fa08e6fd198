/** Die Tabelle der Fächer und Klassen, in der Kurse wie in einer Tabellenkalkulation eingetippt werden. */
export const courseTable = {
  'courseTable.title': '{Word_courses} als Tabelle',
  'courseTable.titleOf': '{Word_courses} als Tabelle: {term}',
  'courseTable.link': 'Als Tabelle',
  'courseTable.list': 'Als Liste',
  'courseTable.lead':
    'Tippen Sie, was eine Klasse in der Woche von einem Fach hat und wer es unterrichtet: <b>4 Anna Berg</b>. Eine leere Zelle ist kein Kurs.',
  'courseTable.howLessons':
    '<b>4</b> sind vier einzelne, <b>2+2+1</b> zwei Doppelstunden und eine einzelne, <b>1x2</b> ist eine Doppelstunde; wo sich mehrere Wochen abwechseln, ist <b>2 (Woche 1)</b> eine Doppelstunde in dieser Woche allein. Von einer Lehrkraft genügt der Nachname. Enter geht nach unten, Tab zur Seite; Blöcke aus einer Tabellenkalkulation können eingefügt werden. Strg und Enter geben dem ganzen Jahrgang, was getippt wurde; Escape und dann Tab verlassen die Tabelle.',
  'courseTable.columns': 'Spalten',
  'courseTable.columnsClasses': 'Klassen',
  'courseTable.columnsAll': 'Alle {word_groups}',
  'courseTable.noGroups':
    'Noch gibt es keine Klassen; mit ihnen bekommt die Tabelle ihre Spalten. <link>Klassen hinzufügen</link>',
  'courseTable.noSubjects':
    'Noch gibt es keine Fächer. Fügen Sie unten welche hinzu; jedes bekommt seine Zeile.',
  'courseTable.noClass': 'Andere',
  'courseTable.subject': 'Fach',
  'courseTable.sum': 'Summe',
  'courseTable.load': 'Belegung',
  'courseTable.loadOf': '{load} von {slots}',
  'courseTable.loadTooMuch': '{load} von {slots}, zu viele',
  'courseTable.loadHelp': '{Word_periods} der vollsten Woche, von denen, die die Woche hat',
  'courseTable.grid': '{Word_courses} nach Fach und Klasse',
  'courseTable.changeRow': 'Zeile {subject} ändern',
  'courseTable.rowTitle': '{subject}, nach Klasse',
  'courseTable.rowLead':
    'Leer heißt kein Kurs. <b>4</b> sind vier einzelne, <b>2+2+1</b> zwei Doppelstunden und eine einzelne, <b>1x2</b> ist eine Doppelstunde; wo sich mehrere Wochen abwechseln, ist <b>2 (Woche 1)</b> eine Doppelstunde in dieser Woche allein.',
  'courseTable.class': 'Klasse',
  'courseTable.lessons': '{Word_lessons} in der Woche',
  'courseTable.teachers': '{Word_teachers}',
  'courseTable.shared': 'Gemeinsam',
  'courseTable.lessonsOf': '{Word_lessons} in der Woche: {group}',
  'courseTable.teachersOf': '{Word_teachers}: {group}',
  'courseTable.save': 'Speichern',
  'courseTable.back': 'Zurück zur Tabelle',
  'courseTable.cancel': 'Abbrechen',
  'courseTable.fill': 'Dasselbe für den ganzen Jahrgang',
  'courseTable.fillIn': 'Dasselbe für alle in {year}',
  'courseTable.fillInFrom': 'Dasselbe wie {group} für alle in {year}',
  'courseTable.changeCourse': 'Kurs ändern…',
  'courseTable.cellBar': 'Die gewählte Zelle',
  'courseTable.chooseCell': 'Wählen Sie eine Zelle.',
  'courseTable.cellOf': '{subject} · {group}',
  'courseTable.cellOther': '{lessons} · {groups}',
  'courseTable.choices': '{count, plural, one {wahlweise # {word_teacher}} other {wahlweise eine von #}}',
  'courseTable.unsaved': 'Nicht gespeichert. Tippen Sie es noch einmal.',
  'courseTable.doesNotFit': 'Einiges vom Eingefügten liegt außerhalb der Tabelle und fehlt.',
  'courseTable.nothingDifferent': 'Nichts ist anders.',
  'courseTable.teacherLoads': '{Word_teachers} und ihr Deputat',
  'courseTable.teacherLoadOf': '{load} von {wanted}',
  'courseTable.over': 'zu viele',
  'courseTable.addSubjects': 'Fächer hinzufügen',
  'courseTable.subjects': 'Fächer, je Zeile eines',
  'courseTable.subjectsHelp':
    'Mit den {word_lessons} jeder Klasse in der Woche, und nach einem Semikolon, was der Raum haben muss: Chemie 2; Labor. Ohne Zahl entsteht eine leere Zeile.',
  'courseTable.subjectsExample': 'Mathematik 4\nDeutsch 4\nTurnen 2; Sport',
  'courseTable.forYears': 'Für die Klassen von',
  'courseTable.everyClass': 'allen Jahrgängen',
  'courseTable.add': 'Hinzufügen',

  'courseTable.lessonsMissing': 'Sagen Sie zuerst, wie viele in der Woche, etwa 4 oder 2+2+1.',
  'courseTable.severalCourses':
    '{count, plural, one {Hier ist # {word_course}; ändern Sie ihn in der Liste.} other {Hier sind # {word_courses}; ändern Sie sie in der Liste.}}',
  'courseTable.severalTeachers': 'Das können {names} sein; schreiben Sie mehr vom Namen.',
  'courseTable.nothingToFill': 'Diese Zelle hat keinen eigenen Kurs, der anderen gegeben werden könnte.',
  'courseTable.subjectsMissing': 'Tippen Sie mindestens ein Fach.',
  'courseTable.subjectsTooMany': 'Höchstens {most} Fächer auf einmal.',
  'courseTable.coursesTooMany':
    'Höchstens {most, number} {word_courses} auf einmal, und diese Fächer ergeben {count, number}: Geben Sie weniger Fächer ein, oder wählen Sie weniger Jahrgänge.',
  'courseTable.subjectTooLong': '„{subject}…“ ist zu lang für ein Fach.',
  'courseTable.subjectTwice': '„{subject}“ steht dort zweimal.',
  'courseTable.emptyRows':
    'Tragen Sie {word_lessons} von {names} in die Tabelle ein: Eine leere Zeile bleibt nicht erhalten, wenn Sie diese Seite verlassen.',
  'courseTable.emptyRowsTooMany':
    'Das sind zu viele Fächer ohne {word_lessons} auf einmal. Geben Sie die Wochenstunden mit an, etwa Chemie 2, oder fügen Sie weniger hinzu.',
  'courseTable.noSuchRow': 'Diese Zeile gibt es nicht.',
  'courseTable.formUnknown':
    'Dieses Formular ist nicht so, wie die Seite es sendet; öffnen Sie die Seite neu.',

  'courseTable.actions.cell': '{subject} von {group} geändert',
  'courseTable.actions.cells':
    '{count, plural, one {# Zelle der Tabelle „{word_courses}“ geändert} other {# Zellen der Tabelle „{word_courses}“ geändert}}',
  'courseTable.actions.filled':
    '{count, plural, one {# weiteren Klasse dasselbe in {subject} gegeben} other {# weiteren Klassen dasselbe in {subject} gegeben}}',
  'courseTable.actions.added':
    '{count, plural, one {# {word_course} hinzugefügt} other {# {word_courses} hinzugefügt}}',
} as const;
