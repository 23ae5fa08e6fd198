/** The page of a thing of a list, and what uses it. */
export const dataUses = {
  'data.uses.timetable': 'Emploi du temps',
  'data.uses.courses': '{Word_courses}',
  'data.uses.courses.none': 'Rien ne l’utilise dans « {Word_courses} ».',
  'data.uses.choices': 'Choix possible pour',
  'data.uses.groupsBelow': '{Word_groups} qui en font partie',
  'data.uses.onlyRoom': '{Word_courses} sans autre lieu possible',
  'data.uses.onlyRoom.none':
    'D’après les équipements, les places et les règles sur les {word_rooms}, chaque {word_course} pourrait aussi avoir lieu ailleurs.',
  'data.uses.lessonsHere': '{Word_courses} qui ont lieu ici dans {schedule}',
  'data.uses.lessonsHere.none': 'Rien.',
  'data.uses.homeOf': 'Salle attitrée de',
  'data.uses.wholes': '{Word_rooms} dont c’est une partie',
  'data.uses.lessons': '{Word_lessons}',
  'data.uses.lessons.none': 'Il n’y a pas de séances.',
  'data.uses.rules': 'Règles qui en parlent',
  'data.uses.rules.none':
    'Aucune règle ne cite ce nom. Les règles pour tout le monde s’appliquent quand même.',
  'data.uses.periods':
    '{count, plural, one {# {word_period} par semaine} other {# {word_periods} par semaine}}',
  'data.uses.notPlaced': 'pas encore de place',
} as const;
