/** Faults of files that are read, and what a format cannot say: spreadsheets, and those of course timetabling. */
export const formats = {
  'formats.line': 'ligne {line}',
  'formats.file': 'fichier',
  'formats.refused': '{where} : {message}',
  'formats.refusedWithMore': '{where} : {message} (et {count} de plus)',
  'formats.tooLong': 'il dépasse {megabytes} Mo',
  'formats.unreadable': '{file} ne se termine pas par un format lisible : {endings}.',
  'formats.unwritable': 'Cela ne peut pas être écrit comme fichier {format} : {where} {message}.',
  'formats.unwritableAt': 'Cela ne peut pas être écrit comme fichier {format} : {where} : {message}.',
  'formats.nothingPlaced':
    'Aucune séance de cet emploi du temps n’a encore d’horaire et de salle, le fichier serait donc vide. Lancez d’abord un calcul.',
  'formats.unstorable':
    'Un texte contient des caractères qui ne peuvent pas être enregistrés ; saisissez-le à nouveau.',

  'formats.table.tooManyRows': '{sheet} a plus de {most} lignes.',
  'formats.table.tooManyColumns': '{sheet} a plus de {most} colonnes.',
  'formats.table.someSheetTooManyRows': 'Une feuille a plus de {most} lignes.',
  'formats.table.someSheetTooManyColumns': 'Une feuille a plus de {most} colonnes.',
  'formats.table.tooMuchText': '{sheet} contient trop de texte.',
  'formats.table.openQuotation': '{sheet}, ligne {row} : un guillemet n’est pas fermé.',
  'formats.table.tooLarge': 'Ce tableur est trop grand.',
  'formats.table.noSpreadsheet': '{file} ne peut pas être lu comme tableur (.xlsx).',

  'formats.formulations.UD1': 'places, jours de travail, séances isolées',
  'formats.formulations.UD2': 'comme UD1, et une seule salle par cours (la compétition de 2007)',
  'formats.formulations.UD3': 'places, créneaux libres, séances par jour, salles adaptées',
  'formats.formulations.UD4': 'comme UD3, jours de travail, séances doubles',
  'formats.formulations.UD5': 'comme UD1, créneaux libres, séances par jour, trajets entre bâtiments',
  'formats.formulations.onlyUsual':
    'Un fichier .ctt ne dit pas ce que compte {formulation} ; prenez {usual}, ou un fichier .ectt.',

  'formats.courses.dayName': 'Jour {number}',
  'formats.courses.noText': 'ce n’est pas un fichier texte',
  'formats.courses.unknownHeader':
    '« {key} » n’est pas un en-tête de ce format ; les en-têtes connus sont {known}',
  'formats.courses.headerTwice': '« {key} » figure deux fois dans l’en-tête',
  'formats.courses.headerLacks': 'il manque « {key}: » dans l’en-tête',
  'formats.courses.notWhole': '{what} est « {text} » ; il faut un nombre entier de {least} à {most}',
  'formats.courses.numbers.lectures': 'le nombre de séances',
  'formats.courses.numbers.workingDays': 'le nombre de jours de travail',
  'formats.courses.numbers.students': 'le nombre d’étudiants',
  'formats.courses.numbers.capacity': 'la capacité',
  'formats.courses.numbers.courses': 'le nombre de cours',
  'formats.courses.numbers.day': 'le jour',
  'formats.courses.numbers.period': 'le créneau',
  'formats.courses.numbers.leastDaily': 'le nombre minimal de séances par jour',
  'formats.courses.numbers.mostDaily': 'le nombre maximal de séances par jour',
  'formats.courses.numbers.doubleLectures': 'l’indication des séances doubles',
  'formats.courses.twoNumbers': '{key} est « {text} » ; il faut deux nombres entiers',
  'formats.courses.leastAboveMost':
    'le nombre minimal de séances par jour, {least}, dépasse le maximum, {most}',
  'formats.courses.expected': 'on attend ici « {text} »',
  'formats.courses.tooFewRows':
    'l’en-tête annonce {announced, plural, one {# ligne} other {# lignes}} de {section}, il y en a ici {found, plural, one {#} other {#}}',
  'formats.courses.tooManyRows':
    'l’en-tête annonce {announced, plural, one {# ligne} other {# lignes}} de {section}, en voici une de plus',
  'formats.courses.fieldCount':
    'une ligne de {section} a {expected} champs ({columns}), celle-ci en a {found}',
  'formats.courses.fieldCountAtLeast':
    'une ligne de {section} a au moins {expected} champs ({columns}), celle-ci en a {found}',
  'formats.courses.goesOn': 'le fichier continue après « END. »',
  'formats.courses.declaredTwice': `{kind, select,
    course {le cours « {id} » est déjà déclaré à la ligne {line}}
    room {la salle « {id} » est déjà déclarée à la ligne {line}}
    other {le cursus « {id} » est déjà déclaré à la ligne {line}}
  }`,
  'formats.courses.undeclared': `{kind, select,
    course {le cours « {id} » n’est pas déclaré}
    room {la salle « {id} » n’est pas déclarée}
    other {le cursus « {id} » n’est pas déclaré}
  }`,
  'formats.courses.nameEmpty': 'le nom est vide',
  'formats.courses.curriculumCount': 'le cursus « {id} » annonce {announced} cours et en cite {named}',
  'formats.courses.curriculumTwice': 'le cursus « {id} » cite deux fois un cours',
  'formats.courses.solutionFields':
    'une ligne a 4 champs (cours, salle, jour, créneau), celle-ci en a {found}',
  'formats.courses.noSuchTime': 'il n’y a pas de jour {day} avec un créneau {period}',
  'formats.courses.noLectureLeft': 'le cours « {id} » n’a plus de séance à placer',
  'formats.courses.named': `{kind, select,
    course {le cours « {id} »}
    teacher {l’enseignant « {id} »}
    room {la salle « {id} »}
    curriculum {le cursus « {id} »}
    other {le bâtiment « {id} »}
  }`,
  'formats.courses.nameUnwritable': 'doit avoir un nom sans espaces qui ne se termine pas par un deux-points',
  'formats.courses.wholeName': 'le nom',
  'formats.courses.wholeNameUnwritable': '« {name} » doit tenir sur une ligne sans doubles espaces',
  'formats.courses.cannotSay':
    'Cela ne peut pas être écrit comme fichier {format} : il ne peut pas exprimer {lost}.',
  'formats.courses.losses.weeks': 'un cycle de plusieurs semaines',
  'formats.courses.losses.grid': 'le nombre de jours et de créneaux',
  'formats.courses.losses.rooms': 'les équipements, bâtiments et parties des salles',
  'formats.courses.losses.teachers': 'les enseignants',
  'formats.courses.losses.groups': 'des groupes dans des groupes, ou leur effectif',
  'formats.courses.losses.courses': 'des cours avec plusieurs enseignants, des équipements ou des étiquettes',
  'formats.courses.losses.choices': 'le choix des enseignants',
  'formats.courses.losses.lessons': 'des séances de plusieurs créneaux ou sans salle',
  'formats.courses.losses.rules': 'ces règles ({rules})',
  'formats.courses.losses.uncounted': 'que ces règles ne comptent pas ({rules})',
} as const;
