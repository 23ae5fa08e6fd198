/**
 * Fehler von `.fet`-Dateien, was eine Aufgabe von einer nicht sagt, und was eine solche Datei nicht sagen kann. Namen von
 * Elementen bleiben, wie sie in der Datei stehen.
 */
export const formatsFet = {
  'formats.fet.inElement': '<{element}>: {message}',
  'formats.fet.ownCosts': 'Eine .fet-Datei nennt ihre eigenen Kosten; {formulation} ist für .ectt-Dateien.',
  'formats.fet.timetableInside':
    'Ein Stundenplan einer .fet-Datei steht in der Datei selbst, als ihre Sperren.',
  'formats.fet.notRead': 'nicht gelesen: {count} x <{element}>: {reason}',
  'formats.fet.school': 'Schule',
  'formats.fet.courseOfMore': '{subject} {groups} und {count} weitere',

  'formats.fet.noXml': 'das ist kein XML: {what}',
  'formats.fet.ownType':
    'sie gibt einen eigenen Dokumenttyp an; erwartet wird eine Datei ohne "{declaration}"',
  'formats.fet.tooDeep': 'ihre Elemente liegen zu tief ineinander',
  'formats.fet.noElement': 'sie hat kein Element',
  'formats.fet.notFet': 'das ist keine Datei von FET; ihr äußerstes Element muss <{element}> sein',
  'formats.fet.lacks': 'es fehlt <{element}>',
  'formats.fet.lacksBasic': 'es fehlt <{element}>, das in jeder Datei stehen muss',
  'formats.fet.tooManyElements': 'sie hat {count} Elemente; höchstens {most} werden gelesen',
  'formats.fet.namesNone': 'es nennt nichts; erwartet wird mindestens ein <{element}>',
  'formats.fet.namesTooMany': 'es nennt {count}; höchstens {most} können gelesen werden',
  'formats.fet.standsTwice': '"{name}" steht zweimal darin; jeder Name darf nur einmal stehen',
  'formats.fet.unknownMode': '<{element}> ist "{text}"; bekannt sind {known}',
  'formats.fet.notWhole': '<{element}> ist "{text}"; es muss eine ganze Zahl von {least} bis {most} sein',
  'formats.fet.notPercentage': '<{element}> ist "{text}"; es muss eine Zahl von 0 bis 100 sein',
  'formats.fet.notTrueOrFalse': '<{element}> ist "{text}"; es muss true oder false sein',
  'formats.fet.notAfter': '<{end}> muss nach <{start}> liegen',
  'formats.fet.twoLevels': '"{name}" ist {one} und {other}; es darf nur eines davon sein',
  'formats.fet.levels.year': 'ein Jahrgang',
  'formats.fet.levels.group': 'eine Gruppe',
  'formats.fet.levels.subgroup': 'eine Teilgruppe',
  'formats.fet.unknownTeacher': 'die Lehrkraft "{name}" steht nicht in <{list}>',
  'formats.fet.unknownStudents': 'die Lernenden "{name}" stehen nicht in <{list}>',
  'formats.fet.unknownRoom': 'der Raum "{name}" steht nicht in <{list}>',
  'formats.fet.unknownRealRoom': '"{name}" ist kein wirklicher Raum aus <{list}>',
  'formats.fet.unknownName': '"{name}" in <{element}> steht nicht in <{list}>',
  'formats.fet.unknownActivity': 'eine Aktivität mit <{element}> "{id}" gibt es nicht',

  'formats.fet.unsaid.inactive': 'inaktiv: FET beachtet es nicht',
  'formats.fet.unsaid.inactiveActivity': 'inaktiv: sie findet nicht statt',
  'formats.fet.unsaid.noKind': 'keine Art von Regel sagt das',
  'formats.fet.unsaid.halfDays': 'wo Tage Vor- und Nachmittage sind, kann es von ganzen Tagen handeln',
  'formats.fet.unsaid.halfDaysAsDays': 'Vor- und Nachmittage werden als eigene Tage gelesen',
  'formats.fet.unsaid.noWeight': 'das Gewicht ist 0, sodass nichts verlangt wird',
  'formats.fet.unsaid.noLesson': 'keine der Aktivitäten ist aktiv',
  'formats.fet.unsaid.noSet': 'zu wenige der Aktivitäten sind aktiv',
  'formats.fet.unsaid.noRoomChoice':
    'es verlangt einen virtuellen Raum, dessen wirkliche Räume nicht genommen werden können',
  'formats.fet.unsaid.notAtHome':
    'jede aktive eigene Aktivität verlangt durch etwas anderes einen Raum, oder es gibt keine eigene',
  'formats.fet.unsaid.threeADay':
    'dass FET höchstens zwei dieser Aktivitäten auf einen Tag legt, wird nicht gesagt, da ihre Längen verschieden sind',
  'formats.fet.unsaid.lastRest': 'von den Ruhezeiten wird die vom letzten Tag zum ersten nicht verlangt',
  'formats.fet.unsaid.noRealRooms':
    'virtueller Raum "{name}": keine wirklichen Räume gefunden, einer aus jeder seiner Mengen',
  'formats.fet.unsaid.someCombinations':
    'virtueller Raum "{name}": von {total} Kombinationen wirklicher Räume werden {chosen} gelesen und {rest} ausgelassen',
  'formats.fet.unsaid.uncountedCombinations':
    'virtueller Raum "{name}": von unzählbar vielen Kombinationen wirklicher Räume werden {chosen} gelesen, die anderen ausgelassen',

  'formats.fet.leftOut': 'Ausgelassen: {where}: {message}.',
  'formats.fet.where': `{sort, select,
    constraint {Regel {id}}
    room {Raum {id}}
    group {Gruppe {id}}
    other {Unterrichtsstunde {id}}
  }`,
  'formats.fet.calendar': 'Kalender',
  'formats.fet.several': `{sort, select,
    constraint {{count, plural, one {# Regel} other {# Regeln}}}
    room {{count, plural, one {# Raum} other {# Räume}}}
    group {{count, plural, one {# Gruppe} other {# Gruppen}}}
    other {{count, plural, one {# Unterrichtsstunde} other {# Unterrichtsstunden}}}
  }`,
  'formats.fet.oneWeek': 'FET kennt eine Woche, keinen Zyklus von {weeks}',
  'formats.fet.threeLevels': 'FET kennt Jahrgänge, Gruppen und Teilgruppen, und darin nichts mehr',
  'formats.fet.everyWeek': 'FET kennt nur Unterricht in jeder Woche',
  'formats.fet.noClosedRoom': 'FET kennt keinen Raum, der nichts fasst',
  'formats.fet.toldApart':
    'FET würde die Teile von {room} unterscheiden, der mehreres zugleich fasst ({kind})',
  'formats.fet.weightTooHigh':
    'FET kennt für eine Regel, die verletzt werden darf, Gewichte bis {most} ({kind})',
  'formats.fet.neverSoft': 'FET kennt diese Regel nur als eine, die nicht verletzt werden darf ({kind})',
  'formats.fet.noSuchRule': 'FET hat keine solche Regel ({kind})',
} as const;
