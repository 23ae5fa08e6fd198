/** Was mehrere Seiten der Daten eines Halbjahrs sagen: ihre Reiter, was zu tun ist und was getan wurde. */
export const data = {
  'data.tabs': 'Listen',
  'data.calendar': 'Kalender',
  'data.rules': 'Regeln',
  'data.check': 'Prüfung',
  'data.teachers.title': '{Word_teachers}',
  'data.groups.title': '{Word_groups}',
  'data.rooms.title': '{Word_rooms}',
  'data.courses.title': '{Word_courses}',

  'data.save': 'Speichern',
  'data.cancel': 'Abbrechen',
  'data.change': 'Ändern',
  'data.changeNamed': '{name} ändern',
  'data.delete': 'Löschen',
  'data.search': 'Suchen',
  'data.more': 'Und {count} weitere.',
  'data.undone': 'Sie können es danach rückgängig machen.',

  'data.done': 'Erledigt: {action}.',
  'data.nothingDifferent': 'Nichts ist anders.',
  'data.changes': 'Änderungen',
  'data.undo': 'Rückgängig<what>: {action}</what>',
  'data.undo.title': 'Rückgängig: {action}',
  'data.undo.nothing': 'Rückgängig',
  'data.undo.nothing.title': 'Nichts rückgängig zu machen',
  'data.redo': 'Wiederholen<what>: {action}</what>',
  'data.redo.title': 'Wiederholen: {action}',
  'data.redo.nothing': 'Wiederholen',
  'data.redo.nothing.title': 'Nichts zu wiederholen',

  'data.history': 'Verlauf',
  'data.history.title': 'Verlauf der Daten',
  'data.history.of': 'Verlauf: {term}',
  'data.history.empty': 'Seit dem Anlegen wurde nichts geändert. Hier wird jede Änderung stehen.',
  'data.history.by': '{name}: {action}.',
  'data.history.byProgram': 'Das Programm: {action}.',
  'data.history.undone': 'Inzwischen rückgängig gemacht.',

  'data.deletion.title': '{name} löschen?',
  'data.deletion.consequences':
    '{Word_teachers}, {word_groups}, {word_rooms} und {word_courses} gehen mit verloren, ebenso {count, plural, one {der Plan} other {alle # Pläne}} mit ihrem Verlauf. Das kann nicht rückgängig gemacht werden.',
  'data.deletion.delete': '{Word_term} löschen',

  'data.strangeForm': 'Dieses Formular ist nicht so, wie die Seite es sendet; öffnen Sie die Seite neu.',
  'data.strangeForm.startAgain':
    'Dieses Formular ist nicht so, wie die Seite es sendet; beginnen Sie von vorn.',
} as const;
