/** Constraint kinds: their names, what they ask, and for those in the gallery an example. */
export const rules = {
  'rules.placed.label': 'Chaque {word_lesson} a lieu',
  'rules.placed.help':
    'Chaque {word_lesson} a un horaire, une salle s’il en faut une, et un enseignant quand il est à choisir.',
  'rules.placed.example': 'Rien ne reste dans la réserve.',
  'rules.no-clash.label': 'Personne à deux endroits à la fois',
  'rules.no-clash.help':
    'Un enseignant, un groupe et une salle ont au plus une séance à la fois, ou autant que la salle peut en recevoir ; une séance dans une salle composée occupe chacune de ses parties.',
  'rules.no-clash.example': 'Mme Berg n’a pas la 7A et la 8B en même temps.',
  'rules.unavailable-times.label': 'Moments indisponibles',
  'rules.unavailable-times.help':
    'Aucune séance de ces {word_teachers}, {word_groups}, {word_rooms} ou {word_courses} aux créneaux indiqués. Une salle est fermée quand une de ses parties l’est.',
  'rules.unavailable-times.example': 'Mme Berg n’est pas là le vendredi.',
  'rules.preferred-times.label': 'Moments préférés',
  'rules.preferred-times.help': 'Ces {word_lessons} ont lieu, ou commencent, pendant les créneaux indiqués.',
  'rules.preferred-times.example': 'Le sport a lieu l’après-midi.',
  'rules.same-start.label': 'Commencer ensemble',
  'rules.same-start.help':
    'Ces {word_lessons} commencent au même créneau du même jour, ou au même créneau quel que soit le jour.',
  'rules.same-start.example': 'Les langues du niveau 9 commencent en même temps.',
  'rules.same-time.label': 'Au même moment de la journée',
  'rules.same-time.help':
    'Ces séances ont lieu aux mêmes {word_periods}, quels que soient les jours ; la plus courte se trouve à l’intérieur de la plus longue.',
  'rules.same-time.example': 'Les deux {word_lessons} ont lieu au même moment de la journée.',
  'rules.same-days.label': 'Le même jour',
  'rules.same-days.help': 'Ces {word_lessons} ont lieu le même jour de la semaine.',
  'rules.same-days.example': 'Le cours magistral et les travaux dirigés ont lieu le même jour.',
  'rules.same-weeks.label': 'Les mêmes semaines',
  'rules.same-weeks.help':
    'Ces séances ont lieu les mêmes semaines du cycle ; si l’une est moins fréquente, pendant certaines semaines de l’autre.',
  'rules.same-weeks.example': 'Les deux ont lieu en semaine A.',
  'rules.different-time.label': 'À des moments différents de la journée',
  'rules.different-time.help':
    'Deux de ces {word_lessons} n’ont jamais un créneau de la journée en commun, même des jours différents.',
  'rules.different-time.example': 'Les {word_lessons} ont lieu à des moments différents de la journée.',
  'rules.different-days.label': 'Des jours différents',
  'rules.different-days.help': 'Deux de ces {word_lessons} n’ont jamais lieu le même jour de la semaine.',
  'rules.different-days.example': 'Les deux contrôles ont lieu des jours différents.',
  'rules.different-weeks.label': 'Des semaines différentes',
  'rules.different-weeks.help': 'Deux de ces {word_lessons} n’ont jamais lieu la même semaine du cycle.',
  'rules.different-weeks.example': 'L’une a lieu en semaine A, l’autre en semaine B.',
  'rules.not-overlap.label': 'Jamais en même temps',
  'rules.not-overlap.help': 'Deux de ces {word_lessons} n’ont jamais lieu en même temps.',
  'rules.not-overlap.example':
    'Deux matières qu’un élève peut choisir ensemble n’ont jamais lieu en même temps.',
  'rules.overlap.label': 'En même temps',
  'rules.overlap.help': 'Ces {word_lessons} ont lieu deux à deux en même temps, pendant un créneau au moins.',
  'rules.overlap.example': 'Les {word_groups} parallèles ont leurs {word_lessons} en même temps.',
  'rules.precedence.label': 'Dans cet ordre',
  'rules.precedence.help':
    'Chacune de ces {word_lessons} se termine avant que les suivantes commencent, dans la semaine ou seulement le même jour.',
  'rules.precedence.example': 'Le cours magistral a lieu avant les travaux dirigés.',
  'rules.consecutive.label': 'L’une après l’autre',
  'rules.consecutive.help':
    'Ces séances se suivent immédiatement le même jour, dans un ordre quelconque ou dans l’ordre indiqué ; avec ou sans pause entre elles.',
  'rules.consecutive.example': 'La théorie est suivie de la pratique.',
  'rules.min-gap.label': 'Du temps entre les {word_lessons}',
  'rules.min-gap.help':
    'Entre deux de ces {word_lessons} le même jour, il y a au moins ce nombre de {word_periods}.',
  'rules.min-gap.example': 'Il y a au moins un créneau entre deux d’entre elles.',
  'rules.max-gap.label': 'Pas trop éloignées le même jour',
  'rules.max-gap.help':
    'Entre deux de ces {word_lessons} le même jour, il y a au plus ce nombre de {word_periods}.',
  'rules.max-gap.example': 'Elles ont au plus deux {word_periods} d’écart.',
  'rules.min-days-between.label': 'Des jours entre les {word_lessons}',
  'rules.min-days-between.help':
    'Ces séances ont entre elles au moins ce nombre de jours d’écart (1 : des jours différents) ; on peut demander que celles qui tombent malgré tout le même jour se suivent immédiatement.',
  'rules.min-days-between.example': 'Il y a un jour entre deux {word_lessons} de français.',
  'rules.max-days-between.label': 'Peu de jours d’écart',
  'rules.max-days-between.help':
    'Ces séances ont entre elles au plus ce nombre de jours d’écart (0 : le même jour).',
  'rules.max-days-between.example':
    'Le cours magistral et ses travaux dirigés ont au plus deux jours d’écart.',
  'rules.spread.label': 'Pas trop souvent le même jour',
  'rules.spread.help':
    'Un cours a au plus ce nombre de {word_lessons} par jour, et des {word_lessons} sur au moins ce nombre de jours de chaque semaine où il en a.',
  'rules.spread.example': 'Les mathématiques ont au plus une séance par jour.',
  'rules.split.label': '{Word_lessons} simples et doubles',
  'rules.split.help':
    'Parmi les {word_lessons} d’un cours se trouvent ces durées, en {word_periods} (par exemple 2, 2 et 1).',
  'rules.split.example': 'Les arts plastiques ont une séance double et une simple.',
  'rules.max-simultaneous.label': 'Autant en même temps',
  'rules.max-simultaneous.help':
    'De toutes ces séances, au plus (au moins) ce nombre ont lieu en même temps, toujours ou aux créneaux indiqués.',
  'rules.max-simultaneous.example': 'Il y a trois jeux de microscopes.',
  'rules.times-used.label': 'Peu de ces {word_periods}',
  'rules.times-used.help':
    'Ces {word_lessons} utilisent ensemble au plus ce nombre de créneaux parmi ceux indiqués, sur tout le cycle.',
  'rules.times-used.example': 'Ces {word_courses} utilisent au plus quatre créneaux différents.',
  'rules.min-working-days.label': 'Réparties sur assez de jours',
  'rules.min-working-days.help':
    'Les {word_lessons} d’un cours se répartissent sur au moins ce nombre de jours de la semaine.',
  'rules.min-working-days.example': 'Les {word_lessons} d’un cours ont lieu sur au moins trois jours.',
  'rules.compactness.label': 'Pas de séances isolées',
  'rules.compactness.help':
    'Une séance d’un groupe est juste avant ou juste après une autre séance de ce groupe.',
  'rules.compactness.example': 'Aucune séance n’est isolée.',
  'rules.max-gaps.label': 'Peu de trous',
  'rules.max-gaps.help':
    'Un enseignant ou un groupe a au plus ce nombre de {word_periods} libres entre les {word_lessons}, par jour ou par semaine.',
  'rules.max-gaps.example':
    'Un enseignant a au plus trois {word_periods} libres entre ses {word_lessons} dans la semaine.',
  'rules.windows.label': 'Aucun trou',
  'rules.windows.help':
    'Un enseignant ou un groupe n’a pas de {word_periods} libres entre les {word_lessons} d’une journée ; chaque trou compte.',
  'rules.windows.example': 'La classe 7A n’a aucun créneau libre entre ses {word_lessons}.',
  'rules.lessons-per-day.label': '{Word_lessons} par jour',
  'rules.lessons-per-day.help':
    'Un enseignant ou un groupe a au moins et au plus ce nombre de {word_periods} de {word_lessons} chaque jour où il en a, ou tous les jours.',
  'rules.lessons-per-day.example': 'La classe 5A a de quatre à six {word_periods} chaque jour.',
  'rules.lessons-per-week.label': '{Word_lessons} par semaine',
  'rules.lessons-per-week.help':
    'Un enseignant ou un groupe a au moins et au plus ce nombre de {word_periods} de {word_lessons} par semaine.',
  'rules.lessons-per-week.example': 'Un stagiaire a au plus douze {word_periods} par semaine.',
  'rules.max-consecutive.label': 'Pas trop longtemps sans pause',
  'rules.max-consecutive.help':
    'Un enseignant ou un groupe a au plus ce nombre de {word_periods} de {word_lessons} à la suite, sans créneau libre entre eux.',
  'rules.max-consecutive.example': 'Personne n’enseigne plus de quatre {word_periods} à la suite.',
  'rules.days-per-week.label': 'Jours avec {word_lessons}',
  'rules.days-per-week.help':
    'Un enseignant ou un groupe a des {word_lessons} sur au moins et au plus ce nombre de jours par semaine.',
  'rules.days-per-week.example': 'M. Okoro vient au plus trois jours.',
  'rules.day-span.label': 'Journées courtes',
  'rules.day-span.help':
    'La journée d’un enseignant ou d’un groupe dure au plus ce nombre de {word_periods} du début de la première séance à la fin de la dernière, trous compris. Un créneau de plus peut être permis certains jours de la semaine.',
  'rules.day-span.example': 'La journée d’un enseignant dure au plus huit {word_periods}.',
  'rules.first-period.label': 'Les journées commencent tôt',
  'rules.first-period.help':
    'La journée d’un enseignant ou d’un groupe commence au plus tard à ce créneau, sauf un certain nombre de jours par semaine. Sans les créneaux indisponibles, le créneau est compté parmi les autres de la journée.',
  'rules.first-period.example': 'La journée d’une classe commence au premier créneau.',
  'rules.last-period.label': 'Les journées finissent tôt',
  'rules.last-period.help':
    'La journée d’un enseignant ou d’un groupe se termine au plus tard à ce créneau, sauf un certain nombre de jours par semaine.',
  'rules.last-period.example': 'La plupart des jours, les classes terminent avant le huitième créneau.',
  'rules.lunch-break.label': 'Une pause déjeuner',
  'rules.lunch-break.help':
    'Un enseignant ou un groupe a ce nombre de {word_periods} libres à midi chaque jour, sauf un certain nombre de jours par semaine.',
  'rules.lunch-break.example': 'Tout le monde a un créneau libre à midi.',
  'rules.rest-between-days.label': 'Du repos entre deux jours',
  'rules.rest-between-days.help':
    'Un enseignant ou un groupe a au moins ce nombre de {word_periods} libres entre la dernière séance d’un jour et la première du lendemain.',
  'rules.rest-between-days.example': 'Après une séance tardive, le lendemain commence plus tard.',
  'rules.half-days-per-week.label': 'Demi-journées avec {word_lessons}',
  'rules.half-days-per-week.help':
    'Un enseignant ou un groupe a des {word_lessons} sur au plus ce nombre de matinées et d’après-midi, ou d’autres parties de journée, par semaine.',
  'rules.half-days-per-week.example': 'Un enseignant à temps partiel a au plus quatre demi-journées.',
  'rules.max-per-day-of-tag.label': 'Pas trop du même genre le même jour',
  'rules.max-per-day-of-tag.help':
    'Un enseignant ou un groupe a au plus ce nombre de {word_lessons} avec une étiquette par jour : par exemple, pas plus de deux matières exigeantes.',
  'rules.max-per-day-of-tag.example': 'Au plus deux matières exigeantes le même jour.',
  'rules.gap-between-tags.label': 'Du temps entre deux genres de {word_lessons}',
  'rules.gap-between-tags.help':
    'Entre une séance avec une étiquette et la suivante avec une autre étiquette le même jour, un enseignant ou un groupe a au moins ce nombre de {word_periods}.',
  'rules.gap-between-tags.example': 'Entre le sport et un contrôle, il y a un créneau.',
  'rules.ends-day.label': 'En fin de journée',
  'rules.ends-day.help':
    'Ces séances sont les dernières de la journée pour les {word_groups} qui y participent.',
  'rules.ends-day.example': 'La natation est la dernière séance de la journée.',
  'rules.balance.label': 'Journées de longueur semblable',
  'rules.balance.help':
    'La journée la plus chargée de la semaine d’un enseignant ou d’un groupe a au plus ce nombre de {word_periods} de plus que la moins chargée parmi celles qui en ont.',
  'rules.balance.example':
    'La journée la plus longue a au plus deux {word_periods} de plus que la plus courte.',
  'rules.workload.label': 'Charge d’enseignement',
  'rules.workload.help':
    'Un enseignant reçoit au moins et au plus ce nombre de {word_lessons}, ou de {word_periods} de {word_lessons}, en tout.',
  'rules.workload.example': 'Parmi les enseignants possibles, Mme Diaz reçoit au plus dix {word_lessons}.',
  'rules.room-capacity.label': 'Assez de places',
  'rules.room-capacity.help': 'La salle a une place pour chaque participant de la séance.',
  'rules.room-capacity.example': 'Une classe de 28 n’est pas dans une salle de 20 places.',
  'rules.room-suitability.label': 'Salles adaptées',
  'rules.room-suitability.help':
    'La salle a chaque équipement requis par le cours, et c’est une des salles demandées s’il y en a ; une salle peut avoir une pénalité.',
  'rules.room-suitability.example': 'La chimie a lieu dans un laboratoire.',
  'rules.room-stability.label': 'Une seule salle par cours',
  'rules.room-stability.help':
    'Toutes les séances d’un cours ont lieu dans la même salle, ou dans au plus ce nombre de {word_rooms}.',
  'rules.room-stability.example': 'Un cours a toujours lieu dans la même salle.',
  'rules.same-room.label': 'Dans la même salle',
  'rules.same-room.help':
    'Les séances d’un ensemble, ou de chaque cours, ont toutes lieu dans une même salle ; sur demande, seulement quand elles se suivent immédiatement.',
  'rules.same-room.example': 'Les deux {word_lessons} ont lieu dans une même salle.',
  'rules.different-room.label': 'Dans des salles différentes',
  'rules.different-room.help':
    'Deux {word_lessons} d’un ensemble, ou d’un cours, n’ont jamais lieu dans la même salle, quel que soit le moment.',
  'rules.different-room.example': 'Les deux {word_groups} sont dans des salles différentes.',
  'rules.home-room.label': 'Salle attitrée',
  'rules.home-room.help':
    'Les {word_lessons} de ces {word_teachers} ou {word_groups} ont lieu dans leur salle attitrée.',
  'rules.home-room.example': 'La classe 5A est en salle 105 quand c’est possible.',
  'rules.room-changes.label': 'Peu de changements de salle',
  'rules.room-changes.help':
    'Un enseignant ou un groupe change de salle au plus ce nombre de fois, par jour ou par semaine.',
  'rules.room-changes.example': 'Une classe change de salle au plus deux fois par jour.',
  'rules.building-changes.label': 'Peu de changements de bâtiment',
  'rules.building-changes.help':
    'Un enseignant ou un groupe change de bâtiment au plus ce nombre de fois, par jour ou par semaine.',
  'rules.building-changes.example': 'Un enseignant va dans l’autre bâtiment au plus une fois par jour.',
  'rules.travel-time.label': 'Du temps pour le trajet',
  'rules.travel-time.help':
    'Un enseignant ou un groupe qui va dans un autre bâtiment (ou une autre salle) pour la séance suivante a ce nombre de {word_periods} libres entre les deux. Les minutes sont comptées d’après les heures habituelles.',
  'rules.travel-time.example': 'Il y a un créneau libre pour le trajet vers l’autre bâtiment.',
  'rules.double-lectures.label': '{Word_lessons} doubles',
  'rules.double-lectures.help':
    'Quand un cours a plusieurs séances le même jour, elles se suivent dans une même salle.',
  'rules.double-lectures.example': 'Deux {word_lessons} du même jour se suivent dans une même salle.',
  'rules.least-change.label': 'Peu de changements',
  'rules.least-change.help':
    'Les séances gardent l’horaire et la salle qu’elles avaient dans un emploi du temps de référence.',
} as const;
