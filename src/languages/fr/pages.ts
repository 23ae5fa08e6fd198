/** The frame of every page, the home page, uploads and what goes wrong. */
export const pages = {
  'pages.skip': 'Aller au contenu',
  'pages.users': 'Utilisateurs',
  'pages.words': 'Vocabulaire',
  'pages.account': 'Votre compte',
  'pages.signOut': 'Se déconnecter',

  'pages.failure.invalid': 'Ce n’est pas possible',
  'pages.failure.notFound': 'Il n’y a rien ici',
  'pages.failure.conflict': 'Quelque chose a changé',
  'pages.failure.forbidden': 'Vous n’avez pas ce droit',
  'pages.failure.unauthenticated': 'Connectez-vous d’abord',
  'pages.failure.unavailable': 'Pas maintenant',
  'pages.failure.internal': 'Un problème est survenu',
  'pages.failure.tooLarge': 'Cela dépasse 20 Mo, le maximum accepté.',
  'pages.failure.notUnderstood': 'La demande n’a pas pu être comprise.',
  'pages.failure.ours':
    'L’erreur vient de nous ; elle est enregistrée sous {request}. Réessayez dans un instant.',
  'pages.failure.databaseAway': 'La base de données ne répond pas pour le moment. Réessayez dans un instant.',
  'pages.failure.diskFull':
    'Le disque de la base de données est plein : rien ne peut être modifié tant que l’équipe technique n’a pas libéré de place.',
  'pages.failure.readOnly':
    'La base de données est en lecture seule pour le moment : rien ne peut être modifié tant que l’équipe technique ne l’a pas rétablie.',
  'pages.failure.noPage': 'Cette adresse ne mène nulle part. Elle contient peut-être une faute de frappe.',
  'pages.failure.nothingAtAddress': 'Il n’y a rien à cette adresse.',
  'pages.failure.noFile': 'Ce fichier n’existe pas.',
  'pages.failure.foreignForm':
    'Ce formulaire n’a pas été envoyé par une page de ce site. Ouvrez de nouveau la page et réessayez.',
  'pages.failure.expiredForm': 'Ce formulaire a expiré. Ouvrez de nouveau la page et réessayez.',
  'pages.failure.unreadableForm': 'Le formulaire n’a pas pu être lu ; envoyez-le de nouveau.',
  'pages.failure.signIn': 'Connectez-vous d’abord.',
  'pages.failure.signInAgain': 'Connectez-vous d’abord ; votre session est peut-être terminée.',
  'pages.failure.role':
    '{needed, select, administrator {Seul un administrateur} other {Seul un planificateur}} peut faire cela ; vous utilisez le compte {name}, {own, select, administrator {un administrateur} planner {un planificateur} other {un lecteur}}.',
  'pages.failure.fault': '{where} :',

  'pages.ways.home': 'Vers la première page',
  'pages.ways.schedule': 'Vers {schedule}',
  'pages.ways.run': 'Suivre le calcul',

  'pages.home.title': 'Emplois du temps',
  'pages.home.begin': 'Commençons',
  'pages.home.newTerm': 'Créer une période',
  'pages.home.upload': 'Déposer un fichier',
  'pages.home.nothingToRead':
    'Il n’y a pas encore d’emploi du temps. Dès qu’un planificateur en aura créé un, il s’affichera ici.',
  'pages.home.threeWays':
    'Il n’y a pas encore de données. Trois chemins mènent à un premier emploi du temps :',
  'pages.home.noSchedule': 'Il n’y a pas d’emploi du temps ici.',
  'pages.home.data': 'Données',
  'pages.home.delete': 'Supprimer…',
  'pages.home.schedule': 'Emploi du temps',
  'pages.home.state': 'État',
  'pages.home.cost': 'Coût',
  'pages.home.lessonsPlaced': '{Word_lessons} en place',
  'pages.home.placed': 'En place',
  'pages.home.placedOf': '{placed} sur {total}',
  'pages.home.lastChange': 'Dernière modification',
  'pages.home.noTerm': 'Cette période n’existe pas ; elle a peut-être été supprimée.',
  'pages.home.deleteTerm': 'Supprimer {name}',
  'pages.home.run.queued': 'En attente du solveur',
  'pages.home.run.running': 'Calcul en cours',
  'pages.home.run.open': 'Résultat à conserver ou à écarter',
  'pages.home.run.withCost': '{state} : {hard} strict · {soft} souple',
  'pages.home.demo.title': 'Essayer l’école de démonstration',
  'pages.home.demo.help':
    'Un établissement secondaire inventé avec 18 classes et 33 enseignants, prêt pour le solveur.',
  'pages.home.demo.load': 'Charger l’école de démonstration',
  'pages.home.uploadHelp':
    'Un tableur, un fichier .json de ce programme, un fichier .fet de FET, ou un fichier .ctt ou .ectt d’ITC-2007.',
  'pages.home.fromScratch': 'Partir de zéro',

  'pages.newTerm.name': 'Nom de la période',
  'pages.newTerm.nameExample': 'Premier semestre',
  'pages.newTerm.days': 'Jours par semaine',
  'pages.newTerm.periods': '{Word_periods} par jour',
  'pages.newTerm.firstStart': 'Début de la journée',
  'pages.newTerm.minutes': 'Minutes par {word_period}',
  'pages.newTerm.make': 'Créer',
} as const;
