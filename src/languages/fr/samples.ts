/** Sample files: a tiny invented school, whose lists show how a sheet looks. */
export const samples = {
  'samples.school': 'École modèle',
  'samples.year': 'Cinquième',
  'samples.classA': '5e A',
  'samples.classB': '5e B',
  'samples.maths': 'Mathématiques',
  'samples.physics': 'Physique',
  'samples.art': 'Arts plastiques',
  'samples.sport': 'EPS',
  'samples.room': 'Salle {number}',
  'samples.gym': 'Gymnase',
  'samples.building': 'Bâtiment principal',
  'samples.sports': 'sport',
  'samples.test': 'contrôle',
  'samples.help':
    'Des modèles à remplir : <teachers>{word_teachers}</teachers>, <groups>{word_groups}</groups>, <rooms>{word_rooms}</rooms>, <courses>{word_courses}</courses>, ou <workbook>tout dans un classeur</workbook>.',
} as const;
