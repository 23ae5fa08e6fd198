/** What several pages of a term’s data say: their tabs, what can be done, and what was done. */
export const data = {
  'data.tabs': 'Listes',
  'data.calendar': 'Calendrier',
  'data.rules': 'Règles',
  'data.check': 'Contrôle',
  'data.teachers.title': '{Word_teachers}',
  'data.groups.title': '{Word_groups}',
  'data.rooms.title': '{Word_rooms}',
  'data.courses.title': '{Word_courses}',

  'data.save': 'Enregistrer',
  'data.cancel': 'Annuler',
  'data.change': 'Modifier',
  'data.changeNamed': 'Modifier {name}',
  'data.delete': 'Supprimer',
  'data.search': 'Chercher',
  'data.more': 'Et {count} de plus.',
  'data.undone': 'Vous pourrez l’annuler ensuite.',

  'data.done': 'C’est fait : {action}.',
  'data.nothingDifferent': 'Rien n’a changé.',
  'data.changes': 'Modifications',
  'data.undo': 'Annuler<what> : {action}</what>',
  'data.undo.title': 'Annuler : {action}',
  'data.undo.nothing': 'Annuler',
  'data.undo.nothing.title': 'Rien à annuler',
  'data.redo': 'Rétablir<what> : {action}</what>',
  'data.redo.title': 'Rétablir : {action}',
  'data.redo.nothing': 'Rétablir',
  'data.redo.nothing.title': 'Rien à rétablir',

  'data.history': 'Historique',
  'data.history.title': 'Historique des données',
  'data.history.of': 'Historique : {term}',
  'data.history.empty': 'Rien n’a été modifié depuis la création. Chaque modification figurera ici.',
  'data.history.by': '{name} – {action}.',
  'data.history.byProgram': 'Le programme – {action}.',
  'data.history.undone': 'Annulé depuis.',

  'data.deletion.title': 'Supprimer {name} ?',
  'data.deletion.consequences':
    'Les {word_teachers}, {word_groups}, {word_rooms} et {word_courses} disparaissent aussi, de même que {count, plural, one {l’emploi du temps} other {les # emplois du temps}} avec tout l’historique. C’est irréversible.',
  'data.deletion.delete': 'Supprimer la période',

  'data.strangeForm': 'Ce formulaire n’est pas tel que la page l’envoie ; ouvrez de nouveau la page.',
  'data.strangeForm.startAgain': 'Ce formulaire n’est pas tel que la page l’envoie ; recommencez.',
} as const;
