/** What is known of teachers beside their names. */
export const teachers = {
  'teachers.subjects': 'المواد',
  'teachers.subjectsHelp': 'ما يُدرَّس، بينها فواصل: رياضيات، فيزياء.',
  'teachers.load': 'نصاب {word_periods_ofThe}',
  'teachers.loadHelp': 'عدد {word_periods_ofThe} المطلوب تدريسها في الأسبوع؛ وفارغ حيث لم يُحدَّد.',
} as const;
