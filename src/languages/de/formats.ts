/** Fehler gelesener Dateien, und was ein Format nicht sagen kann: Tabellen, und die Formate der Stundenplanung. */
export const formats = {
  'formats.line': 'Zeile {line}',
  'formats.file': 'Datei',
  'formats.refused': '{where}: {message}',
  'formats.refusedWithMore': '{where}: {message} (und {count} weitere)',
  'formats.tooLong': 'sie ist größer als {megabytes} MB',
  'formats.unreadable': '{file} endet nicht auf ein Format, das gelesen werden kann: {endings}.',
  'formats.unwritable': 'Das kann nicht als {format}-Datei geschrieben werden: {where} {message}.',
  'formats.unwritableAt': 'Das kann nicht als {format}-Datei geschrieben werden: {where}: {message}.',
  'formats.nothingPlaced':
    'In diesem Plan hat noch nichts Zeit und Raum, sodass die Datei leer wäre. Berechnen Sie den Plan zuerst.',
  'formats.unstorable': 'Ein Text hat Zeichen, die nicht gespeichert werden können; tippen Sie ihn neu.',

  'formats.table.tooManyRows': '{sheet} hat mehr als {most} Zeilen.',
  'formats.table.tooManyColumns': '{sheet} hat mehr als {most} Spalten.',
  'formats.table.someSheetTooManyRows': 'Ein Blatt hat mehr als {most} Zeilen.',
  'formats.table.someSheetTooManyColumns': 'Ein Blatt hat mehr als {most} Spalten.',
  'formats.table.tooMuchText': '{sheet} hat zu viel Text.',
  'formats.table.openQuotation': '{sheet}, Zeile {row}: Ein Anführungszeichen ist nicht geschlossen.',
  'formats.table.tooLarge': 'Diese Tabelle ist zu groß.',
  'formats.table.noSpreadsheet': '{file} ist nicht als Tabelle (.xlsx) zu lesen.',

  'formats.formulations.UD1': 'Plätze, Unterrichtstage, alleinstehende Termine',
  'formats.formulations.UD2': 'wie UD1, und ein Raum für einen Kurs (der Wettbewerb von 2007)',
  'formats.formulations.UD3': 'Plätze, Freistunden, Termine am Tag, passende Räume',
  'formats.formulations.UD4': 'wie UD3, Unterrichtstage, Doppelstunden',
  'formats.formulations.UD5': 'wie UD1, Freistunden, Termine am Tag, Wege zwischen Gebäuden',
  'formats.formulations.onlyUsual':
    'Eine .ctt-Datei sagt nicht, was {formulation} zählt; nehmen Sie {usual} oder eine .ectt-Datei.',

  'formats.courses.dayName': 'Tag {number}',
  'formats.courses.noText': 'das ist keine Textdatei',
  'formats.courses.unknownHeader': '"{key}" ist keine Kopfzeile dieses Formats; bekannt sind {known}',
  'formats.courses.headerTwice': '"{key}" steht zweimal im Kopf',
  'formats.courses.headerLacks': 'im Kopf fehlt "{key}:"',
  'formats.courses.notWhole': '{what} ist "{text}"; es muss eine ganze Zahl von {least} bis {most} sein',
  'formats.courses.numbers.lectures': 'die Zahl der Termine',
  'formats.courses.numbers.workingDays': 'die Zahl der Unterrichtstage',
  'formats.courses.numbers.students': 'die Zahl der Lernenden',
  'formats.courses.numbers.capacity': 'die Zahl der Plätze',
  'formats.courses.numbers.courses': 'die Zahl der Kurse',
  'formats.courses.numbers.day': 'der Tag',
  'formats.courses.numbers.period': 'die Stunde',
  'formats.courses.numbers.leastDaily': 'die kleinste Zahl der Termine am Tag',
  'formats.courses.numbers.mostDaily': 'die größte Zahl der Termine am Tag',
  'formats.courses.numbers.doubleLectures': 'die Doppelstunden',
  'formats.courses.twoNumbers': '{key} ist "{text}"; es müssen zwei ganze Zahlen sein',
  'formats.courses.leastAboveMost':
    'die kleinste Zahl der Termine am Tag, {least}, liegt über der größten, {most}',
  'formats.courses.expected': 'hier wird "{text}" erwartet',
  'formats.courses.tooFewRows':
    'der Kopf kündigt {announced, plural, one {# Zeile} other {# Zeilen}} von {section} an, hier {found, plural, one {ist #} other {sind #}}',
  'formats.courses.tooManyRows':
    'der Kopf kündigt {announced, plural, one {# Zeile} other {# Zeilen}} von {section} an, hier ist eine mehr',
  'formats.courses.fieldCount':
    'eine Zeile von {section} hat {expected} Felder ({columns}), diese hat {found}',
  'formats.courses.fieldCountAtLeast':
    'eine Zeile von {section} hat {expected} oder mehr Felder ({columns}), diese hat {found}',
  'formats.courses.goesOn': 'die Datei geht nach "END." weiter',
  'formats.courses.declaredTwice': `{kind, select,
    course {Kurs "{id}" steht schon in Zeile {line}}
    room {Raum "{id}" steht schon in Zeile {line}}
    other {Curriculum "{id}" steht schon in Zeile {line}}
  }`,
  'formats.courses.undeclared': `{kind, select,
    course {Kurs "{id}" ist nicht aufgeführt}
    room {Raum "{id}" ist nicht aufgeführt}
    other {Curriculum "{id}" ist nicht aufgeführt}
  }`,
  'formats.courses.nameEmpty': 'der Name ist leer',
  'formats.courses.curriculumCount': 'Curriculum "{id}" kündigt {announced} Kurse an und nennt {named}',
  'formats.courses.curriculumTwice': 'Curriculum "{id}" nennt einen Kurs zweimal',
  'formats.courses.solutionFields': 'eine Zeile hat 4 Felder (Kurs, Raum, Tag, Stunde), diese hat {found}',
  'formats.courses.noSuchTime': 'einen Tag {day} mit einer Stunde {period} gibt es nicht',
  'formats.courses.noLectureLeft': 'von Kurs "{id}" ist nichts mehr zu setzen',
  'formats.courses.named': `{kind, select,
    course {Kurs "{id}"}
    teacher {Lehrkraft "{id}"}
    room {Raum "{id}"}
    curriculum {Curriculum "{id}"}
    other {Gebäude "{id}"}
  }`,
  'formats.courses.nameUnwritable':
    'muss einen Namen ohne Leerzeichen haben, der nicht auf einen Doppelpunkt endet',
  'formats.courses.wholeName': 'der Name',
  'formats.courses.wholeNameUnwritable': '"{name}" muss eine Zeile ohne doppelte Leerzeichen sein',
  'formats.courses.cannotSay':
    'Das kann nicht als {format}-Datei geschrieben werden; das Format kann nicht sagen: {lost}.',
  'formats.courses.losses.weeks': 'einen Zyklus mehrerer Wochen',
  'formats.courses.losses.grid': 'die Zahl der Tage und Stunden',
  'formats.courses.losses.rooms': 'Ausstattung, Gebäude und Teile der Räume',
  'formats.courses.losses.teachers': 'die Lehrkräfte',
  'formats.courses.losses.groups': 'Gruppen in Gruppen, oder ihre Größen',
  'formats.courses.losses.courses': 'Kurse mit mehreren Lehrkräften, Ausstattung oder Stichwörtern',
  'formats.courses.losses.choices': 'die Wahl der Lehrkräfte',
  'formats.courses.losses.lessons': 'Unterricht über mehrere Stunden oder ohne Raum',
  'formats.courses.losses.rules': 'diese Regeln ({rules})',
  'formats.courses.losses.uncounted': 'dass diese Regeln nicht zählen ({rules})',
} as const;
