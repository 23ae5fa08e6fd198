/** Why what somebody does with their account, or with users, cannot be done. */
export const accountFailures = {
  'accounts.failures.emailWrong': 'Une adresse e-mail telle que ada@ecole.example.',
  'accounts.failures.emailTaken': 'Il y a déjà un utilisateur avec l’adresse {email}.',
  'accounts.failures.longest': 'Au plus {most} caractères.',
  'accounts.failures.nameMissing': 'Un nom.',
  'accounts.failures.nullCharacters': 'Sans caractères nuls.',
  'accounts.failures.roleUnknown': 'Administrateur, planificateur ou lecteur.',
  'accounts.failures.passwordMissing': 'Un mot de passe.',
  'accounts.failures.passwordShort': 'Au moins {least} caractères ; quelques mots se retiennent facilement.',
  'accounts.failures.passwordLong': 'Au plus {most} caractères.',
  'accounts.failures.notPresentPassword': 'Ce n’est pas votre mot de passe actuel.',
  'accounts.failures.userGone': 'Cet utilisateur n’existe pas ; il a peut-être été supprimé.',
  'accounts.failures.lastAdministratorRole':
    'Le dernier administrateur ne peut pas changer de rôle ; nommez d’abord un autre administrateur.',
  'accounts.failures.lastAdministratorDeletion':
    'Le dernier administrateur ne peut pas être supprimé ; nommez d’abord un autre administrateur.',
} as const;
