/** Why no timetable keeps all hard rules, and what would free them. */
export const diagnosis = {
  'checks.diagnosis.found': 'Un emploi du temps qui respecte toutes les règles strictes a été trouvé.',
  'checks.diagnosis.hardest': 'Le plus difficile à placer : {lessons}.',
  'checks.diagnosis.noSet':
    'Aucun petit ensemble de règles incompatibles n’a été trouvé dans le temps imparti.',
  'checks.diagnosis.set':
    '{count, plural, =1 {Cette règle ne peut pas être respectée} other {Ces # règles ne peuvent pas être toutes respectées}} pour {lessons} : {rules}.',
  'checks.diagnosis.notProved': 'Ce n’est pas prouvé : on n’a pas trouvé d’emploi du temps qui les respecte.',
  'checks.diagnosis.notMinimal': 'Certaines de ces règles n’y sont peut-être pour rien.',
  'checks.diagnosis.changes': 'Chacun de ces changements libérerait les autres :',

  'checks.diagnosis.lock': 'le verrou ({lessons})',
  'checks.diagnosis.ruleFor': '{rule} pour {whom}',
  'checks.diagnosis.ruleForWith': '{rule} pour {whom} ({numbers})',
  'checks.diagnosis.theRooms': 'les {word_rooms}',
  'checks.diagnosis.everybody': 'tout le monde',
  'checks.diagnosis.most': 'au plus {most}',
  'checks.diagnosis.mostADay': 'au plus {most} par jour',
  'checks.diagnosis.mostAWeek': 'au plus {most} par semaine',
  'checks.diagnosis.least': 'au moins {least}',
  'checks.diagnosis.days': '{count, plural, one {# jour} other {# jours}}',
  'checks.diagnosis.longerDays':
    'un créneau de plus {count, plural, one {# jour} other {# jours}} par semaine',
  'checks.diagnosis.tag': 'l’étiquette « {tag} »',
  'checks.diagnosis.periods': '{count, plural, one {# {word_period}} other {# {word_periods}}}',

  'checks.change.liftLock': 'Lever le verrou : {lessons}.',
  'checks.change.switchOff': 'Désactiver {rule}.',
  'checks.change.leaveOut': 'Laisser de côté {lessons}.',
  'checks.change.addRoom': 'Ajouter une salle comme {room}.',
  'checks.change.otherTeacher': 'Confier {course} à quelqu’un d’autre que {teacher}.',
  'checks.change.letIntoRoom': 'Admettre aussi {lessons} en {room}.',
  'checks.change.open': 'Ouvrir {when} pour {whom}.',
  'checks.change.allow': 'Permettre {when} pour {whom}.',
  'checks.change.raiseMost': 'Porter le maximum de {rule} pour {whom} de {from} à {to}.',
  'checks.change.lowerLeast': 'Abaisser le minimum de {rule} pour {whom} de {from} à {to}.',
  'checks.change.lowerDays': 'Abaisser le nombre de jours de {rule} pour {whom} de {from} à {to}.',

  'checks.change.gapsADay':
    'Admettre pour {whom} {to, plural, one {# trou} other {# trous}} par jour au lieu de {from}.',
  'checks.change.gapsAWeek':
    'Admettre pour {whom} {to, plural, one {# trou} other {# trous}} par semaine au lieu de {from}.',
  'checks.change.morePeriodsADay':
    'Admettre pour {whom} {to, plural, one {# {word_period}} other {# {word_periods}}} par jour au lieu de {from}.',
  'checks.change.fewerPeriodsADay':
    'N’exiger pour {whom} que {to, plural, one {# {word_period}} other {# {word_periods}}} par jour au lieu de {from}.',
  'checks.change.morePeriodsAWeek':
    'Admettre pour {whom} {to, plural, one {# {word_period}} other {# {word_periods}}} par semaine au lieu de {from}.',
  'checks.change.fewerPeriodsAWeek':
    'N’exiger pour {whom} que {to, plural, one {# {word_period}} other {# {word_periods}}} par semaine au lieu de {from}.',
  'checks.change.withoutBreak':
    'Admettre pour {whom} {to, plural, one {# {word_period}} other {# {word_periods}}} sans pause au lieu de {from}.',
  'checks.change.moreDaysAWeek':
    'Admettre pour {whom} {to, plural, one {# jour} other {# jours}} avec {word_lessons} par semaine au lieu de {from}.',
  'checks.change.fewerDaysAWeek':
    'N’exiger pour {whom} que {to, plural, one {# jour} other {# jours}} avec {word_lessons} par semaine au lieu de {from}.',
  'checks.change.longerDays':
    'Admettre pour {whom} une amplitude de {to, plural, one {# {word_period}} other {# {word_periods}}} par jour au lieu de {from}.',
  'checks.change.longerOnMoreDays':
    'Admettre pour {whom} {to, plural, one {# jour} other {# jours}} par semaine avec un créneau de plus au lieu de {from}.',
  'checks.change.moreOfThatSort':
    'Admettre pour {whom} {to, plural, one {# {word_lesson}} other {# {word_lessons}}} de ce genre par jour au lieu de {from}.',
  'checks.change.moreRooms':
    'Admettre pour {whom} {to, plural, one {# {word_room}} other {# {word_rooms}}} en tout au lieu de {from}.',
  'checks.change.moreAtOnce':
    'Admettre pour {whom} {to, plural, one {# {word_lesson}} other {# {word_lessons}}} en même temps au lieu de {from}.',
  'checks.change.fewerAtOnce':
    'N’exiger pour {whom} que {to, plural, one {# {word_lesson}} other {# {word_lessons}}} en même temps au lieu de {from}.',
  'checks.change.fewerDaysBetween':
    'N’exiger pour {whom} que {to, plural, one {# jour} other {# jours}} entre deux {word_lessons} au lieu de {from}.',
  'checks.change.fewerDays':
    'N’exiger pour {whom} que {to, plural, one {# jour} other {# jours}} avec {word_lessons} au lieu de {from}.',
  'checks.change.moreOnOneDay':
    'Admettre pour {whom} {to, plural, one {# {word_lesson}} other {# {word_lessons}}} le même jour au lieu de {from}.',
} as const;
