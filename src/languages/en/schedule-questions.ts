/** What is asked before a lesson is put where something is in its way, or where somebody was first. */
export const scheduleQuestions = {
  'schedules.question.title': '{lesson} to {place}',
  'schedules.question.inTheWay':
    '{count, plural, one {{names} is in the way. What shall happen?} other {{names} are in the way. What shall happen?}}',
  'schedules.question.breaks': 'This breaks a rule that must hold. What shall happen?',
  'schedules.question.swap': 'Swap with {lessons}',
  'schedules.question.makeWay': 'Let it make way',
  'schedules.question.othersMakeWay':
    '{count, plural, one {Let # other make way} other {Let # others make way}}',
  'schedules.question.toTray': 'Send {lessons} to the tray',
  'schedules.question.clash': 'Put it there all the same',
  'schedules.question.clash.detail': 'It is marked as broken afterwards.',
  'schedules.question.move': 'Move it to {place}',
  'schedules.question.cancel': 'Cancel <key>Esc</key>',
  'schedules.question.stale': 'Somebody was first',
  'schedules.question.stale.page': 'Nothing of yours is done yet.',
  'schedules.question.stale.shown': 'Nothing of yours is done yet; the timetable now shows what they did.',
  'schedules.question.leave': 'Leave it as it is',
} as const;
