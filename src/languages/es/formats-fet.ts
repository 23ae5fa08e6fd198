/**
 * Faults of `.fet` files, what a problem does not say of one, and what such a file cannot say. Names of elements stay as they
 * are in the file.
 */
export const formatsFet = {
  'formats.fet.inElement': '<{element}>: {message}',
  'formats.fet.ownCosts': 'Un archivo .fet indica sus propios costes; {formulation} es para archivos .ectt.',
  'formats.fet.timetableInside':
    'El horario de un archivo .fet está en el propio archivo, en forma de bloqueos.',
  'formats.fet.notRead': 'no leído: {count} x <{element}>: {reason}',
  'formats.fet.school': 'Centro',
  'formats.fet.courseOfMore': '{subject} {groups} y {count} más',

  'formats.fet.noXml': 'no es XML: {what}',
  'formats.fet.ownType': 'declara un tipo de documento propio; se espera un archivo sin «{declaration}»',
  'formats.fet.tooDeep': 'sus elementos están anidados a demasiada profundidad',
  'formats.fet.noElement': 'no tiene ningún elemento',
  'formats.fet.notFet': 'no es un archivo de FET; su elemento exterior debe ser <{element}>',
  'formats.fet.lacks': 'le falta <{element}>',
  'formats.fet.lacksBasic': 'le falta <{element}>, que debe estar en todos los archivos',
  'formats.fet.tooManyElements': 'tiene {count} elementos; se leen como máximo {most}',
  'formats.fet.namesNone': 'no nombra ninguno; se espera al menos un <{element}>',
  'formats.fet.namesTooMany': 'nombra {count}; se pueden leer como máximo {most}',
  'formats.fet.standsTwice': '«{name}» aparece dos veces; cada nombre debe aparecer una sola vez',
  'formats.fet.unknownMode': '<{element}> es «{text}»; los valores conocidos son {known}',
  'formats.fet.notWhole': '<{element}> es «{text}»; debe ser un número entero de {least} a {most}',
  'formats.fet.notPercentage': '<{element}> es «{text}»; debe ser un número de 0 a 100',
  'formats.fet.notTrueOrFalse': '<{element}> es «{text}»; debe ser true o false',
  'formats.fet.notAfter': '<{end}> debe ir después de <{start}>',
  'formats.fet.twoLevels': '«{name}» es {one} y {other}; debe ser solo una de las dos cosas',
  'formats.fet.levels.year': 'un nivel',
  'formats.fet.levels.group': 'un grupo',
  'formats.fet.levels.subgroup': 'un subgrupo',
  'formats.fet.unknownTeacher': 'el docente «{name}» no está en <{list}>',
  'formats.fet.unknownStudents': 'los estudiantes «{name}» no están en <{list}>',
  'formats.fet.unknownRoom': 'el aula «{name}» no está en <{list}>',
  'formats.fet.unknownRealRoom': '«{name}» no es un aula real de <{list}>',
  'formats.fet.unknownName': '«{name}» en <{element}> no está en <{list}>',
  'formats.fet.unknownActivity': 'no hay ninguna actividad con <{element}> «{id}»',

  'formats.fet.unsaid.inactive': 'inactiva: FET no la tiene en cuenta',
  'formats.fet.unsaid.inactiveActivity': 'inactiva: no se imparte',
  'formats.fet.unsaid.noKind': 'no hay ningún tipo de regla que lo exprese',
  'formats.fet.unsaid.halfDays': 'donde los días son mañanas y tardes, puede referirse a días enteros',
  'formats.fet.unsaid.halfDaysAsDays': 'las mañanas y las tardes se leen como días propios',
  'formats.fet.unsaid.noWeight': 'su peso es 0, de modo que no pide nada',
  'formats.fet.unsaid.noLesson': 'ninguna de sus actividades está activa',
  'formats.fet.unsaid.noSet': 'muy pocas de sus actividades están activas',
  'formats.fet.unsaid.noRoomChoice': 'pide un aula virtual cuyas aulas reales no se pueden tomar',
  'formats.fet.unsaid.notAtHome':
    'cada actividad activa propia pide un aula por otra vía, o no tiene ninguna propia',
  'formats.fet.unsaid.threeADay':
    'no se expresa que FET pone como máximo dos de sus actividades en un día, porque sus duraciones son distintas',
  'formats.fet.unsaid.lastRest': 'de sus descansos, no se pide el que va del último día al primero',
  'formats.fet.unsaid.noRealRooms':
    'aula virtual «{name}»: no se encuentran aulas reales, una de cada uno de sus conjuntos',
  'formats.fet.unsaid.someCombinations':
    'aula virtual «{name}»: de {total} combinaciones de aulas reales se leen {chosen} y se omiten {rest}',
  'formats.fet.unsaid.uncountedCombinations':
    'aula virtual «{name}»: de más combinaciones de aulas reales de las que se pueden contar se leen {chosen} y se omiten las demás',

  'formats.fet.leftOut': 'Omitido: {where}: {message}.',
  'formats.fet.where': `{sort, select,
    constraint {regla {id}}
    room {aula {id}}
    group {grupo {id}}
    other {clase {id}}
  }`,
  'formats.fet.calendar': 'calendario',
  'formats.fet.several': `{sort, select,
    constraint {{count, plural, one {# regla} other {# reglas}}}
    room {{count, plural, one {# aula} other {# aulas}}}
    group {{count, plural, one {# grupo} other {# grupos}}}
    other {{count, plural, one {# clase} other {# clases}}}
  }`,
  'formats.fet.oneWeek': 'FET conoce una sola semana, no un ciclo de {weeks}',
  'formats.fet.threeLevels': 'FET conoce niveles, grupos y subgrupos, y nada dentro de estos',
  'formats.fet.everyWeek': 'FET solo conoce clases de todas las semanas',
  'formats.fet.noClosedRoom': 'FET no conoce aulas que no admitan ninguna clase',
  'formats.fet.toldApart':
    'FET distinguiría las partes de {room}, que admite varias clases a la vez ({kind})',
  'formats.fet.weightTooHigh':
    'FET conoce pesos de hasta {most} para una regla que se puede incumplir ({kind})',
  'formats.fet.neverSoft': 'FET solo conoce esta regla como una que no se puede incumplir ({kind})',
  'formats.fet.noSuchRule': 'FET no tiene esta regla ({kind})',
} as const;
