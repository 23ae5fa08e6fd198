/** What several pages of a term's data say: their tabs, what can be done, and what was done. */
export const data = {
  'data.tabs': 'Listas',
  'data.calendar': 'Calendario',
  'data.rules': 'Reglas',
  'data.check': 'Comprobación',
  'data.teachers.title': '{Word_teachers}',
  'data.groups.title': '{Word_groups}',
  'data.rooms.title': '{Word_rooms}',
  'data.courses.title': '{Word_courses}',

  'data.save': 'Guardar',
  'data.cancel': 'Cancelar',
  'data.change': 'Cambiar',
  'data.changeNamed': 'Cambiar {name}',
  'data.delete': 'Eliminar',
  'data.search': 'Buscar',
  'data.more': 'Y {count} más.',
  'data.undone': 'Después puede deshacerlo.',

  'data.done': 'Usted {action}.',
  'data.nothingDifferent': 'No ha cambiado nada.',
  'data.changes': 'Cambios',
  'data.undo': 'Deshacer<what>: {action}</what>',
  'data.undo.title': 'Deshacer: {action}',
  'data.undo.nothing': 'Deshacer',
  'data.undo.nothing.title': 'No hay nada que deshacer',
  'data.redo': 'Rehacer<what>: {action}</what>',
  'data.redo.title': 'Rehacer: {action}',
  'data.redo.nothing': 'Rehacer',
  'data.redo.nothing.title': 'No hay nada que rehacer',

  'data.history': 'Historial',
  'data.history.title': 'Historial de los datos',
  'data.history.of': 'Historial de {term}',
  'data.history.empty': 'Los datos no han cambiado desde que se crearon. Aquí aparecerá cada cambio.',
  'data.history.by': '{name} {action}.',
  'data.history.byProgram': 'El programa {action}.',
  'data.history.undone': 'Deshecho después.',

  'data.deletion.title': '¿Eliminar {name}?',
  'data.deletion.consequences':
    'También se eliminan: {word_teachers}, {word_groups}, {word_rooms}, {word_courses} y {count, plural, one {su horario con su historial} other {sus # horarios con su historial}}. No se puede deshacer.',
  'data.deletion.delete': 'Eliminar {word_term}',

  'data.strangeForm': 'Este formulario no es como lo envía la página; vuelva a abrirla.',
  'data.strangeForm.startAgain': 'Este formulario no es como lo envía la página; empiece de nuevo.',
} as const;
