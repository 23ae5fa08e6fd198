/** What is asked before a lesson is put where something is in its way, or where somebody was first. */
export const scheduleQuestions = {
  'schedules.question.title': '{lesson} → {place}',
  'schedules.question.inTheWay':
    '{count, plural, one {{names} ocupa el sitio. ¿Qué se hace?} other {{names} ocupan el sitio. ¿Qué se hace?}}',
  'schedules.question.breaks': 'Esto incumple una regla que debe cumplirse. ¿Qué se hace?',
  'schedules.question.swap': 'Intercambiar con {lessons}',
  'schedules.question.makeWay': 'Que deje sitio',
  'schedules.question.othersMakeWay':
    '{count, plural, one {Que # más deje sitio} other {Que # más dejen sitio}}',
  'schedules.question.toTray': 'Enviar {lessons} a la bandeja',
  'schedules.question.clash': 'Ponerla ahí de todos modos',
  'schedules.question.clash.detail': 'Después se marca como incumplimiento.',
  'schedules.question.move': 'Mover a: {place}',
  'schedules.question.cancel': 'Cancelar <key>Esc</key>',
  'schedules.question.stale': 'Otra persona fue más rápida',
  'schedules.question.stale.page': 'Todavía no se ha hecho nada de lo suyo.',
  'schedules.question.stale.shown':
    'Todavía no se ha hecho nada de lo suyo; el horario muestra ahora lo que hizo la otra persona.',
  'schedules.question.leave': 'Dejarlo como está',
} as const;
