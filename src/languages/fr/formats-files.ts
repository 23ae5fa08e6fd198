/** What is wrong with the file of a term. */
export const formatsFiles = {
  'formats.termFile.atLine': 'ligne {line} : {message}',
  'formats.termFile.faulty':
    'ligne {line} : {message}{more, plural, =0 {} one { (et # de plus)} other { (et # de plus)}}',
  'formats.termFile.wrongField': '{place} : {message}',
  'formats.termFile.noJson': 'ce n’est pas du JSON',
  'formats.termFile.notOurs':
    'ce n’est pas un fichier de ce programme : il ne contient pas "format": "{format}"',
  'formats.termFile.otherVersion':
    'ce fichier est d’une version plus récente ; on peut lire la version {version}, exportez-le de nouveau ou mettez Schedule Builder à jour',
  'formats.termFile.tooLong': 'il dépasse 20 Mo',
  'formats.termFile.tooDeep': 'ses parties sont imbriquées trop profondément',
  'formats.termFile.tooManyCells': 'un cycle a au plus {most} {word_periods} en tout',
  'formats.termFile.noSuchDay': 'la semaine n’a pas ce jour',
  'formats.termFile.timesOfPeriods':
    '{count, plural, one {il faut un début et une fin, pour le seul créneau} other {il faut un début et une fin pour chacun des # créneaux}}',
  'formats.termFile.noSuchWeek': 'le cycle n’a pas cette semaine',
  'formats.termFile.noSuchTime': '« {id} » ne peut pas être à cet horaire',
  'formats.termFile.twice': '« {id} » figure ici deux fois',
  'formats.termFile.unknown': 'rien n’a l’identifiant « {id} »',
  'formats.termFile.partOfItself': 'ce serait une partie de soi-même',
  'formats.termFile.twoPublished': 'un autre emploi du temps est déjà publié',
  'formats.termFile.onNothing': 'elles portent sur ce qui n’est pas dans le fichier',
  'formats.termFile.lessonsMissing':
    '{count, plural, one {il manque # {word_lesson} des {word_courses}} other {il manque # {word_lessons} des {word_courses}}}',
} as const;
