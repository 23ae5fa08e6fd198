/** Die Stichwörter der Kurse eines Halbjahrs. */
export const tags = {
  'tags.title': 'Stichwörter',
  'tags.of': 'Stichwörter: {term}',
  'tags.help':
    'Ein Stichwort ist ein Wort, das {word_courses} tragen und von dem Regeln handeln: „höchstens eine Klassenarbeit am Tag“, wo die {word_courses} mit Klassenarbeiten das Stichwort „Klassenarbeit“ haben.',
  'tags.empty':
    'Noch trägt hier nichts ein Stichwort. Wählen Sie {word_courses} in ihrer Liste, dann „Stichwörter…“, und nennen Sie eines.',
  'tags.search': 'Stichwörter suchen',
  'tags.column.tag': 'Stichwort',
  'tags.column.courses': '{Word_courses}',
  'tags.column.periodsPerWeek': '{Word_periods} pro Woche',
  'tags.column.rules': 'Regeln',
  'tags.noSuch': 'Das Stichwort „{tag}“ gibt es nicht; vielleicht wurde es umbenannt oder gelöscht.',
  'tags.nameMissing': 'Ein Stichwort hat einen Namen.',
  'tags.taken': 'Das Stichwort „{tag}“ gibt es schon.',
  'tags.nameOne': 'Nennen Sie mindestens ein Stichwort.',
  'tags.bothWays': '„{tag}“ kann nicht zugleich gegeben und genommen werden.',
  'tags.page': 'Stichwort „{tag}“',
  'tags.rename': 'Umbenennen',
  'tags.rename.label': 'Name',
  'tags.rename.help':
    'Alles, was es trägt, und seine Regeln haben es sofort unter dem neuen Namen. Der Name eines anderen Stichworts macht aus beiden eines.',
  'tags.rename.save': 'Umbenennen',
  'tags.delete': 'Löschen…',
  'tags.merge.title': 'Aus „{tag}“ und „{other}“ ein Stichwort machen?',
  'tags.merge.courses':
    '{count, plural, =0 {Nichts trägt „{tag}“.} one {# {word_course} trägt „{tag}“ und wird „{other}“ tragen.} other {# {word_courses} tragen „{tag}“ und werden „{other}“ tragen.}}',
  'tags.merge.rules':
    '{count, plural, =0 {Keine Regel handelt von „{tag}“.} one {# Regel handelt von „{tag}“ und wird von „{other}“ handeln.} other {# Regeln handeln von „{tag}“ und werden von „{other}“ handeln.}}',
  'tags.merge.confirm': 'Eines daraus machen',
  'tags.deletion.title': 'Stichwort „{tag}“ löschen?',
  'tags.deletion.courses':
    '{count, plural, =0 {Nichts trägt es.} one {# {word_course} verliert es.} other {# {word_courses} verlieren es.}}',
  'tags.deletion.rules':
    '{count, plural, one {# Regel, die davon handelt, geht mit verloren:} other {# Regeln, die davon handeln, gehen mit verloren:}}',
  'tags.courses.button': 'Stichwörter…',
  'tags.courses.title':
    '{count, plural, one {Stichwörter für # {word_course}} other {Stichwörter für # {word_courses}}}',
  'tags.courses.ofOne': 'Stichwörter von {course}',
  'tags.courses.now': 'Jetzt vorhanden:',
  'tags.courses.noneNow': 'Noch keine vorhanden.',
  'tags.courses.some': '{tag} ({count} von {total})',
  'tags.courses.add': 'Geben',
  'tags.courses.add.help': 'Stichwörter, durch Kommas getrennt, neue oder vorhandene.',
  'tags.courses.take': 'Nehmen',
  'tags.courses.take.help': 'Stichwörter, durch Kommas getrennt; was eines nicht hat, bleibt, wie es ist.',
  'tags.uses.courses': '{Word_courses}, die es tragen',
  'tags.uses.courses.none': 'Nichts trägt es.',
  'tags.uses.rules': 'Regeln, die davon handeln',
  'tags.uses.rules.none': 'Keine Regel handelt davon.',
  'tags.actions.renamed': 'Stichwort „{before}“ in „{after}“ umbenannt',
  'tags.actions.merged': 'Stichwort „{before}“ mit „{after}“ vereint',
  'tags.actions.deleted': 'Stichwort „{tag}“ gelöscht',
  'tags.actions.given':
    '{count, plural, one {Stichwort {tags} gegeben: {things}} other {Stichwörter {tags} gegeben: {things}}}',
  'tags.actions.taken':
    '{count, plural, one {Stichwort {tags} genommen: {things}} other {Stichwörter {tags} genommen: {things}}}',
  'tags.actions.exchanged': 'Stichwörter {added} gegeben und {taken} genommen: {things}',
} as const;
