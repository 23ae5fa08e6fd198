/** The page that imports lists from spreadsheets. */
export const dataImport = {
  'data.import.title': 'Importer',
  'data.import.into': 'Importer dans {term}',
  'data.import.text': 'Ou des lignes copiées d’un tableur',
  'data.import.text.help': 'Avec l’en-tête en première ligne.',
  'data.import.list': 'Ce qu’elles contiennent',
  'data.import.list.byHead': 'selon leur en-tête',
  'data.import.look': 'Examiner',
  'data.import.examples':
    'Rien n’est encore modifié. Pour voir à quoi ressemble une feuille, téléchargez ce qui existe : <teachers>{word_teachers}</teachers>, <groups>{word_groups}</groups>, <rooms>{word_rooms}</rooms>, <courses>{word_courses}</courses>.',
  'data.import.nothingChosen': 'Choisissez un fichier ou collez des lignes.',
  'data.import.pasted': 'Lignes',

  'data.import.sheets': 'Correspondance des colonnes',
  'data.import.rows': 'Lignes : {count}',
  'data.import.sheet.list': 'Ce qu’elle contient',
  'data.import.sheet.none': 'rien, à laisser de côté',
  'data.import.column.leftOut': 'laissée de côté',
  'data.import.column.empty': 'vide',
  'data.import.column.id': 'Identifiant, pour reconnaître la ligne',
  'data.import.lookAgain': 'Examiner à nouveau',

  'data.import.plan': 'Ce qui serait fait',
  'data.import.counts':
    'Ajouts : <strong>{added}</strong>, modifications : <strong>{changed}</strong>, inchangées : {unchanged}, erreurs : <strong>{faulty}</strong>.',
  'data.import.faults': 'Ces lignes ne peuvent pas être reprises telles quelles',
  'data.import.row': '{sheet}, ligne {row}',
  'data.import.cell': '{sheet}, ligne {row}, colonne {column} ({label})',
  'data.import.fault': '<strong>{where}</strong> : {message}',
  'data.import.line': '{where} : {name}',
  'data.import.rowByRow': 'Ligne par ligne',
  'data.import.added': 'ajout',
  'data.import.changed': 'modification',
  'data.import.skip': 'Ignorer les lignes avec erreur et importer les autres',
  'data.import.import': 'Importer',
  'data.import.startAgain': 'Recommencer',
  'data.import.oneChange': 'C’est une seule modification, qui peut être annulée.',
} as const;
