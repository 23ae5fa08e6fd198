/** What the check before solving finds: what no timetable of the data can satisfy, parts of these sentences, and data that contradict themselves. */
export const checks = {
  'checks.others': '{count, plural, one {# más} other {# más}}',
  'checks.course.whole': '{course} ({count, plural, one {# {word_lesson}} other {# {word_lessons}}})',
  'checks.course.one': '{course} ({word_lesson} {number} de {all})',
  'checks.course.some': '{course} ({some} de {all, plural, one {# {word_lesson}} other {# {word_lessons}}})',
  'checks.rule': '«{rule}»',
  'checks.periodsOfTheWeek': '{count, plural, one {# {word_period}} other {# {word_periods}}} de la semana',
  'checks.periodsOfTheCycle': '{count, plural, one {# {word_period}} other {# {word_periods}}} del ciclo',
  'checks.ruleNeverHolds': '{rule} no se puede cumplir: {why}',
  'checks.locksBreakRule': 'Lo que está bloqueado incumple {rule}: {why}',

  'checks.noTime.atAll':
    '{lessons} no tiene ninguna hora: ningún día hay {length, plural, one {# {word_period}} other {# {word_periods}}} sin interrupción.',
  'checks.noTime.byRules':
    '{lessons} no tiene ninguna hora que sus reglas permitan: de {times, plural, one {# hora posible} other {# horas posibles}}, {reasons}.',
  'checks.noTime.ofOne':
    '{lessons} no tiene ninguna hora con {person} disponible: de {times, plural, one {# hora posible} other {# horas posibles}}, {reasons}.',
  'checks.noTime.ofTwo':
    '{lessons} no tiene ninguna hora con {person} y {other} disponibles a la vez: de {times, plural, one {# hora posible} other {# horas posibles}}, {reasons}.',
  'checks.noTime.itsTeacher': '{name} ({word_teacher})',
  'checks.noTime.itsGroup': '{name} ({word_group})',
  'checks.noRoom':
    '{lessons} no tiene ningún aula que sus reglas permitan (necesita {needs}): de {rooms, plural, one {# {word_room}} other {# {word_rooms}}}, {reasons}.',
  'checks.noRoom.seats': '{count, plural, one {# plaza} other {# plazas}}',
  'checks.reason.person': '{name} no está disponible en {count}',
  'checks.reason.nothing': 'en {count} no se puede impartir nada',
  'checks.reason.rule': '{rule} prohíbe {count}',
  'checks.noTimeWithRoom':
    '{lessons} no tiene ninguna hora con aula: en {times, plural, one {# hora posible} other {# horas posibles}} {rooms, plural, =1 {su aula {room} está cerrada} one {su aula está cerrada} other {sus # aulas están todas cerradas}}.',
  'checks.noTimeLeft':
    'A {lessons} no le queda ninguna hora: {times, plural, =1 {su única hora queda descartada} one {su única hora queda descartada} other {sus # horas posibles quedan descartadas}} por {takers}.',
  'checks.taker.people':
    '{lessons}, {count, plural, one {que tiene personas en común} other {que tienen personas en común}}',
  'checks.taker.room':
    '{lessons}, {count, plural, one {que ocupa su última aula posible} other {que ocupan su última aula posible}}',
  'checks.taker.rule': '{lessons}, por una regla que las une',
  'checks.taker.locked': '{lessons} (con bloqueo)',
  'checks.taker.andBy': '{one} y por {other}',

  'checks.timePair':
    '{lessons} nunca pueden cumplir {rule}: de sus {first} y {second} horas posibles, ninguna combina con otra.',
  'checks.roomPair':
    '{lessons} nunca pueden cumplir {rule}: de las {first} y {second} aulas adecuadas, ninguna combina con otra.',
  'checks.noCommonRoom':
    '{lessons} no pueden cumplir {rule}: ningún aula sirve {count, plural, one {para # de ellas} other {para las #}}.',

  'checks.tooFewDays':
    '{lessons}: solo {days, plural, one {# día posible} other {# días posibles}} ({names}); con {rule} ahí caben {possible} de {count, plural, one {# {word_lesson}} other {# {word_lessons}}}.',
  'checks.daysNotReached':
    '{lessons}: como máximo {possible, plural, one {# día posible} other {# días posibles}}; {rule} pide {asked}.',
  'checks.daysNotReachedInWeek':
    '{lessons}: como máximo {possible, plural, one {# día posible} other {# días posibles}} en la semana {week}; {rule} pide {asked}.',
  'checks.aCourseWithoutLessons': 'Un curso sin {word_lessons}',

  'checks.tooFewTimes.ofPeople':
    '{people, plural, one {{names} tiene} other {{names} tienen}} {needed, plural, one {# {word_period}} other {# {word_periods}}} de clase que solo {needed, plural, one {puede} other {pueden}} estar en {possible} ({when}): {lessons}.',
  'checks.tooFewTimes.ofLessons':
    '{lessons} se excluyen entre sí y suman {needed, plural, one {# {word_period}} other {# {word_periods}}} de clase; solo pueden estar en {possible} ({when}).',
  'checks.tooManyAtOnce':
    '{rule} permite {most} a la vez: {lessons} suman {needed} {word_periods} de clase, y en sus horas posibles ({when}) caben {possible}.',

  'checks.load':
    '{people, plural, =0 {Hay} one {{names} tiene} other {{names} tienen}} {needed, plural, one {# {word_period}} other {# {word_periods}}} de {part, select, yes {{lessons}} other {clase}}{span, select, week { en la semana {week}} cycle { en las {weeks} semanas} other {}}',
  'checks.load.free': '{load} y {open, plural, one {# {word_period} libre} other {# {word_periods} libres}}.',
  'checks.load.noChoice':
    '{load}; ninguna selección de {open, plural, one {# {word_period} libre} other {# {word_periods} libres}} cumple {rules}.',
  'checks.load.rulesLeave':
    '{load}; de {open, plural, one {# {word_period} libre} other {# {word_periods} libres}}, {rulesCount, plural, one {{rules} deja} other {{rules} dejan}} {most}.',
  'checks.load.moreNeeded': '{load}; con {rules} hacen falta al menos {more}.',
  'checks.load.nearest': '{load}; con {rules} lo más cercano posible es {fewer} o {more}.',
  'checks.lengths':
    '{people, plural, =0 {Hay} one {{names} tiene} other {{names} tienen}} {alike, select, yes {{needed, plural, one {# {word_lesson}} other {# {word_lessons}}} de {length} {word_periods}} other {{word_lessons} con {needed} veces {length} {word_periods} sin interrupción}}{span, select, week { en la semana {week}} cycle { en las {weeks} semanas} other {}}; en los periodos libres solo {possible, plural, one {cabe #} other {caben #}}.',

  'checks.rooms.short':
    '{lessons, plural, one {# {word_lesson} necesita un aula} other {# {word_lessons} necesitan un aula}}{hasFeatures, select, yes { con {features}} other {}}; {suit}, con {offered, plural, one {# {word_period}} other {# {word_periods}}} a sus horas, y {needed, plural, one {hace falta #} other {hacen falta #}}.',
  'checks.rooms.shortOnEnd':
    '{lessons, plural, one {# {word_lesson} necesita un aula} other {# {word_lessons} necesitan un aula}}{hasFeatures, select, yes { con {features}} other {}} durante {length} {word_periods} sin interrupción; {suit}, donde eso cabe {offered, plural, one {# vez} other {# veces}}, y hace falta {needed, plural, one {# vez} other {# veces}}.',
  'checks.rooms.shortThen':
    '{lessons, plural, one {# {word_lesson} necesita un aula} other {# {word_lessons} necesitan un aula}}{hasFeatures, select, yes { con {features}} other {}} a estas horas ({when}); {suit}, entonces con {offered, plural, one {# {word_period}} other {# {word_periods}}}, y {needed, plural, one {hace falta #} other {hacen falta #}}.',
  'checks.rooms.suit': '{count, plural, one {solo sirve {rooms}} other {solo sirven {rooms}}}',
  'checks.rooms.occupied':
    '{count, plural, one {cada una ocupa {rooms}} other {cada una ocupa algunas de {rooms}}}',

  'checks.hardlyAnyFree':
    '{people, plural, one {{names} tiene} other {{names} tienen cada uno}} {needed} {word_periods} de clase en {possible} posibles ({share} %): apenas queda elección.',

  'checks.parts.others': 'sus partes deben ser otras aulas del problema',
  'checks.parts.twice': 'un aula es dos veces parte de ella',
  'checks.parts.divided': 'su parte {part} tiene a su vez partes; nombre esas',
  'checks.choices.noTeachers':
    '{Word_course} {course}: quienes se pueden elegir deben ser docentes del problema.',
  'checks.choices.twice': '{Word_course} {course}: alguien se puede elegir dos veces.',
  'checks.choices.always':
    '{Word_course} {course}: {teacher} lo imparte siempre y no se puede elegir además.',
  'checks.choices.notAmong':
    '{Word_lesson} {lesson}: quien debe impartirla no está entre quienes se pueden elegir.',
} as const;
