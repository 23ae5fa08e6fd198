/** Why what somebody does with their account, or with users, cannot be done. */
export const accountFailures = {
  'accounts.failures.emailWrong': 'Una dirección de correo como ada@school.example.',
  'accounts.failures.emailTaken': 'Ya hay un usuario con la dirección {email}.',
  'accounts.failures.longest': 'Como máximo {most} caracteres.',
  'accounts.failures.nameMissing': 'Un nombre.',
  'accounts.failures.nullCharacters': 'Sin caracteres nulos.',
  'accounts.failures.roleUnknown': 'Uno de estos roles: administración, planificación, lectura.',
  'accounts.failures.passwordMissing': 'Una contraseña.',
  'accounts.failures.passwordShort':
    'Al menos {least} caracteres; unas cuantas palabras son fáciles de recordar.',
  'accounts.failures.passwordLong': 'Como máximo {most} caracteres.',
  'accounts.failures.notPresentPassword': 'Esta no es su contraseña actual.',
  'accounts.failures.userGone': 'Ese usuario no existe; quizá se ha eliminado.',
  'accounts.failures.lastAdministratorRole':
    'A la última persona con el rol de administración no se le puede dar otro rol; dé antes ese rol a otra persona.',
  'accounts.failures.lastAdministratorDeletion':
    'No se puede eliminar a la última persona con el rol de administración; dé antes ese rol a otra persona.',
} as const;
