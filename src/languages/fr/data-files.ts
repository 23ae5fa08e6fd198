/** The pages by which whole terms and lists come in and go out as files, and the list of files that were brought. */
export const dataFiles = {
  'data.files.tabs': 'Fichiers de la période',
  'data.files.wholeTerm': 'Fichiers de la période',
  'data.files.import': 'Importer',
  'data.files.export': 'Exporter',
  'data.files.uploads': 'Fichiers déposés',

  'data.files.drop': 'Déposez ici un tableur ou un fichier d’emploi du temps',
  'data.files.pick':
    'ou choisissez-en un : .xlsx ou .csv, .json de ce programme, .fet de FET, .ctt ou .ectt d’ITC-2007 ; 20 Mo au plus',
  'data.files.sheetsHelp':
    'Un tableur peut contenir plusieurs feuilles ; chacune commence par une ligne d’en-tête avec le nom des colonnes.',
  'data.files.costs': 'Coûts d’un fichier .ectt',
  'data.files.costsHelp': 'Les autres fichiers indiquent les leurs ; ceux d’un fichier .ctt sont UD2.',
  'data.files.formulation': '{name} : {costs}',
  'data.files.unreadable': '{file} n’a pas pu être lu, rien n’a été modifié',
  'data.files.nothingYet': 'Rien n’est encore modifié.',

  'data.files.contents': 'Ce qu’il contient',
  'data.files.contents.calendar':
    '{weeks, plural, =1 {} one {# semaine de } other {# semaines de }}{days, plural, one {# jour} other {# jours}} avec {periods, plural, one {# {word_period}} other {# {word_periods}}}',
  'data.files.contents.teachers': '{count, plural, one {# {word_teacher}} other {# {word_teachers}}}',
  'data.files.contents.groups': '{count, plural, one {# {word_group}} other {# {word_groups}}}',
  'data.files.contents.rooms': '{count, plural, one {# {word_room}} other {# {word_rooms}}}',
  'data.files.contents.courses': '{count, plural, one {# {word_course}} other {# {word_courses}}}',
  'data.files.contents.lessons': '{count, plural, one {# {word_lesson}} other {# {word_lessons}}}',
  'data.files.contents.rules': '{count, plural, one {# règle} other {# règles}}',
  'data.files.contents.schedules': '{count, plural, one {# emploi du temps} other {# emplois du temps}}',
  'data.files.contents.placed':
    '{count, plural, one {# {word_lesson} en place} other {# {word_lessons} en place}}',

  'data.files.unsaid': 'Ce qu’il exprime et que nous ne pouvons pas exprimer',
  'data.files.unsaid.help':
    'Ces parties du fichier sont laissées de côté, chacune pour sa raison ; tout le reste est repris.',
  'data.files.unsaid.line': '<code>{element}</code>, {count, plural, one {# fois} other {# fois}} : {reason}',

  'data.files.difference': 'Ce qui serait différent',
  'data.files.difference.none': 'Rien : tout ce que contient le fichier est déjà ici.',
  'data.files.difference.title':
    '{list} – ajouts : {added}, modifications : {changed}, suppressions : {gone}',
  'data.files.difference.rules': 'Règles',
  'data.files.difference.calendar': 'Calendrier : {what}',
  'data.files.difference.calendarPart': `{part, select,
    weeks {les semaines du cycle}
    days {les jours}
    periods {les {word_periods}}
    bellTables {les horaires de sonnerie}
    other {les pauses}
  }`,
  'data.files.difference.added': 'Ajouts',
  'data.files.difference.changed': 'Modifications',
  'data.files.difference.gone': 'Suppressions',
  'data.files.difference.line': '{name} : {changes}',
  'data.files.difference.rule': '{label} : {whom}',
  'data.files.difference.lessonsGone':
    '{count, plural, one {# {word_lesson} disparaît, tous emplois du temps confondus.} other {# {word_lessons} disparaissent, tous emplois du temps confondus.}}',
  'data.files.difference.lessonsAdded':
    '{count, plural, one {# {word_lesson} s’ajoute, tous emplois du temps confondus, et attend dans la réserve.} other {# {word_lessons} s’ajoutent, tous emplois du temps confondus, et attendent dans la réserve.}}',
  'data.files.difference.placesMoved':
    '{count, plural, one {# {word_lesson} perd son placement ou son verrou, ou en change, tous emplois du temps confondus.} other {# {word_lessons} perdent leur placement ou leur verrou, ou en changent, tous emplois du temps confondus.}}',
  'data.files.placesOtherwise':
    '{count, plural, one {# {word_lesson} est placé ou verrouillé autrement dans le fichier que dans l’emploi du temps du même nom ici.} other {# {word_lessons} sont placés ou verrouillés autrement dans le fichier que dans les emplois du temps du même nom ici.}}',
  'data.files.placesLeftOut':
    'Les placements et les emplois du temps que contient le fichier ne viennent qu’avec une nouvelle période : les emplois du temps de celle-ci gardent les leurs.',

  'data.files.replace': 'Remplacer les données : {term}',
  'data.files.replace.help':
    'C’est une seule modification, qui peut être annulée. Ce qui continue d’exister reste le même, et les {word_lessons} des emplois du temps gardent leur place.',
  'data.files.makeTerm': 'En faire une nouvelle période',
  'data.files.termName': 'Nom de la nouvelle période',
  'data.files.weekOfSheets':
    'La semaine est la semaine habituelle de 5 jours avec 8 {word_periods}, sauf si une feuille en indique une autre ; modifiez-la sur la page du calendrier.',

  'data.export.of': 'Exporter {term}',
  'data.export.whole': 'Toute la période',
  'data.export.xlsx': 'Classeur (.xlsx)',
  'data.export.xlsx.help':
    'Une feuille par liste, une pour les règles en toutes lettres et une pour le calendrier. Les listes peuvent être réimportées, et le calendrier quand on fait du fichier une nouvelle période. Les règles et les disponibilités n’y sont que pour être lues ; les horaires de sonnerie et les emplois du temps n’y figurent pas.',
  'data.export.json': 'L’ensemble (.json)',
  'data.export.json.help':
    'Données, règles et emplois du temps avec tous les placements et verrous, sans perte : pour une autre installation de ce programme, ou pour archiver.',
  'data.export.jsonData': 'Toutes les données (.json)',
  'data.export.jsonData.help': 'La même chose sans les emplois du temps.',
  'data.export.fet': 'FET (.fet)',
  'data.export.fet.help':
    'Données et règles pour FET, avec ce qui est verrouillé dans l’emploi du temps modifié en dernier. Sont perdus les heures, les noms des pauses, les horaires de sonnerie et les règles désactivées.',
  'data.export.lists': 'Une seule liste (.csv)',
  'data.export.fetRefused': 'FET ne peut pas tout exprimer',
  'data.export.fetRefused.help': 'Ceci n’a pas d’équivalent dans un fichier FET :',
  'data.export.sayable': 'Exporter sans ces règles',
  'data.export.back': 'Vers les autres fichiers',
  'data.export.sheet.calendar': 'Calendrier',
  'data.export.sheet.rules': 'Règles',
  'data.export.rule.kind': 'Règle',
  'data.export.rule.whom': 'Pour qui',
  'data.export.rule.details': 'Détails',
  'data.export.rule.hard': 'Stricte',
  'data.export.rule.weight': 'Poids',
  'data.export.rule.active': 'Activée',
  'data.export.rule.id': 'Identifiant de la règle',

  'data.uploads.of': 'Fichiers déposés : {term}',
  'data.uploads.none': 'Aucun fichier n’a encore été déposé ici.',
  'data.uploads.kept': 'Les {most} derniers sont conservés.',
  'data.uploads.file': 'Fichier',
  'data.uploads.size': 'Taille',
  'data.uploads.who': 'Qui',
  'data.uploads.when': 'Quand',
  'data.uploads.became': 'Ce qu’il en est advenu',
  'data.uploads.nobody': 'quelqu’un',
  'data.uploads.previewed': 'Examiné',
  'data.uploads.imported': 'A remplacé les données',
  'data.uploads.imported.nothing': 'Importé ; rien n’a changé',
  'data.uploads.imported.rows':
    'Importé : {added, plural, one {# ligne ajoutée} other {# lignes ajoutées}}, {changed, plural, one {# ligne modifiée} other {# lignes modifiées}}',
  'data.uploads.founded': 'Cette période en est issue',
  'data.uploads.kilobytes': '{size} ko',
  'data.uploads.megabytes': '{size} Mo',
  'data.uploads.checksum': 'SHA-256 : {sum}',
  'data.uploads.gone': 'Ce fichier n’existe pas ; seuls les derniers sont conservés.',
} as const;
