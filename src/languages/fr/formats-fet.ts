/**
 * Faults of `.fet` files, what a problem does not say of one, and what such a file cannot say. Names of elements stay as they
 * are in the file.
 */
export const formatsFet = {
  'formats.fet.inElement': '<{element}> : {message}',
  'formats.fet.ownCosts':
    'Un fichier .fet indique ses propres coûts ; {formulation} est pour les fichiers .ectt.',
  'formats.fet.timetableInside':
    'L’emploi du temps d’un fichier .fet figure dans le fichier même, sous forme de verrous.',
  'formats.fet.notRead': 'non lu : {count} x <{element}> : {reason}',
  'formats.fet.school': 'École',
  'formats.fet.courseOfMore': '{subject} {groups} et {count} de plus',

  'formats.fet.noXml': 'ce n’est pas du XML : {what}',
  'formats.fet.ownType':
    'il déclare son propre type de document ; on attend un fichier sans « {declaration} »',
  'formats.fet.tooDeep': 'ses éléments sont imbriqués trop profondément',
  'formats.fet.noElement': 'il n’a aucun élément',
  'formats.fet.notFet': 'ce n’est pas un fichier FET ; son élément le plus extérieur doit être <{element}>',
  'formats.fet.lacks': 'il manque <{element}>',
  'formats.fet.lacksBasic': 'il manque <{element}>, obligatoire dans chaque fichier',
  'formats.fet.tooManyElements': 'il a {count} éléments ; on en lit au plus {most}',
  'formats.fet.namesNone': 'il n’en cite aucun ; on attend au moins un <{element}>',
  'formats.fet.namesTooMany': 'il en cite {count} ; on peut en lire au plus {most}',
  'formats.fet.standsTwice': '« {name} » y figure deux fois ; chaque nom ne doit figurer qu’une fois',
  'formats.fet.unknownMode': '<{element}> est « {text} » ; les valeurs connues sont {known}',
  'formats.fet.notWhole': '<{element}> est « {text} » ; il faut un nombre entier de {least} à {most}',
  'formats.fet.notPercentage': '<{element}> est « {text} » ; il faut un nombre de 0 à 100',
  'formats.fet.notTrueOrFalse': '<{element}> est « {text} » ; il faut true ou false',
  'formats.fet.notAfter': '<{end}> doit être après <{start}>',
  'formats.fet.twoLevels': '« {name} » est {one} et {other} ; il faut que ce soit l’un des deux',
  'formats.fet.levels.year': 'un niveau',
  'formats.fet.levels.group': 'un groupe',
  'formats.fet.levels.subgroup': 'un sous-groupe',
  'formats.fet.unknownTeacher': 'l’enseignant « {name} » n’est pas dans <{list}>',
  'formats.fet.unknownStudents': 'les élèves « {name} » ne sont pas dans <{list}>',
  'formats.fet.unknownRoom': 'la salle « {name} » n’est pas dans <{list}>',
  'formats.fet.unknownRealRoom': '« {name} » n’est pas une salle réelle de <{list}>',
  'formats.fet.unknownName': '« {name} » dans <{element}> n’est pas dans <{list}>',
  'formats.fet.unknownActivity': 'il n’y a pas d’activité avec <{element}> « {id} »',

  'formats.fet.unsaid.inactive': 'inactive : FET n’en tient pas compte',
  'formats.fet.unsaid.inactiveActivity': 'inactive : elle n’a pas lieu',
  'formats.fet.unsaid.noKind': 'aucun type de règle ne l’exprime',
  'formats.fet.unsaid.halfDays':
    'là où les jours sont des matinées et des après-midi, elle peut porter sur des jours entiers',
  'formats.fet.unsaid.halfDaysAsDays':
    'les matinées et les après-midi sont lues comme des jours à part entière',
  'formats.fet.unsaid.noWeight': 'son poids est 0, elle n’exige donc rien',
  'formats.fet.unsaid.noLesson': 'aucune de ses activités n’est active',
  'formats.fet.unsaid.noSet': 'trop peu de ses activités sont actives',
  'formats.fet.unsaid.noRoomChoice':
    'elle demande une salle virtuelle dont les salles réelles ne peuvent pas être prises',
  'formats.fet.unsaid.notAtHome':
    'chaque activité active concernée demande une salle autrement, ou il n’y en a aucune',
  'formats.fet.unsaid.threeADay':
    'que FET place au plus deux de ses activités par jour n’est pas exprimé, car leurs durées diffèrent',
  'formats.fet.unsaid.lastRest': 'parmi ses repos, celui du dernier jour au premier n’est pas demandé',
  'formats.fet.unsaid.noRealRooms':
    'salle virtuelle « {name} » : aucune combinaison de salles réelles, une par ensemble, n’est trouvée',
  'formats.fet.unsaid.someCombinations':
    'salle virtuelle « {name} » : sur {total} combinaisons de salles réelles, {chosen} sont lues et {rest} laissées de côté',
  'formats.fet.unsaid.uncountedCombinations':
    'salle virtuelle « {name} » : de combinaisons de salles réelles trop nombreuses pour être comptées, {chosen} sont lues et les autres laissées de côté',

  'formats.fet.leftOut': 'Laissé de côté : {where} : {message}.',
  'formats.fet.where': `{sort, select,
    constraint {règle {id}}
    room {salle {id}}
    group {groupe {id}}
    other {séance {id}}
  }`,
  'formats.fet.calendar': 'calendrier',
  'formats.fet.several': `{sort, select,
    constraint {{count, plural, one {# règle} other {# règles}}}
    room {{count, plural, one {# salle} other {# salles}}}
    group {{count, plural, one {# groupe} other {# groupes}}}
    other {{count, plural, one {# séance} other {# séances}}}
  }`,
  'formats.fet.oneWeek': 'FET connaît une seule semaine, et non un cycle de {weeks}',
  'formats.fet.threeLevels': 'FET connaît les niveaux, les groupes et les sous-groupes, et rien en dessous',
  'formats.fet.everyWeek': 'FET ne connaît que des séances de chaque semaine',
  'formats.fet.noClosedRoom': 'FET ne connaît pas de salle qui n’accueille aucune séance',
  'formats.fet.toldApart':
    'FET distinguerait les parties de {room}, où plusieurs séances ont lieu à la fois ({kind})',
  'formats.fet.weightTooHigh':
    'FET connaît des poids jusqu’à {most} pour une règle qui peut être enfreinte ({kind})',
  'formats.fet.neverSoft':
    'FET ne connaît cette règle que comme une règle qui ne peut pas être enfreinte ({kind})',
  'formats.fet.noSuchRule': 'FET n’a pas de règle semblable ({kind})',
} as const;
