/** The page of a thing of a list, and what uses it. */
export const dataUses = {
  'data.uses.timetable': 'Horario',
  'data.uses.courses': '{Word_courses}',
  'data.uses.courses.none': 'Ningún curso lo utiliza.',
  'data.uses.choices': 'Se podría elegir para',
  'data.uses.groupsBelow': '{Word_groups} que lo componen',
  'data.uses.onlyRoom': '{Word_courses} que solo caben aquí',
  'data.uses.onlyRoom.none':
    'Todos los cursos podrían ir a otro sitio, según el equipamiento, las plazas y las reglas sobre aulas.',
  'data.uses.lessonsHere': '{Word_courses} que están aquí en {schedule}',
  'data.uses.lessonsHere.none': 'Nada.',
  'data.uses.homeOf': '{Word_room} de referencia de',
  'data.uses.wholes': 'Forma parte de',
  'data.uses.lessons': '{Word_lessons}',
  'data.uses.lessons.none': 'No tiene {word_lessons}.',
  'data.uses.rules': 'Reglas que hablan de esto',
  'data.uses.rules.none': 'Ninguna regla lo nombra. Aun así, se aplican las reglas generales.',
  'data.uses.periods':
    '{count, plural, one {# {word_period} por semana} other {# {word_periods} por semana}}',
  'data.uses.notPlaced': 'sin colocar',
} as const;
