/** Why what somebody does with their account, or with users, cannot be done. */
export const accountFailures = {
  'accounts.failures.emailWrong': 'An e-mail address such as ada@school.example.',
  'accounts.failures.emailTaken': 'There is a user with the address {email} already.',
  'accounts.failures.longest': 'At most {most} letters.',
  'accounts.failures.nameMissing': 'A name.',
  'accounts.failures.nullCharacters': 'Without null characters.',
  'accounts.failures.roleUnknown': 'One of administrator, planner, reader.',
  'accounts.failures.passwordMissing': 'A password.',
  'accounts.failures.passwordShort': 'At least {least} characters; a few words are easy to remember.',
  'accounts.failures.passwordLong': 'At most {most} characters.',
  'accounts.failures.notPresentPassword': 'This is not your present password.',
  'accounts.failures.userGone': 'There is no such user; they may have been deleted.',
  'accounts.failures.lastAdministratorRole':
    'The last administrator cannot be given another role; make somebody else an administrator first.',
  'accounts.failures.lastAdministratorDeletion':
    'The last administrator cannot be deleted; make somebody else an administrator first.',
} as const;
