/** Musterdateien: eine winzige erfundene Schule, deren Listen zeigen, wie ein Blatt aussieht. */
export const samples = {
  'samples.school': 'Musterschule',
  'samples.year': 'Jahrgang 7',
  'samples.classA': '7a',
  'samples.classB': '7b',
  'samples.maths': 'Mathematik',
  'samples.physics': 'Physik',
  'samples.art': 'Kunst',
  'samples.sport': 'Sport',
  'samples.room': 'Raum {number}',
  'samples.gym': 'Turnhalle',
  'samples.building': 'Hauptgebäude',
  'samples.sports': 'Sportgeräte',
  'samples.test': 'Klassenarbeit',
  'samples.help':
    'Muster zum Ausfüllen: <teachers>{word_teachers}</teachers>, <groups>{word_groups}</groups>, <rooms>{word_rooms}</rooms>, <courses>{word_courses}</courses> oder <workbook>alles in einer Arbeitsmappe</workbook>.',
} as const;
