/** The pages by which whole terms and lists come in and go out as files, and the list of files that were brought. */
export const dataFiles = {
  'data.files.tabs': 'Files of the {word_term}',
  'data.files.wholeTerm': 'Files of the {word_term}',
  'data.files.import': 'Import',
  'data.files.export': 'Export',
  'data.files.uploads': 'Uploaded files',

  'data.files.drop': 'Drop a spreadsheet or a timetable file here',
  'data.files.pick':
    'or pick one: .xlsx or .csv, .json of this program, .fet of FET, .ctt or .ectt of ITC-2007; at most 20 MB',
  'data.files.sheetsHelp':
    'Several sheets may stand in one spreadsheet; each has a head with the names of its columns.',
  'data.files.costs': 'Costs of a .ectt file',
  'data.files.costsHelp': 'Other files say their own; those of a .ctt file are UD2.',
  'data.files.formulation': '{name}: {costs}',
  'data.files.unreadable': '{file} cannot be read, nothing was changed',
  'data.files.nothingYet': 'Nothing is changed yet.',

  'data.files.contents': 'What stands in it',
  'data.files.contents.calendar':
    '{weeks, plural, =1 {} other {# weeks of }}{days, plural, one {# day} other {# days}} with {periods, plural, one {# {word_period}} other {# {word_periods}}}',
  'data.files.contents.teachers': '{count, plural, one {# {word_teacher}} other {# {word_teachers}}}',
  'data.files.contents.groups': '{count, plural, one {# {word_group}} other {# {word_groups}}}',
  'data.files.contents.rooms': '{count, plural, one {# {word_room}} other {# {word_rooms}}}',
  'data.files.contents.courses': '{count, plural, one {# {word_course}} other {# {word_courses}}}',
  'data.files.contents.lessons': '{count, plural, one {# {word_lesson}} other {# {word_lessons}}}',
  'data.files.contents.rules': '{count, plural, one {# rule} other {# rules}}',
  'data.files.contents.schedules': '{count, plural, one {# schedule} other {# schedules}}',
  'data.files.contents.placed':
    '{count, plural, one {# {word_lesson} that has a place} other {# {word_lessons} that have a place}}',

  'data.files.unsaid': 'What it says and we cannot',
  'data.files.unsaid.help':
    'These parts of the file are left out, each for its reason; everything else is there.',
  'data.files.unsaid.line': '<code>{element}</code>, {count, plural, one {once} other {# times}}: {reason}',

  'data.files.difference': 'What would be different',
  'data.files.difference.none': 'Nothing: this {word_term} has all of it as the file has it.',
  'data.files.difference.title': '{list}: {added} added, {changed} changed, {gone} gone',
  'data.files.difference.rules': 'Rules',
  'data.files.difference.calendar': 'Calendar: {what}',
  'data.files.difference.calendarPart': `{part, select,
    weeks {the weeks that repeat}
    days {the days}
    periods {the {word_periods}}
    bellTables {the bell tables}
    other {the breaks}
  }`,
  'data.files.difference.added': 'Added',
  'data.files.difference.changed': 'Changed',
  'data.files.difference.gone': 'Gone',
  'data.files.difference.line': '{name}: {changes}',
  'data.files.difference.rule': '{label}: {whom}',
  'data.files.difference.lessonsGone':
    '{count, plural, one {# {word_lesson} goes, in all schedules together.} other {# {word_lessons} go, in all schedules together.}}',
  'data.files.difference.lessonsAdded':
    '{count, plural, one {# {word_lesson} is added, in all schedules together; it waits in the tray.} other {# {word_lessons} are added, in all schedules together; they wait in the tray.}}',
  'data.files.difference.placesMoved':
    '{count, plural, one {# {word_lesson} loses its place or lock, or gets another, in all schedules together.} other {# {word_lessons} lose their places or locks, or get others, in all schedules together.}}',
  'data.files.placesOtherwise':
    '{count, plural, one {# {word_lesson} has another place or lock in the file than in the schedule of the same name here.} other {# {word_lessons} have other places or locks in the file than in the schedules of the same names here.}}',
  'data.files.placesLeftOut':
    'Places of {word_lessons} and schedules that stand in the file come with a new {word_term} only: the schedules of this one keep theirs.',

  'data.files.replace': 'Replace the data of {term}',
  'data.files.replace.help':
    'It is one change, which can be undone. What goes on keeps who it is, and the {word_lessons} of the schedules their places.',
  'data.files.makeTerm': 'Make a new term of it',
  'data.files.termName': 'Name of the new {word_term}',
  'data.files.weekOfSheets':
    'The week is the usual one, of 5 days with 8 {word_periods}, unless a sheet says another; change it on the page of the calendar.',

  'data.export.of': 'Export {term}',
  'data.export.whole': 'The whole {word_term}',
  'data.export.xlsx': 'Workbook (.xlsx)',
  'data.export.xlsx.help':
    'A sheet for each list, for the rules in words and for the calendar. The lists can be imported again, and the calendar when a new {word_term} is made of the file. Rules and availability can only be read there; bell tables and schedules are not in it.',
  'data.export.json': 'All of it (.json)',
  'data.export.json.help':
    'Data, rules and schedules with all places and locks, without loss: for another installation of this program, or to be kept.',
  'data.export.jsonData': 'All data (.json)',
  'data.export.jsonData.help': 'The same without its schedules.',
  'data.export.fet': 'FET (.fet)',
  'data.export.fet.help':
    'Data and rules for FET, with what is locked in the schedule that was changed last. Lost are clock times, names of breaks, bell tables, and rules that are switched off.',
  'data.export.lists': 'A single list (.csv)',
  'data.export.fetRefused': 'FET cannot say all of it',
  'data.export.fetRefused.help': 'These have no words in a file of FET:',
  'data.export.sayable': 'Export without these rules',
  'data.export.back': 'To the other files',
  'data.export.sheet.calendar': 'Calendar',
  'data.export.sheet.rules': 'Rules',
  'data.export.rule.kind': 'Rule',
  'data.export.rule.whom': 'Whom',
  'data.export.rule.details': 'Details',
  'data.export.rule.hard': 'Hard',
  'data.export.rule.weight': 'Weight',
  'data.export.rule.active': 'Switched on',
  'data.export.rule.id': 'Id of the rule',

  'data.uploads.of': 'Uploaded files of {term}',
  'data.uploads.none': 'No file has been brought into this {word_term} yet.',
  'data.uploads.kept': 'The last {most} are kept.',
  'data.uploads.file': 'File',
  'data.uploads.size': 'Size',
  'data.uploads.who': 'Who',
  'data.uploads.when': 'When',
  'data.uploads.became': 'What came of it',
  'data.uploads.nobody': 'somebody',
  'data.uploads.previewed': 'Looked at',
  'data.uploads.imported': 'Replaced the data',
  'data.uploads.imported.nothing': 'Imported; it changed nothing',
  'data.uploads.imported.rows':
    'Imported: {added, plural, one {# row} other {# rows}} added, {changed, plural, one {# row} other {# rows}} changed',
  'data.uploads.founded': 'This {word_term} was made of it',
  'data.uploads.kilobytes': '{size} kB',
  'data.uploads.megabytes': '{size} MB',
  'data.uploads.checksum': 'SHA-256: {sum}',
  'data.uploads.gone': 'There is no such file; only the last ones are kept.',
} as const;
