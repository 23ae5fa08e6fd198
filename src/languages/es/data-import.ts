/** The page that imports lists from spreadsheets, and what is told of a file that became a term. */
export const dataImport = {
  'data.import.title': 'Importar',
  'data.import.into': 'Importar en {term}',
  'data.import.text': 'O filas copiadas de una',
  'data.import.text.help': 'Con el encabezado en la primera fila.',
  'data.import.list': 'Qué son',
  'data.import.list.byHead': 'lo que diga el encabezado',
  'data.import.look': 'Ver qué contiene',
  'data.import.examples':
    'Todavía no se cambia nada. Para ver cómo es una hoja, descargue lo que ya hay: <teachers>{word_teachers}</teachers>, <groups>{word_groups}</groups>, <rooms>{word_rooms}</rooms>, <courses>{word_courses}</courses>.',
  'data.import.nothingChosen': 'Elija un archivo o pegue algunas filas.',
  'data.import.pasted': 'Filas',

  'data.import.sheets': 'Qué hay en cada sitio',
  'data.import.rows': '{count} filas',
  'data.import.sheet.list': 'Qué contiene',
  'data.import.sheet.none': 'nada, omitirla',
  'data.import.column.leftOut': 'omitida',
  'data.import.column.empty': 'vacía',
  'data.import.column.id': 'Id, por el que se reconoce de nuevo',
  'data.import.lookAgain': 'Ver de nuevo',

  'data.import.plan': 'Qué se haría',
  'data.import.counts':
    'Añadir: <strong>{added}</strong>; cambiar: <strong>{changed}</strong>; sin cambios: {unchanged}; con errores: <strong>{faulty}</strong>.',
  'data.import.faults': 'Esto no se puede importar tal como está',
  'data.import.row': '{sheet}, fila {row}',
  'data.import.cell': '{sheet}, fila {row}, columna {column} ({label})',
  'data.import.fault': '<strong>{where}</strong>: {message}',
  'data.import.line': '{where}: {name}',
  'data.import.rowByRow': 'Fila por fila',
  'data.import.added': 'se añade',
  'data.import.changed': 'se cambia',
  'data.import.skip': 'Omitir las filas con errores e importar las demás',
  'data.import.import': 'Importar',
  'data.import.startAgain': 'Empezar de nuevo',
  'data.import.oneChange': 'Es un solo cambio, que se puede deshacer.',
} as const;
