/** Die Seite, die Listen aus Tabellen importiert, und was über eine Datei gesagt wird, die ein Halbjahr wurde. */
export const dataImport = {
  'data.import.title': 'Import',
  'data.import.into': 'Import in {term}',
  'data.import.text': 'Oder kopierte Zeilen',
  'data.import.text.help': 'Mit der Kopfzeile als erster Zeile.',
  'data.import.list': 'Was es ist',
  'data.import.list.byHead': 'wie die Kopfzeile sagt',
  'data.import.look': 'Ansehen',
  'data.import.examples':
    'Noch wird nichts geändert. Wie ein Blatt aussieht, zeigt das, was schon da ist: <teachers>{word_teachers}</teachers>, <groups>{word_groups}</groups>, <rooms>{word_rooms}</rooms>, <courses>{word_courses}</courses>.',
  'data.import.nothingChosen': 'Wählen Sie eine Datei, oder fügen Sie Zeilen ein.',
  'data.import.pasted': 'Zeilen',

  'data.import.sheets': 'Was wo steht',
  'data.import.rows': '{count} Zeilen',
  'data.import.sheet.list': 'Was es auflistet',
  'data.import.sheet.none': 'nichts, auslassen',
  'data.import.column.leftOut': 'ausgelassen',
  'data.import.column.empty': 'leer',
  'data.import.column.id': 'Kennung, an der es wiedererkannt wird',
  'data.import.lookAgain': 'Noch einmal ansehen',

  'data.import.plan': 'Was geschähe',
  'data.import.counts':
    '<strong>{added}</strong> neu, <strong>{changed}</strong> geändert, {unchanged} unverändert, <strong>{faulty}</strong> fehlerhaft.',
  'data.import.faults': 'Das kann so nicht übernommen werden',
  'data.import.row': '{sheet}, Zeile {row}',
  'data.import.cell': '{sheet}, Zeile {row}, Spalte {column} ({label})',
  'data.import.fault': '<strong>{where}</strong>: {message}',
  'data.import.line': '{where}: {name}',
  'data.import.rowByRow': 'Zeile für Zeile',
  'data.import.added': 'neu',
  'data.import.changed': 'geändert',
  'data.import.skip': 'Fehlerhafte Zeilen auslassen und die anderen importieren',
  'data.import.import': 'Importieren',
  'data.import.startAgain': 'Von vorn beginnen',
  'data.import.oneChange': 'Es ist eine einzige Änderung, die rückgängig gemacht werden kann.',
} as const;
