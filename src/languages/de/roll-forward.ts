/** Ein Halbjahr in das nächste kopieren, und einen Plan aus dem machen, was die Kurse verlangen. */
export const rollForward = {
  'rollForward.copy': 'Kopieren…',
  'rollForward.copyOf': '{name} kopieren',
  'rollForward.lead':
    'Die Kopie hat den Kalender, {word_teachers}, {word_groups}, {word_rooms}, {word_courses} und Regeln, wie sie jetzt sind. Was Sie im einen ändern, ändert das andere nicht.',
  'rollForward.name': 'Name der Kopie',
  'rollForward.schedules': 'Pläne',
  'rollForward.without': 'Nur Daten und Regeln',
  'rollForward.withoutHelp': 'Die Kopie beginnt mit einem Entwurf, in dem noch alles in der Ablage liegt.',
  'rollForward.with': 'Mit allen Plänen',
  'rollForward.withHelp': 'Mit jedem Platz und jeder Sperre, als Entwürfe. Ihr Verlauf bleibt hier.',
  'rollForward.groups': '{Word_groups}',
  'rollForward.stay': 'Sie bleiben, was sie sind',
  'rollForward.stayHelp': 'Für das zweite Halbjahr, oder um etwas auszuprobieren.',
  'rollForward.up': 'Sie steigen ein Jahr auf',
  'rollForward.upHelp':
    'Aus 7A wird 8A, und ihre Kurse gehen unter neuem Namen mit. Sehen Sie die Namen unten durch.',
  'rollForward.namesNote':
    'Wer keinen neuen Namen hat, geht ab: Die Gruppe fehlt in der Kopie, und Kurse für sie allein ebenso.',
  'rollForward.now': 'Jetzt',
  'rollForward.then': 'In der Kopie',
  'rollForward.newNameOf': 'Neuer Name von {name}',
  'rollForward.make': 'Kopie anlegen',
  'rollForward.cancel': 'Abbrechen',
  'rollForward.newSchedule': 'Neuer Plan',
  'rollForward.newScheduleHelp':
    'Ein Entwurf aus dem, was die {word_courses} jetzt verlangen, alles noch in der Ablage',
  'rollForward.draftName': 'Entwurf {number}',
  'rollForward.firstDraft': 'Erster Entwurf',
  'rollForward.noSuchTerm': 'Diesen Eintrag gibt es nicht; vielleicht wurde er gelöscht.',
  'rollForward.nameNeeded': 'Geben Sie einen Namen mit 1 bis 100 Zeichen an.',
  'rollForward.nameTooLong': 'Höchstens 100 Zeichen.',
  'rollForward.sameName': '„{name}“ hätte denselben Namen.',
  'rollForward.formUnknown':
    'Dieses Formular ist nicht so, wie die Seite es sendet; öffnen Sie die Seite neu.',
} as const;
