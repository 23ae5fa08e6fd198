/** Wann Lehrkräfte, Gruppen, Räume und Kurse verfügbar sind: auf einem Raster gemalt oder in einem Formular gewählt. */
export const availability = {
  'availability.title': 'Verfügbarkeit',
  'availability.lists': 'Wessen Verfügbarkeit',
  'availability.of.teachers': 'Verfügbarkeit: {word_teachers}',
  'availability.of.groups': 'Verfügbarkeit: {word_groups}',
  'availability.of.rooms': 'Verfügbarkeit: {word_rooms}',
  'availability.of.courses': 'Verfügbarkeit: {word_courses}',
  'availability.ofOne': 'Verfügbarkeit: {name}',

  'availability.level.never': 'nie',
  'availability.level.avoid': 'meiden',
  'availability.level.ratherNot': 'eher nicht',
  'availability.level.free': 'frei',
  'availability.level.rather': 'eher',
  'availability.level.gladly': 'gern',
  'availability.level.wish': 'Wunsch',

  'availability.otherNever': 'nie, wegen einer anderen Regel',
  'availability.otherNoted': 'eine andere Regel handelt davon',

  'availability.brush': 'Was gemalt wird',
  'availability.hint':
    'Wählen Sie eine Stufe und ziehen Sie über das Raster, oder klicken Sie auf den Kopf einer Zeile oder Spalte.',
  'availability.withoutScript': 'Ein Name führt zu einem Formular mit seinen Stufen.',
  'availability.cell': '{name}, {day}, {period}: {level}',
  'availability.fillRow': 'Woche von {name} füllen',
  'availability.load': '{load} von {free}',
  'availability.loadHead': '{word_lessons} je Platz',
  'availability.loadInWords':
    '{load, plural, one {# {word_period}} other {# {word_periods}}} Unterricht in der Woche, und {free, plural, one {# Platz} other {# Plätze}} dafür',
  'availability.loadOfRoom':
    '{load, plural, one {# {word_period}} other {# {word_periods}}} Unterricht in der Woche im zuletzt geänderten Plan, und {free, plural, one {# Platz} other {# Plätze}} dafür',
  'availability.over': 'mehr Unterricht, als hineinpasst',
  'availability.unreachable': 'Der Server ist nicht zu erreichen; das zuletzt Gemalte ist nicht gespeichert.',

  'availability.copyFrom': 'Woche kopieren von',
  'availability.copyToChosen': 'auf die angekreuzten',
  'availability.copyToOthers': 'Auf andere kopieren…',
  'availability.copySaved': 'Die gespeicherte Woche von {name} wird kopiert auf',
  'availability.copy': 'Kopieren',

  'availability.formCell': '{day}, {word_period} {period}',
  'availability.period': '{Word_period}',
  'availability.otherRules': 'Andere Regeln über das Wann',
  'availability.neighbours': 'Andere in der Liste',
  'availability.previous': '← {name}',
  'availability.next': '{name} →',

  'availability.help': 'Was die Stufen bedeuten',
  'availability.help.never': '„Nie“ muss gelten: Dort findet nichts statt.',
  'availability.help.against':
    'Eine Stunde mit „{level}“ kostet {cost, plural, one {# Punkt} other {# Punkte}}, wenn dort Unterricht ist.',
  'availability.help.for':
    'Wo es Stunden mit „{level}“ gibt, kostet jeder Unterricht außerhalb von ihnen und von stärkeren Wünschen {cost, plural, one {# Punkt} other {# Punkte}}.',
  'availability.help.wishes':
    'Die Kosten mehrerer Wünsche addieren sich, sodass die stärksten zuerst gefüllt werden.',
  'availability.help.load.teachers':
    'Neben jedem Namen stehen die {word_periods} Unterricht in der Woche, und wie viele nicht „nie“ sind.',
  'availability.help.load.groups':
    'Neben jedem Namen stehen die {word_periods} Unterricht in der Woche von denen, die am meisten haben, und wie viele nicht „nie“ sind.',
  'availability.help.load.rooms':
    'Neben jedem Namen stehen die {word_periods}, die er im zuletzt geänderten Plan belegt ist, und für wie viele Platz ist.',
  'availability.help.load.courses':
    'Neben jedem Namen stehen die {word_periods} Unterricht in der Woche, und wie viele nicht „nie“ sind.',
  'availability.help.weeks': 'Eine Stufe gilt in jeder Woche des Zyklus.',
  'availability.help.keys':
    'Mit der Tastatur: Die Pfeile bewegen, mit Umschalt markieren sie mehrere; 0 bis 3 und X geben eine Stufe, − und + die nächstniedrigere oder -höhere, Enter die gewählte. Strg+Z macht rückgängig.',
  'availability.help.others':
    'Was andere Regeln sagen, bleibt, wie es ist. Sie stehen auf der Seite jedes Namens.',

  'availability.done.marked': '{times} von {whom} als „{level}“ markiert',
  'availability.done.changed': 'geändert, wann {whom} verfügbar ist',
  'availability.done.copied': 'Verfügbarkeit von {from} auf {whom} kopiert',
  'availability.wholeWeek': 'die ganze Woche',
  'availability.count.teachers': '{count, plural, one {# {word_teacher}} other {# {word_teachers}}}',
  'availability.count.groups': '{count, plural, one {# {word_group}} other {# {word_groups}}}',
  'availability.count.rooms': '{count, plural, one {# {word_room}} other {# {word_rooms}}}',
  'availability.count.courses': '{count, plural, one {# {word_course}} other {# {word_courses}}}',

  'availability.notThere': 'Einige davon gibt es nicht mehr; öffnen Sie die Seite neu.',
  'availability.noSuchPeriod':
    'Einige dieser Stunden stehen nicht mehr im Kalender; öffnen Sie die Seite neu.',
  'availability.noWishesForRooms': 'Ein Raum kann gesperrt oder gemieden werden; Wünsche hat er nicht.',
  'availability.chooseOthers': 'Wählen Sie mindestens einen Eintrag, auf den kopiert wird.',
  'availability.changedMeanwhile':
    'Wann {name} verfügbar ist, wurde inzwischen geändert. Das hier hatten Sie gewählt; speichern Sie es noch einmal, wenn es bleiben soll.',
} as const;
