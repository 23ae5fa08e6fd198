/** The page on which an institution gives its own words. */
export const vocabularyPage = {
  'vocabulary.title': 'Vocabulaire',
  'vocabulary.lead':
    'Ce que votre établissement appelle autrement : une université peut dire « chargé de cours » là où une école dit « enseignant ». Ces mots valent pour tous ceux qui lisent ces pages dans cette langue. Ce qui reste vide garde le mot habituel.',
  'vocabulary.language': 'Langue des mots',
  'vocabulary.usual': 'Mot habituel',
  'vocabulary.one': 'Singulier',
  'vocabulary.many': 'Pluriel',
  'vocabulary.oneOf': '{word} : singulier',
  'vocabulary.manyOf': '{word} : pluriel',
  'vocabulary.change': 'Changer les mots',
  'vocabulary.done': 'Les mots sont changés pour tout le monde.',
  'vocabulary.tooLong': 'Au plus {most, plural, one {# caractère} other {# caractères}}.',
  'vocabulary.unreadable': 'Sans caractères invisibles.',
  'vocabulary.bothOrNone': 'Donnez le singulier et le pluriel, ou aucun des deux.',
} as const;
