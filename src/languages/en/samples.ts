/** Sample files: a tiny invented school, whose lists show how a sheet looks. */
export const samples = {
  'samples.school': 'Sample school',
  'samples.year': 'Year 7',
  'samples.classA': '7A',
  'samples.classB': '7B',
  'samples.maths': 'Maths',
  'samples.physics': 'Physics',
  'samples.art': 'Art',
  'samples.sport': 'Sport',
  'samples.room': 'Room {number}',
  'samples.gym': 'Gym',
  'samples.building': 'Main building',
  'samples.sports': 'sports',
  'samples.test': 'test',
  'samples.help':
    'Samples, to fill in your own: <teachers>{word_teachers}</teachers>, <groups>{word_groups}</groups>, <rooms>{word_rooms}</rooms>, <courses>{word_courses}</courses>, or <workbook>all in one workbook</workbook>.',
} as const;
