/** Was von Lehrkräften neben ihrem Namen bekannt ist. */
export const teachers = {
  'teachers.subjects': 'Fächer',
  'teachers.subjectsHelp': 'Was sie unterrichten, durch Kommas getrennt: Mathematik, Physik.',
  'teachers.load': 'Deputat in Stunden',
  'teachers.loadHelp':
    'Wie viele {word_periods} sie in der Woche unterrichten sollen; leer, wo das offen ist.',
} as const;
