/** What several pages of a term's data say: their tabs, what can be done, and what was done. */
export const data = {
  'data.tabs': 'Lists',
  'data.calendar': 'Calendar',
  'data.rules': 'Rules',
  'data.check': 'Check',
  'data.teachers.title': '{Word_teachers}',
  'data.groups.title': '{Word_groups}',
  'data.rooms.title': '{Word_rooms}',
  'data.courses.title': '{Word_courses}',

  'data.save': 'Save',
  'data.cancel': 'Cancel',
  'data.change': 'Change',
  'data.changeNamed': 'Change {name}',
  'data.delete': 'Delete',
  'data.search': 'Search',
  'data.more': 'And {count} more.',
  'data.undone': 'You can undo it afterwards.',

  'data.done': 'You {action}.',
  'data.nothingDifferent': 'Nothing is different.',
  'data.changes': 'Changes',
  'data.undo': 'Undo<what>: {action}</what>',
  'data.undo.title': 'Undo: {action}',
  'data.undo.nothing': 'Undo',
  'data.undo.nothing.title': 'Nothing to undo',
  'data.redo': 'Redo<what>: {action}</what>',
  'data.redo.title': 'Redo: {action}',
  'data.redo.nothing': 'Redo',
  'data.redo.nothing.title': 'Nothing to redo',

  'data.history': 'History',
  'data.history.title': 'History of its data',
  'data.history.of': 'History of {term}',
  'data.history.empty':
    'Nothing has been changed since the {word_term} was made. Every change will be listed here.',
  'data.history.by': '{name} {action}.',
  'data.history.byProgram': 'The program {action}.',
  'data.history.undone': 'Undone since.',

  'data.deletion.title': 'Delete {name}?',
  'data.deletion.consequences':
    'Its {word_teachers}, {word_groups}, {word_rooms} and {word_courses} go with it, and {count, plural, one {its schedule} other {all # schedules}} with their history. This cannot be undone.',
  'data.deletion.delete': 'Delete the {word_term}',

  'data.strangeForm': 'This form is not as the page sends it; open the page anew.',
  'data.strangeForm.startAgain': 'This form is not as the page sends it; start again.',
} as const;
