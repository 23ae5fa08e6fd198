/** Was gefragt wird, bevor etwas dorthin kommt, wo etwas im Weg ist oder wo jemand schneller war. */
export const scheduleQuestions = {
  'schedules.question.title': '{lesson} nach {place}',
  'schedules.question.inTheWay':
    '{count, plural, one {{names} ist im Weg. Was soll geschehen?} other {{names} sind im Weg. Was soll geschehen?}}',
  'schedules.question.breaks': 'Das verletzt eine Regel, die gelten muss. Was soll geschehen?',
  'schedules.question.swap': 'Mit {lessons} tauschen',
  'schedules.question.makeWay': 'Platz machen lassen',
  'schedules.question.othersMakeWay':
    '{count, plural, one {# andere Platz machen lassen} other {# andere Platz machen lassen}}',
  'schedules.question.toTray': '{lessons} in die Ablage legen',
  'schedules.question.clash': 'Trotzdem dorthin setzen',
  'schedules.question.clash.detail': 'Danach ist es als Verletzung markiert.',
  'schedules.question.move': 'Nach {place} setzen',
  'schedules.question.cancel': 'Abbrechen <key>Esc</key>',
  'schedules.question.stale': 'Jemand war schneller',
  'schedules.question.stale.page': 'Von Ihnen ist noch nichts geschehen.',
  'schedules.question.stale.shown':
    'Von Ihnen ist noch nichts geschehen; der Stundenplan zeigt jetzt das der anderen.',
  'schedules.question.leave': 'Lassen, wie es ist',
} as const;
