/** The page that imports lists from spreadsheets. */
export const dataImport = {
  'data.import.title': 'Import',
  'data.import.into': 'Import into {term}',
  'data.import.text': 'Or rows, copied out of one',
  'data.import.text.help': 'With the head in the first row.',
  'data.import.list': 'What they are',
  'data.import.list.byHead': 'as their head says',
  'data.import.look': 'Look at it',
  'data.import.examples':
    'Nothing is changed yet. To see how a sheet looks, download what there is: <teachers>{word_teachers}</teachers>, <groups>{word_groups}</groups>, <rooms>{word_rooms}</rooms>, <courses>{word_courses}</courses>.',
  'data.import.nothingChosen': 'Choose a file, or paste some rows.',
  'data.import.pasted': 'Rows',

  'data.import.sheets': 'What stands where',
  'data.import.rows': '{count} rows',
  'data.import.sheet.list': 'What it lists',
  'data.import.sheet.none': 'nothing, leave it out',
  'data.import.column.leftOut': 'left out',
  'data.import.column.empty': 'empty',
  'data.import.column.id': 'Id, by which it is known again',
  'data.import.lookAgain': 'Look again',

  'data.import.plan': 'What would be done',
  'data.import.counts':
    '<strong>{added}</strong> added, <strong>{changed}</strong> changed, {unchanged} unchanged, <strong>{faulty}</strong> faulty.',
  'data.import.faults': 'These cannot be taken as they are',
  'data.import.row': '{sheet}, row {row}',
  'data.import.cell': '{sheet}, row {row}, column {column} ({label})',
  'data.import.fault': '<strong>{where}</strong>: {message}',
  'data.import.line': '{where}: {name}',
  'data.import.rowByRow': 'Row by row',
  'data.import.added': 'added',
  'data.import.changed': 'changed',
  'data.import.skip': 'Skip the faulty rows and import the others',
  'data.import.import': 'Import',
  'data.import.startAgain': 'Start again',
  'data.import.oneChange': 'It is one change, which can be undone.',
} as const;
