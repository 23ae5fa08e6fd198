/** Bell tables: other clock times of the periods, for some days or some groups. */
export const bellTables = {
  'bells.title': 'Horaires de sonnerie',
  'bells.help':
    'D’autres heures pour quelques jours ou quelques {word_groups}, par exemple des {word_periods} de moindre durée le vendredi. Partout ailleurs, les heures habituelles ci-dessus restent valables. Si deux horaires s’appliquent à la fois, c’est le premier de la liste qui compte.',
  'bells.none': 'Il n’y en a pas encore : les heures ci-dessus sont toujours valables.',
  'bells.add': 'Ajouter un horaire de sonnerie',
  'bells.page': 'Horaire de sonnerie « {name} »',
  'bells.name': 'Nom',
  'bells.name.help': 'Par exemple vendredi, ou petites classes.',
  'bells.days': 'Jours',
  'bells.days.help': 'Si aucun n’est coché, il vaut tous les jours.',
  'bells.groups': '{Word_groups}',
  'bells.groups.help': 'Entre virgules, avec tout ce qui en fait partie ; vide, il vaut pour tout le monde.',
  'bells.times': 'Heures',
  'bells.usual': 'D’habitude',
  'bells.usualTimes': 'heures habituelles',
  'bells.everyDay': 'tous les jours',
  'bells.everybody': 'tout le monde',
  'bells.noSuch': 'Cet horaire de sonnerie n’existe pas ; il a peut-être été supprimé.',
  'bells.noSuchDay': 'Cochez des jours de la semaine.',
  'bells.nameMissing': 'Il faut un nom, par exemple vendredi.',
  'bells.nameTaken': 'Il y a déjà un horaire de sonnerie « {name} ».',
  'bells.always':
    'Cochez certains jours ou indiquez des {word_groups} : ce qui vaut toujours et pour tout le monde, ce sont les heures habituelles.',
  'bells.otherCalendar':
    'Entre-temps, des jours ou des {word_periods} du calendrier ont changé. Les jours et les heures sont affichés ici tels qu’ils sont maintenant ; modifiez-les à nouveau.',
  'bells.tooMany': 'Au plus {most} horaires de sonnerie.',
  'bells.actions.added': 'ajout de l’horaire de sonnerie « {name} »',
  'bells.actions.changed': 'modification de l’horaire de sonnerie « {name} »',
  'bells.actions.deleted': 'suppression de l’horaire de sonnerie « {name} »',
} as const;
