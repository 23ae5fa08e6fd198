/** Die Seite, auf der eine Einrichtung eigene Wörter angibt. */
export const vocabularyPage = {
  'vocabulary.title': 'Wörter',
  'vocabulary.lead':
    'Was bei Ihnen anders heißt: Eine Hochschule sagt vielleicht „Dozent“, wo eine Schule „Lehrkraft“ sagt. Die Wörter gelten für alle, die diese Seiten in dieser Sprache lesen. Was leer bleibt, heißt wie üblich.',
  'vocabulary.language': 'Sprache der Wörter',
  'vocabulary.usual': 'Übliches Wort',
  'vocabulary.one': 'Einzahl',
  'vocabulary.many': 'Mehrzahl',
  'vocabulary.oneOf': '{word}: Einzahl',
  'vocabulary.manyOf': '{word}: Mehrzahl',
  'vocabulary.change': 'Wörter ändern',
  'vocabulary.done': 'Die Wörter sind für alle geändert.',
  'vocabulary.tooLong': 'Höchstens {most, plural, one {# Zeichen} other {# Zeichen}}.',
  'vocabulary.unreadable': 'Ohne Zeichen, die man nicht sieht.',
  'vocabulary.bothOrNone': 'Geben Sie Einzahl und Mehrzahl an, oder keines von beiden.',
} as const;
