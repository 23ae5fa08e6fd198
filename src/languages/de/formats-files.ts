/** Was mit der Datei eines Halbjahrs nicht stimmt. */
export const formatsFiles = {
  'formats.termFile.atLine': 'Zeile {line}: {message}',
  'formats.termFile.faulty':
    'Zeile {line}: {message}{more, plural, =0 {} one { (und # weiterer Fehler)} other { (und # weitere)}}',
  'formats.termFile.wrongField': '{place}: {message}',
  'formats.termFile.noJson': 'das ist kein JSON',
  'formats.termFile.notOurs': 'das ist keine Datei eines Halbjahrs: Es fehlt "format": "{format}"',
  'formats.termFile.otherVersion':
    'diese Datei ist von einer späteren Fassung; lesbar ist Fassung {version}; exportieren Sie sie neu oder aktualisieren Sie Schedule Builder',
  'formats.termFile.tooLong': 'sie ist größer als 20 MB',
  'formats.termFile.tooDeep': 'ihre Teile liegen zu tief ineinander',
  'formats.termFile.tooManyCells': 'ein Zyklus hat zusammen höchstens {most} {word_periods}',
  'formats.termFile.noSuchDay': 'diesen Tag hat die Woche nicht',
  'formats.termFile.timesOfPeriods':
    '{count, plural, one {es braucht einen Beginn und ein Ende, für die einzige Stunde} other {es braucht je einen Beginn und ein Ende für alle # Stunden}}',
  'formats.termFile.noSuchWeek': 'diese Woche hat der Zyklus nicht',
  'formats.termFile.noSuchTime': '„{id}“ kann nicht zu dieser Zeit sein',
  'formats.termFile.twice': '„{id}“ steht hier zweimal',
  'formats.termFile.unknown': 'nichts hat die Kennung „{id}“',
  'formats.termFile.partOfItself': 'es wäre ein Teil von sich selbst',
  'formats.termFile.twoPublished': 'ein anderer Plan ist schon veröffentlicht',
  'formats.termFile.lessonsMissing':
    '{count, plural, one {# {word_lesson} der {word_courses} fehlt} other {# {word_lessons} der {word_courses} fehlen}}',
  'formats.termFile.onNothing': 'sie handeln von etwas, das nicht in der Datei ist',
} as const;
