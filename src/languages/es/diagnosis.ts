/** Why no timetable keeps all hard rules, and what would free them. */
export const diagnosis = {
  'checks.diagnosis.found': 'Se ha encontrado un horario que cumple todas las reglas duras.',
  'checks.diagnosis.hardest': 'Lo más difícil de colocar: {lessons}.',
  'checks.diagnosis.noSet':
    'En el tiempo disponible no se ha encontrado ningún conjunto pequeño de reglas que no puedan cumplirse a la vez.',
  'checks.diagnosis.set':
    '{count, plural, =1 {Esta regla no puede cumplirse} one {Esta # regla no puede cumplirse} other {Estas # reglas no pueden cumplirse todas}} para {lessons}: {rules}.',
  'checks.diagnosis.notProved': 'No está demostrado: no se ha encontrado ningún horario que las cumpla.',
  'checks.diagnosis.notMinimal': 'Puede que algunas de estas reglas no tengan nada que ver.',
  'checks.diagnosis.changes': 'Cada uno de estos cambios liberaría las demás:',

  'checks.diagnosis.lock': 'el bloqueo de {lessons}',
  'checks.diagnosis.ruleFor': '{rule} para {whom}',
  'checks.diagnosis.ruleForWith': '{rule} para {whom} ({numbers})',
  'checks.diagnosis.theRooms': '{word_rooms}',
  'checks.diagnosis.everybody': 'todos',
  'checks.diagnosis.most': 'como máximo {most}',
  'checks.diagnosis.mostADay': 'como máximo {most} al día',
  'checks.diagnosis.mostAWeek': 'como máximo {most} a la semana',
  'checks.diagnosis.least': 'como mínimo {least}',
  'checks.diagnosis.days': '{count, plural, one {# día} other {# días}}',
  'checks.diagnosis.longerDays': 'un periodo más en {count, plural, one {# día} other {# días}} de la semana',
  'checks.diagnosis.tag': 'la etiqueta «{tag}»',
  'checks.diagnosis.periods': '{count, plural, one {# {word_period}} other {# {word_periods}}}',

  'checks.change.liftLock': 'Quitar el bloqueo de {lessons}.',
  'checks.change.switchOff': 'Desactivar {rule}.',
  'checks.change.leaveOut': 'Prescindir de {lessons}.',
  'checks.change.addRoom': 'Añadir un aula como {room}.',
  'checks.change.otherTeacher': 'Asignar {course} a otro docente en lugar de {teacher}.',
  'checks.change.letIntoRoom': 'Admitir {lessons} también en {room}.',
  'checks.change.open': 'Abrir para {whom}: {when}.',
  'checks.change.allow': 'Permitir para {whom}: {when}.',
  'checks.change.raiseMost': 'Subir el máximo de {rule} para {whom} de {from} a {to}.',
  'checks.change.lowerLeast': 'Bajar el mínimo de {rule} para {whom} de {from} a {to}.',
  'checks.change.lowerDays': 'Bajar el número de días de {rule} para {whom} de {from} a {to}.',

  'checks.change.gapsADay':
    'Permitir para {whom} {to, plural, one {# hueco} other {# huecos}} al día en lugar de {from}.',
  'checks.change.gapsAWeek':
    'Permitir para {whom} {to, plural, one {# hueco} other {# huecos}} a la semana en lugar de {from}.',
  'checks.change.morePeriodsADay':
    'Permitir para {whom} {to, plural, one {# {word_period}} other {# {word_periods}}} al día en lugar de {from}.',
  'checks.change.fewerPeriodsADay':
    'Pedir para {whom} solo {to, plural, one {# {word_period}} other {# {word_periods}}} al día en lugar de {from}.',
  'checks.change.morePeriodsAWeek':
    'Permitir para {whom} {to, plural, one {# {word_period}} other {# {word_periods}}} a la semana en lugar de {from}.',
  'checks.change.fewerPeriodsAWeek':
    'Pedir para {whom} solo {to, plural, one {# {word_period}} other {# {word_periods}}} a la semana en lugar de {from}.',
  'checks.change.withoutBreak':
    'Permitir para {whom} {to, plural, one {# {word_period}} other {# {word_periods}}} sin descanso en lugar de {from}.',
  'checks.change.moreDaysAWeek':
    'Permitir para {whom} {to, plural, one {# día} other {# días}} con {word_lessons} a la semana en lugar de {from}.',
  'checks.change.fewerDaysAWeek':
    'Pedir para {whom} solo {to, plural, one {# día} other {# días}} con {word_lessons} a la semana en lugar de {from}.',
  'checks.change.longerDays':
    'Permitir para {whom} {to, plural, one {# {word_period}} other {# {word_periods}}} de la primera a la última clase de un día en lugar de {from}.',
  'checks.change.longerOnMoreDays':
    'Permitir para {whom} {to, plural, one {# día} other {# días}} a la semana con un periodo más en lugar de {from}.',
  'checks.change.moreOfThatSort':
    'Permitir para {whom} {to, plural, one {# {word_lesson}} other {# {word_lessons}}} de ese tipo al día en lugar de {from}.',
  'checks.change.moreRooms':
    'Permitir para {whom} {to, plural, one {# {word_room}} other {# {word_rooms}}} en total en lugar de {from}.',
  'checks.change.moreAtOnce':
    'Permitir para {whom} {to, plural, one {# {word_lesson}} other {# {word_lessons}}} a la vez en lugar de {from}.',
  'checks.change.fewerAtOnce':
    'Pedir para {whom} solo {to, plural, one {# {word_lesson}} other {# {word_lessons}}} a la vez en lugar de {from}.',
  'checks.change.fewerDaysBetween':
    'Pedir para {whom} solo {to, plural, one {# día} other {# días}} entre dos {word_lessons} en lugar de {from}.',
  'checks.change.fewerDays':
    'Pedir para {whom} solo {to, plural, one {# día} other {# días}} con {word_lessons} en lugar de {from}.',
  'checks.change.moreOnOneDay':
    'Permitir para {whom} {to, plural, one {# {word_lesson}} other {# {word_lessons}}} en un día en lugar de {from}.',
} as const;
