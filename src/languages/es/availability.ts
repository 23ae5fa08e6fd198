/** When teachers, groups, rooms and courses are available: painted on a grid, or chosen in a form. */
export const availability = {
  'availability.title': 'Disponibilidad',
  'availability.lists': 'Disponibilidad de quién',
  'availability.of.teachers': 'Disponibilidad: {word_teachers}',
  'availability.of.groups': 'Disponibilidad: {word_groups}',
  'availability.of.rooms': 'Disponibilidad: {word_rooms}',
  'availability.of.courses': 'Disponibilidad: {word_courses}',
  'availability.ofOne': 'Disponibilidad de {name}',

  'availability.level.never': 'nunca',
  'availability.level.avoid': 'evitar',
  'availability.level.ratherNot': 'mejor no',
  'availability.level.free': 'libre',
  'availability.level.rather': 'mejor sí',
  'availability.level.gladly': 'con gusto',
  'availability.level.wish': 'deseo',

  'availability.otherNever': 'nunca, por otra regla',
  'availability.otherNoted': 'otra regla habla de ello',

  'availability.brush': 'Qué se pinta',
  'availability.hint':
    'Elija un nivel y arrastre sobre la cuadrícula, o pulse el encabezado de una fila o de una columna.',
  'availability.withoutScript': 'Siga un nombre para elegir sus niveles en un formulario.',
  'availability.cell': '{name}, {day}, {period}: {level}',
  'availability.fillRow': 'Rellenar la semana de {name}',
  'availability.load': '{load} de {free}',
  'availability.loadHead': '{word_lessons} / casillas',
  'availability.loadInWords':
    '{load, plural, one {# {word_period}} other {# {word_periods}}} de {word_lessons} por semana, con {free, plural, one {# casilla disponible} other {# casillas disponibles}}',
  'availability.loadOfRoom':
    '{load, plural, one {# {word_period}} other {# {word_periods}}} de {word_lessons} por semana en el último horario modificado, con {free, plural, one {# casilla disponible} other {# casillas disponibles}}',
  'availability.over': 'más clases de las que caben',
  'availability.unreachable':
    'No se puede conectar con el servidor; lo último que se ha pintado no se ha guardado.',

  'availability.copyFrom': 'Copiar la semana de',
  'availability.copyToChosen': 'a las filas marcadas',
  'availability.copyToOthers': 'Copiar a otros…',
  'availability.copySaved': 'La semana guardada de {name} se copia a',
  'availability.copy': 'Copiar',

  'availability.formCell': '{day}, {word_period} {period}',
  'availability.period': '{Word_period}',
  'availability.otherRules': 'Otras reglas sobre cuándo',
  'availability.neighbours': 'Otros de la lista',
  'availability.previous': '← {name}',
  'availability.next': '{name} →',

  'availability.help': 'Qué significan los niveles',
  'availability.help.never': '«Nunca» debe cumplirse: ahí no se coloca ninguna clase.',
  'availability.help.against':
    'Un periodo con «{level}» cuesta {cost, plural, one {# punto} other {# puntos}} cuando hay una clase en él.',
  'availability.help.for':
    'Si hay periodos con «{level}», cada clase fuera de ellos y de los deseos más fuertes cuesta {cost, plural, one {# punto} other {# puntos}}.',
  'availability.help.wishes':
    'Los costes de varios deseos se suman, de modo que primero se llena lo más deseado.',
  'availability.help.load.teachers':
    'Junto a cada nombre figuran los periodos de clase por semana y cuántas casillas no son «nunca».',
  'availability.help.load.groups':
    'Junto a cada nombre figuran los periodos de clase por semana de quien más tiene y cuántas casillas no son «nunca».',
  'availability.help.load.rooms':
    'Junto a cada nombre figuran los periodos en que se usa en el último horario modificado y cuántas casillas tiene.',
  'availability.help.load.courses':
    'Junto a cada nombre figuran los periodos de clase por semana y cuántas casillas no son «nunca».',
  'availability.help.weeks': 'Un nivel vale para todas las semanas del ciclo.',
  'availability.help.keys':
    'Con el teclado: las flechas mueven y, con Mayús, marcan varias casillas; de 0 a 3 y X dan un nivel, − y + el inmediatamente inferior o superior, Intro el elegido. Ctrl+Z deshace.',
  'availability.help.others':
    'Lo que dicen otras reglas queda como está. Aparecen en la página de cada nombre.',

  'availability.done.marked': 'marcó {times} de {whom} como «{level}»',
  'availability.done.changed': 'cambió la disponibilidad de {whom}',
  'availability.done.copied': 'copió la disponibilidad de {from} a {whom}',
  'availability.wholeWeek': 'la semana entera',
  'availability.count.teachers': '{count, plural, one {# {word_teacher}} other {# {word_teachers}}}',
  'availability.count.groups': '{count, plural, one {# {word_group}} other {# {word_groups}}}',
  'availability.count.rooms': '{count, plural, one {# {word_room}} other {# {word_rooms}}}',
  'availability.count.courses': '{count, plural, one {# {word_course}} other {# {word_courses}}}',

  'availability.notThere': 'Algunos ya no existen; vuelva a abrir la página.',
  'availability.noSuchPeriod':
    'Algunos de estos periodos ya no están en el calendario; vuelva a abrir la página.',
  'availability.noWishesForRooms': 'Un aula se puede cerrar o evitar; no tiene deseos.',
  'availability.chooseOthers': 'Elija al menos un destino para la copia.',
  'availability.changedMeanwhile':
    'Entretanto ha cambiado la disponibilidad de {name}. Esto es lo que usted eligió; guárdelo de nuevo si debe quedar así.',
} as const;
