/** What is wrong with the file of a term. */
export const formatsFiles = {
  'formats.termFile.atLine': 'line {line}: {message}',
  'formats.termFile.faulty':
    'line {line}: {message}{more, plural, =0 {} one { (and # more)} other { (and # more)}}',
  'formats.termFile.wrongField': '{place}: {message}',
  'formats.termFile.noJson': 'this is no JSON',
  'formats.termFile.notOurs': 'this is no file of a {word_term}: it does not say "format": "{format}"',
  'formats.termFile.otherVersion':
    'this file is of a later version; version {version} can be read, export it anew or update Schedule Builder',
  'formats.termFile.tooLong': 'it is longer than 20 MB',
  'formats.termFile.tooDeep': 'its parts lie too deep in one another',
  'formats.termFile.tooManyCells': 'a cycle has at most {most} {word_periods} in all',
  'formats.termFile.noSuchDay': 'the week has no such day',
  'formats.termFile.timesOfPeriods':
    '{count, plural, one {it needs one start and end, for the only {word_period}} other {it needs a start and an end for each of the # {word_periods}}}',
  'formats.termFile.noSuchWeek': 'the cycle has no such week',
  'formats.termFile.noSuchTime': '“{id}” cannot be at this time',
  'formats.termFile.twice': '“{id}” stands here twice',
  'formats.termFile.unknown': 'nothing has the id “{id}”',
  'formats.termFile.partOfItself': 'it would be part of itself',
  'formats.termFile.twoPublished': 'another schedule is published already',
  'formats.termFile.lessonsMissing':
    '{count, plural, one {# {word_lesson} of the {word_courses} is missing} other {# {word_lessons} of the {word_courses} are missing}}',
  'formats.termFile.onNothing': 'they speak of what is not in the file',
} as const;
