/** The set-up of a new term, step by step. */
export const wizard = {
  'wizard.title': 'Preparar {term}',
  'wizard.link': 'Preparar',
  'wizard.steps': 'Pasos',
  'wizard.stepTitle': '{step} · {term}',
  'wizard.done': 'hecho',
  'wizard.notDone': 'por hacer',
  'wizard.stepOf': 'Paso {step} de {steps}',
  'wizard.back': 'Atrás',
  'wizard.next': 'Siguiente: {step}',
  'wizard.skip': 'Omitir por ahora: {step}',
  'wizard.finish': 'Ir a los horarios',
  'wizard.example': 'Por ejemplo',

  'wizard.calendar.name': 'Semana',
  'wizard.calendar.lead':
    'Indique cuándo puede haber clases: los días, cuántos periodos tiene un día y las pausas entre ellos.',
  'wizard.calendar.example':
    'De lunes a viernes, 8 periodos de 45 minutos desde las 8:00, una pausa de 20 minutos tras el segundo y el almuerzo tras el quinto.',
  'wizard.calendar.quick': 'Distribuir el día',
  'wizard.calendar.days': 'Días',
  'wizard.calendar.daysHelp': 'Separados por comas, en orden.',
  'wizard.calendar.weeks': 'Semanas que se repiten',
  'wizard.calendar.weeksHelp': '1, o bien 2 para semanas A y B.',
  'wizard.calendar.periods': '{Word_periods} al día',
  'wizard.calendar.firstStart': 'Comienzo del primero',
  'wizard.calendar.minutes': 'Minutos de cada uno',
  'wizard.calendar.between': 'Minutos entre ellos',
  'wizard.calendar.betweenHelp': 'Para cambiar de aula, donde no hay pausa.',
  'wizard.calendar.breaks': 'Pausas',
  'wizard.calendar.breakAfter': 'Después de {word_period}',
  'wizard.calendar.breakName': 'Nombre',
  'wizard.calendar.breakMinutes': 'Minutos',
  'wizard.calendar.breakDivides': 'Ninguna clase doble la atraviesa',
  'wizard.calendar.breakOf': '{what}, pausa {number}',
  'wizard.calendar.breakExample': 'Almuerzo',
  'wizard.calendar.breakTwice': 'Después de este ya hay una pausa.',
  'wizard.calendar.layOut': 'Distribuir',
  'wizard.calendar.fine': '{Word_periods}, detalle',
  'wizard.calendar.fineHelp': 'Así es ahora el día. Cambie aquí horas concretas, si no son todas iguales.',

  'wizard.groups.name': 'Grupos-clase',
  'wizard.groups.lead':
    'Indique a quién se enseña: los niveles con sus grupos-clase, y en qué se divide un grupo-clase para algunas asignaturas.',
  'wizard.groups.example':
    'Niveles 5-10 con los grupos-clase a-d de 28 estudiantes, divididos en chicos y chicas para Educación Física.',
  'wizard.groups.quick': 'Añadir niveles y grupos-clase',
  'wizard.groups.years': 'Niveles',
  'wizard.groups.yearsHelp': 'Una serie, 5-10, o nombres separados por comas.',
  'wizard.groups.classes': 'Grupos-clase de cada nivel',
  'wizard.groups.classesHelp': 'a-d crea de 5a a 5d. Déjelo vacío donde un nivel es un solo grupo-clase.',
  'wizard.groups.students': 'Estudiantes en cada uno',
  'wizard.groups.add': 'Añadir los grupos-clase',
  'wizard.groups.yearName': 'Nivel {year}',
  'wizard.groups.divide': 'Dividir grupos-clase',
  'wizard.groups.divideHelp':
    'Si un grupo-clase ya está dividido, se divide cada una de sus partes: 5a chicos pasa a ser 5a chicos Francés y 5a chicos Latín, y un curso se puede impartir a varias partes juntas.',
  'wizard.groups.parts': 'Partes',
  'wizard.groups.partsHelp': 'Separadas por barras o comas: chicos/chicas, o Francés/Latín/Inglés.',
  'wizard.groups.which': 'Qué grupos-clase',
  'wizard.groups.wholeYear': 'todo {year}',
  'wizard.groups.divideThem': 'Dividir',
  'wizard.groups.tree': 'Qué hay',
  'wizard.groups.size': '{count, plural, one {# estudiante} other {# estudiantes}}',
  'wizard.groups.change': 'Cambiar o eliminar {word_groups} en su lista',
  'wizard.groups.yearsMissing': 'Indique al menos un nivel, como 5-10.',
  'wizard.groups.tooMany': 'Como máximo {most} grupos-clase de una vez.',
  'wizard.groups.partsMissing': 'Indique al menos dos partes, como chicos/chicas.',
  'wizard.groups.partsTooMany': 'Como máximo {most} partes.',
  'wizard.groups.classesMissing': 'Elija al menos un grupo-clase.',
  'wizard.groups.dividedSo': '{name} ya existe.',

  'wizard.rooms.name': '{Word_rooms}',
  'wizard.rooms.lead':
    'Indique dónde se imparten las clases: cuántas plazas tiene un aula y qué ofrece que necesiten algunos cursos.',
  'wizard.rooms.example':
    '20 aulas para 30 estudiantes, 2 laboratorios para 24 y un gimnasio para 60 con el equipamiento deporte.',
  'wizard.rooms.quick': 'Añadir {word_rooms}',
  'wizard.rooms.count': 'Cuántas',
  'wizard.rooms.called': 'Nombre',
  'wizard.rooms.seats': 'Plazas',
  'wizard.rooms.features': 'Equipamiento',
  'wizard.rooms.lineOf': '{what}, línea {number}',
  'wizard.rooms.help':
    'Si hay varias iguales, se numeran: Aula 1, Aula 2. El equipamiento se separa por comas.',
  'wizard.rooms.exampleRoom': 'Aula',
  'wizard.rooms.exampleLab': 'Laboratorio',
  'wizard.rooms.exampleLabFeature': 'laboratorio',
  'wizard.rooms.exampleGym': 'Gimnasio',
  'wizard.rooms.exampleGymFeature': 'deporte',
  'wizard.rooms.add': 'Añadir {word_rooms}',
  'wizard.rooms.seatsOf': '{count, plural, one {# plaza} other {# plazas}}',
  'wizard.rooms.change': 'Cambiar o eliminar {word_rooms} en su lista',
  'wizard.rooms.tooMany': 'Como máximo {most} {word_rooms} de una vez, contando todas las líneas.',
  'wizard.rooms.missing': 'Dé un nombre a las aulas.',

  'wizard.teachers.name': '{Word_teachers}',
  'wizard.teachers.lead':
    'Indique quién imparte las clases. Qué imparte y cuánto ayuda a ver quién tiene demasiado o demasiado poco.',
  'wizard.teachers.example':
    'Anna Berg imparte Matemáticas y Física, 24 periodos por semana: Anna Berg; Matemáticas, Física; 24',
  'wizard.teachers.quick': 'Añadir {word_teachers}',
  'wizard.teachers.lines': '{Word_teachers}, por líneas',
  'wizard.teachers.linesHelp':
    'Tras puntos y comas, si lo desea: asignaturas separadas por comas y periodos por semana. También se pueden pegar tres columnas de una hoja de cálculo.',
  'wizard.teachers.linesExample': 'Anna Berg; Matemáticas, Física; 24\nBen Okoro; Arte\nCleo Diaz',
  'wizard.teachers.add': 'Añadir {word_teachers}',
  'wizard.teachers.loadOf':
    '{count, plural, one {# {word_period} por semana} other {# {word_periods} por semana}}',
  'wizard.teachers.change': 'Cambiar o eliminar {word_teachers} en su lista',
  'wizard.teachers.missing': 'Escriba al menos un nombre.',
  'wizard.teachers.tooMany': 'Como máximo {most} de una vez.',
  'wizard.teachers.twice': '{name} aparece dos veces.',
  'wizard.teachers.action':
    '{count, plural, one {completó datos de # {word_teacher}} other {completó datos de # {word_teachers}}}',

  'wizard.courses.name': '{Word_courses}',
  'wizard.courses.lead':
    'Indique cuánto tiene cada grupo-clase de cada asignatura por semana y quién la imparte.',
  'wizard.courses.example':
    'Matemáticas 4 para todos los grupos-clase del nivel 5; 4 Anna Berg en la celda de 5a.',

  'wizard.rules.name': 'Reglas',
  'wizard.rules.lead': 'Indique qué hace bueno un horario; qué debe cumplirse y qué es solo un deseo.',
  'wizard.rules.example':
    'Nadie está en dos sitios a la vez, los grupos no tienen huecos, una asignatura se reparte por la semana.',
  'wizard.rules.templates': 'Reglas habituales, todas de una vez',
  'wizard.rules.there': 'Reglas que ya hay',
  'wizard.rules.must': 'debe cumplirse',
  'wizard.rules.weight': 'peso {weight}',
  'wizard.rules.add': 'Añadir una sola regla…',
  'wizard.rules.change': 'Cambiar o eliminar reglas en su lista',
  'wizard.rules.availability': 'Quién no está y cuándo…',

  'wizard.check.name': 'Comprobación',
  'wizard.check.lead':
    'Vea qué es imposible antes de esperarlo. Cada línea lleva a donde se corrige; solo la primera lista tiene que quedar vacía.',
  'wizard.check.example': 'El grupo 5a tiene 42 clases en una semana de 40 periodos.',
  'wizard.check.fine': 'Contando no se encuentra ningún error.',
  'wizard.check.nothing': 'Todavía no hay cursos con clases; sin ellos no hay nada que buscar.',
  'wizard.check.impossible': 'Ningún horario puede cumplir esto',
  'wizard.check.tight': 'Esto irá muy justo',
  'wizard.check.forgotten': 'Esto puede ser un olvido',
  'wizard.check.toStep': 'Paso «{step}»',
  'wizard.check.more': '{count, plural, one {Y # más.} other {Y # más.}}',

  'wizard.solve.name': 'Calcular',
  'wizard.solve.lead':
    'Deje que el programa busque un horario. Puede seguirlo, terminarlo cuando quiera y después mover clases a mano.',
  'wizard.solve.example': 'Para un centro pequeño bastan 30 segundos; a uno grande dele unos minutos.',
  'wizard.solve.seconds': 'Segundos',
  'wizard.solve.start': 'Buscar un horario',
  'wizard.solve.into': 'Sus clases son las del horario «{name}», en el que todavía no hay nada colocado.',
  'wizard.solve.intoNew': 'Para ello se crea un horario nuevo; los que ya hay quedan como están.',
  'wizard.solve.found': 'Hay un horario que cumple todas las reglas que deben cumplirse.',
  'wizard.solve.open': 'Abrir {name}',
  'wizard.solve.impossible':
    '{count, plural, one {La comprobación ha encontrado # cosa que ningún horario puede cumplir. <link>Mírela primero</link>} other {La comprobación ha encontrado # cosas que ningún horario puede cumplir. <link>Mírelas primero</link>}}',
  'wizard.solve.nothing': 'Todavía no hay clases. <link>Añada primero cursos</link>',
  'wizard.solve.running': 'El programa está buscando uno ahora.',
  'wizard.solve.watch': 'Seguirlo',
  'wizard.solve.secondsWrong': 'Un número entero de segundos de 1 a 3600.',

  'wizard.facts.calendar':
    '{days, plural, one {# día} other {# días}}, {periods, plural, one {# {word_period}} other {# {word_periods}}}',
  'wizard.facts.things': `{list, select,
    teachers {{count, plural, one {# {word_teacher}} other {# {word_teachers}}}}
    groups {{count, plural, one {# {word_group}} other {# {word_groups}}}}
    rooms {{count, plural, one {# {word_room}} other {# {word_rooms}}}}
    rules {{count, plural, one {# regla} other {# reglas}}}
    other {{count, plural, one {# {word_course}} other {# {word_courses}}}}
  }`,
  'wizard.facts.none': 'todavía nada',
  'wizard.facts.faults': '{count, plural, one {# cosa por corregir} other {# cosas por corregir}}',
  'wizard.facts.fine': 'ningún error',
  'wizard.facts.solved': 'un horario',
  'wizard.noSuchStep': 'Ese paso no existe.',
  'wizard.formUnknown': 'Este formulario no es como lo envía la página; vuelva a abrirla.',

  'wizard.start.make': 'Preparar paso a paso',
} as const;
