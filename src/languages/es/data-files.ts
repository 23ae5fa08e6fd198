/** The pages by which whole terms and lists come in and go out as files, and the list of files that were brought. */
export const dataFiles = {
  'data.files.tabs': 'Archivos',
  'data.files.wholeTerm': 'Archivos de los datos',
  'data.files.import': 'Importar',
  'data.files.export': 'Exportar',
  'data.files.uploads': 'Archivos subidos',

  'data.files.drop': 'Suelte aquí una hoja de cálculo o un archivo de horario',
  'data.files.pick':
    'o elija uno: .xlsx o .csv, .json de este programa, .fet de FET, .ctt o .ectt de ITC-2007; como máximo 20 MB',
  'data.files.sheetsHelp':
    'Un archivo puede tener varias hojas; cada una lleva un encabezado con los nombres de sus columnas.',
  'data.files.costs': 'Costes de un archivo .ectt',
  'data.files.costsHelp': 'Otros archivos indican los suyos; los de un archivo .ctt son UD2.',
  'data.files.formulation': '{name}: {costs}',
  'data.files.unreadable': 'No se puede leer {file}; no se ha cambiado nada',
  'data.files.nothingYet': 'Todavía no se cambia nada.',

  'data.files.contents': 'Qué contiene',
  'data.files.contents.calendar':
    '{weeks, plural, =1 {} one {# semana de } other {# semanas de }}{days, plural, one {# día} other {# días}} con {periods, plural, one {# {word_period}} other {# {word_periods}}}',
  'data.files.contents.teachers': '{count, plural, one {# {word_teacher}} other {# {word_teachers}}}',
  'data.files.contents.groups': '{count, plural, one {# {word_group}} other {# {word_groups}}}',
  'data.files.contents.rooms': '{count, plural, one {# {word_room}} other {# {word_rooms}}}',
  'data.files.contents.courses': '{count, plural, one {# {word_course}} other {# {word_courses}}}',
  'data.files.contents.lessons': '{count, plural, one {# {word_lesson}} other {# {word_lessons}}}',
  'data.files.contents.rules': '{count, plural, one {# regla} other {# reglas}}',
  'data.files.contents.schedules': '{count, plural, one {# horario} other {# horarios}}',
  'data.files.contents.placed':
    '{count, plural, one {# {word_lesson} que tiene lugar asignado} other {# {word_lessons} que tienen lugar asignado}}',

  'data.files.unsaid': 'Qué dice que aquí no se puede expresar',
  'data.files.unsaid.help':
    'Estas partes del archivo se omiten, cada una por su motivo; todo lo demás está aquí.',
  'data.files.unsaid.line':
    '<code>{element}</code>, {count, plural, one {una vez} other {# veces}}: {reason}',

  'data.files.difference': 'Qué sería diferente',
  'data.files.difference.none': 'Nada: los datos ya están tal como los tiene el archivo.',
  'data.files.difference.title': '{list}: añadir {added}, cambiar {changed}, eliminar {gone}',
  'data.files.difference.rules': 'Reglas',
  'data.files.difference.calendar': 'Calendario: {what}',
  'data.files.difference.calendarPart': `{part, select,
    weeks {las semanas que se repiten}
    days {los días}
    periods {los periodos}
    bellTables {los horarios de timbre}
    other {las pausas}
  }`,
  'data.files.difference.added': 'Se añade',
  'data.files.difference.changed': 'Se cambia',
  'data.files.difference.gone': 'Se elimina',
  'data.files.difference.line': '{name}: {changes}',
  'data.files.difference.rule': '{label}: {whom}',
  'data.files.difference.lessonsGone':
    '{count, plural, one {Desaparece # {word_lesson}, entre todos los horarios.} other {Desaparecen # {word_lessons}, entre todos los horarios.}}',
  'data.files.difference.lessonsAdded':
    '{count, plural, one {Se añade # {word_lesson}, entre todos los horarios; espera en la bandeja.} other {Se añaden # {word_lessons}, entre todos los horarios; esperan en la bandeja.}}',
  'data.files.difference.placesMoved':
    '{count, plural, one {# {word_lesson} pierde su lugar o su bloqueo, o recibe otro, entre todos los horarios.} other {# {word_lessons} pierden su lugar o su bloqueo, o reciben otro, entre todos los horarios.}}',
  'data.files.placesOtherwise':
    '{count, plural, one {# {word_lesson} tiene en el archivo otro lugar u otro bloqueo que en el horario del mismo nombre de aquí.} other {# {word_lessons} tienen en el archivo otros lugares u otros bloqueos que en los horarios de los mismos nombres de aquí.}}',
  'data.files.placesLeftOut':
    'Los lugares de las clases y los horarios del archivo solo se toman al crear datos nuevos: los horarios de aquí conservan los suyos.',

  'data.files.replace': 'Sustituir los datos de {term}',
  'data.files.replace.help':
    'Es un solo cambio, que se puede deshacer. Lo que permanece conserva su identidad, y las clases de los horarios, su lugar.',
  'data.files.makeTerm': 'Crear datos nuevos con él',
  'data.files.termName': 'Nombre de los datos nuevos ({word_term})',
  'data.files.weekOfSheets':
    'La semana es la habitual, de 5 días con 8 periodos, salvo que una hoja diga otra; cámbiela en la página del calendario.',

  'data.export.of': 'Exportar {term}',
  'data.export.whole': 'Todos los datos',
  'data.export.xlsx': 'Libro de hojas (.xlsx)',
  'data.export.xlsx.help':
    'Una hoja para cada lista, para las reglas en palabras y para el calendario. Las listas se pueden importar de nuevo, y el calendario al crear datos nuevos con el archivo. Las reglas y la disponibilidad solo están para leerlas; no se incluyen los horarios de timbre ni los horarios.',
  'data.export.json': 'Todo (.json)',
  'data.export.json.help':
    'Datos, reglas y horarios con todos los lugares y bloqueos, sin pérdidas: para otra instalación de este programa o para guardarlo.',
  'data.export.jsonData': 'Todos los datos (.json)',
  'data.export.jsonData.help': 'Lo mismo sin los horarios.',
  'data.export.fet': 'FET (.fet)',
  'data.export.fet.help':
    'Datos y reglas para FET, con lo que está bloqueado en el último horario modificado. Se pierden las horas, los nombres de las pausas, los horarios de timbre y las reglas desactivadas.',
  'data.export.lists': 'Una sola lista (.csv)',
  'data.export.fetRefused': 'FET no puede expresarlo todo',
  'data.export.fetRefused.help': 'Un archivo de FET no puede expresar esto:',
  'data.export.sayable': 'Exportar sin estas reglas',
  'data.export.back': 'Ir a los otros archivos',
  'data.export.sheet.calendar': 'Calendario',
  'data.export.sheet.rules': 'Reglas',
  'data.export.rule.kind': 'Regla',
  'data.export.rule.whom': 'Para quién',
  'data.export.rule.details': 'Detalles',
  'data.export.rule.hard': 'Dura',
  'data.export.rule.weight': 'Peso',
  'data.export.rule.active': 'Activada',
  'data.export.rule.id': 'Id de la regla',

  'data.uploads.of': 'Archivos subidos de {term}',
  'data.uploads.none': 'Todavía no se ha subido aquí ningún archivo.',
  'data.uploads.kept': 'Se conservan los últimos {most}.',
  'data.uploads.file': 'Archivo',
  'data.uploads.size': 'Tamaño',
  'data.uploads.who': 'Quién',
  'data.uploads.when': 'Cuándo',
  'data.uploads.became': 'Qué se hizo con él',
  'data.uploads.nobody': 'alguien',
  'data.uploads.previewed': 'Consultado',
  'data.uploads.imported': 'Sustituyó los datos',
  'data.uploads.imported.nothing': 'Importado; no cambió nada',
  'data.uploads.imported.rows':
    'Importado: {added, plural, one {# fila añadida} other {# filas añadidas}}, {changed, plural, one {# fila cambiada} other {# filas cambiadas}}',
  'data.uploads.founded': 'Estos datos se crearon con él',
  'data.uploads.kilobytes': '{size} kB',
  'data.uploads.megabytes': '{size} MB',
  'data.uploads.checksum': 'SHA-256: {sum}',
  'data.uploads.gone': 'Ese archivo no existe; solo se conservan los últimos.',
} as const;
