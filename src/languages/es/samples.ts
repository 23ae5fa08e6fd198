/** Sample files: a tiny invented school, whose lists show how a sheet looks. */
export const samples = {
  'samples.school': 'Centro de muestra',
  'samples.year': '1.º de ESO',
  'samples.classA': '1.º A',
  'samples.classB': '1.º B',
  'samples.maths': 'Matemáticas',
  'samples.physics': 'Física',
  'samples.art': 'Plástica',
  'samples.sport': 'Educación física',
  'samples.room': 'Aula {number}',
  'samples.gym': 'Gimnasio',
  'samples.building': 'Edificio principal',
  'samples.sports': 'deporte',
  'samples.test': 'examen',
  'samples.help':
    'Muestras para rellenar: <teachers>{word_teachers}</teachers>, <groups>{word_groups}</groups>, <rooms>{word_rooms}</rooms>, <courses>{word_courses}</courses>, o <workbook>todo en un libro de cálculo</workbook>.',
} as const;
