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
  'data.undo': 'Undo',
  'data.undoWhat': 'Undo: {action}',
  'data.undoNothing': 'Nothing to undo',
  'data.redo': 'Redo',
  'data.redoWhat': 'Redo: {action}',
  'data.redoNothing': 'Nothing to redo',

  'data.history': 'History',
  'data.history.title': 'History of its data',
  'data.history.of': 'History of {term}',
  'data.history.empty':
    'Nothing has been changed since the {word_term} was made. Every change will be listed here.',
  'data.history.by': '{name} {action}.',
  'data.history.byProgram': 'The program {action}.',
  'data.history.undone': 'Undone since.',

  'data.strangeForm': 'This form is not as the page sends it; open the page anew.',
  'data.strangeForm.startAgain': 'This form is not as the page sends it; start again.',
  'data.noSuchTerm': 'There is no such {word_term}; it may have been deleted.',
} as const;
