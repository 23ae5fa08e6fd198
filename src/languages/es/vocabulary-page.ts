/** The page on which an institution gives its own words. */
export const vocabularyPage = {
  'vocabulary.title': 'Palabras',
  'vocabulary.lead':
    'Lo que su centro llama de otra manera: una universidad puede decir «profesor» donde aquí dice «docente». Las palabras valen para todos los que leen estas páginas en este idioma. Lo que se deja vacío queda como siempre.',
  'vocabulary.language': 'Idioma de las palabras',
  'vocabulary.usual': 'Palabra habitual',
  'vocabulary.one': 'Singular',
  'vocabulary.many': 'Plural',
  'vocabulary.oneOf': '{word}: singular',
  'vocabulary.manyOf': '{word}: plural',
  'vocabulary.change': 'Cambiar las palabras',
  'vocabulary.done': 'Las palabras han cambiado para todos.',
  'vocabulary.tooLong': 'Como máximo {most, plural, one {# letra} other {# letras}}.',
  'vocabulary.unreadable': 'Sin caracteres invisibles.',
  'vocabulary.bothOrNone': 'Indique la palabra en singular y en plural, o ninguna de las dos.',
} as const;
