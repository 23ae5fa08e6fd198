/** What is said of the places where a timetable breaks a rule, by the rule's kind, and of rules that are not right. */
export const ruleSentences = {
  'rules.twoLessonsOf': 'Dos clases de {course}',
  'rules.roomNamed': '{word_room} {room}',
  'rules.roomOfBuilding': '{word_room} {room} del edificio {building}',
  'rules.placed.broken':
    '{lesson} ({count, plural, one {# {word_period}} other {# {word_periods}}}) todavía no tiene {lacking, select, time {una hora} room {{word_room}} other {{word_teacher}}}.',
  'rules.no-clash.pair': '{lessons} coinciden el {when} y tienen en común: {whom}.',
  'rules.no-clash.sameStudents': 'estudiantes',
  'rules.no-clash.inRoom':
    '{Word_room} {room} tiene {count, plural, one {# {word_lesson}} other {# {word_lessons}}} el {when} y admite {capacity}: {lessons}.',
  'rules.no-clash.inPart':
    '{Word_room} {room}, parte de {whole}, tiene {count, plural, one {# {word_lesson}} other {# {word_lessons}}} el {when} y admite {capacity}: {lessons}.',
  'rules.no-clash.ofCourse':
    '{course} tiene {count, plural, one {# {word_lesson}} other {# {word_lessons}}} el {when}.',
  'rules.no-clash.ofPerson':
    '{who} tiene {count, plural, one {# {word_lesson}} other {# {word_lessons}}} el {when}: {lessons}.',
  'rules.unavailable-times.broken':
    '{lesson} es el {when}{count, plural, =1 {} one { (# {word_period})} other { (# {word_periods})}}, que no está disponible.',
  'rules.unavailable-times.brokenInRoom':
    '{lesson} en {word_room} {room} es el {when}{count, plural, =1 {} one { (# {word_period})} other { (# {word_periods})}}, que no está disponible.',
  'rules.preferred-times.is': '{lesson} es el {when}, fuera de sus horas preferidas.',
  'rules.preferred-times.begins': '{lesson} empieza el {when}, fuera de sus horas preferidas.',
  'rules.same-start.sameDay': '{both} empiezan el {first} y el {second}; se pide el mismo comienzo.',
  'rules.same-start.anyDay': '{both} empiezan en periodos distintos ({first} y {second}); se pide el mismo.',
  'rules.same-time.broken': '{both} son a distintas horas del día ({first} y {second}); se pide la misma.',
  'rules.same-days.broken': '{both} son el {first} y el {second}; se pide el mismo día.',
  'rules.same-weeks.broken': '{both} no son en las mismas semanas ({first} y {second}); se piden las mismas.',
  'rules.different-time.broken': '{both} son a la misma hora del día ({period}); se piden horas distintas.',
  'rules.different-days.broken': '{both} son el mismo día ({day}); se piden días distintos.',
  'rules.different-weeks.broken': '{both} coinciden de semana ({weeks}); se piden semanas distintas.',
  'rules.not-overlap.broken': '{both} coinciden el {when}; no deben coincidir.',
  'rules.overlap.broken':
    '{both} empiezan el {first} y el {second} y no coinciden; deben impartirse a la vez.',
  'rules.precedence.broken': '{former} el {first} no termina antes de que empiece {latter} el {second}.',
  'rules.consecutive.ofTwo':
    '{both} no van seguidas{ordered, select, yes { en el orden indicado} other {}}{unbroken, select, yes { sin una pausa entre ellas} other {}}.',
  'rules.consecutive.ofSeveral':
    '{count, plural, one {# clase} other {# clases}} de {lessons} quedan en {pieces, plural, one {# bloque} other {# bloques}}; deben ir seguidas{ordered, select, yes { en el orden indicado} other {}}{unbroken, select, yes { sin una pausa entre ellas} other {}}.',
  'rules.min-gap.broken':
    'Entre {both} hay {count, plural, one {# {word_period}} other {# {word_periods}}} el {day}; el mínimo es {least, number}.',
  'rules.max-gap.broken':
    'Entre {both} hay {count, plural, one {# {word_period}} other {# {word_periods}}} el {day}; el máximo es {most, number}.',
  'rules.min-days-between.apart':
    'Entre {both} {count, plural, one {pasa # día} other {pasan # días}}, el {first} y el {second}; el mínimo es {least, number}.',
  'rules.min-days-between.sameDay':
    '{both} son el mismo día ({day}); {least, plural, one {debe pasar al menos # día} other {deben pasar al menos # días}} entre ellas.',
  'rules.min-days-between.notAtOnce': '{both} son el mismo día ({day}) y no van seguidas.',
  'rules.min-days-between.sameDayNotAtOnce':
    '{both} son el mismo día ({day}); {least, plural, one {debe pasar al menos # día} other {deben pasar al menos # días}} entre ellas, y no van seguidas.',
  'rules.max-days-between.broken':
    'Entre {both} {count, plural, one {pasa # día} other {pasan # días}}, el {first} y el {second}; el máximo es {most, number}.',
  'rules.spread.tooMany':
    '{course} tiene {count, plural, one {# {word_lesson}} other {# {word_lessons}}} el {day}; el máximo es {most, number}.',
  'rules.spread.tooFewDays':
    '{course} tiene {word_lessons} en {count, plural, one {# día} other {# días}}; el mínimo es {least, number}.',
  'rules.spread.tooFewDaysOfWeek':
    '{course} tiene {word_lessons} en {count, plural, one {# día} other {# días}} de la semana {week}; el mínimo es {least, number}.',
  'rules.split.broken':
    'Para {lessons} se pide el reparto {split}; {count, plural, one {falta {missing}} other {faltan {missing}}}.',
  'rules.split.missing':
    '{count, plural, one {# {word_lesson}} other {# {word_lessons}}} de {length, plural, one {# {word_period}} other {# {word_periods}}}',
  'rules.max-simultaneous.tooMany':
    '{count, plural, one {# {word_lesson}} other {# {word_lessons}}} a la vez el {when} ({lessons}); el máximo es {most, number}.',
  'rules.max-simultaneous.tooFew':
    '{count, plural, one {# {word_lesson}} other {# {word_lessons}}} a la vez el {when} ({lessons}); el mínimo es {least, number}.',
  'rules.max-simultaneous.none': '0 {word_lessons} a la vez el {when}; el mínimo es {least, number}.',
  'rules.max-simultaneous.noLimit': 'hay que indicar un número máximo o mínimo de clases',
  'rules.times-used.broken':
    '{lessons}: {used, plural, one {se usa # de los periodos indicados} other {se usan # de los periodos indicados}}; el máximo es {most, number}.',
  'rules.min-working-days.broken':
    '{course} se reparte en {used, plural, one {# día} other {# días}}; el mínimo es {days}.',
  'rules.compactness.broken':
    '{who} tiene {lessons} el {when} de forma aislada: ninguna clase justo antes ni después.',
  'rules.max-gaps.broken':
    '{who} tiene {count, plural, one {# hueco} other {# huecos}} {when}; {most, plural, =0 {no se permite ninguno} one {el máximo es #} other {el máximo es #}}.',
  'rules.windows.broken':
    '{who} tiene {count, plural, one {# {word_period} libre} other {# {word_periods} libres}} entre clases {when}.',
  'rules.lessons-per-day.tooMany':
    '{who} tiene {count, plural, one {# {word_period}} other {# {word_periods}}}{hasTag, select, yes { con la etiqueta «{tag}»} other {}} {when}; el máximo es {most, number}.',
  'rules.lessons-per-day.tooFew':
    '{who} tiene {count, plural, one {# {word_period}} other {# {word_periods}}}{hasTag, select, yes { con la etiqueta «{tag}»} other {}} {when}; el mínimo es {least, number}.',
  'rules.lessons-per-week.tooMany':
    '{who} tiene {count, plural, one {# {word_period}} other {# {word_periods}}} {when}; el máximo es {most, number}.',
  'rules.lessons-per-week.tooFew':
    '{who} tiene {count, plural, one {# {word_period}} other {# {word_periods}}} {when}; el mínimo es {least, number}.',
  'rules.max-consecutive.broken':
    '{who} tiene {count, plural, one {# {word_period}} other {# {word_periods}}}{hasTag, select, yes { con la etiqueta «{tag}»} other {}} sin descanso el {day}; el máximo es {most, number}.',
  'rules.days-per-week.tooMany':
    '{who} tiene {word_lessons} en {count, plural, one {# día} other {# días}} {when}; el máximo es {most, number}.',
  'rules.days-per-week.tooFew':
    '{who} tiene {word_lessons} en {count, plural, one {# día} other {# días}} {when}; el mínimo es {least, number}.',
  'rules.day-span.broken':
    '{who} tiene {count, plural, one {# {word_period}} other {# {word_periods}}} de la primera a la última clase {when}; el máximo es {most, number}.',
  'rules.day-span.brokenByDays':
    '{who} tiene {count, plural, one {# día} other {# días}} de más de {most, plural, one {# {word_period}} other {# {word_periods}}} de la primera a la última clase {when}; el máximo es {longerDays, number}.',
  'rules.first-period.broken':
    '{who} tiene {count, plural, one {# día que empieza} other {# días que empiezan}} demasiado tarde (después de {period}) {when}; {most, plural, =0 {no se permite ninguno} one {el máximo es #} other {el máximo es #}}.',
  'rules.first-period.brokenOpen':
    '{who} tiene {count, plural, one {# día que empieza} other {# días que empiezan}} después del periodo disponible n.º {number} {when}; {most, plural, =0 {no se permite ninguno} one {el máximo es #} other {el máximo es #}}.',
  'rules.last-period.broken':
    '{who} tiene {count, plural, one {# día que termina} other {# días que terminan}} demasiado tarde (después de {period}) {when}; {most, plural, =0 {no se permite ninguno} one {el máximo es #} other {el máximo es #}}.',
  'rules.lunch-break.broken':
    '{who} tiene {count, plural, one {# día} other {# días}} con {least, plural, =1 {ningún periodo libre} one {menos de # periodo libre} other {menos de # periodos libres}} (de {from} a {to}) {when}; {most, plural, =0 {no se permite ninguno} one {el máximo es #} other {el máximo es #}}.',
  'rules.lunch-break.tooShort':
    'del primer periodo al último debe haber al menos tantos como los que han de quedar libres',
  'rules.rest-between-days.broken':
    '{who} tiene {count, plural, one {# {word_period} libre} other {# {word_periods} libres}} entre el {evening} y el {morning}; el mínimo es {least, number}.',
  'rules.half-days-per-week.broken':
    '{who} tiene {word_lessons} en {count, plural, one {# medio día} other {# medios días}} {when}; el máximo es {most, number}.',
  'rules.half-days-per-week.inPart':
    '{who} tiene {word_lessons} de {from} a {to} en {count, plural, one {# día} other {# días}} {when}; el máximo es {most, number}.',
  'rules.half-days-per-week.backwards': 'el comienzo no puede ir después del final',
  'rules.max-per-day-of-tag.broken':
    '{who} tiene {count, plural, one {# {word_lesson}} other {# {word_lessons}}} con la etiqueta «{tag}» el {day}; el máximo es {most, number}.',
  'rules.gap-between-tags.broken':
    '{who} tiene {count, plural, one {# {word_period}} other {# {word_periods}}} entre {first} y {second} el {day}; el mínimo es {least, number}.',
  'rules.ends-day.broken': '{lesson} debe ser lo último del día, y {who} tiene después {later} el {day}.',
  'rules.balance.broken':
    '{who} tiene {most, plural, one {# {word_period}} other {# {word_periods}}} el {fullest} y {fewest, plural, one {# {word_period}} other {# {word_periods}}} el {emptiest}; {allowed, plural, =0 {no se permite ninguna diferencia} one {se permite una diferencia de # como máximo} other {se permite una diferencia de # como máximo}}.',
  'rules.workload.tooMany':
    '{who} recibe {counting, select, lessons {{count, plural, one {# {word_lesson}} other {# {word_lessons}}}} other {{count, plural, one {# {word_period}} other {# {word_periods}}}}} en total; el máximo es {most, number}.',
  'rules.workload.tooFew':
    '{who} recibe {counting, select, lessons {{count, plural, one {# {word_lesson}} other {# {word_lessons}}}} other {{count, plural, one {# {word_period}} other {# {word_periods}}}}} en total; el mínimo es {least, number}.',
  'rules.room-capacity.broken':
    '{lesson} tiene {size, plural, one {# asistente} other {# asistentes}}; {word_room} {room} tiene {capacity, plural, one {# plaza} other {# plazas}}: {lacking, plural, one {falta #} other {faltan #}}.',
  'rules.room-suitability.lacks': '{lesson} está en {word_room} {room}, donde falta: {features}.',
  'rules.room-suitability.lacksAndCosts':
    '{lesson} está en {word_room} {room}, donde falta: {features}; además tiene una penalización de {penalty}.',
  'rules.room-suitability.notAsked':
    '{lesson} está en {word_room} {room}, que no es una de las aulas pedidas.',
  'rules.room-suitability.notAskedAndCosts':
    '{lesson} está en {word_room} {room}, que no es una de las aulas pedidas y tiene una penalización de {penalty}.',
  'rules.room-suitability.costs':
    '{lesson} está en {word_room} {room}, que tiene una penalización de {penalty}.',
  'rules.room-stability.broken':
    '{courses, plural, one {{lessons} se imparte} other {{lessons} se imparten}} en {rooms, plural, one {# {word_room}} other {# {word_rooms}}}; {most, plural, =1 {se pide una sola} one {el máximo es #} other {el máximo es #}}.',
  'rules.same-room.broken': '{both} están en distintas aulas ({first} y {second}); se pide una sola.',
  'rules.same-room.atOnce': '{both} van seguidas en distintas aulas ({first} y {second}); se pide una sola.',
  'rules.different-room.sameRoom': '{both} están en {word_room} {room}; se piden aulas distintas.',
  'rules.different-room.sharedPart':
    '{both} están en {room} y {other}, que comparten una parte; se piden aulas distintas.',
  'rules.home-room.broken':
    '{lesson} está en {word_room} {room}, fuera de {count, plural, one {su aula de referencia} other {sus aulas de referencia}} {rooms}{isSomebodys, select, yes { ({who})} other {}}.',
  'rules.room-changes.broken':
    '{who} tiene {count, plural, one {# cambio de {word_room}} other {# cambios de {word_room}}} {when}; {most, plural, =0 {no se permite ninguno} one {el máximo es #} other {el máximo es #}}.',
  'rules.building-changes.broken':
    '{who} tiene {count, plural, one {# cambio de edificio} other {# cambios de edificio}} {when}; {most, plural, =0 {no se permite ninguno} one {el máximo es #} other {el máximo es #}}.',
  'rules.travel-time.broken':
    '{who} tiene {first} en {from} y luego {second} en {to} el {day}, con {free, plural, =0 {ningún periodo libre} one {# periodo libre} other {# periodos libres}} entre medias; el mínimo es {least, number}.',
  'rules.double-lectures.broken':
    '{lesson} no forma parte de una clase doble el {when}: ese día no hay otra justo antes ni después en la misma aula.',
  'rules.least-change.room': '{lesson} ha pasado de {word_room} {before} a {word_room} {now}.',
  'rules.least-change.time': '{lesson} ha pasado de {before} a {now}.',
  'rules.least-change.timeThatIsNoMore': '{lesson} ha pasado de una hora que ya no existe a {now}.',

  'rules.faults.where': 'regla {id}',
  'rules.faults.whole': '{where}: {message}',
  'rules.faults.noSuchKind': 'no existe el tipo «{kind}»; los conocidos son {known}',
  'rules.faults.scope': '«{kind}» se aplica a {scopes}, no a {scope}',
  'rules.faults.weight': 'su peso es {weight}; debe ser un número entero de 1 a 1000000',
  'rules.faults.pairsWithChoices':
    '«no-clash» no puede contar pares de cursos que comparten docente mientras haya docentes por elegir; cuente clases',
  'rules.faults.speaksOfChoices':
    '«{kind}» no puede hablar de {names}, que se pueden elegir para clases; nombre en su lugar cursos o clases',
} as const;
