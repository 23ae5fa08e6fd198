/** What the check before solving finds: what no timetable of the data can satisfy, parts of these sentences, and data that contradict themselves. */
export const checks = {
  'checks.others': '{count, plural, one {# autre} other {# autres}}',
  'checks.course.whole': '{course} ({count, plural, one {# {word_lesson}} other {# {word_lessons}}})',
  'checks.course.one': '{course} ({word_lesson} {number} sur {all})',
  'checks.course.some': '{course} ({some} sur {all, plural, one {# {word_lesson}} other {# {word_lessons}}})',
  'checks.rule': '« {rule} »',
  'checks.periodsOfTheWeek': '{count, plural, one {# {word_period}} other {# {word_periods}}} de la semaine',
  'checks.periodsOfTheCycle': '{count, plural, one {# {word_period}} other {# {word_periods}}} du cycle',
  'checks.ruleNeverHolds': 'La règle {rule} ne peut pas être respectée : {why}',
  'checks.locksBreakRule': 'Les placements verrouillés enfreignent {rule} : {why}',

  'checks.noTime.atAll':
    '{lessons} : aucun horaire possible ; aucun jour n’a {length, plural, one {# {word_period}} other {# {word_periods}}} à la suite pour cela.',
  'checks.noTime.byRules':
    '{lessons} : aucun horaire n’est permis par les règles ; sur {times, plural, one {# horaire} other {# horaires}}, {reasons}.',
  'checks.noTime.ofOne':
    '{lessons} : aucun horaire ne convient à {person} ; sur {times, plural, one {# horaire} other {# horaires}}, {reasons}.',
  'checks.noTime.ofTwo':
    '{lessons} : aucun horaire ne convient à la fois à {person} et à {other} ; sur {times, plural, one {# horaire} other {# horaires}}, {reasons}.',
  'checks.noTime.itsTeacher': '{name} ({word_teacher})',
  'checks.noTime.itsGroup': '{name} ({word_group})',
  'checks.noRoom':
    '{lessons} : aucune salle n’est permise par les règles (besoin : {needs}) ; sur {rooms, plural, one {# {word_room}} other {# {word_rooms}}}, {reasons}.',
  'checks.noRoom.seats': '{count, plural, one {# place} other {# places}}',
  'checks.reason.person': '{name} est indisponible pour {count}',
  'checks.reason.nothing': 'rien ne peut avoir lieu pour {count}',
  'checks.reason.rule': '{rule} en interdit {count}',
  'checks.noTimeWithRoom':
    '{lessons} : aucun horaire avec une salle ; pour {times, plural, one {le # horaire possible} other {les # horaires possibles}}, {rooms, plural, =1 {la salle {room} est fermée} other {les # salles possibles sont toutes fermées}}.',
  'checks.noTimeLeft':
    '{lessons} : il ne reste aucun horaire ; {times, plural, =1 {le seul possible est exclu} other {les # possibles sont tous exclus}} par {takers}.',
  'checks.taker.people':
    '{count, plural, one {{lessons}, qui partage des participants avec elle} other {{lessons}, qui partagent des participants avec elle}}',
  'checks.taker.room':
    '{count, plural, one {{lessons}, qui prend sa dernière salle} other {{lessons}, qui prennent sa dernière salle}}',
  'checks.taker.rule': '{lessons}, par le lien d’une règle',
  'checks.taker.locked': '{lessons}, avec verrou',
  'checks.taker.andBy': '{one} et par {other}',

  'checks.timePair':
    '{lessons} : {rule} ne peut jamais être respectée ; les {first} et {second} horaires possibles ne vont jamais ensemble.',
  'checks.roomPair':
    '{lessons} : {rule} ne peut jamais être respectée ; les {first} et {second} salles qui conviennent ne vont jamais ensemble.',
  'checks.noCommonRoom':
    '{lessons} : {rule} ne peut pas être respectée ; aucune salle ne convient {count, plural, one {à cette # séance} other {aux # séances}}.',

  'checks.tooFewDays':
    '{lessons} : seulement {days, plural, one {# jour possible} other {# jours possibles}} ({names}) ; {rule} n’y laisse de place que pour {possible} sur {count, plural, one {# {word_lesson}} other {# {word_lessons}}}.',
  'checks.daysNotReached':
    '{lessons} : au plus {possible, plural, one {# jour possible} other {# jours possibles}} ; {rule} en demande {asked}.',
  'checks.daysNotReachedInWeek':
    '{lessons} : au plus {possible, plural, one {# jour possible} other {# jours possibles}} en semaine {week} ; {rule} en demande {asked}.',
  'checks.aCourseWithoutLessons': 'Un cours sans {word_lessons}',

  'checks.tooFewTimes.ofPeople':
    '{people, plural, one {{names} a} other {{names} ont}} {needed, plural, one {# {word_period}} other {# {word_periods}}} de {word_lessons}, mais il n’y en a que {possible} pour cela ({when}) : {lessons}.',
  'checks.tooFewTimes.ofLessons':
    '{lessons} s’excluent entre elles et ont {needed, plural, one {# {word_period}} other {# {word_periods}}} de {word_lessons} ; il n’y en a que {possible} pour cela ({when}).',
  'checks.tooManyAtOnce':
    '{rule} en permet {most} en même temps : {lessons} ont {needed} {word_periods} de {word_lessons}, mais il n’y a de place que pour {possible} ({when}).',

  'checks.load':
    '{people, plural, =0 {Il y a} one {{names} a} other {{names} ont}} {needed, plural, one {# {word_period}} other {# {word_periods}}} {part, select, yes {pour {lessons}} other {de {word_lessons}}}{span, select, week { en semaine {week}} cycle { sur les {weeks} semaines} other {}}',
  'checks.load.free':
    '{load}, mais seulement {open, plural, one {# {word_period} libre} other {# {word_periods} libres}}.',
  'checks.load.noChoice':
    '{load} ; aucun choix parmi {open, plural, one {# {word_period} libre} other {# {word_periods} libres}} ne respecte {rules}.',
  'checks.load.rulesLeave':
    '{load} ; sur {open, plural, one {# {word_period} libre} other {# {word_periods} libres}}, {rulesCount, plural, one {{rules} en laisse} other {{rules} en laissent}} {most}.',
  'checks.load.moreNeeded': '{load} ; avec {rules}, il en faut au moins {more}.',
  'checks.load.nearest':
    '{load} ; avec {rules}, les nombres possibles les plus proches sont {fewer} et {more}.',
  'checks.lengths':
    '{people, plural, =0 {Il y a} one {{names} a} other {{names} ont}} {alike, select, yes {{needed, plural, one {# {word_lesson}} other {# {word_lessons}}} de {length} {word_periods}} other {des {word_lessons} avec {needed} fois {length} {word_periods} à la suite}}{span, select, week { en semaine {week}} cycle { sur les {weeks} semaines} other {}} ; les {word_periods} libres ne suffisent que pour {possible, plural, one {#} other {#}}.',

  'checks.rooms.short':
    '{lessons, plural, one {# {word_lesson} a besoin d’une salle} other {# {word_lessons} ont besoin d’une salle}}{hasFeatures, select, yes { avec {features}} other {}} ; {suit}, avec {offered, plural, one {# {word_period}} other {# {word_periods}}} aux horaires voulus, et il en faut {needed}.',
  'checks.rooms.shortOnEnd':
    '{lessons, plural, one {# {word_lesson} a besoin d’une salle} other {# {word_lessons} ont besoin d’une salle}}{hasFeatures, select, yes { avec {features}} other {}} pendant {length} {word_periods} à la suite ; {suit}, où cela tient {offered, plural, one {# fois} other {# fois}}, alors qu’il le faut {needed, plural, one {# fois} other {# fois}}.',
  'checks.rooms.shortThen':
    '{lessons, plural, one {# {word_lesson} a besoin d’une salle} other {# {word_lessons} ont besoin d’une salle}}{hasFeatures, select, yes { avec {features}} other {}} ({when}) ; {suit}, avec alors {offered, plural, one {# {word_period}} other {# {word_periods}}}, et il en faut {needed}.',
  'checks.rooms.suit': '{count, plural, one {seule {rooms} convient} other {seules {rooms} conviennent}}',
  'checks.rooms.occupied':
    '{count, plural, one {chacune occupe {rooms}} other {chacune occupe une partie de {rooms}}}',

  'checks.hardlyAnyFree':
    '{people, plural, one {{names} a} other {{names} ont chacun}} {needed} {word_periods} de {word_lessons} sur {possible} possibles ({share} %) : cela ne laisse presque aucun choix.',

  'checks.parts.others': 'ses parties doivent être d’autres {word_rooms} du problème',
  'checks.parts.twice': 'une salle en est deux fois une partie',
  'checks.parts.divided': 'sa partie {part} a elle-même des parties ; citez celles-ci',
  'checks.choices.noTeachers':
    '{Word_course} {course} : les personnes au choix doivent figurer parmi les {word_teachers} du problème.',
  'checks.choices.twice': '{Word_course} {course} : une personne figure deux fois parmi les choix.',
  'checks.choices.always':
    '{Word_course} {course} : {teacher} l’assure toujours et ne peut pas être en plus au choix.',
  'checks.choices.notAmong':
    '{Word_lesson} {lesson} : la personne qui doit l’assurer n’est pas parmi les choix.',
} as const;
