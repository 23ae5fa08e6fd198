/** Tags: words that courses carry and rules speak of. */
export const tags = {
  'tags.title': 'Etiquetas',
  'tags.of': 'Etiquetas de {term}',
  'tags.help':
    'Una etiqueta es una palabra que llevan los cursos y de la que hablan las reglas: «como máximo un examen al día», donde los cursos con examen llevan la etiqueta «examen».',
  'tags.empty':
    'Todavía ningún curso tiene etiquetas. Marque cursos en su lista, después «Etiquetas…», e indique una.',
  'tags.search': 'Buscar etiquetas',
  'tags.column.tag': 'Etiqueta',
  'tags.column.courses': '{Word_courses}',
  'tags.column.periodsPerWeek': '{Word_periods} por semana',
  'tags.column.rules': 'Reglas',
  'tags.noSuch': 'No existe la etiqueta «{tag}»; quizá ha cambiado de nombre o se ha eliminado.',
  'tags.nameMissing': 'Una etiqueta tiene un nombre.',
  'tags.taken': 'Ya existe la etiqueta «{tag}».',
  'tags.nameOne': 'Indique al menos una etiqueta.',
  'tags.bothWays': '«{tag}» no se puede dar y quitar a la vez.',

  'tags.page': 'Etiqueta «{tag}»',
  'tags.rename': 'Cambiarle el nombre',
  'tags.rename.label': 'Su nombre',
  'tags.rename.help':
    'Sus cursos y reglas la tienen al momento con el nombre nuevo. El nombre de otra etiqueta une las dos.',
  'tags.rename.save': 'Cambiar nombre',
  'tags.delete': 'Eliminar…',
  'tags.merge.title': '¿Unir «{tag}» y «{other}» en una etiqueta?',
  'tags.merge.courses':
    '{count, plural, =0 {Ningún curso lleva «{tag}».} one {# {word_course} lleva «{tag}» y llevará «{other}».} other {# {word_courses} llevan «{tag}» y llevarán «{other}».}}',
  'tags.merge.rules':
    '{count, plural, =0 {Ninguna regla habla de «{tag}».} one {# regla habla de «{tag}» y hablará de «{other}».} other {# reglas hablan de «{tag}» y hablarán de «{other}».}}',
  'tags.merge.confirm': 'Unirlas',
  'tags.deletion.title': '¿Eliminar la etiqueta «{tag}»?',
  'tags.deletion.courses':
    '{count, plural, =0 {Ningún curso la lleva.} one {# {word_course} la pierde.} other {# {word_courses} la pierden.}}',
  'tags.deletion.rules':
    '{count, plural, one {También desaparece # regla que habla de ella:} other {También desaparecen # reglas que hablan de ella:}}',

  'tags.courses.button': 'Etiquetas…',
  'tags.courses.title':
    '{count, plural, one {Etiquetas de # {word_course}} other {Etiquetas de # {word_courses}}}',
  'tags.courses.ofOne': 'Etiquetas de {course}',
  'tags.courses.now': 'Llevan ahora:',
  'tags.courses.noneNow': 'Todavía no llevan ninguna.',
  'tags.courses.some': '{tag} ({count} de {total})',
  'tags.courses.add': 'Dar',
  'tags.courses.add.help': 'Etiquetas separadas por comas, nuevas o ya existentes.',
  'tags.courses.take': 'Quitar',
  'tags.courses.take.help': 'Etiquetas separadas por comas; lo que no tenga alguna queda como está.',
  'tags.uses.courses': '{Word_courses} que la llevan',
  'tags.uses.courses.none': 'Ningún curso la lleva.',
  'tags.uses.rules': 'Reglas que hablan de ella',
  'tags.uses.rules.none': 'Ninguna regla habla de ella.',

  'tags.actions.renamed': 'cambió el nombre de la etiqueta «{before}» a «{after}»',
  'tags.actions.merged': 'unió la etiqueta «{before}» con «{after}»',
  'tags.actions.deleted': 'eliminó la etiqueta «{tag}»',
  'tags.actions.given':
    '{count, plural, one {dio la etiqueta {tags} a {things}} other {dio las etiquetas {tags} a {things}}}',
  'tags.actions.taken':
    '{count, plural, one {quitó la etiqueta {tags} a {things}} other {quitó las etiquetas {tags} a {things}}}',
  'tags.actions.exchanged': 'cambió etiquetas de {things}: dio {added} y quitó {taken}',
} as const;
