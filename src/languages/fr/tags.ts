/** Tags: words that courses carry and rules speak of. */
export const tags = {
  'tags.title': 'Étiquettes',
  'tags.of': 'Étiquettes : {term}',
  'tags.help':
    'Une étiquette est un mot que portent des {word_courses} et auquel des règles se réfèrent : « au plus un contrôle par jour », où les {word_courses} avec contrôle ont l’étiquette « contrôle ».',
  'tags.empty':
    'Il n’y a pas encore d’étiquettes. Choisissez des {word_courses} dans leur liste, puis « Étiquettes… », et donnez-en une.',
  'tags.search': 'Chercher des étiquettes',
  'tags.column.tag': 'Étiquette',
  'tags.column.courses': '{Word_courses}',
  'tags.column.periodsPerWeek': '{Word_periods} par semaine',
  'tags.column.rules': 'Règles',
  'tags.noSuch': 'Il n’y a pas d’étiquette « {tag} » ; elle a peut-être été renommée ou supprimée.',
  'tags.nameMissing': 'Une étiquette a un nom.',
  'tags.taken': 'Il y a déjà une étiquette « {tag} ».',
  'tags.nameOne': 'Indiquez au moins une étiquette.',
  'tags.bothWays': '« {tag} » ne peut pas être à la fois donnée et retirée.',

  'tags.page': 'Étiquette « {tag} »',
  'tags.rename': 'La renommer',
  'tags.rename.label': 'Son nom',
  'tags.rename.help':
    'Ses {word_courses} et ses règles ont aussitôt le nouveau nom. Le nom d’une autre étiquette réunit les deux.',
  'tags.rename.save': 'Renommer',
  'tags.delete': 'Supprimer…',
  'tags.merge.title': 'Réunir « {tag} » et « {other} » en une étiquette ?',
  'tags.merge.courses':
    '{count, plural, =0 {Rien ne porte « {tag} » parmi les {word_courses}.} one {# {word_course} porte « {tag} » et portera « {other} ».} other {# {word_courses} portent « {tag} » et porteront « {other} ».}}',
  'tags.merge.rules':
    '{count, plural, =0 {Aucune règle ne se réfère à « {tag} ».} one {# règle se réfère à « {tag} » et se référera à « {other} ».} other {# règles se réfèrent à « {tag} » et se référeront à « {other} ».}}',
  'tags.merge.confirm': 'Les réunir',
  'tags.deletion.title': 'Supprimer l’étiquette « {tag} » ?',
  'tags.deletion.courses':
    '{count, plural, =0 {Rien ne la porte parmi les {word_courses}.} one {# {word_course} la perd.} other {# {word_courses} la perdent.}}',
  'tags.deletion.rules':
    '{count, plural, one {# règle qui s’y réfère disparaît aussi :} other {# règles qui s’y réfèrent disparaissent aussi :}}',

  'tags.courses.button': 'Étiquettes…',
  'tags.courses.title':
    '{count, plural, one {Étiquettes de # {word_course}} other {Étiquettes de # {word_courses}}}',
  'tags.courses.ofOne': 'Étiquettes : {course}',
  'tags.courses.now': 'Étiquettes actuelles :',
  'tags.courses.noneNow': 'Il n’y en a pas encore.',
  'tags.courses.some': '{tag} ({count} sur {total})',
  'tags.courses.add': 'Donner',
  'tags.courses.add.help': 'Des étiquettes entre virgules, nouvelles ou existantes.',
  'tags.courses.take': 'Retirer',
  'tags.courses.take.help': 'Des étiquettes entre virgules ; ce qui n’en a pas reste tel quel.',
  'tags.uses.courses': '{Word_courses} qui la portent',
  'tags.uses.courses.none': 'Rien ne la porte parmi les {word_courses}.',
  'tags.uses.rules': 'Règles qui s’y réfèrent',
  'tags.uses.rules.none': 'Aucune règle ne s’y réfère.',

  'tags.actions.renamed': 'changement du nom de l’étiquette « {before} » en « {after} »',
  'tags.actions.merged': 'réunion de l’étiquette « {before} » avec « {after} »',
  'tags.actions.deleted': 'suppression de l’étiquette « {tag} »',
  'tags.actions.given':
    '{count, plural, one {étiquetage {things} (ajout : {tags})} other {étiquetage {things} (ajouts : {tags})}}',
  'tags.actions.taken':
    '{count, plural, one {étiquetage {things} (retrait : {tags})} other {étiquetage {things} (retraits : {tags})}}',
  'tags.actions.exchanged': 'étiquetage {things} (ajout : {added} ; retrait : {taken})',
} as const;
