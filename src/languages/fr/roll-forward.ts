/** Copying a term into the next one, and making a schedule of what a term’s courses ask for. */
export const rollForward = {
  'rollForward.copy': 'Copier…',
  'rollForward.copyOf': 'Copier {name}',
  'rollForward.lead':
    'La copie reprend le calendrier, les {word_teachers}, {word_groups}, {word_rooms}, {word_courses} et règles tels qu’ils sont maintenant. Ce que vous modifiez dans l’une ne modifie pas l’autre.',
  'rollForward.name': 'Nom de la nouvelle période',
  'rollForward.schedules': 'Emplois du temps',
  'rollForward.without': 'Données et règles seulement',
  'rollForward.withoutHelp':
    'La copie commence avec un seul brouillon, dont les {word_lessons} attendent dans la réserve.',
  'rollForward.with': 'Avec tous les emplois du temps',
  'rollForward.withHelp':
    'Avec chaque placement et chaque verrou, comme brouillons. Leur historique reste ici.',
  'rollForward.groups': '{Word_groups}',
  'rollForward.stay': 'Ils restent ce qu’ils sont',
  'rollForward.stayHelp': 'Pour la seconde moitié d’une année, ou pour essayer quelque chose.',
  'rollForward.up': 'Ils passent au niveau suivant',
  'rollForward.upHelp':
    '7A devient 8A, et ses {word_courses} suivent sous leur nouveau nom. Relisez les noms ci-dessous.',
  'rollForward.namesNote':
    'Un groupe sans nouveau nom s’en va : il n’est pas dans la copie, pas plus que les {word_courses} pour lui seul.',
  'rollForward.now': 'Maintenant',
  'rollForward.then': 'Dans la copie',
  'rollForward.newNameOf': 'Nouveau nom de {name}',
  'rollForward.make': 'Créer la copie',
  'rollForward.cancel': 'Annuler',
  'rollForward.newSchedule': 'Nouvel emploi du temps',
  'rollForward.newScheduleHelp':
    'Un brouillon d’après ce que demandent maintenant les {word_courses}, chaque {word_lesson} en réserve',
  'rollForward.draftName': 'Brouillon {number}',
  'rollForward.firstDraft': 'Premier brouillon',
  'rollForward.noSuchTerm': 'Cette période n’existe pas ; elle a peut-être été supprimée.',
  'rollForward.nameNeeded': 'Donnez à la période un nom de 1 à 100 caractères.',
  'rollForward.nameTooLong': 'Au plus 100 caractères.',
  'rollForward.sameName': '« {name} » aurait le même nom.',
  'rollForward.formUnknown': 'Ce formulaire n’est pas tel que la page l’envoie ; ouvrez de nouveau la page.',
} as const;
