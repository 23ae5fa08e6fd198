/** When teachers, groups, rooms and courses are available: painted on a grid, or chosen in a form. */
export const availability = {
  'availability.title': 'Disponibilités',
  'availability.lists': 'Disponibilités de qui',
  'availability.of.teachers': 'Disponibilités des {word_teachers}',
  'availability.of.groups': 'Disponibilités des {word_groups}',
  'availability.of.rooms': 'Disponibilités des {word_rooms}',
  'availability.of.courses': 'Disponibilités des {word_courses}',
  'availability.ofOne': 'Disponibilités : {name}',

  'availability.level.never': 'jamais',
  'availability.level.avoid': 'à éviter',
  'availability.level.ratherNot': 'plutôt non',
  'availability.level.free': 'libre',
  'availability.level.rather': 'plutôt oui',
  'availability.level.gladly': 'volontiers',
  'availability.level.wish': 'souhait',

  'availability.otherNever': 'jamais, selon une autre règle',
  'availability.otherNoted': 'une autre règle en parle',

  'availability.brush': 'Ce qui est peint',
  'availability.hint':
    'Choisissez un niveau et glissez sur la grille, ou appuyez sur l’en-tête d’une ligne ou d’une colonne.',
  'availability.withoutScript': 'Suivez un nom pour choisir ses niveaux dans un formulaire.',
  'availability.cell': '{name}, {day}, {period} : {level}',
  'availability.fillRow': 'Remplir la semaine : {name}',
  'availability.load': '{load} sur {free}',
  'availability.loadHead': '{word_lessons} / cases',
  'availability.loadInWords':
    '{load, plural, one {# {word_period}} other {# {word_periods}}} de {word_lessons} par semaine, et {free, plural, one {# case} other {# cases}} pour cela',
  'availability.loadOfRoom':
    '{load, plural, one {# {word_period}} other {# {word_periods}}} de {word_lessons} par semaine dans l’emploi du temps modifié en dernier, et {free, plural, one {# case} other {# cases}} pour cela',
  'availability.over': 'plus de {word_lessons} que de cases',
  'availability.unreachable':
    'Le serveur est injoignable ; ce qui a été peint en dernier n’est pas enregistré.',

  'availability.copyFrom': 'Copier la semaine de',
  'availability.copyToChosen': 'vers les lignes cochées',
  'availability.copyToOthers': 'Copier vers d’autres…',
  'availability.copySaved': 'La semaine enregistrée de {name} est copiée vers',
  'availability.copy': 'Copier',

  'availability.formCell': '{day}, {word_period} {period}',
  'availability.period': '{Word_period}',
  'availability.otherRules': 'Autres règles sur les moments',
  'availability.neighbours': 'Voisins dans la liste',
  'availability.previous': '← {name}',
  'availability.next': '{name} →',

  'availability.help': 'Ce que signifient les niveaux',
  'availability.help.never': '« Jamais » est obligatoire : aucune séance n’y est placée.',
  'availability.help.against':
    'Avec « {level} », un créneau coûte {cost, plural, one {# point} other {# points}} quand une séance s’y trouve.',
  'availability.help.for':
    'Là où il y a des {word_periods} « {level} », chaque {word_lesson} en dehors de ce souhait et de souhaits plus forts coûte {cost, plural, one {# point} other {# points}}.',
  'availability.help.wishes':
    'Les coûts de plusieurs souhaits s’additionnent, si bien que le plus fort est rempli d’abord.',
  'availability.help.load.teachers':
    'À côté de chaque nom figurent les {word_periods} de {word_lessons} par semaine, et combien ne sont pas « jamais ».',
  'availability.help.load.groups':
    'À côté de chaque nom figurent les {word_periods} de {word_lessons} par semaine pour qui en a le plus, et combien ne sont pas « jamais ».',
  'availability.help.load.rooms':
    'À côté de chaque nom figurent les {word_periods} utilisés dans l’emploi du temps modifié en dernier, et pour combien il y a de la place.',
  'availability.help.load.courses':
    'À côté de chaque nom figurent les {word_periods} de {word_lessons} par semaine, et combien ne sont pas « jamais ».',
  'availability.help.weeks': 'Un niveau vaut pour chaque semaine du cycle.',
  'availability.help.keys':
    'Au clavier : les flèches déplacent, avec Maj elles marquent plusieurs cases ; 0 à 3 et X donnent un niveau, − et + le niveau inférieur ou supérieur, Entrée le niveau choisi. Ctrl+Z annule.',
  'availability.help.others':
    'Ce que disent d’autres règles reste inchangé. Elles figurent sur la page de chaque nom.',

  'availability.done.marked': 'marquage « {level} » pour {whom} ({times})',
  'availability.done.changed': 'modification des disponibilités ({whom})',
  'availability.done.copied': 'copie des disponibilités ({from}) vers {whom}',
  'availability.wholeWeek': 'toute la semaine',
  'availability.count.teachers': '{count, plural, one {# {word_teacher}} other {# {word_teachers}}}',
  'availability.count.groups': '{count, plural, one {# {word_group}} other {# {word_groups}}}',
  'availability.count.rooms': '{count, plural, one {# {word_room}} other {# {word_rooms}}}',
  'availability.count.courses': '{count, plural, one {# {word_course}} other {# {word_courses}}}',

  'availability.notThere': 'Une partie n’existe plus ; ouvrez de nouveau la page.',
  'availability.noSuchPeriod':
    'Certains de ces créneaux ne sont plus dans le calendrier ; ouvrez de nouveau la page.',
  'availability.noWishesForRooms': 'Une salle peut être fermée ou à éviter ; elle n’a pas de souhaits.',
  'availability.chooseOthers': 'Choisissez au moins un nom vers lequel copier.',
  'availability.changedMeanwhile':
    'Les disponibilités de {name} ont été modifiées entre-temps. Voici ce que vous avez choisi ; enregistrez à nouveau si cela doit rester.',
} as const;
