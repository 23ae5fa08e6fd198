/** The pages of signing in, of the own account and of users. */
export const accountPages = {
  'accounts.role.label': 'Rôle',
  'accounts.role.reader': 'lecteur',
  'accounts.role.planner': 'planificateur',
  'accounts.role.administrator': 'administrateur',
  'accounts.roleChoice.reader': 'Lecteur : consulte les emplois du temps',
  'accounts.roleChoice.planner': 'Planificateur : établit les emplois du temps',
  'accounts.roleChoice.administrator': 'Administrateur : gère aussi les utilisateurs',
  'accounts.addressAndRole': '{email} · {role}',
  'accounts.name': 'Nom',
  'accounts.email': 'E-mail',
  'accounts.password': 'Mot de passe',
  'accounts.newPassword': 'Nouveau mot de passe',
  'accounts.passwordHelp': 'Au moins 10 caractères ; quelques mots se retiennent facilement.',
  'accounts.tooManyTries':
    'Trop de tentatives échouées. Réessayez dans {minutes, plural, one {# minute} other {# minutes}}.',
  'accounts.language.label': 'Langue',
  'accounts.language.help': 'La page change immédiatement.',
  'accounts.language.browser': 'Selon mon navigateur',
  'accounts.language.change': 'Changer la langue',
  'accounts.language.choose': 'Langue des pages',
  'accounts.language.unknown': 'Une des langues de la liste.',

  'accounts.signIn.title': 'Se connecter',
  'accounts.signIn.wrong': 'Cette adresse e-mail et ce mot de passe ne vont pas ensemble.',
  'accounts.signIn.welcome': 'Bienvenue',
  'accounts.signIn.notSetUp':
    'Il n’y a pas encore d’administrateur. Le serveur a affiché une adresse à son démarrage ; ouvrez-la pour créer le premier administrateur.',

  'accounts.setUp.title': 'Installation',
  'accounts.setUp.heading': 'Installer Schedule Builder',
  'accounts.setUp.lead':
    'Vous devenez le premier administrateur. Vous vous connecterez désormais avec cette adresse e-mail et ce mot de passe.',
  'accounts.setUp.begin': 'Commencer',
  'accounts.setUp.done': 'Le premier administrateur existe déjà ; connectez-vous.',
  'accounts.setUp.wrongAddress': 'Ouvrez l’adresse que le serveur a affichée à son démarrage.',

  'accounts.own.title': 'Votre compte',
  'accounts.own.changeName': 'Changer le nom',
  'accounts.own.oldPassword': 'Mot de passe actuel',
  'accounts.own.passwordHelp':
    'Au moins 10 caractères ; quelques mots se retiennent facilement. Vos sessions partout ailleurs seront fermées.',
  'accounts.own.changePassword': 'Changer le mot de passe',
  'accounts.own.done.name': 'Votre nom est changé.',
  'accounts.own.done.password': 'Votre mot de passe est changé ; vos sessions partout ailleurs sont fermées.',
  'accounts.own.done.language': 'Votre langue est changée.',

  'accounts.users.title': 'Utilisateurs',
  'accounts.users.you': '(vous)',
  'accounts.users.addSomebody': 'Ajouter quelqu’un',
  'accounts.users.add': 'Ajouter',
  'accounts.users.passwordHelp':
    'Au moins 10 caractères ; quelques mots se retiennent facilement. Communiquez-le à cette personne ; elle pourra le changer sous « Votre compte ».',
  'accounts.users.roleHelp': 'Si la personne obtient moins de droits, toutes ses sessions sont fermées.',
  'accounts.users.changeRole': 'Changer le rôle',
  'accounts.users.ownPassword': 'Le vôtre se change sous <link>Votre compte</link>.',
  'accounts.users.ownPasswordElsewhere': 'Votre propre mot de passe se change sous « Votre compte ».',
  'accounts.users.resetHelp':
    'Au moins 10 caractères ; quelques mots se retiennent facilement. Toutes les sessions de cette personne seront fermées.',
  'accounts.users.resetPassword': 'Réinitialiser le mot de passe',
  'accounts.users.deletion': 'Suppression',
  'accounts.users.deletionOwnHelp': 'Vous ne pourrez plus vous connecter. Les emplois du temps restent.',
  'accounts.users.deletionHelp': 'Cette personne ne pourra plus se connecter. Les emplois du temps restent.',
  'accounts.users.delete': 'Supprimer…',
  'accounts.users.deleteTitle': 'Supprimer {name} ?',
  'accounts.users.deleteUser': 'Supprimer {name}',
  'accounts.users.deleteOwnEffect':
    'Vos sessions sont fermées aussitôt et vous ne pourrez plus vous connecter. Les emplois du temps restent.',
  'accounts.users.deleteEffect':
    'Ses sessions sont fermées aussitôt et cette personne ne pourra plus se connecter. Les emplois du temps restent.',
  'accounts.users.cancel': 'Annuler',
  'accounts.users.done.added': 'Cette personne peut maintenant se connecter.',
  'accounts.users.done.role': 'Le rôle est changé.',
  'accounts.users.done.password':
    'Le mot de passe est changé ; toutes les sessions de cette personne sont fermées.',
  'accounts.users.done.deleted': 'Cette personne ne peut plus se connecter.',
} as const;
