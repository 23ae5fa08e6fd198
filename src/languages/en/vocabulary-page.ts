/** The page on which an institution gives its own words. */
export const vocabularyPage = {
  'vocabulary.title': 'Words',
  'vocabulary.lead':
    'What your institution calls otherwise: a university may say “lecturer” where a school says “teacher”. The words are for everybody who reads these pages in this language. What is left empty is as usual.',
  'vocabulary.language': 'Language of the words',
  'vocabulary.usual': 'Usual word',
  'vocabulary.one': 'One',
  'vocabulary.many': 'Several',
  'vocabulary.oneOf': '{word}: one',
  'vocabulary.manyOf': '{word}: several',
  'vocabulary.change': 'Change the words',
  'vocabulary.done': 'The words are changed for everybody.',
  'vocabulary.tooLong': 'At most {most, plural, one {# letter} other {# letters}}.',
  'vocabulary.unreadable': 'Without characters that cannot be seen.',
  'vocabulary.bothOrNone': 'Give both the word for one and for several, or neither.',
} as const;
