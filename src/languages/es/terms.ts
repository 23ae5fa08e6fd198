/** What is said of a term's data: their lists with their columns, and what is wrong with a cell of them. */
export const terms = {
  'terms.teachers.name.label': 'Nombre',
  'terms.teachers.name.help': 'Como aparece en los horarios.',
  'terms.groups.name.label': 'Nombre',
  'terms.groups.name.help': 'Un nivel, un grupo-clase o una parte de uno.',
  'terms.groups.parent.label': 'Parte de',
  'terms.groups.parent.help':
    'El grupo del que forma parte. Las clases de ese grupo son clases de todos los que están por debajo.',
  'terms.groups.size.label': 'Estudiantes',
  'terms.groups.size.help': 'Cuántos estudiantes tiene.',
  'terms.rooms.name.label': 'Nombre',
  'terms.rooms.name.help': 'Como aparece en los horarios.',
  'terms.rooms.capacity.label': 'Plazas',
  'terms.rooms.capacity.help': 'Para cuántos estudiantes es.',
  'terms.rooms.features.label': 'Equipamiento',
  'terms.rooms.features.help': 'Lo que ofrece, separado por comas: laboratorio, ordenadores.',
  'terms.rooms.building.label': 'Edificio',
  'terms.rooms.building.help': 'Dónde está, si hay varios edificios.',
  'terms.rooms.lessonsAtOnce.label': '{Word_lessons} a la vez',
  'terms.rooms.lessonsAtOnce.help': '1, o más para un gimnasio que comparten varios grupos.',
  'terms.rooms.parts.label': 'Se compone de',
  'terms.rooms.parts.help': 'Las partes que la forman, si se puede dividir.',
  'terms.courses.name.label': 'Nombre',
  'terms.courses.name.help': 'Vacío para asignatura y grupos: Matemáticas 7A.',
  'terms.courses.subject.label': 'Asignatura',
  'terms.courses.subject.help': 'Qué se enseña.',
  'terms.courses.groups.label': '{Word_groups}',
  'terms.courses.groups.help': 'A quién se enseña, separados por comas; si son varios, juntos.',
  'terms.courses.teachers.label': '{Word_teachers}',
  'terms.courses.teachers.help': 'Lo imparten todos juntos; la primera persona es la responsable.',
  'terms.courses.choices.label': 'A elegir',
  'terms.courses.choices.help': 'Docentes de los que se elige uno para cada clase.',
  'terms.courses.split.label': '{Word_lessons}',
  'terms.courses.split.help':
    'Cómo se reparten: 2+2+1 son dos clases dobles y una sencilla; 1 (semana 2) se imparte solo en esa semana.',
  'terms.courses.size.label': 'Estudiantes',
  'terms.courses.size.help': 'Cuántos necesitan plaza; vacío para todos los de sus grupos.',
  'terms.courses.features.label': 'Equipamiento necesario',
  'terms.courses.features.help': 'El equipamiento que debe tener su aula, separado por comas.',
  'terms.courses.rooms.label': '{Word_rooms}',
  'terms.courses.rooms.help': 'Las únicas opciones, separadas por comas; vacío para cualquier aula.',
  'terms.courses.needsRoom.label': 'Necesita aula',
  'terms.courses.needsRoom.help': 'No para lo que no la necesita, como la natación fuera del centro.',
  'terms.courses.tags.label': 'Etiquetas',
  'terms.courses.tags.help': 'Palabras de las que pueden hablar las reglas, separadas por comas.',

  'terms.cells.yes': 'sí',
  'terms.cells.no': 'no',
  'terms.cells.yesOrNo': '«{yes}» o «{no}», no «{text}».',
  'terms.cells.longest': 'Como máximo {most} caracteres.',
  'terms.cells.longestEach': 'Como máximo {most} caracteres cada uno.',
  'terms.cells.tooLong': 'Como máximo {most} caracteres; hay {count}.',
  'terms.cells.wholeNumber': 'Un número entero de {least} a {most}, no «{text}».',
  'terms.cells.unknown': `{list, select,
    teachers {En «{Word_teachers}» no existe «{name}».}
    groups {En «{Word_groups}» no existe «{name}».}
    rooms {En «{Word_rooms}» no existe «{name}».}
    lessons {En «{Word_lessons}» no existe «{name}».}
    other {En «{Word_courses}» no existe «{name}».}
  }`,
  'terms.cells.unknownButSimilar': `{list, select,
    teachers {En «{Word_teachers}» no existe «{name}»; ¿quería decir «{similar}»?}
    groups {En «{Word_groups}» no existe «{name}»; ¿quería decir «{similar}»?}
    rooms {En «{Word_rooms}» no existe «{name}»; ¿quería decir «{similar}»?}
    lessons {En «{Word_lessons}» no existe «{name}»; ¿quería decir «{similar}»?}
    other {En «{Word_courses}» no existe «{name}»; ¿quería decir «{similar}»?}
  }`,
  'terms.cells.nameMissing': `{list, select,
    teachers {Cada {word_teacher} tiene un nombre.}
    groups {Cada {word_group} tiene un nombre.}
    rooms {Cada {word_room} tiene un nombre.}
    other {Cada {word_course} tiene un nombre.}
  }`,
  'terms.cells.nameTaken': `{list, select,
    teachers {En «{Word_teachers}» ya existe «{name}».}
    groups {En «{Word_groups}» ya existe «{name}».}
    rooms {En «{Word_rooms}» ya existe «{name}».}
    other {En «{Word_courses}» ya existe «{name}».}
  }`,
  'terms.cells.parentsTooMany': 'Un grupo forma parte como máximo de otro grupo.',
  'terms.cells.parentBelow': 'Un grupo no puede formar parte de sí mismo ni de un grupo por debajo de él.',
  'terms.cells.partOfItself': 'Un aula no es parte de sí misma.',
  'terms.cells.partHasParts': 'Una de ellas se compone de otras aulas; nombre esas.',
  'terms.cells.partIsPart': 'Es parte de otra aula y por eso no puede tener partes propias.',
  'terms.cells.choiceTeaches': 'Una de estas personas ya imparte todas las clases.',
  'terms.cells.courseNameMissing': 'Un curso tiene un nombre o una asignatura.',

  'terms.split.week': 'semana',
  'terms.split.weeks': 'semanas',
  'terms.split.and': 'y',
  'terms.split.unreadable':
    'Duraciones de clases en periodos, como 2+2+1, 4x1 o 2 (semana 1); «{piece}» no lo es.',
  'terms.split.lengthOutside': 'Una clase dura de 1 a {most} periodos, lo que dura un día; no {length}.',
  'terms.split.oneWeek': 'Aquí se repite una sola semana.',
  'terms.split.weeksOutside': 'Las semanas van de 1 a {weeks}, no «{text}».',
  'terms.split.tooMany': 'Como máximo {most} clases por semana.',
} as const;
