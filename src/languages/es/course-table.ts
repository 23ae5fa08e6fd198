/** The table of subjects and classes, in which courses are typed as in a spreadsheet. */
export const courseTable = {
  'courseTable.title': 'Tabla de {word_courses}',
  'courseTable.titleOf': 'Tabla de {word_courses} de {term}',
  'courseTable.link': 'Como tabla',
  'courseTable.list': 'Como lista',
  'courseTable.lead':
    'Escriba cuánto tiene cada grupo de una asignatura por semana y quién la imparte: <b>4 Anna Berg</b>. Una celda vacía no es ningún curso.',
  'courseTable.howLessons':
    '<b>4</b> son cuatro clases sencillas, <b>2+2+1</b> dos dobles y una sencilla, <b>1x2</b> es una doble; si alternan varias semanas, <b>2 (semana 1)</b> es una doble solo en esa semana. De un docente basta el apellido. Intro sigue debajo, Tab al lado; se pueden pegar bloques de una hoja de cálculo. Control e Intro dan a todo el nivel lo escrito; Escape y luego Tab salen de la tabla.',
  'courseTable.columns': 'Columnas',
  'courseTable.columnsClasses': 'Grupos-clase',
  'courseTable.columnsAll': 'Todos los grupos',
  'courseTable.noGroups':
    'Todavía no hay grupos; con ellos la tabla tiene sus columnas. <link>Añadir grupos</link>',
  'courseTable.noSubjects': 'Todavía no hay asignaturas. Añádalas abajo y cada una tendrá su fila.',
  'courseTable.noClass': 'Otros',
  'courseTable.subject': 'Asignatura',
  'courseTable.sum': 'Suma',
  'courseTable.load': 'Carga',
  'courseTable.loadOf': '{load} de {slots}',
  'courseTable.loadTooMuch': '{load} de {slots}, demasiado',
  'courseTable.loadHelp': '{Word_periods} de la semana más cargada, sobre los que tiene la semana',
  'courseTable.grid': '{Word_courses} por asignatura y grupo',
  'courseTable.changeRow': 'Cambiar la fila {subject}',
  'courseTable.rowTitle': '{subject}, por grupo',
  'courseTable.rowLead':
    'Sin clases no hay curso. <b>4</b> son cuatro sencillas, <b>2+2+1</b> dos dobles y una sencilla, <b>1x2</b> es una doble; si alternan varias semanas, <b>2 (semana 1)</b> es una doble solo en esa semana.',
  'courseTable.class': 'Grupo-clase',
  'courseTable.lessons': '{Word_lessons} por semana',
  'courseTable.teachers': '{Word_teachers}',
  'courseTable.shared': 'Compartido',
  'courseTable.lessonsOf': '{Word_lessons} por semana de {group}',
  'courseTable.teachersOf': '{Word_teachers} de {group}',
  'courseTable.save': 'Guardar',
  'courseTable.back': 'Volver a la tabla',
  'courseTable.cancel': 'Cancelar',
  'courseTable.fill': 'Lo mismo para todo el nivel',
  'courseTable.fillIn': 'Lo mismo para todo {year}',
  'courseTable.fillInFrom': 'Lo mismo que {group} para todo {year}',
  'courseTable.changeCourse': 'Cambiar {word_course}…',
  'courseTable.cellBar': 'La celda elegida',
  'courseTable.chooseCell': 'Elija una celda.',
  'courseTable.cellOf': '{subject} · {group}',
  'courseTable.cellOther': '{lessons} · {groups}',
  'courseTable.choices':
    '{count, plural, one {a elegir: # {word_teacher}} other {a elegir: # {word_teachers}}}',
  'courseTable.unsaved': 'No se ha guardado. Escríbalo de nuevo.',
  'courseTable.doesNotFit': 'Parte de lo pegado queda fuera de la tabla y se ha omitido.',
  'courseTable.nothingDifferent': 'No ha cambiado nada.',
  'courseTable.teacherLoads': '{Word_teachers} y su carga',
  'courseTable.teacherLoadOf': '{load} de {wanted}',
  'courseTable.over': 'demasiado',
  'courseTable.addSubjects': 'Añadir asignaturas',
  'courseTable.subjects': 'Asignaturas, una por línea',
  'courseTable.subjectsHelp':
    'Con las clases por semana de cada grupo y, tras un punto y coma, lo que debe tener el aula: Química 2; laboratorio. Sin clases es una fila vacía.',
  'courseTable.subjectsExample': 'Matemáticas 4\nLengua 4\nEducación Física 2; deporte',
  'courseTable.forYears': 'Para los grupos de',
  'courseTable.everyClass': 'todos los niveles',
  'courseTable.add': 'Añadir',

  'courseTable.lessonsMissing': 'Indique primero las clases por semana, como 4 o 2+2+1.',
  'courseTable.severalCourses':
    '{count, plural, one {Aquí hay # {word_course}; haga el cambio en la lista.} other {Aquí hay # {word_courses}; haga el cambio en la lista.}}',
  'courseTable.severalTeachers': 'Puede ser {names}; escriba más del nombre.',
  'courseTable.nothingToFill': 'Esta celda no tiene un curso propio que se pueda dar a otros grupos.',
  'courseTable.subjectsMissing': 'Escriba al menos una asignatura.',
  'courseTable.subjectsTooMany': 'Como máximo {most} asignaturas de una vez.',
  'courseTable.coursesTooMany':
    'Como máximo {most, number} {word_courses} de una vez, y estas asignaturas dan {count, number}: escriba menos, o elija menos cursos.',
  'courseTable.subjectTooLong': '«{subject}…» es demasiado largo para una asignatura.',
  'courseTable.subjectTwice': '«{subject}» aparece dos veces.',
  'courseTable.emptyRows':
    'Escriba en la tabla {word_lessons} de {names}: una fila vacía no se conserva al salir de esta página.',
  'courseTable.emptyRowsTooMany':
    'Son demasiadas asignaturas sin {word_lessons} de una vez. Indique cuántas tienen por semana, por ejemplo Química 2, o añada menos.',
  'courseTable.noSuchRow': 'Esa fila no existe.',
  'courseTable.formUnknown': 'Este formulario no es como lo envía la página; vuelva a abrirla.',

  'courseTable.actions.cell': 'cambió {subject} de {group}',
  'courseTable.actions.cells':
    '{count, plural, one {cambió # celda de la tabla de {word_courses}} other {cambió # celdas de la tabla de {word_courses}}}',
  'courseTable.actions.filled':
    '{count, plural, one {dio a # grupo más lo mismo de {subject}} other {dio a # grupos más lo mismo de {subject}}}',
  'courseTable.actions.added':
    '{count, plural, one {añadió # {word_course}} other {añadió # {word_courses}}}',
} as const;
