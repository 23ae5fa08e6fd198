/** What is known of teachers beside their names. */
export const teachers = {
  'teachers.subjects': 'Matières',
  'teachers.subjectsHelp': 'Ce qu’ils enseignent, entre virgules : Mathématiques, Physique.',
  'teachers.load': '{Word_periods} à assurer',
  'teachers.loadHelp':
    'Combien de {word_periods} par semaine ils doivent assurer ; vide si ce n’est pas fixé.',
} as const;
