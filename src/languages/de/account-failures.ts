/** Warum nicht geht, was jemand mit dem eigenen Konto oder mit Benutzern tut. */
export const accountFailures = {
  'accounts.failures.emailWrong': 'Eine E-Mail-Adresse wie ada@schule.example.',
  'accounts.failures.emailTaken': 'Mit der Adresse {email} gibt es schon jemanden.',
  'accounts.failures.longest': 'Höchstens {most} Zeichen.',
  'accounts.failures.nameMissing': 'Ein Name.',
  'accounts.failures.nullCharacters': 'Ohne Nullzeichen.',
  'accounts.failures.roleUnknown': 'Eines von Verwaltung, Planung, Lesen.',
  'accounts.failures.passwordMissing': 'Ein Passwort.',
  'accounts.failures.passwordShort': 'Mindestens {least} Zeichen; ein paar Wörter sind leicht zu merken.',
  'accounts.failures.passwordLong': 'Höchstens {most} Zeichen.',
  'accounts.failures.notPresentPassword': 'Das ist nicht Ihr jetziges Passwort.',
  'accounts.failures.userGone': 'Dieses Konto gibt es nicht; vielleicht wurde es gelöscht.',
  'accounts.failures.lastAdministratorRole':
    'Das letzte Konto mit der Rolle Verwaltung kann keine andere bekommen; geben Sie die Rolle zuerst jemand anderem.',
  'accounts.failures.lastAdministratorDeletion':
    'Das letzte Konto mit der Rolle Verwaltung kann nicht gelöscht werden; geben Sie die Rolle zuerst jemand anderem.',
} as const;
