/** Constraint kinds: their names, what they ask, and for those in the gallery an example. */
export const rules = {
  'rules.placed.label': 'Todas las clases se imparten',
  'rules.placed.help':
    'Cada clase tiene una hora, un aula si la necesita y, donde haya que elegir, un docente.',
  'rules.placed.example': 'En la bandeja no queda nada.',
  'rules.no-clash.label': 'Nadie en dos sitios a la vez',
  'rules.no-clash.help':
    'Un docente, un grupo y un aula tienen como máximo una clase a la vez, o tantas como admita el aula; una clase en un aula con partes está en cada una de ellas.',
  'rules.no-clash.example': 'La señora Berg no da clase a 7A y a 8B a la vez.',
  'rules.unavailable-times.label': 'Horas no disponibles',
  'rules.unavailable-times.help':
    'Ninguna clase de estos docentes, grupos, aulas o cursos en los periodos indicados. Un aula está cerrada cuando lo está una parte de ella.',
  'rules.unavailable-times.example': 'La señora Berg no viene los viernes.',
  'rules.preferred-times.label': 'Horas preferidas',
  'rules.preferred-times.help': 'Estas clases se imparten, o empiezan, dentro de los periodos indicados.',
  'rules.preferred-times.example': 'Educación Física es por la tarde.',
  'rules.same-start.label': 'Empezar a la vez',
  'rules.same-start.help':
    'Estas clases empiezan en el mismo periodo del mismo día, o en el mismo periodo de cualquier día.',
  'rules.same-start.example': 'Los idiomas de 9.º empiezan a la misma hora.',
  'rules.same-time.label': 'A la misma hora del día',
  'rules.same-time.help':
    'Estas clases ocupan los mismos periodos, en cualquier día; una más corta queda dentro de la más larga.',
  'rules.same-time.example': 'Las dos clases son a la misma hora del día.',
  'rules.same-days.label': 'El mismo día',
  'rules.same-days.help': 'Estas clases son el mismo día de la semana.',
  'rules.same-days.example': 'La teoría y los ejercicios son el mismo día.',
  'rules.same-weeks.label': 'En las mismas semanas',
  'rules.same-weeks.help':
    'Estas clases se imparten en las mismas semanas del ciclo; la que se imparte menos, en algunas semanas de la otra.',
  'rules.same-weeks.example': 'Las dos son en la semana A.',
  'rules.different-time.label': 'A distintas horas del día',
  'rules.different-time.help':
    'Entre estas clases no hay dos que compartan un periodo del día, ni siquiera en días distintos.',
  'rules.different-time.example': 'Las clases son a distintas horas del día.',
  'rules.different-days.label': 'En días distintos',
  'rules.different-days.help': 'Entre estas clases no hay dos el mismo día de la semana.',
  'rules.different-days.example': 'Los dos exámenes son en días distintos.',
  'rules.different-weeks.label': 'En semanas distintas',
  'rules.different-weeks.help': 'Entre estas clases no hay dos en la misma semana del ciclo.',
  'rules.different-weeks.example': 'Una es en la semana A, la otra en la semana B.',
  'rules.not-overlap.label': 'Nunca a la vez',
  'rules.not-overlap.help': 'Entre estas clases no hay dos que se impartan a la vez.',
  'rules.not-overlap.example': 'Dos optativas que se pueden elegir juntas nunca son a la vez.',
  'rules.overlap.label': 'A la vez',
  'rules.overlap.help': 'Estas clases coinciden de dos en dos, al menos durante un periodo.',
  'rules.overlap.example': 'Los grupos paralelos tienen clase a la vez.',
  'rules.precedence.label': 'En este orden',
  'rules.precedence.help':
    'Cada una de estas clases termina antes de que empiecen las siguientes, en la semana o solo cuando son el mismo día.',
  'rules.precedence.example': 'La teoría va antes que los ejercicios.',
  'rules.consecutive.label': 'Una tras otra',
  'rules.consecutive.help':
    'Estas clases van seguidas en un mismo día, en cualquier orden o en el indicado; entre ellas puede haber pausas o no.',
  'rules.consecutive.example': 'A la teoría le sigue la práctica.',
  'rules.min-gap.label': 'Tiempo entre clases',
  'rules.min-gap.help': 'Entre dos de estas clases en un mismo día hay al menos este número de periodos.',
  'rules.min-gap.example': 'Entre dos de ellas hay al menos un periodo.',
  'rules.max-gap.label': 'No muy separadas en un día',
  'rules.max-gap.help': 'Entre dos de estas clases en un mismo día hay como máximo este número de periodos.',
  'rules.max-gap.example': 'Están separadas como máximo por dos periodos.',
  'rules.min-days-between.label': 'Días entre clases',
  'rules.min-days-between.help':
    'Entre dos de estas clases pasa al menos este número de días (1: en días distintos); a las que aun así sean el mismo día se les puede pedir que vayan seguidas.',
  'rules.min-days-between.example': 'Entre dos clases de Francés hay un día.',
  'rules.max-days-between.label': 'No muchos días de separación',
  'rules.max-days-between.help':
    'Entre dos de estas clases pasa como máximo este número de días (0: el mismo día).',
  'rules.max-days-between.example': 'Entre la teoría y sus ejercicios pasan como máximo dos días.',
  'rules.spread.label': 'No demasiadas en un día',
  'rules.spread.help':
    'Un curso tiene como máximo este número de clases en un día, y clases en al menos este número de días de la semana en que las tiene.',
  'rules.spread.example': 'Matemáticas tiene como máximo una clase al día.',
  'rules.split.label': 'Clases sencillas y dobles',
  'rules.split.help':
    'Entre las clases de un curso hay estas duraciones, en periodos (por ejemplo, 2, 2 y 1).',
  'rules.split.example': 'Dibujo tiene una clase doble y una sencilla.',
  'rules.max-simultaneous.label': 'Número de clases a la vez',
  'rules.max-simultaneous.help':
    'De todas estas clases se imparten a la vez como máximo (o como mínimo) tantas, siempre o en los periodos indicados.',
  'rules.max-simultaneous.example': 'Hay tres juegos de microscopios.',
  'rules.times-used.label': 'Pocos de estos periodos',
  'rules.times-used.help':
    'Todas estas clases juntas usan como máximo este número de los periodos indicados, en todo el ciclo.',
  'rules.times-used.example': 'Estos cursos usan como máximo cuatro periodos distintos.',
  'rules.min-working-days.label': 'Repartidas en bastantes días',
  'rules.min-working-days.help':
    'Las clases de un curso se reparten en al menos este número de días de la semana.',
  'rules.min-working-days.example': 'Las clases de un curso son en al menos tres días.',
  'rules.compactness.label': 'Sin clases aisladas',
  'rules.compactness.help': 'Cada clase de un grupo tiene otra del mismo grupo justo antes o justo después.',
  'rules.compactness.example': 'Ninguna clase queda sola.',
  'rules.max-gaps.label': 'Pocos huecos',
  'rules.max-gaps.help':
    'Un docente o un grupo tiene como máximo este número de periodos libres entre clases, al día o a la semana.',
  'rules.max-gaps.example': 'Un docente tiene como máximo tres periodos libres entre clases a la semana.',
  'rules.windows.label': 'Sin huecos',
  'rules.windows.help':
    'Un docente o un grupo no tiene periodos libres entre las clases de un día; cada uno cuenta.',
  'rules.windows.example': 'El grupo 7A no tiene ningún periodo libre entre sus clases.',
  'rules.lessons-per-day.label': '{Word_lessons} al día',
  'rules.lessons-per-day.help':
    'Un docente o un grupo tiene como mínimo y como máximo este número de periodos de clase en los días en que tiene alguno, o todos los días.',
  'rules.lessons-per-day.example': 'El grupo 5A tiene de cuatro a seis periodos cada día.',
  'rules.lessons-per-week.label': '{Word_lessons} a la semana',
  'rules.lessons-per-week.help':
    'Un docente o un grupo tiene como mínimo y como máximo este número de periodos de clase a la semana.',
  'rules.lessons-per-week.example': 'Un docente en prácticas tiene como máximo doce periodos a la semana.',
  'rules.max-consecutive.label': 'No demasiado tiempo sin descanso',
  'rules.max-consecutive.help':
    'Un docente o un grupo tiene como máximo este número de periodos de clase sin un periodo libre entre ellos.',
  'rules.max-consecutive.example': 'Nadie da más de cuatro periodos seguidos.',
  'rules.days-per-week.label': 'Días con clase',
  'rules.days-per-week.help':
    'Un docente o un grupo tiene clase en como mínimo y como máximo este número de días de la semana.',
  'rules.days-per-week.example': 'El señor Okoro viene como máximo tres días.',
  'rules.day-span.label': 'Días cortos',
  'rules.day-span.help':
    'El día de un docente o de un grupo dura como máximo este número de periodos de la primera a la última clase, huecos incluidos. Algunos días de la semana puede permitirse un periodo más.',
  'rules.day-span.example': 'El día de un docente dura como máximo ocho periodos.',
  'rules.first-period.label': 'Los días empiezan pronto',
  'rules.first-period.help':
    'El día de un docente o de un grupo empieza a más tardar en este periodo, salvo tantos días de la semana. Sin contar los periodos no disponibles, el periodo se cuenta entre los demás del día.',
  'rules.first-period.example': 'El día de un grupo empieza con el primer periodo.',
  'rules.last-period.label': 'Los días terminan pronto',
  'rules.last-period.help':
    'El día de un docente o de un grupo termina a más tardar en este periodo, salvo tantos días de la semana.',
  'rules.last-period.example': 'La mayoría de los días los grupos terminan antes del octavo periodo.',
  'rules.lunch-break.label': 'Una pausa para el almuerzo',
  'rules.lunch-break.help':
    'Un docente o un grupo tiene este número de periodos libres a mediodía todos los días, salvo tantos días de la semana.',
  'rules.lunch-break.example': 'Todo el mundo tiene un periodo libre a mediodía.',
  'rules.rest-between-days.label': 'Descanso entre dos días',
  'rules.rest-between-days.help':
    'Un docente o un grupo tiene al menos este número de periodos libres entre la última clase de un día y la primera del siguiente.',
  'rules.rest-between-days.example': 'Tras una clase tardía, el día siguiente empieza más tarde.',
  'rules.half-days-per-week.label': 'Medios días con clase',
  'rules.half-days-per-week.help':
    'Un docente o un grupo tiene clase en como máximo este número de mañanas y tardes, u otras partes del día, a la semana.',
  'rules.half-days-per-week.example': 'Un docente a tiempo parcial tiene como máximo cuatro medios días.',
  'rules.max-per-day-of-tag.label': 'No demasiadas del mismo tipo en un día',
  'rules.max-per-day-of-tag.help':
    'Un docente o un grupo tiene como máximo este número de clases con una etiqueta en un día: por ejemplo, no más de dos asignaturas difíciles.',
  'rules.max-per-day-of-tag.example': 'Como máximo dos asignaturas difíciles en un día.',
  'rules.gap-between-tags.label': 'Tiempo entre dos tipos de clases',
  'rules.gap-between-tags.help':
    'Entre una clase con una etiqueta y la siguiente con otra etiqueta en el mismo día, un docente o un grupo tiene al menos este número de periodos.',
  'rules.gap-between-tags.example': 'Entre Educación Física y un examen hay un periodo.',
  'rules.ends-day.label': 'Última clase del día',
  'rules.ends-day.help': 'Estas clases son las últimas del día para los grupos que asisten a ellas.',
  'rules.ends-day.example': 'Natación es la última clase del día.',
  'rules.balance.label': 'Días de duración parecida',
  'rules.balance.help':
    'El día más cargado de la semana de un docente o de un grupo tiene como máximo este número de periodos más que el menos cargado que tenga alguno.',
  'rules.balance.example': 'El día más largo tiene como máximo dos periodos más que el más corto.',
  'rules.workload.label': 'Carga docente',
  'rules.workload.help':
    'Un docente recibe en total como mínimo y como máximo este número de clases, o de periodos de clase.',
  'rules.workload.example': 'De quienes se pueden elegir, la señora Díaz recibe como máximo diez clases.',
  'rules.room-capacity.label': 'Plazas suficientes',
  'rules.room-capacity.help': 'El aula tiene una plaza para cada asistente a la clase.',
  'rules.room-capacity.example': 'Un grupo de 28 no está en un aula para 20.',
  'rules.room-suitability.label': 'Aulas adecuadas',
  'rules.room-suitability.help':
    'El aula tiene todo el equipamiento que el curso necesita y es una de las pedidas, si se pide alguna; las aulas pueden tener una penalización.',
  'rules.room-suitability.example': 'Química es en un laboratorio.',
  'rules.room-stability.label': 'Un aula por curso',
  'rules.room-stability.help':
    'Todas las clases de un curso están en la misma aula, o en no más de tantas aulas.',
  'rules.room-stability.example': 'Un curso está siempre en la misma aula.',
  'rules.same-room.label': 'En la misma aula',
  'rules.same-room.help':
    'Las clases de un conjunto, o de cada curso, están todas en la misma aula; si se pide así, solo cuando van seguidas.',
  'rules.same-room.example': 'Las dos clases están en la misma aula.',
  'rules.different-room.label': 'En aulas distintas',
  'rules.different-room.help':
    'Entre las clases de un conjunto, o de un curso, no hay dos en la misma aula, sea a la hora que sea.',
  'rules.different-room.example': 'Los dos grupos están en aulas distintas.',
  'rules.home-room.label': 'Aulas de referencia',
  'rules.home-room.help': 'Las clases de estos docentes o grupos están en sus aulas de referencia.',
  'rules.home-room.example': 'El grupo 5A está en el aula 105 siempre que se puede.',
  'rules.room-changes.label': 'Pocos cambios de aula',
  'rules.room-changes.help':
    'Un docente o un grupo cambia de aula como máximo este número de veces, al día o a la semana.',
  'rules.room-changes.example': 'Un grupo cambia de aula como máximo dos veces al día.',
  'rules.building-changes.label': 'Pocos cambios de edificio',
  'rules.building-changes.help':
    'Un docente o un grupo cambia de edificio como máximo este número de veces, al día o a la semana.',
  'rules.building-changes.example': 'Un docente va al otro edificio como máximo una vez al día.',
  'rules.travel-time.label': 'Tiempo para el trayecto',
  'rules.travel-time.help':
    'Un docente o un grupo que va a otro edificio (o a otra aula) para la clase siguiente tiene este número de periodos libres entre las dos. Los minutos se cuentan según las horas habituales.',
  'rules.travel-time.example': 'Hay un periodo libre para ir al otro edificio.',
  'rules.double-lectures.label': 'Clases dobles',
  'rules.double-lectures.help':
    'Dos o más clases de un curso en un mismo día van seguidas y en la misma aula.',
  'rules.double-lectures.example': 'Dos clases en un mismo día van seguidas y en la misma aula.',
  'rules.least-change.label': 'Pocos cambios',
  'rules.least-change.help': 'Las clases conservan la hora y el aula que tenían en un horario de referencia.',
} as const;
