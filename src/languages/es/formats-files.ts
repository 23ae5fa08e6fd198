/** What is wrong with the file of a term. */
export const formatsFiles = {
  'formats.termFile.atLine': 'línea {line}: {message}',
  'formats.termFile.faulty':
    'línea {line}: {message}{more, plural, =0 {} one { (y # más)} other { (y # más)}}',
  'formats.termFile.wrongField': '{place}: {message}',
  'formats.termFile.noJson': 'no es JSON',
  'formats.termFile.notOurs': 'no es un archivo de datos de este programa: no indica "format": "{format}"',
  'formats.termFile.otherVersion':
    'este archivo es de una versión posterior; se puede leer la versión {version}: expórtelo de nuevo o actualice Schedule Builder',
  'formats.termFile.tooLong': 'ocupa más de 20 MB',
  'formats.termFile.tooDeep': 'sus partes están anidadas a demasiada profundidad',
  'formats.termFile.tooManyCells': 'un ciclo tiene como máximo {most} periodos en total',
  'formats.termFile.noSuchDay': 'la semana no tiene ese día',
  'formats.termFile.timesOfPeriods':
    '{count, plural, one {hace falta un comienzo y un final, para el único periodo} other {hace falta un comienzo y un final para cada uno de los # periodos}}',
  'formats.termFile.noSuchWeek': 'el ciclo no tiene esa semana',
  'formats.termFile.noSuchTime': '«{id}» no puede ser a esta hora',
  'formats.termFile.twice': '«{id}» aparece aquí dos veces',
  'formats.termFile.unknown': 'nada tiene el id «{id}»',
  'formats.termFile.partOfItself': 'sería parte de sí mismo',
  'formats.termFile.twoPublished': 'ya hay otro horario publicado',
  'formats.termFile.lessonsMissing':
    '{count, plural, one {falta # {word_lesson} de los cursos} other {faltan # {word_lessons} de los cursos}}',
  'formats.termFile.onNothing': 'hablan de algo que no está en el archivo',
} as const;
