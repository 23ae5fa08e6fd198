/** What is said of changes of a term's data and of imports into it, and why one cannot be made. */
export const termChanges = {
  'terms.things.named': `{list, select,
    teachers {{count, plural, one {{names} ({word_teacher})} other {{names} ({word_teachers})}}}
    groups {{count, plural, one {{names} ({word_group})} other {{names} ({word_groups})}}}
    rooms {{count, plural, one {{names} ({word_room})} other {{names} ({word_rooms})}}}
    other {{count, plural, one {{names} ({word_course})} other {{names} ({word_courses})}}}
  }`,
  'terms.things.counted': `{list, select,
    teachers {{count, plural, one {# {word_teacher}} other {# {word_teachers}}}}
    groups {{count, plural, one {# {word_group}} other {# {word_groups}}}}
    rooms {{count, plural, one {# {word_room}} other {# {word_rooms}}}}
    other {{count, plural, one {# {word_course}} other {# {word_courses}}}}
  }`,
  'terms.things.one': `{list, select,
    teachers {{word_teacher}}
    groups {{word_group}}
    rooms {{word_room}}
    other {{word_course}}
  }`,
  'terms.things.many': `{list, select,
    teachers {{Word_teachers}}
    groups {{Word_groups}}
    rooms {{Word_rooms}}
    other {{Word_courses}}
  }`,
  'terms.things.chooseOne': `{list, select,
    teachers {Elija al menos una fila ({word_teachers}).}
    groups {Elija al menos una fila ({word_groups}).}
    rooms {Elija al menos una fila ({word_rooms}).}
    other {Elija al menos una fila ({word_courses}).}
  }`,
  'terms.things.gone': `{list, select,
    teachers {Ese docente no existe; quizá se ha eliminado.}
    groups {Ese grupo no existe; quizá se ha eliminado.}
    rooms {Esa aula no existe; quizá se ha eliminado.}
    other {Ese curso no existe; quizá se ha eliminado.}
  }`,
  'terms.things.rule': 'la regla «{name}»',
  'terms.things.rules': '{count, plural, one {# regla} other {# reglas}}',

  'terms.actions.added': 'añadió {things}',
  'terms.actions.changed': 'cambió {things}',
  'terms.actions.deleted': 'eliminó {things}',
  'terms.actions.switchedOn': 'activó {things}',
  'terms.actions.switchedOff': 'desactivó {things}',
  'terms.actions.changedCalendar': 'cambió el calendario',
  'terms.actions.undid': 'deshizo: {action}',
  'terms.actions.didAgain': 'rehízo: {action}',
  'terms.actions.imported': `{did, select,
    both {importó una hoja de cálculo, que añadió {added, plural, one {# fila} other {# filas}} y cambió {changed, plural, one {# fila} other {# filas}}}
    added {importó una hoja de cálculo, que añadió {added, plural, one {# fila} other {# filas}}}
    changed {importó una hoja de cálculo, que cambió {changed, plural, one {# fila} other {# filas}}}
    other {importó una hoja de cálculo, que no cambió nada}
  }`,

  'terms.removal.groupsBelow':
    '{count, plural, one {También desaparece # {word_group} por debajo.} other {También desaparecen # {word_groups} por debajo.}}',
  'terms.removal.coursesStay':
    '{count, plural, one {# {word_course} se conserva sin esto.} other {# {word_courses} se conservan sin esto.}}',
  'terms.removal.lessonsGo':
    '{count, plural, one {Desaparece # {word_lesson}, entre todos los horarios.} other {Desaparecen # {word_lessons}, entre todos los horarios.}}',
  'terms.removal.lessonsLosePlace':
    '{count, plural, one {# {word_lesson} de los horarios pierde su lugar.} other {# {word_lessons} de los horarios pierden su lugar.}}',
  'terms.removal.rulesGo':
    '{count, plural, one {También desaparece # regla que no habla de nada más.} other {También desaparecen # reglas que no hablan de nada más.}}',
  'terms.removal.rulesStay':
    '{count, plural, one {# regla deja de hablar de esto.} other {# reglas dejan de hablar de esto.}}',
  'terms.removal.roomsStay':
    '{count, plural, one {# {word_room} se conserva con menos partes.} other {# {word_rooms} se conservan con menos partes.}}',
  'terms.removal.bellTablesGo':
    '{count, plural, one {También desaparece # horario de timbre que no vale para nadie más.} other {También desaparecen # horarios de timbre que no valen para nadie más.}}',
  'terms.removal.bellTablesStay':
    '{count, plural, one {# horario de timbre deja de valer para esto.} other {# horarios de timbre dejan de valer para esto.}}',

  'terms.failures.gone': 'Esos datos no existen; quizá se han eliminado.',
  'terms.failures.noSuchTerm': 'Esos datos no existen.',
  'terms.failures.ruleGone': 'Esa regla no existe; quizá se ha eliminado.',
  'terms.failures.sameNameMeanwhile':
    'Entretanto se ha añadido algo con el mismo nombre; así estaría dos veces.',
  'terms.failures.roomParts': '{Word_room} {room}: {message}.',
  'terms.failures.changedMeanwhile':
    'Entretanto, {who} {action}. Mire cómo está ahora y cámbielo después otra vez.',
  'terms.failures.changedSince':
    'Lo que se cambió entonces ha vuelto a cambiar desde entonces; no se puede deshacer.',
  'terms.failures.usedMeanwhile': 'Algo que desaparecería se usa entretanto; mírelo otra vez.',
  'terms.failures.changedAfterThat':
    'Después, {who} {action}; esto solo se puede deshacer cuando se deshaga aquello.',
  'terms.failures.nothingToUndo': 'En estos datos no hay nada que usted pueda deshacer.',
  'terms.failures.nothingToRedo': 'En estos datos no hay nada que usted pueda rehacer.',
  'terms.failures.unknownChange': 'Ese cambio ya no se conoce.',
  'terms.failures.nameTaken': 'Ya existe uno con este nombre; elija otro.',

  'terms.import.nameColumnMissing': 'Indique qué columna tiene el nombre.',
  'terms.import.nameOrSubjectMissing': 'Indique qué columna tiene el nombre o la asignatura.',
  'terms.import.nothingListed': 'Indique qué contiene al menos una hoja.',
  'terms.import.unknownId': `{list, select,
    teachers {En «{Word_teachers}» no existe el id «{id}».}
    groups {En «{Word_groups}» no existe el id «{id}».}
    rooms {En «{Word_rooms}» no existe el id «{id}».}
    other {En «{Word_courses}» no existe el id «{id}».}
  }`,
  'terms.import.standsTwice': `{list, select,
    teachers {Ya está en la fila {row} ({word_teacher}).}
    groups {Ya está en la fila {row} ({word_group}).}
    rooms {Ya está en la fila {row} ({word_room}).}
    other {Ya está en la fila {row} ({word_course}).}
  }`,
  'terms.import.cellChanged': '{label}: {before} → {after}',
  'terms.import.nothing': 'nada',
  'terms.import.rowFault': '{sheet}, fila {row}: {message}',
  'terms.import.cellFault': '{sheet}, fila {row}, columna {column}: {message}',

  'terms.templates.secondarySchool.title': 'Centro de secundaria habitual',
  'terms.templates.secondarySchool.help':
    'Grupos sin huecos, asignaturas repartidas por la semana, docentes con pocos huecos y como máximo seis periodos seguidos.',
  'terms.templates.primarySchool.title': 'Centro de primaria habitual',
  'terms.templates.primarySchool.help':
    'Grupos sin huecos que empiezan con el primer periodo, en pocas aulas.',
  'terms.templates.university.title': 'Universidad habitual',
  'terms.templates.university.help':
    'Plazas suficientes, clases de un curso en días distintos, días compactos para los estudiantes, un aula por curso.',

  'terms.calendar.weeks': 'Un número entero de 1 a {most}; 2 para semanas A y B.',
  'terms.calendar.days': 'Una semana tiene de 1 a {most} días.',
  'terms.calendar.daysTwice': 'Dos días tienen el mismo nombre.',
  'terms.calendar.clock': 'Una hora como 08:00.',
  'terms.calendar.nameMissing': 'Tiene un nombre, como 1.',
  'terms.calendar.startsTooEarly': 'El anterior termina a las {time}.',
  'terms.calendar.endsTooEarly': 'Termina después de empezar.',
  'terms.calendar.periods': 'Un día tiene de 1 a {most} periodos.',
  'terms.calendar.noSuchPeriod': 'No hay nada antes de esta pausa.',
  'terms.calendar.breakAtEnd': 'Después del último periodo no hay pausa.',
  'terms.calendar.lessonTooLong': '{course} tiene una clase que dura más que este día.',
} as const;
