/** Copying a term into the next one, and making a schedule of what a term's courses ask for. */
export const rollForward = {
  'rollForward.copy': 'Copiar…',
  'rollForward.copyOf': 'Copiar {name}',
  'rollForward.lead':
    'La copia tiene el calendario, los docentes, los grupos, las aulas, los cursos y las reglas tal como están ahora. Lo que cambie en una no cambia la otra.',
  'rollForward.name': 'Nombre de la copia ({word_term})',
  'rollForward.schedules': 'Horarios',
  'rollForward.without': 'Solo datos y reglas',
  'rollForward.withoutHelp': 'La copia empieza con un borrador, con todas sus clases en la bandeja.',
  'rollForward.with': 'Con todos los horarios',
  'rollForward.withHelp': 'Con cada lugar y cada bloqueo, como borradores. Sus historiales se quedan aquí.',
  'rollForward.groups': '{Word_groups}',
  'rollForward.stay': 'Siguen como están',
  'rollForward.stayHelp': 'Para la segunda mitad del año escolar, o para probar algo.',
  'rollForward.up': 'Suben un nivel',
  'rollForward.upHelp':
    '7A pasa a ser 8A, y sus cursos van con él con su nombre nuevo. Revise los nombres de abajo.',
  'rollForward.namesNote':
    'Un grupo sin nombre nuevo se va: no está en la copia, ni tampoco los cursos que son solo para él.',
  'rollForward.now': 'Ahora',
  'rollForward.then': 'En la copia',
  'rollForward.newNameOf': 'Nombre nuevo de {name}',
  'rollForward.make': 'Hacer la copia',
  'rollForward.cancel': 'Cancelar',
  'rollForward.newSchedule': 'Horario nuevo',
  'rollForward.newScheduleHelp':
    'Un borrador con lo que ahora piden los cursos, con todas las clases en la bandeja',
  'rollForward.draftName': 'Borrador {number}',
  'rollForward.firstDraft': 'Primer borrador',
  'rollForward.noSuchTerm': 'Esos datos no existen; quizá se han eliminado.',
  'rollForward.nameNeeded': 'Indique un nombre de 1 a 100 caracteres.',
  'rollForward.nameTooLong': 'Como máximo 100 caracteres.',
  'rollForward.sameName': '«{name}» tendría el mismo nombre.',
  'rollForward.formUnknown': 'Este formulario no es como lo envía la página; vuelva a abrirla.',
} as const;
