/** The pages of signing in, of the own account and of users. */
export const accountPages = {
  'accounts.role.label': 'Role',
  'accounts.role.reader': 'reader',
  'accounts.role.planner': 'planner',
  'accounts.role.administrator': 'administrator',
  'accounts.roleChoice.reader': 'Reader: looks at timetables',
  'accounts.roleChoice.planner': 'Planner: makes timetables',
  'accounts.roleChoice.administrator': 'Administrator: manages users too',
  'accounts.addressAndRole': '{email} · {role}',
  'accounts.name': 'Name',
  'accounts.email': 'E-mail',
  'accounts.password': 'Password',
  'accounts.newPassword': 'New password',
  'accounts.passwordHelp': 'At least 10 characters; a few words are easy to remember.',
  'accounts.tooManyTries':
    'Too many failed attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  'accounts.language.label': 'Language',
  'accounts.language.help': 'The page changes at once.',
  'accounts.language.browser': 'As my browser asks',
  'accounts.language.change': 'Change the language',
  'accounts.language.choose': 'Language of the pages',
  'accounts.language.unknown': 'One of the languages in the list.',

  'accounts.signIn.title': 'Sign in',
  'accounts.signIn.wrong': 'This e-mail address and password do not go together.',
  'accounts.signIn.welcome': 'Welcome',
  'accounts.signIn.notSetUp':
    'There is no administrator yet. The server has printed an address at its start; open it to set up the first administrator.',

  'accounts.setUp.title': 'Set up',
  'accounts.setUp.heading': 'Set up Schedule Builder',
  'accounts.setUp.lead':
    'You become the first administrator. You sign in with this e-mail address and password from now on.',
  'accounts.setUp.begin': 'Begin',
  'accounts.setUp.done': 'The first administrator is set up already; sign in.',
  'accounts.setUp.wrongAddress': 'Open the address that the server printed when it started.',

  'accounts.own.title': 'Your account',
  'accounts.own.changeName': 'Change the name',
  'accounts.own.oldPassword': 'Present password',
  'accounts.own.passwordHelp':
    'At least 10 characters; a few words are easy to remember. You are signed out everywhere else.',
  'accounts.own.changePassword': 'Change the password',
  'accounts.own.done.name': 'Your name is changed.',
  'accounts.own.done.password': 'Your password is changed; you are signed out everywhere else.',
  'accounts.own.done.language': 'Your language is changed.',

  'accounts.users.title': 'Users',
  'accounts.users.you': '(you)',
  'accounts.users.addSomebody': 'Add somebody',
  'accounts.users.add': 'Add',
  'accounts.users.passwordHelp':
    'At least 10 characters; a few words are easy to remember. Tell it to them; they can change it under “Your account”.',
  'accounts.users.roleHelp': 'Who may do less than before is signed out everywhere.',
  'accounts.users.changeRole': 'Change the role',
  'accounts.users.ownPassword': 'You change your own under <link>Your account</link>.',
  'accounts.users.ownPasswordElsewhere': 'You change your own password under “Your account”.',
  'accounts.users.resetHelp':
    'At least 10 characters; a few words are easy to remember. They are signed out everywhere.',
  'accounts.users.resetPassword': 'Reset the password',
  'accounts.users.deletion': 'Delete',
  'accounts.users.deletionOwnHelp': 'You can no longer sign in. The timetables stay.',
  'accounts.users.deletionHelp': 'They can no longer sign in. The timetables stay.',
  'accounts.users.delete': 'Delete…',
  'accounts.users.deleteTitle': 'Delete {name}?',
  'accounts.users.deleteUser': 'Delete {name}',
  'accounts.users.deleteOwnEffect':
    'You are signed out at once and can no longer sign in. The timetables stay.',
  'accounts.users.deleteEffect':
    'They are signed out at once and can no longer sign in. The timetables stay.',
  'accounts.users.cancel': 'Cancel',
  'accounts.users.done.added': 'They may sign in now.',
  'accounts.users.done.role': 'The role is changed.',
  'accounts.users.done.password': 'The password is changed; they are signed out everywhere.',
  'accounts.users.done.deleted': 'They can no longer sign in.',
} as const;
