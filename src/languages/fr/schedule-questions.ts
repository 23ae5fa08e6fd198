/** What is asked before a lesson is put where something is in its way, or where somebody was first. */
export const scheduleQuestions = {
  'schedules.question.title': '{lesson} vers {place}',
  'schedules.question.inTheWay':
    '{count, plural, one {{names} occupe déjà la place. Que faire ?} other {{names} occupent déjà la place. Que faire ?}}',
  'schedules.question.breaks': 'Cela enfreint une règle obligatoire. Que faire ?',
  'schedules.question.swap': 'Échanger avec {lessons}',
  'schedules.question.makeWay': 'Lui faire céder la place',
  'schedules.question.othersMakeWay':
    '{count, plural, one {Faire céder la place à # autre} other {Faire céder la place à # autres}}',
  'schedules.question.toTray': 'Mettre {lessons} en réserve',
  'schedules.question.clash': 'Placer là malgré tout',
  'schedules.question.clash.detail': 'L’infraction sera ensuite signalée.',
  'schedules.question.move': 'Déplacer vers {place}',
  'schedules.question.cancel': 'Annuler <key>Échap</key>',
  'schedules.question.stale': 'Quelqu’un a été plus rapide',
  'schedules.question.stale.page': 'Rien de ce que vous vouliez n’est encore fait.',
  'schedules.question.stale.shown':
    'Rien de ce que vous vouliez n’est encore fait ; l’emploi du temps montre maintenant ce que l’autre a fait.',
  'schedules.question.leave': 'Laisser tel quel',
} as const;
