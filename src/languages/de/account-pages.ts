/** Die Seiten der Anmeldung, des eigenen Kontos und der Benutzer. */
export const accountPages = {
  'accounts.role.label': 'Rolle',
  'accounts.role.reader': 'Lesen',
  'accounts.role.planner': 'Planung',
  'accounts.role.administrator': 'Verwaltung',
  'accounts.roleChoice.reader': 'Lesen: sieht Stundenpläne an',
  'accounts.roleChoice.planner': 'Planung: macht Stundenpläne',
  'accounts.roleChoice.administrator': 'Verwaltung: verwaltet auch Benutzer',
  'accounts.addressAndRole': '{email} · {role}',
  'accounts.name': 'Name',
  'accounts.email': 'E-Mail',
  'accounts.password': 'Passwort',
  'accounts.newPassword': 'Neues Passwort',
  'accounts.passwordHelp': 'Mindestens 10 Zeichen; ein paar Wörter sind leicht zu merken.',
  'accounts.tooManyTries':
    'Zu viele Fehlversuche. Versuchen Sie es in {minutes, plural, one {# Minute} other {# Minuten}} wieder.',
  'accounts.language.label': 'Sprache',
  'accounts.language.help': 'Die Seite ändert sich sofort.',
  'accounts.language.browser': 'Wie mein Browser möchte',
  'accounts.language.change': 'Sprache ändern',
  'accounts.language.choose': 'Sprache der Seiten',
  'accounts.language.unknown': 'Eine der Sprachen in der Liste.',

  'accounts.signIn.title': 'Anmelden',
  'accounts.signIn.wrong': 'Diese E-Mail-Adresse und dieses Passwort gehören nicht zusammen.',
  'accounts.signIn.welcome': 'Willkommen',
  'accounts.signIn.notSetUp':
    'Noch gibt es niemanden in der Verwaltung. Der Server hat beim Start eine Adresse ausgegeben; öffnen Sie sie, um das erste Konto einzurichten.',

  'accounts.setUp.title': 'Einrichten',
  'accounts.setUp.heading': 'Schedule Builder einrichten',
  'accounts.setUp.lead':
    'Sie bekommen als Erste oder Erster die Rolle Verwaltung und melden sich künftig mit dieser E-Mail-Adresse und diesem Passwort an.',
  'accounts.setUp.begin': 'Beginnen',
  'accounts.setUp.done': 'Das erste Konto der Verwaltung ist schon eingerichtet; melden Sie sich an.',
  'accounts.setUp.wrongAddress': 'Öffnen Sie die Adresse, die der Server beim Start ausgegeben hat.',

  'accounts.own.title': 'Ihr Konto',
  'accounts.own.changeName': 'Namen ändern',
  'accounts.own.oldPassword': 'Jetziges Passwort',
  'accounts.own.passwordHelp':
    'Mindestens 10 Zeichen; ein paar Wörter sind leicht zu merken. Überall sonst werden Sie abgemeldet.',
  'accounts.own.changePassword': 'Passwort ändern',
  'accounts.own.done.name': 'Ihr Name ist geändert.',
  'accounts.own.done.password': 'Ihr Passwort ist geändert; überall sonst sind Sie abgemeldet.',
  'accounts.own.done.language': 'Ihre Sprache ist geändert.',

  'accounts.users.title': 'Benutzer',
  'accounts.users.you': '(Sie)',
  'accounts.users.addSomebody': 'Jemanden hinzufügen',
  'accounts.users.add': 'Hinzufügen',
  'accounts.users.passwordHelp':
    'Mindestens 10 Zeichen; ein paar Wörter sind leicht zu merken. Teilen Sie es mit; unter „Ihr Konto“ kann es geändert werden.',
  'accounts.users.roleHelp': 'Wer danach weniger darf, wird überall abgemeldet.',
  'accounts.users.changeRole': 'Rolle ändern',
  'accounts.users.ownPassword': 'Ihr eigenes ändern Sie unter <link>Ihr Konto</link>.',
  'accounts.users.ownPasswordElsewhere': 'Ihr eigenes Passwort ändern Sie unter „Ihr Konto“.',
  'accounts.users.resetHelp':
    'Mindestens 10 Zeichen; ein paar Wörter sind leicht zu merken. Die Person wird überall abgemeldet.',
  'accounts.users.resetPassword': 'Passwort zurücksetzen',
  'accounts.users.deletion': 'Löschen',
  'accounts.users.deletionOwnHelp': 'Sie können sich dann nicht mehr anmelden. Die Stundenpläne bleiben.',
  'accounts.users.deletionHelp': 'Die Person kann sich dann nicht mehr anmelden. Die Stundenpläne bleiben.',
  'accounts.users.delete': 'Löschen…',
  'accounts.users.deleteTitle': '{name} löschen?',
  'accounts.users.deleteUser': '{name} löschen',
  'accounts.users.deleteOwnEffect':
    'Sie werden sofort abgemeldet und können sich nicht mehr anmelden. Die Stundenpläne bleiben.',
  'accounts.users.deleteEffect':
    'Die Person wird sofort abgemeldet und kann sich nicht mehr anmelden. Die Stundenpläne bleiben.',
  'accounts.users.cancel': 'Abbrechen',
  'accounts.users.done.added': 'Die Person kann sich jetzt anmelden.',
  'accounts.users.done.role': 'Die Rolle ist geändert.',
  'accounts.users.done.password': 'Das Passwort ist geändert; die Person ist überall abgemeldet.',
  'accounts.users.done.deleted': 'Die Person kann sich nicht mehr anmelden.',
} as const;
