/** What is said of a term’s data: their lists with their columns, and what is wrong with a cell of them. */
export const terms = {
  'terms.teachers.name.label': 'Nom',
  'terms.teachers.name.help': 'Tel qu’il figure dans les emplois du temps.',
  'terms.groups.name.label': 'Nom',
  'terms.groups.name.help': 'Un niveau, une classe ou une partie de classe.',
  'terms.groups.parent.label': 'Fait partie de',
  'terms.groups.parent.help':
    'Le groupe dont celui-ci fait partie. Les {word_lessons} d’un groupe sont aussi celles de tous les {word_groups} en dessous.',
  'terms.groups.size.label': 'Élèves',
  'terms.groups.size.help': 'Combien d’élèves il compte.',
  'terms.rooms.name.label': 'Nom',
  'terms.rooms.name.help': 'Tel qu’il figure dans les emplois du temps.',
  'terms.rooms.capacity.label': 'Places',
  'terms.rooms.capacity.help': 'Combien d’élèves y tiennent.',
  'terms.rooms.features.label': 'Équipements',
  'terms.rooms.features.help': 'Ce qu’elle offre, entre virgules : laboratoire, ordinateurs.',
  'terms.rooms.building.label': 'Bâtiment',
  'terms.rooms.building.help': 'Où elle se trouve, s’il y a plusieurs bâtiments.',
  'terms.rooms.lessonsAtOnce.label': '{Word_lessons} à la fois',
  'terms.rooms.lessonsAtOnce.help': '1, ou davantage pour un gymnase que plusieurs classes se partagent.',
  'terms.rooms.parts.label': 'Se compose de',
  'terms.rooms.parts.help': 'Les {word_rooms} qui la composent, si elle peut être divisée.',
  'terms.courses.name.label': 'Nom',
  'terms.courses.name.help': 'Vide pour la matière et les {word_groups} : Mathématiques 7A.',
  'terms.courses.subject.label': 'Matière',
  'terms.courses.subject.help': 'Ce qui est enseigné.',
  'terms.courses.groups.label': '{Word_groups}',
  'terms.courses.groups.help': 'Qui y participe, entre virgules ; plusieurs sont réunis.',
  'terms.courses.teachers.label': '{Word_teachers}',
  'terms.courses.teachers.help': 'Tous l’assurent ensemble ; le premier est responsable.',
  'terms.courses.choices.label': 'Un parmi',
  'terms.courses.choices.help':
    '{Word_teachers} parmi lesquels un seul est choisi pour chaque {word_lesson}.',
  'terms.courses.split.label': '{Word_lessons}',
  'terms.courses.split.help':
    'Leur découpage : 2+2+1 signifie deux {word_lessons} doubles et une simple ; 1 (semaine 2) a lieu cette semaine-là seulement.',
  'terms.courses.size.label': 'Élèves',
  'terms.courses.size.help': 'Combien ont besoin d’une place ; vide pour tous ceux des {word_groups}.',
  'terms.courses.features.label': 'Équipements requis',
  'terms.courses.features.help': 'Ce que la salle doit offrir, entre virgules.',
  'terms.courses.rooms.label': '{Word_rooms}',
  'terms.courses.rooms.help': 'Les seuls choix possibles, entre virgules ; vide pour n’importe quelle salle.',
  'terms.courses.needsRoom.label': 'En salle',
  'terms.courses.needsRoom.help':
    '« Non » pour ce qui n’a pas besoin de salle, comme la natation à l’extérieur.',
  'terms.courses.tags.label': 'Étiquettes',
  'terms.courses.tags.help': 'Des mots auxquels les règles peuvent se référer, entre virgules.',

  'terms.cells.yes': 'oui',
  'terms.cells.no': 'non',
  'terms.cells.yesOrNo': '« {yes} » ou « {no} », et non « {text} ».',
  'terms.cells.longest': 'Au plus {most} caractères.',
  'terms.cells.longestEach': 'Au plus {most} caractères chacun.',
  'terms.cells.tooLong': 'Au plus {most} caractères ; il y en a {count}.',
  'terms.cells.wholeNumber': 'Un nombre entier de {least} à {most}, et non « {text} ».',
  'terms.cells.unknown': `{list, select,
    teachers {« {name} » ne figure pas parmi les {word_teachers}.}
    groups {« {name} » ne figure pas parmi les {word_groups}.}
    rooms {« {name} » ne figure pas parmi les {word_rooms}.}
    lessons {« {name} » ne figure pas parmi les {word_lessons}.}
    other {« {name} » ne figure pas parmi les {word_courses}.}
  }`,
  'terms.cells.unknownButSimilar': `{list, select,
    teachers {« {name} » ne figure pas parmi les {word_teachers} ; vouliez-vous dire « {similar} » ?}
    groups {« {name} » ne figure pas parmi les {word_groups} ; vouliez-vous dire « {similar} » ?}
    rooms {« {name} » ne figure pas parmi les {word_rooms} ; vouliez-vous dire « {similar} » ?}
    lessons {« {name} » ne figure pas parmi les {word_lessons} ; vouliez-vous dire « {similar} » ?}
    other {« {name} » ne figure pas parmi les {word_courses} ; vouliez-vous dire « {similar} » ?}
  }`,
  'terms.cells.nameMissing': `{list, select,
    teachers {Chaque {word_teacher} a un nom.}
    groups {Chaque {word_group} a un nom.}
    rooms {Chaque {word_room} a un nom.}
    other {Chaque {word_course} a un nom.}
  }`,
  'terms.cells.nameTaken': `{list, select,
    teachers {« {name} » figure déjà parmi les {word_teachers}.}
    groups {« {name} » figure déjà parmi les {word_groups}.}
    rooms {« {name} » figure déjà parmi les {word_rooms}.}
    other {« {name} » figure déjà parmi les {word_courses}.}
  }`,
  'terms.cells.parentsTooMany': 'Un groupe fait partie d’un seul autre groupe au plus.',
  'terms.cells.parentBelow':
    'Un groupe ne peut pas faire partie de lui-même ni d’un groupe en dessous de lui.',
  'terms.cells.partOfItself': 'Une salle n’est pas une partie d’elle-même.',
  'terms.cells.partHasParts': 'L’une d’elles se compose d’autres {word_rooms} ; citez celles-ci.',
  'terms.cells.partIsPart':
    'Elle fait partie d’une autre salle et ne peut donc pas avoir elle-même de parties.',
  'terms.cells.choiceTeaches': 'L’un d’eux assure déjà chaque {word_lesson}.',
  'terms.cells.courseNameMissing': 'Un cours a un nom ou une matière.',

  'terms.split.week': 'semaine',
  'terms.split.weeks': 'semaines',
  'terms.split.and': 'et',
  'terms.split.unreadable':
    'Des durées de {word_lessons} en {word_periods}, par exemple 2+2+1, 4x1 ou 2 (semaine 1) ; « {piece} » n’en est pas une.',
  'terms.split.lengthOutside':
    'Une séance dure de 1 à {most} {word_periods}, la longueur d’une journée ; et non {length}.',
  'terms.split.oneWeek': 'Il n’y a qu’une semaine, qui se répète.',
  'terms.split.weeksOutside': 'Les semaines vont de 1 à {weeks}, et non « {text} ».',
  'terms.split.tooMany': 'Au plus {most} {word_lessons} par semaine.',
} as const;
