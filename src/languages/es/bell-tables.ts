/** Bell tables: other clock times of the periods, for some days or some groups. */
export const bellTables = {
  'bells.title': 'Horarios de timbre',
  'bells.help':
    'Otras horas para algunos días o algunos grupos, como periodos más cortos los viernes. En todo lo demás valen las horas habituales de arriba. Donde valen dos a la vez, cuenta el que está más arriba.',
  'bells.none': 'Todavía no hay ninguno: las horas de arriba valen siempre.',
  'bells.add': 'Añadir un horario de timbre',
  'bells.page': 'Horario de timbre «{name}»',
  'bells.name': 'Nombre',
  'bells.name.help': 'Como viernes, o primaria.',
  'bells.days': 'Días',
  'bells.days.help': 'Si no se marca ninguno, vale todos los días.',
  'bells.groups': '{Word_groups}',
  'bells.groups.help': 'Separados por comas, con todo lo que forma parte de ellos; vacío vale para todos.',
  'bells.times': 'Horas',
  'bells.usual': 'Lo habitual',
  'bells.usualTimes': 'horas habituales',
  'bells.everyDay': 'todos los días',
  'bells.everybody': 'todos',
  'bells.noSuch': 'No existe ese horario de timbre; quizá se ha eliminado.',
  'bells.noSuchDay': 'Marque días de la semana.',
  'bells.nameMissing': 'Tiene un nombre, como viernes.',
  'bells.nameTaken': 'Ya existe el horario de timbre «{name}».',
  'bells.always':
    'Marque algunos días o indique grupos: lo que vale siempre y para todos son las horas habituales.',
  'bells.otherCalendar':
    'Mientras tanto han cambiado días o {word_periods} del calendario. Los días y las horas figuran aquí como son ahora; vuelva a cambiarlos.',
  'bells.tooMany': 'Como máximo {most} horarios de timbre.',
  'bells.actions.added': 'añadió el horario de timbre «{name}»',
  'bells.actions.changed': 'cambió el horario de timbre «{name}»',
  'bells.actions.deleted': 'eliminó el horario de timbre «{name}»',
} as const;
