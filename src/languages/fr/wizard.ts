/** The set-up of a new term, step by step. */
export const wizard = {
  'wizard.title': 'Préparer {term}',
  'wizard.link': 'Préparer',
  'wizard.steps': 'Étapes',
  'wizard.stepTitle': '{step} · {term}',
  'wizard.done': 'fait',
  'wizard.notDone': 'à faire',
  'wizard.stepOf': 'Étape {step} sur {steps}',
  'wizard.back': 'Retour',
  'wizard.next': 'Suivant : {step}',
  'wizard.skip': 'Passer pour l’instant : {step}',
  'wizard.finish': 'Vers les emplois du temps',
  'wizard.example': 'Par exemple',

  'wizard.calendar.name': 'Semaine',
  'wizard.calendar.lead':
    'Indiquez quand des {word_lessons} peuvent avoir lieu : les jours, le nombre de {word_periods} par jour, et les pauses entre eux.',
  'wizard.calendar.example':
    'Du lundi au vendredi, 8 {word_periods} de 45 minutes à partir de 8:00, une pause de 20 minutes après le deuxième et le déjeuner après le cinquième.',
  'wizard.calendar.quick': 'Composer la journée',
  'wizard.calendar.days': 'Jours',
  'wizard.calendar.daysHelp': 'Entre virgules, dans l’ordre.',
  'wizard.calendar.weeks': 'Semaines du cycle',
  'wizard.calendar.weeksHelp': '1, ou 2 pour des semaines A et B.',
  'wizard.calendar.periods': '{Word_periods} par jour',
  'wizard.calendar.firstStart': 'Début de la journée',
  'wizard.calendar.minutes': 'Minutes par {word_period}',
  'wizard.calendar.between': 'Minutes d’intervalle',
  'wizard.calendar.betweenHelp': 'Pour changer de salle, là où il n’y a pas de pause.',
  'wizard.calendar.breaks': 'Pauses',
  'wizard.calendar.breakAfter': 'Après : {word_period}',
  'wizard.calendar.breakName': 'Nom',
  'wizard.calendar.breakMinutes': 'Minutes',
  'wizard.calendar.breakDivides': 'Jamais traversée par une séance double',
  'wizard.calendar.breakOf': '{what}, pause {number}',
  'wizard.calendar.breakExample': 'Déjeuner',
  'wizard.calendar.breakTwice': 'Il y a déjà une pause après celui-ci.',
  'wizard.calendar.layOut': 'Composer',
  'wizard.calendar.fine': 'Les {word_periods} un par un',
  'wizard.calendar.fineHelp':
    'Voici la journée actuelle. Modifiez ici certaines heures si elles ne sont pas toutes régulières.',

  'wizard.groups.name': 'Classes',
  'wizard.groups.lead':
    'Indiquez qui suit les {word_lessons} : les niveaux avec leurs classes, et en quoi une classe se divise pour certaines matières.',
  'wizard.groups.example':
    'Niveaux 5-10 avec les classes a-d de 28 élèves, divisées en filles et garçons pour le sport.',
  'wizard.groups.quick': 'Ajouter des niveaux et des classes',
  'wizard.groups.years': 'Niveaux',
  'wizard.groups.yearsHelp': 'Une série, 5-10, ou des noms entre virgules.',
  'wizard.groups.classes': 'Classes de chaque niveau',
  'wizard.groups.classesHelp': 'a-d donne 5a à 5d. Laissez vide si un niveau est une seule classe.',
  'wizard.groups.students': 'Élèves dans chacune',
  'wizard.groups.add': 'Ajouter les classes',
  'wizard.groups.yearName': 'Niveau {year}',
  'wizard.groups.divide': 'Diviser des classes',
  'wizard.groups.divideHelp':
    'Dans une classe déjà divisée, chaque partie est de nouveau divisée : 5a garçons devient 5a garçons français et 5a garçons latin, et un cours peut réunir plusieurs parties.',
  'wizard.groups.parts': 'Parties',
  'wizard.groups.partsHelp':
    'Entre barres obliques ou virgules : filles/garçons, ou français/latin/espagnol.',
  'wizard.groups.which': 'Quelles classes',
  'wizard.groups.wholeYear': 'tout {year}',
  'wizard.groups.divideThem': 'Diviser',
  'wizard.groups.tree': 'Ce qui existe',
  'wizard.groups.size': '{count, plural, one {# élève} other {# élèves}}',
  'wizard.groups.change': 'Modifier ou supprimer des {word_groups} dans leur liste',
  'wizard.groups.yearsMissing': 'Indiquez au moins un niveau, par exemple 5-10.',
  'wizard.groups.tooMany': 'Au plus {most} classes à la fois.',
  'wizard.groups.partsMissing': 'Indiquez au moins deux parties, par exemple filles/garçons.',
  'wizard.groups.partsTooMany': 'Au plus {most} parties.',
  'wizard.groups.classesMissing': 'Choisissez au moins une classe.',
  'wizard.groups.dividedSo': '{name} existe déjà.',

  'wizard.rooms.name': '{Word_rooms}',
  'wizard.rooms.lead':
    'Indiquez où les {word_lessons} ont lieu : le nombre de places, et les équipements dont certains {word_courses} ont besoin.',
  'wizard.rooms.example':
    '20 {word_rooms} pour 30 élèves, 2 laboratoires pour 24, et un gymnase pour 60 avec l’équipement sport.',
  'wizard.rooms.quick': 'Ajouter des {word_rooms}',
  'wizard.rooms.count': 'Combien',
  'wizard.rooms.called': 'Nom',
  'wizard.rooms.seats': 'Places',
  'wizard.rooms.features': 'Équipements',
  'wizard.rooms.lineOf': '{what}, ligne {number}',
  'wizard.rooms.help':
    'Plusieurs du même genre sont numérotées : Salle 1, Salle 2. Les équipements sont entre virgules.',
  'wizard.rooms.exampleRoom': 'Salle',
  'wizard.rooms.exampleLab': 'Laboratoire',
  'wizard.rooms.exampleLabFeature': 'laboratoire',
  'wizard.rooms.exampleGym': 'Gymnase',
  'wizard.rooms.exampleGymFeature': 'sport',
  'wizard.rooms.add': 'Ajouter les {word_rooms}',
  'wizard.rooms.seatsOf': '{count, plural, one {# place} other {# places}}',
  'wizard.rooms.change': 'Modifier ou supprimer des {word_rooms} dans leur liste',
  'wizard.rooms.tooMany': 'Au plus {most} {word_rooms} à la fois, toutes lignes confondues.',
  'wizard.rooms.missing': 'Donnez un nom aux {word_rooms}.',

  'wizard.teachers.name': '{Word_teachers}',
  'wizard.teachers.lead':
    'Indiquez qui enseigne. Les matières et la charge aident à voir qui en a trop ou trop peu.',
  'wizard.teachers.example':
    'Anna Berg enseigne les mathématiques et la physique, 24 {word_periods} par semaine : Anna Berg; Mathématiques, Physique; 24',
  'wizard.teachers.quick': 'Ajouter des {word_teachers}',
  'wizard.teachers.lines': '{Word_teachers}, un nom par ligne',
  'wizard.teachers.linesHelp':
    'Après des points-virgules, si vous voulez : les matières entre virgules, et les {word_periods} par semaine. On peut aussi coller trois colonnes d’un tableur.',
  'wizard.teachers.linesExample': 'Anna Berg; Mathématiques, Physique; 24\nBen Okoro; Dessin\nCleo Diaz',
  'wizard.teachers.add': 'Ajouter les {word_teachers}',
  'wizard.teachers.loadOf':
    '{count, plural, one {# {word_period} par semaine} other {# {word_periods} par semaine}}',
  'wizard.teachers.change': 'Modifier ou supprimer des {word_teachers} dans leur liste',
  'wizard.teachers.missing': 'Saisissez au moins un nom.',
  'wizard.teachers.tooMany': 'Au plus {most} à la fois.',
  'wizard.teachers.twice': '{name} y figure deux fois.',
  'wizard.teachers.action':
    '{count, plural, one {précisions sur # {word_teacher}} other {précisions sur # {word_teachers}}}',

  'wizard.courses.name': '{Word_courses}',
  'wizard.courses.lead': 'Indiquez ce que chaque classe a de chaque matière par semaine, et qui l’enseigne.',
  'wizard.courses.example':
    'Mathématiques 4 pour toutes les classes du niveau 5 ; 4 Anna Berg dans la case de 5a.',

  'wizard.rules.name': 'Règles',
  'wizard.rules.lead':
    'Indiquez ce qui fait un bon emploi du temps ; ce qui est obligatoire, et ce qui est seulement souhaité.',
  'wizard.rules.example':
    'Personne n’est à deux endroits à la fois, les classes n’ont pas de trous, une matière est répartie sur la semaine.',
  'wizard.rules.templates': 'Règles habituelles, en une fois',
  'wizard.rules.there': 'Règles existantes',
  'wizard.rules.must': 'obligatoire',
  'wizard.rules.weight': 'poids {weight}',
  'wizard.rules.add': 'Ajouter une seule règle…',
  'wizard.rules.change': 'Modifier ou supprimer des règles dans leur liste',
  'wizard.rules.availability': 'Qui n’est pas là quand…',

  'wizard.check.name': 'Contrôle',
  'wizard.check.lead':
    'Voyez ce qui est impossible avant d’attendre pour rien. Chaque ligne mène là où on peut y remédier ; seule la première liste doit être vide.',
  'wizard.check.example': 'La classe 5a a 42 {word_lessons} dans une semaine de 40 {word_periods}.',
  'wizard.check.fine': 'Le décompte ne révèle aucun problème.',
  'wizard.check.nothing':
    'Il n’y a pas encore de {word_courses} avec des {word_lessons} ; sans cela, il n’y a rien à chercher.',
  'wizard.check.impossible': 'Aucun emploi du temps ne peut satisfaire ceci',
  'wizard.check.tight': 'Ce sera serré',
  'wizard.check.forgotten': 'Peut-être un oubli',
  'wizard.check.toStep': 'Étape « {step} »',
  'wizard.check.more': '{count, plural, one {Et # de plus.} other {Et # de plus.}}',

  'wizard.solve.name': 'Calcul',
  'wizard.solve.lead':
    'Laissez le programme chercher un emploi du temps. Vous pouvez le suivre, l’arrêter quand vous voulez, et déplacer ensuite des {word_lessons} à la main.',
  'wizard.solve.example': '30 secondes suffisent à une petite école ; donnez quelques minutes à une grande.',
  'wizard.solve.seconds': 'Secondes',
  'wizard.solve.start': 'Chercher un emploi du temps',
  'wizard.solve.into':
    'Les {word_lessons} sont celles de l’emploi du temps « {name} », où rien n’a encore de place.',
  'wizard.solve.intoNew':
    'Un nouvel emploi du temps est créé pour cela ; ceux qui existent restent ce qu’ils sont.',
  'wizard.solve.found': 'Il y a un emploi du temps qui respecte toutes les règles obligatoires.',
  'wizard.solve.open': 'Ouvrir {name}',
  'wizard.solve.impossible':
    '{count, plural, one {Le contrôle a trouvé # point qu’aucun emploi du temps ne peut satisfaire. <link>Le voir d’abord</link>} other {Le contrôle a trouvé # points qu’aucun emploi du temps ne peut satisfaire. <link>Les voir d’abord</link>}}',
  'wizard.solve.nothing': 'Il n’y a pas encore de séances. <link>Ajouter d’abord des {word_courses}</link>',
  'wizard.solve.running': 'Le programme en cherche un en ce moment.',
  'wizard.solve.watch': 'Suivre le calcul',
  'wizard.solve.secondsWrong': 'Un nombre entier de secondes de 1 à 3600.',

  'wizard.facts.calendar':
    '{days, plural, one {# jour} other {# jours}}, {periods, plural, one {# {word_period}} other {# {word_periods}}}',
  'wizard.facts.things': `{list, select,
    teachers {{count, plural, one {# {word_teacher}} other {# {word_teachers}}}}
    groups {{count, plural, one {# {word_group}} other {# {word_groups}}}}
    rooms {{count, plural, one {# {word_room}} other {# {word_rooms}}}}
    rules {{count, plural, one {# règle} other {# règles}}}
    other {{count, plural, one {# {word_course}} other {# {word_courses}}}}
  }`,
  'wizard.facts.none': 'encore rien',
  'wizard.facts.faults': '{count, plural, one {# point à corriger} other {# points à corriger}}',
  'wizard.facts.fine': 'aucun problème',
  'wizard.facts.solved': 'un emploi du temps',
  'wizard.noSuchStep': 'Cette étape n’existe pas.',
  'wizard.formUnknown': 'Ce formulaire n’est pas tel que la page l’envoie ; ouvrez de nouveau la page.',

  'wizard.start.make': 'Préparer pas à pas',
} as const;
