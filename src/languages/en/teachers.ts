/** What is known of teachers beside their names. */
export const teachers = {
  'teachers.subjects': 'Subjects',
  'teachers.subjectsHelp': 'What they teach, between commas: Maths, Physics.',
  'teachers.load': 'Periods to teach',
  'teachers.loadHelp': 'How many {word_periods} a week they are to teach; empty where that is open.',
} as const;
