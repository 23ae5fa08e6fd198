/** Die Dateien eines Halbjahrs: was hinein- und hinausgeht, und was gebracht wurde. */
export const dataFiles = {
  'data.files.tabs': 'Dateien',
  'data.files.wholeTerm': 'Dateien',
  'data.files.import': 'Import',
  'data.files.export': 'Export',
  'data.files.uploads': 'Hochgeladene Dateien',
  'data.files.drop': 'Ziehen Sie eine Tabelle oder eine Stundenplandatei hierher',
  'data.files.pick':
    'oder wählen Sie eine: .xlsx oder .csv, .json dieses Programms, .fet von FET, .ctt oder .ectt der ITC-2007; höchstens 20 MB',
  'data.files.sheetsHelp':
    'Eine Tabelle darf mehrere Blätter haben; jedes beginnt mit einer Kopfzeile mit den Namen der Spalten.',
  'data.files.costs': 'Kosten einer .ectt-Datei',
  'data.files.costsHelp': 'Andere Dateien nennen ihre eigenen; die einer .ctt-Datei sind UD2.',
  'data.files.formulation': '{name}: {costs}',
  'data.files.unreadable': '{file} ist nicht zu lesen, nichts wurde geändert',
  'data.files.nothingYet': 'Noch ist nichts geändert.',
  'data.files.contents': 'Was darin steht',
  'data.files.contents.calendar':
    '{weeks, plural, =1 {} one {# Woche mit } other {# Wochen mit }}{days, plural, one {# Tag} other {# Tagen}} zu {periods, plural, one {# {word_period}} other {# {word_periods}}}',
  'data.files.contents.teachers': '{count, plural, one {# {word_teacher}} other {# {word_teachers}}}',
  'data.files.contents.groups': '{count, plural, one {# {word_group}} other {# {word_groups}}}',
  'data.files.contents.rooms': '{count, plural, one {# {word_room}} other {# {word_rooms}}}',
  'data.files.contents.courses': '{count, plural, one {# {word_course}} other {# {word_courses}}}',
  'data.files.contents.lessons': '{count, plural, one {# {word_lesson}} other {# {word_lessons}}}',
  'data.files.contents.rules': '{count, plural, one {# Regel} other {# Regeln}}',
  'data.files.contents.schedules': '{count, plural, one {# Plan} other {# Pläne}}',
  'data.files.contents.placed':
    '{count, plural, one {# {word_lesson} mit einem Platz} other {# {word_lessons} mit einem Platz}}',
  'data.files.unsaid': 'Was sie sagt und wir nicht können',
  'data.files.unsaid.help':
    'Diese Teile der Datei fehlen, jeder aus dem genannten Grund; alles andere ist da.',
  'data.files.unsaid.line': '<code>{element}</code>, {count, plural, one {einmal} other {# Mal}}: {reason}',
  'data.files.difference': 'Was anders wäre',
  'data.files.difference.none': 'Nichts: Alles ist schon so da, wie die Datei es hat.',
  'data.files.difference.title': '{list}: {added} neu, {changed} geändert, {gone} weg',
  'data.files.difference.rules': 'Regeln',
  'data.files.difference.calendar': 'Kalender: {what}',
  'data.files.difference.calendarPart': `{part, select,
    weeks {die Wochen, die sich wiederholen}
    days {die Tage}
    periods {die {word_periods}}
    bellTables {die Klingelpläne}
    other {die Pausen}
  }`,
  'data.files.difference.added': 'Neu',
  'data.files.difference.changed': 'Geändert',
  'data.files.difference.gone': 'Weg',
  'data.files.difference.line': '{name}: {changes}',
  'data.files.difference.rule': '{label}: {whom}',
  'data.files.difference.lessonsGone':
    '{count, plural, one {# {word_lesson} geht verloren, in allen Plänen zusammen.} other {# {word_lessons} gehen verloren, in allen Plänen zusammen.}}',
  'data.files.difference.lessonsAdded':
    '{count, plural, one {# {word_lesson} kommt hinzu, in allen Plänen zusammen; sie liegt in der Ablage.} other {# {word_lessons} kommen hinzu, in allen Plänen zusammen; sie liegen in der Ablage.}}',
  'data.files.difference.placesMoved':
    '{count, plural, one {# {word_lesson} verliert Platz oder Sperre oder bekommt andere, in allen Plänen zusammen.} other {# {word_lessons} verlieren Platz oder Sperre oder bekommen andere, in allen Plänen zusammen.}}',
  'data.files.placesOtherwise':
    '{count, plural, one {# {word_lesson} hat in der Datei einen anderen Platz oder eine andere Sperre als im gleichnamigen Plan hier.} other {# {word_lessons} haben in der Datei andere Plätze oder Sperren als in den gleichnamigen Plänen hier.}}',
  'data.files.placesLeftOut':
    'Plätze und Pläne, die in der Datei stehen, kommen nur mit, wenn daraus etwas Neues angelegt wird: Die Pläne hier behalten die ihren.',
  'data.files.replace': 'Daten von {term} ersetzen',
  'data.files.replace.help':
    'Es ist eine einzige Änderung, die rückgängig gemacht werden kann. Was weitergeht, bleibt dasselbe, und in den Plänen bleibt alles auf seinem Platz.',
  'data.files.makeTerm': 'Daraus etwas Neues anlegen',
  'data.files.termName': 'Name',
  'data.files.weekOfSheets':
    'Die Woche ist die übliche, mit 5 Tagen zu 8 {word_periods}, wenn kein Blatt etwas anderes sagt; ändern Sie sie auf der Seite des Kalenders.',
  'data.export.of': 'Export: {term}',
  'data.export.whole': 'Alles zusammen',
  'data.export.xlsx': 'Arbeitsmappe (.xlsx)',
  'data.export.xlsx.help':
    'Ein Blatt für jede Liste, für die Regeln in Worten und für den Kalender. Die Listen können wieder importiert werden, der Kalender dann, wenn aus der Datei etwas Neues angelegt wird. Regeln und Verfügbarkeit sind nur zum Lesen da; Klingelpläne und Pläne stehen nicht darin.',
  'data.export.json': 'Alles (.json)',
  'data.export.json.help':
    'Daten, Regeln und Pläne mit allen Plätzen und Sperren, ohne Verlust: für eine andere Installation dieses Programms, oder zum Aufheben.',
  'data.export.jsonData': 'Alle Daten (.json)',
  'data.export.jsonData.help': 'Dasselbe ohne die Pläne.',
  'data.export.fet': 'FET (.fet)',
  'data.export.fet.help':
    'Daten und Regeln für FET, mit dem, was im zuletzt geänderten Plan gesperrt ist. Verloren gehen Uhrzeiten, Namen von Pausen, Klingelpläne und Regeln, die ausgeschaltet sind.',
  'data.export.lists': 'Eine einzelne Liste (.csv)',
  'data.export.fetRefused': 'FET kann nicht alles davon sagen',
  'data.export.fetRefused.help': 'Dafür hat eine Datei von FET keine Worte:',
  'data.export.sayable': 'Ohne diese Regeln exportieren',
  'data.export.back': 'Zu den anderen Dateien',
  'data.export.sheet.calendar': 'Kalender',
  'data.export.sheet.rules': 'Regeln',
  'data.export.rule.kind': 'Regel',
  'data.export.rule.whom': 'Für wen',
  'data.export.rule.details': 'Einzelheiten',
  'data.export.rule.hard': 'Hart',
  'data.export.rule.weight': 'Gewicht',
  'data.export.rule.active': 'Eingeschaltet',
  'data.export.rule.id': 'Kennung der Regel',
  'data.uploads.of': 'Hochgeladene Dateien: {term}',
  'data.uploads.none': 'Hier wurde noch keine Datei hochgeladen.',
  'data.uploads.kept': 'Die letzten {most} bleiben aufgehoben.',
  'data.uploads.file': 'Datei',
  'data.uploads.size': 'Größe',
  'data.uploads.who': 'Wer',
  'data.uploads.when': 'Wann',
  'data.uploads.became': 'Was daraus wurde',
  'data.uploads.nobody': 'jemand',
  'data.uploads.previewed': 'Angesehen',
  'data.uploads.imported': 'Hat die Daten ersetzt',
  'data.uploads.imported.nothing': 'Importiert; nichts hat sich geändert',
  'data.uploads.imported.rows':
    'Importiert: {added, plural, one {# Zeile} other {# Zeilen}} neu, {changed, plural, one {# Zeile} other {# Zeilen}} geändert',
  'data.uploads.founded': 'Hieraus wurde alles angelegt',
  'data.uploads.kilobytes': '{size} kB',
  'data.uploads.megabytes': '{size} MB',
  'data.uploads.checksum': 'SHA-256: {sum}',
  'data.uploads.gone': 'Diese Datei gibt es nicht; nur die letzten bleiben aufgehoben.',
} as const;
