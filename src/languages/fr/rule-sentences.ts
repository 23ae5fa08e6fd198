/** What is said of the places where a timetable breaks a rule, by the rule’s kind, and of rules that are not right. */
export const ruleSentences = {
  'rules.twoLessonsOf': 'Deux {word_lessons} de « {course} »',
  'rules.roomNamed': '{word_room} {room}',
  'rules.roomOfBuilding': '{word_room} {room} (bâtiment {building})',
  'rules.placed.broken':
    '{lesson} ({count, plural, one {# {word_period}} other {# {word_periods}}}) est encore {lacking, select, time {sans horaire} room {sans {word_room}} other {sans {word_teacher}}}.',
  'rules.no-clash.pair': '{lessons} partagent {whom} et ont lieu en même temps, le {when}.',
  'rules.no-clash.sameStudents': 'les mêmes élèves',
  'rules.no-clash.inRoom':
    '{Word_room} {room} reçoit {count, plural, one {# {word_lesson}} other {# {word_lessons}}} le {when} ({capacity} au maximum) : {lessons}.',
  'rules.no-clash.inPart':
    '{Word_room} {room}, partie de {whole}, reçoit {count, plural, one {# {word_lesson}} other {# {word_lessons}}} le {when} ({capacity} au maximum) : {lessons}.',
  'rules.no-clash.ofCourse':
    '{course} a {count, plural, one {# {word_lesson}} other {# {word_lessons}}} en même temps, le {when}.',
  'rules.no-clash.ofPerson':
    '{who} a {count, plural, one {# {word_lesson}} other {# {word_lessons}}} en même temps, le {when} : {lessons}.',
  'rules.unavailable-times.broken':
    '{lesson} a lieu le {when}{count, plural, =1 {} other { (# {word_periods})}}, moment indisponible.',
  'rules.unavailable-times.brokenInRoom':
    '{lesson} en {word_room} {room} a lieu le {when}{count, plural, =1 {} other { (# {word_periods})}}, moment indisponible.',
  'rules.preferred-times.is': '{lesson} a lieu le {when}, en dehors des moments préférés.',
  'rules.preferred-times.begins': '{lesson} commence le {when}, en dehors des moments préférés.',
  'rules.same-start.sameDay': '{both} commencent le {first} et le {second} ; le même début est demandé.',
  'rules.same-start.anyDay':
    '{both} commencent à des moments différents ({first} et {second}) ; le même moment de la journée est demandé.',
  'rules.same-time.broken':
    '{both} ont lieu à des moments différents ({first} et {second}) ; le même moment de la journée est demandé.',
  'rules.same-days.broken': '{both} ont lieu le {first} et le {second} ; le même jour est demandé.',
  'rules.same-weeks.broken': '{both} ont lieu en {first} et en {second} ; les mêmes semaines sont demandées.',
  'rules.different-time.broken':
    '{both} ont lieu au même moment de la journée ({period}) ; des moments différents sont demandés.',
  'rules.different-days.broken': '{both} ont lieu le même jour ({day}) ; des jours différents sont demandés.',
  'rules.different-weeks.broken': '{both} ont lieu en {weeks} ; des semaines différentes sont demandées.',
  'rules.not-overlap.broken': '{both} ont lieu en même temps, le {when} ; cela ne doit pas arriver.',
  'rules.overlap.broken':
    '{both} commencent le {first} et le {second}, sans se recouvrir ; elles doivent avoir lieu en même temps.',
  'rules.precedence.broken':
    '{former} (le {first}) ne se termine pas avant le début de {latter} (le {second}).',
  'rules.consecutive.ofTwo':
    '{both} ne se suivent pas immédiatement{ordered, select, yes { dans l’ordre indiqué} other {}}{unbroken, select, yes { sans pause entre elles} other {}}.',
  'rules.consecutive.ofSeveral':
    'Pour {lessons}, {count, plural, one {# {word_lesson} forme} other {# {word_lessons} forment}} {pieces, plural, one {# bloc} other {# blocs}} ; elles doivent se suivre immédiatement{ordered, select, yes { dans l’ordre indiqué} other {}}{unbroken, select, yes { sans pause entre elles} other {}}.',
  'rules.min-gap.broken':
    '{both} ont {count, plural, one {# {word_period}} other {# {word_periods}}} d’écart le {day} ; minimum demandé : {least}.',
  'rules.max-gap.broken':
    '{both} ont {count, plural, one {# {word_period}} other {# {word_periods}}} d’écart le {day} ; maximum autorisé : {most}.',
  'rules.min-days-between.apart':
    '{both} ont {count, plural, one {# jour} other {# jours}} d’écart ({first} et {second}) ; minimum demandé : {least}.',
  'rules.min-days-between.sameDay':
    '{both} ont lieu le même jour ({day}) ; {least, plural, one {au moins # jour d’écart est demandé} other {au moins # jours d’écart sont demandés}}.',
  'rules.min-days-between.notAtOnce':
    '{both} ont lieu le même jour ({day}) et ne se suivent pas immédiatement.',
  'rules.min-days-between.sameDayNotAtOnce':
    '{both} ont lieu le même jour ({day}) ; {least, plural, one {au moins # jour d’écart est demandé} other {au moins # jours d’écart sont demandés}}, et elles ne se suivent pas immédiatement.',
  'rules.max-days-between.broken':
    '{both} ont {count, plural, one {# jour} other {# jours}} d’écart ({first} et {second}) ; maximum autorisé : {most}.',
  'rules.spread.tooMany':
    '{course} a {count, plural, one {# {word_lesson}} other {# {word_lessons}}} le {day} ; maximum autorisé : {most}.',
  'rules.spread.tooFewDays':
    '{course} a des {word_lessons} sur {count, plural, one {# jour} other {# jours}} ; minimum demandé : {least}.',
  'rules.spread.tooFewDaysOfWeek':
    '{course} a des {word_lessons} sur {count, plural, one {# jour} other {# jours}} en semaine {week} ; minimum demandé : {least}.',
  'rules.split.broken':
    'Le découpage {split} est demandé pour {lessons} ; {count, plural, one {il manque {missing}} other {il manque {missing}}}.',
  'rules.split.missing':
    '{count, plural, one {# {word_lesson}} other {# {word_lessons}}} de {length, plural, one {# {word_period}} other {# {word_periods}}}',
  'rules.max-simultaneous.tooMany':
    '{count, plural, one {# {word_lesson}} other {# {word_lessons}}} en même temps le {when} ({lessons}) ; maximum autorisé : {most}.',
  'rules.max-simultaneous.tooFew':
    '{count, plural, one {# {word_lesson}} other {# {word_lessons}}} en même temps le {when} ({lessons}) ; minimum demandé : {least}.',
  'rules.max-simultaneous.none': '0 {word_lesson} en même temps le {when} ; minimum demandé : {least}.',
  'rules.max-simultaneous.noLimit': 'il faut indiquer un nombre maximal ou minimal de {word_lessons}',
  'rules.times-used.broken':
    '{lessons} : {used, plural, one {# {word_period}} other {# {word_periods}}} de la sélection en usage ; maximum autorisé : {most}.',
  'rules.min-working-days.broken':
    '{course} occupe {used, plural, one {# jour} other {# jours}} ; minimum demandé : {days}.',
  'rules.compactness.broken': '{who} a {lessons} le {when}, sans {word_lesson} juste avant ni juste après.',
  'rules.max-gaps.broken':
    '{who} a {count, plural, one {# trou} other {# trous}} {when} ; maximum autorisé : {most}.',
  'rules.windows.broken':
    '{who} a {count, plural, one {# {word_period} libre} other {# {word_periods} libres}} entre deux {word_lessons} {when}.',
  'rules.lessons-per-day.tooMany':
    '{who} a {count, plural, one {# {word_period}} other {# {word_periods}}}{hasTag, select, yes { avec l’étiquette « {tag} »} other {}} {when} ; maximum autorisé : {most}.',
  'rules.lessons-per-day.tooFew':
    '{who} a {count, plural, one {# {word_period}} other {# {word_periods}}}{hasTag, select, yes { avec l’étiquette « {tag} »} other {}} {when} ; minimum demandé : {least}.',
  'rules.lessons-per-week.tooMany':
    '{who} a {count, plural, one {# {word_period}} other {# {word_periods}}} {when} ; maximum autorisé : {most}.',
  'rules.lessons-per-week.tooFew':
    '{who} a {count, plural, one {# {word_period}} other {# {word_periods}}} {when} ; minimum demandé : {least}.',
  'rules.max-consecutive.broken':
    '{who} a {count, plural, one {# {word_period}} other {# {word_periods}}}{hasTag, select, yes { avec l’étiquette « {tag} »} other {}} sans pause le {day} ; maximum autorisé : {most}.',
  'rules.days-per-week.tooMany':
    '{who} a des {word_lessons} sur {count, plural, one {# jour} other {# jours}} {when} ; maximum autorisé : {most}.',
  'rules.days-per-week.tooFew':
    '{who} a des {word_lessons} sur {count, plural, one {# jour} other {# jours}} {when} ; minimum demandé : {least}.',
  'rules.day-span.broken':
    '{who} a une amplitude de {count, plural, one {# {word_period}} other {# {word_periods}}} {when} ; maximum autorisé : {most}.',
  'rules.day-span.brokenByDays':
    '{who} a {count, plural, one {# jour} other {# jours}} d’une amplitude de plus de {most, plural, one {# {word_period}} other {# {word_periods}}} {when} ; maximum autorisé : {longerDays}.',
  'rules.first-period.broken':
    '{who} a {count, plural, one {# jour qui commence} other {# jours qui commencent}} trop tard {when} (limite : {period}) ; maximum autorisé : {most}.',
  'rules.first-period.brokenOpen':
    '{who} a {count, plural, one {# jour qui commence} other {# jours qui commencent}} trop tard {when} (limite : créneau disponible n° {number}) ; maximum autorisé : {most}.',
  'rules.last-period.broken':
    '{who} a {count, plural, one {# jour qui se termine} other {# jours qui se terminent}} trop tard {when} (limite : {period}) ; maximum autorisé : {most}.',
  'rules.lunch-break.broken':
    '{who} a {count, plural, one {# jour} other {# jours}} {least, plural, =1 {sans {word_period} libre} one {avec moins de # {word_period} libre} other {avec moins de # {word_periods} libres}} ({from} à {to}) {when} ; maximum autorisé : {most}.',
  'rules.lunch-break.tooShort':
    'les créneaux de « from » à « to » doivent être au moins aussi nombreux que ceux qui restent libres',
  'rules.rest-between-days.broken':
    '{who} a {count, plural, one {# {word_period} libre} other {# {word_periods} libres}} entre {evening} et {morning} ; minimum demandé : {least}.',
  'rules.half-days-per-week.broken':
    '{who} a des {word_lessons} sur {count, plural, one {# demi-journée} other {# demi-journées}} {when} ; maximum autorisé : {most}.',
  'rules.half-days-per-week.inPart':
    '{who} a des {word_lessons} dans cette partie de la journée ({from} à {to}) sur {count, plural, one {# jour} other {# jours}} {when} ; maximum autorisé : {most}.',
  'rules.half-days-per-week.backwards': '« from » ne doit pas être après « to »',
  'rules.max-per-day-of-tag.broken':
    '{who} a {count, plural, one {# {word_lesson}} other {# {word_lessons}}} avec l’étiquette « {tag} » le {day} ; maximum autorisé : {most}.',
  'rules.gap-between-tags.broken':
    '{who} a {count, plural, one {# {word_period}} other {# {word_periods}}} entre {first} et {second} le {day} ; minimum demandé : {least}.',
  'rules.ends-day.broken': '{lesson} doit terminer la journée, mais {who} a encore {later} ensuite le {day}.',
  'rules.balance.broken':
    '{who} a {most, plural, one {# {word_period}} other {# {word_periods}}} le {fullest} et {fewest, plural, one {# {word_period}} other {# {word_periods}}} le {emptiest} ; écart maximal autorisé : {allowed}.',
  'rules.workload.tooMany':
    '{who} reçoit {counting, select, lessons {{count, plural, one {# {word_lesson}} other {# {word_lessons}}}} other {{count, plural, one {# {word_period}} other {# {word_periods}}}}} en tout ; maximum autorisé : {most}.',
  'rules.workload.tooFew':
    '{who} reçoit {counting, select, lessons {{count, plural, one {# {word_lesson}} other {# {word_lessons}}}} other {{count, plural, one {# {word_period}} other {# {word_periods}}}}} en tout ; minimum demandé : {least}.',
  'rules.room-capacity.broken':
    '{lesson} compte {size, plural, one {# personne} other {# personnes}} ; {word_room} {room} a {capacity, plural, one {# place} other {# places}}, il en manque {lacking}.',
  'rules.room-suitability.lacks': '{lesson} est en {word_room} {room}, sans {features}.',
  'rules.room-suitability.lacksAndCosts':
    '{lesson} est en {word_room} {room}, sans {features} et avec une pénalité de {penalty}.',
  'rules.room-suitability.notAsked': '{lesson} est en {word_room} {room}, hors des choix demandés.',
  'rules.room-suitability.notAskedAndCosts':
    '{lesson} est en {word_room} {room}, hors des choix demandés et avec une pénalité de {penalty}.',
  'rules.room-suitability.costs': '{lesson} est en {word_room} {room}, dont la pénalité est de {penalty}.',
  'rules.room-stability.broken':
    '{courses, plural, one {{lessons} a lieu} other {{lessons} ont lieu}} dans {rooms, plural, one {# {word_room}} other {# {word_rooms}}} ; maximum autorisé : {most}.',
  'rules.same-room.broken':
    '{both} ont lieu dans les {word_rooms} {first} et {second} ; le même lieu est demandé.',
  'rules.same-room.atOnce':
    '{both} se suivent immédiatement, dans les {word_rooms} {first} et {second} ; le même lieu est demandé.',
  'rules.different-room.sameRoom':
    '{both} ont lieu en {word_room} {room} ; des lieux différents sont demandés.',
  'rules.different-room.sharedPart':
    '{both} ont lieu dans les {word_rooms} {room} et {other}, qui partagent une partie ; des lieux différents sont demandés.',
  'rules.home-room.broken':
    '{lesson} est en {word_room} {room}, et non {count, plural, one {dans la salle attitrée {rooms}} other {dans une des salles attitrées {rooms}}}{isSomebodys, select, yes { de {who}} other {}}.',
  'rules.room-changes.broken':
    '{who} a {count, plural, one {# changement de {word_room}} other {# changements de {word_room}}} {when} ; maximum autorisé : {most}.',
  'rules.building-changes.broken':
    '{who} a {count, plural, one {# changement de bâtiment} other {# changements de bâtiment}} {when} ; maximum autorisé : {most}.',
  'rules.travel-time.broken':
    '{who} a {first} en {from}, puis {second} en {to} le {day}, avec {free, plural, one {# {word_period} libre} other {# {word_periods} libres}} entre les deux ; minimum demandé : {least}.',
  'rules.double-lectures.broken':
    '{lesson} ne fait pas partie d’une séance double le {when} : aucune autre séance de ce jour n’est juste avant ou juste après dans la même salle.',
  'rules.least-change.room': '{lesson} change de {word_room} : {before} → {now}.',
  'rules.least-change.time': '{lesson} change d’horaire : {before} → {now}.',
  'rules.least-change.timeThatIsNoMore': '{lesson} change d’horaire : un horaire qui n’existe plus → {now}.',

  'rules.faults.where': 'règle {id}',
  'rules.faults.whole': '{where} : {message}',
  'rules.faults.noSuchKind': 'le type « {kind} » n’existe pas ; les types connus sont {known}',
  'rules.faults.scope': '« {kind} » porte sur {scopes}, et non sur {scope}',
  'rules.faults.weight': 'son poids est {weight} ; il faut un nombre entier de 1 à 1000000',
  'rules.faults.pairsWithChoices':
    '« no-clash » ne peut pas compter les paires de {word_courses} qui partagent un enseignant tant que des enseignants restent à choisir ; comptez les {word_lessons}',
  'rules.faults.speaksOfChoices':
    '« {kind} » ne peut pas porter sur {names}, au choix pour des {word_lessons} ; citez plutôt des {word_courses} ou des {word_lessons}',
} as const;
