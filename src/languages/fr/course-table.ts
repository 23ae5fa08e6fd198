/** The table of subjects and classes, in which courses are typed as in a spreadsheet. */
export const courseTable = {
  'courseTable.title': 'Tableau des {word_courses}',
  'courseTable.titleOf': 'Tableau des {word_courses} : {term}',
  'courseTable.link': 'En tableau',
  'courseTable.list': 'En liste',
  'courseTable.lead':
    'Saisissez ce qu’une classe a d’une matière par semaine, et qui l’enseigne : <b>4 Anna Berg</b>. Une case vide signifie qu’il n’y a pas de cours.',
  'courseTable.howLessons':
    '<b>4</b> signifie quatre {word_lessons} simples, <b>2+2+1</b> deux doubles et une simple, <b>1x2</b> une double ; quand plusieurs semaines alternent, <b>2 (semaine 1)</b> signifie une double, cette semaine-là seulement. Le nom de famille suffit. Entrée mène à la case du dessous, Tab à celle d’à côté ; on peut coller des blocs d’un tableur. Ctrl et Entrée donnent la saisie à tout le niveau ; Échap puis Tab quittent le tableau.',
  'courseTable.columns': 'Colonnes',
  'courseTable.columnsClasses': 'Classes',
  'courseTable.columnsAll': 'Ensemble des {word_groups}',
  'courseTable.noGroups':
    'Il n’y a pas encore de classes ; elles forment les colonnes du tableau. <link>Ajouter des classes</link>',
  'courseTable.noSubjects': 'Il n’y a pas encore de matières. Ajoutez-en ci-dessous, chacune aura sa ligne.',
  'courseTable.noClass': 'Autres',
  'courseTable.subject': 'Matière',
  'courseTable.sum': 'Total',
  'courseTable.load': 'Charge',
  'courseTable.loadOf': '{load} sur {slots}',
  'courseTable.loadTooMuch': '{load} sur {slots}, c’est trop',
  'courseTable.loadHelp': '{Word_periods} de la semaine la plus chargée, sur ceux que compte la semaine',
  'courseTable.grid': '{Word_courses} par matière et par classe',
  'courseTable.changeRow': 'Modifier la ligne {subject}',
  'courseTable.rowTitle': '{subject}, par classe',
  'courseTable.rowLead':
    'Rien sous « {Word_lessons} » signifie qu’il n’y a pas de cours. <b>4</b> signifie quatre {word_lessons} simples, <b>2+2+1</b> deux doubles et une simple, <b>1x2</b> une double ; quand plusieurs semaines alternent, <b>2 (semaine 1)</b> signifie une double, cette semaine-là seulement.',
  'courseTable.class': 'Classe',
  'courseTable.lessons': '{Word_lessons} par semaine',
  'courseTable.teachers': '{Word_teachers}',
  'courseTable.shared': 'En commun',
  'courseTable.lessonsOf': '{Word_lessons} par semaine : {group}',
  'courseTable.teachersOf': '{Word_teachers} : {group}',
  'courseTable.save': 'Enregistrer',
  'courseTable.back': 'Retour au tableau',
  'courseTable.cancel': 'Annuler',
  'courseTable.fill': 'Autant de {word_lessons} pour tout le niveau',
  'courseTable.fillIn': 'Autant de {word_lessons} pour tout {year}',
  'courseTable.fillInFrom': 'Autant de {word_lessons} que {group} pour tout {year}',
  'courseTable.changeCourse': 'Modifier le cours…',
  'courseTable.cellBar': 'La case choisie',
  'courseTable.chooseCell': 'Choisissez une case.',
  'courseTable.cellOf': '{subject} · {group}',
  'courseTable.cellOther': '{lessons} · {groups}',
  'courseTable.choices':
    '{count, plural, one {un choix sur # {word_teacher}} other {un choix sur # {word_teachers}}}',
  'courseTable.unsaved': 'Non enregistré. Saisissez à nouveau.',
  'courseTable.doesNotFit': 'Une partie de ce qui a été collé dépasse du tableau et a été laissée de côté.',
  'courseTable.nothingDifferent': 'Rien n’a changé.',
  'courseTable.teacherLoads': '{Word_teachers} et leur charge',
  'courseTable.teacherLoadOf': '{load} sur {wanted}',
  'courseTable.over': 'trop',
  'courseTable.addSubjects': 'Ajouter des matières',
  'courseTable.subjects': 'Matières, une par ligne',
  'courseTable.subjectsHelp':
    'Avec les {word_lessons} par semaine de chaque classe et, après un point-virgule, ce que la salle doit offrir : Chimie 2; laboratoire. Sans {word_lessons}, c’est une ligne vide.',
  'courseTable.subjectsExample': 'Mathématiques 4\nFrançais 4\nÉducation physique 2; sport',
  'courseTable.forYears': 'Pour les classes de',
  'courseTable.everyClass': 'tous les niveaux',
  'courseTable.add': 'Les ajouter',

  'courseTable.lessonsMissing': 'Indiquez d’abord les {word_lessons} par semaine, par exemple 4 ou 2+2+1.',
  'courseTable.severalCourses':
    '{count, plural, one {Il y a # {word_course} ici ; modifiez dans la liste.} other {Il y a # {word_courses} ici ; modifiez dans la liste.}}',
  'courseTable.severalTeachers': 'Plusieurs personnes correspondent : {names} ; complétez le nom.',
  'courseTable.nothingToFill': 'Cette case n’a pas de cours propre à donner à d’autres.',
  'courseTable.subjectsMissing': 'Saisissez au moins une matière.',
  'courseTable.subjectsTooMany': 'Au plus {most} matières à la fois.',
  'courseTable.coursesTooMany':
    'Au plus {most, number} {word_courses} à la fois, et ces matières en font {count, number} : saisissez-en moins, ou choisissez moins de niveaux.',
  'courseTable.subjectTooLong': '« {subject}… » est trop long pour une matière.',
  'courseTable.subjectTwice': '« {subject} » y figure deux fois.',
  'courseTable.emptyRows':
    'Saisissez les {word_lessons} de {names} dans le tableau : une ligne vide n’est pas conservée quand vous quittez cette page.',
  'courseTable.emptyRowsTooMany':
    'Cela fait trop de matières sans {word_lessons} à la fois. Indiquez leur nombre par semaine, par exemple Chimie 2, ou ajoutez moins de matières.',
  'courseTable.noSuchRow': 'Cette ligne n’existe pas.',
  'courseTable.formUnknown': 'Ce formulaire n’est pas tel que la page l’envoie ; ouvrez de nouveau la page.',

  'courseTable.actions.cell': 'modification de {subject} ({group})',
  'courseTable.actions.cells':
    '{count, plural, one {modification de # case du tableau des {word_courses}} other {modification de # cases du tableau des {word_courses}}}',
  'courseTable.actions.filled':
    '{count, plural, one {report des séances de {subject} à # autre classe} other {report des séances de {subject} à # autres classes}}',
  'courseTable.actions.added':
    '{count, plural, one {ajout de # {word_course}} other {ajout de # {word_courses}}}',
} as const;
