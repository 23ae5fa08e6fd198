/** Der Rahmen jeder Seite, die erste Seite, hochgeladene Dateien und was schiefgeht. */
export const pages = {
  'pages.skip': 'Zum Inhalt',
  'pages.users': 'Benutzer',
  'pages.words': 'Wörter',
  'pages.account': 'Ihr Konto',
  'pages.signOut': 'Abmelden',

  'pages.failure.invalid': 'Das geht nicht',
  'pages.failure.notFound': 'Hier ist nichts',
  'pages.failure.conflict': 'Etwas hat sich geändert',
  'pages.failure.forbidden': 'Das dürfen Sie nicht',
  'pages.failure.unauthenticated': 'Melden Sie sich zuerst an',
  'pages.failure.unavailable': 'Gerade nicht',
  'pages.failure.internal': 'Etwas ist schiefgegangen',
  'pages.failure.tooLarge': 'Das sind mehr als 20 MB; mehr wird nicht angenommen.',
  'pages.failure.notUnderstood': 'Die Anfrage war nicht zu verstehen.',
  'pages.failure.ours':
    'Der Fehler liegt bei uns und ist unter {request} vermerkt. Versuchen Sie es gleich noch einmal.',
  'pages.failure.databaseAway': 'Die Datenbank antwortet gerade nicht. Versuchen Sie es gleich noch einmal.',
  'pages.failure.diskFull':
    'Der Datenträger der Datenbank ist voll: Nichts lässt sich ändern, bis die Betreuung Platz geschaffen hat.',
  'pages.failure.readOnly':
    'Die Datenbank lässt sich gerade nur lesen: Nichts lässt sich ändern, bis die Betreuung das behoben hat.',
  'pages.failure.noPage': 'Diese Adresse führt nirgendwohin. Vielleicht ist sie vertippt.',
  'pages.failure.nothingAtAddress': 'Unter dieser Adresse gibt es nichts.',
  'pages.failure.noFile': 'Diese Datei gibt es nicht.',
  'pages.failure.foreignForm':
    'Dieses Formular kam nicht von einer unserer Seiten. Öffnen Sie die Seite neu und versuchen Sie es noch einmal.',
  'pages.failure.expiredForm':
    'Dieses Formular ist abgelaufen. Öffnen Sie die Seite neu und versuchen Sie es noch einmal.',
  'pages.failure.unreadableForm': 'Das Formular war nicht zu lesen; senden Sie es noch einmal.',
  'pages.failure.signIn': 'Melden Sie sich zuerst an.',
  'pages.failure.signInAgain': 'Melden Sie sich zuerst an; vielleicht ist Ihre Sitzung abgelaufen.',
  'pages.failure.role':
    'Dafür ist die Rolle {needed, select, administrator {Verwaltung nötig} other {Planung nötig}}; Sie sind als {name} angemeldet. {own, select, administrator {Verwaltung ist Ihre Rolle} planner {Planung ist Ihre Rolle} other {Lesen ist Ihre Rolle}}.',
  'pages.failure.fault': '{where}:',

  'pages.ways.home': 'Zur ersten Seite',
  'pages.ways.schedule': 'Zu {schedule}',
  'pages.ways.run': 'Der Berechnung zusehen',

  'pages.home.title': 'Pläne',
  'pages.home.begin': 'Los geht es',
  'pages.home.newTerm': '{Word_term} anlegen',
  'pages.home.upload': 'Datei hochladen',
  'pages.home.nothingToRead':
    'Noch gibt es keinen Plan. Sobald die Planung einen gemacht hat, steht er hier.',
  'pages.home.threeWays': 'Noch gibt es keine Daten. Drei Wege führen zu einem ersten Stundenplan:',
  'pages.home.noSchedule': 'Hier gibt es noch keinen Plan.',
  'pages.home.data': 'Daten',
  'pages.home.delete': 'Löschen…',
  'pages.home.schedule': 'Plan',
  'pages.home.state': 'Stand',
  'pages.home.cost': 'Kosten',
  'pages.home.lessonsPlaced': '{Word_lessons} gesetzt',
  'pages.home.placed': 'Gesetzt',
  'pages.home.placedOf': '{placed} von {total}',
  'pages.home.lastChange': 'Letzte Änderung',
  'pages.home.noTerm': 'Diesen Eintrag unter „{Word_terms}“ gibt es nicht; vielleicht wurde er gelöscht.',
  'pages.home.deleteTerm': '{name} löschen',
  'pages.home.run.queued': 'Wartet auf die Berechnung',
  'pages.home.run.running': 'Wird berechnet',
  'pages.home.run.open': 'Ergebnis zu behalten oder zu verwerfen',
  'pages.home.run.withCost': '{state}: {hard} hart · {soft} weich',
  'pages.home.demo.title': 'Beispielschule ausprobieren',
  'pages.home.demo.help':
    'Eine erfundene weiterführende Schule mit 18 Klassen und 33 Lehrkräften, bereit zur Berechnung.',
  'pages.home.demo.load': 'Beispielschule laden',
  'pages.home.uploadHelp':
    'Eine .fet-Datei von FET, oder eine .ctt- oder .ectt-Datei der ITC-2007 (curriculum-based).',
  'pages.home.fromScratch': 'Von Grund auf beginnen',

  'pages.newTerm.name': 'Name',
  'pages.newTerm.nameExample': '1. Halbjahr',
  'pages.newTerm.days': 'Tage in der Woche',
  'pages.newTerm.periods': '{Word_periods} am Tag',
  'pages.newTerm.firstStart': 'Die erste beginnt um',
  'pages.newTerm.minutes': 'Minuten einer Stunde',
  'pages.newTerm.make': '{Word_term} anlegen',
} as const;
