/** Was die Prüfung vor der Berechnung findet: was kein Stundenplan der Daten erfüllen kann, Teile dieser Sätze, und Daten, die sich widersprechen. */
export const checks = {
  'checks.others': '{count, plural, one {# weitere} other {# weitere}}',
  'checks.course.whole': '{course} ({count, plural, one {# {word_lesson}} other {# {word_lessons}}})',
  'checks.course.one': '{course} ({word_lesson} {number} von {all})',
  'checks.course.some': '{course} ({some} von {all, plural, one {# {word_lesson}} other {# {word_lessons}}})',
  'checks.rule': '„{rule}“',
  'checks.periodsOfTheWeek': '{count, plural, one {# {word_period}} other {# {word_periods}}} der Woche',
  'checks.periodsOfTheCycle': '{count, plural, one {# {word_period}} other {# {word_periods}}} des Zyklus',
  'checks.ruleNeverHolds': '{rule} ist nicht einzuhalten: {why}',
  'checks.locksBreakRule': 'Die gesperrten Plätze verletzen {rule}: {why}',

  'checks.noTime.atAll':
    '{lessons} hat gar keine Zeit: Kein Tag hat dafür {length, plural, one {# {word_period}} other {# {word_periods}}} am Stück.',
  'checks.noTime.byRules':
    '{lessons} hat keine Zeit, die ihre Regeln erlauben: Von {times, plural, one {# Zeit} other {# Zeiten}} gilt: {reasons}.',
  'checks.noTime.ofOne':
    '{lessons} hat keine Zeit, zu der {person} verfügbar ist: Von {times, plural, one {# Zeit} other {# Zeiten}} gilt: {reasons}.',
  'checks.noTime.ofTwo':
    '{lessons} hat keine Zeit, zu der {person} und {other} beide verfügbar sind: Von {times, plural, one {# Zeit} other {# Zeiten}} gilt: {reasons}.',
  'checks.noTime.itsTeacher': '{word_teacher} {name}',
  'checks.noTime.itsGroup': '{word_group} {name}',
  'checks.noRoom':
    '{lessons} hat keinen Raum, den die Regeln erlauben (gebraucht wird {needs}): Von {rooms, plural, one {# Raum} other {# Räumen}} gilt: {reasons}.',
  'checks.noRoom.seats': '{count, plural, one {# Platz} other {# Plätze}}',
  'checks.reason.person': '{name} ist zu {count} nicht verfügbar',
  'checks.reason.nothing': 'zu {count} darf nichts stattfinden',
  'checks.reason.rule': '{rule} verbietet {count}',
  'checks.noTimeWithRoom':
    '{lessons} hat keine Zeit mit einem Raum: Zu {times, plural, one {# möglichen Zeit} other {# möglichen Zeiten}} {rooms, plural, =1 {ist der Raum {room} gesperrt} other {sind alle # Räume gesperrt}}.',
  'checks.noTimeLeft':
    'Für {lessons} bleibt keine Zeit: {times, plural, =1 {Die einzige mögliche Zeit ist ausgeschlossen} other {Alle # möglichen Zeiten sind ausgeschlossen}} durch {takers}.',
  'checks.taker.people':
    '{lessons}, {count, plural, one {mit gemeinsamen Personen} other {mit gemeinsamen Personen}}',
  'checks.taker.room':
    '{lessons}, {count, plural, one {wofür der letzte passende Raum gebraucht wird} other {wofür der letzte passende Raum gebraucht wird}}',
  'checks.taker.rule': '{lessons}, womit eine Regel sie verbindet',
  'checks.taker.locked': 'gesperrt: {lessons}',
  'checks.taker.andBy': '{one} und durch {other}',

  'checks.timePair':
    '{lessons} können {rule} nie einhalten: Von ihren {first} und {second} möglichen Zeiten passen keine zusammen.',
  'checks.roomPair':
    '{lessons} können {rule} nie einhalten: Von den {first} und {second} passenden Räumen gehen keine zusammen.',
  'checks.noCommonRoom':
    '{lessons} können {rule} nicht einhalten: Kein Raum passt für {count, plural, one {# davon} other {alle #}}.',

  'checks.tooFewDays':
    '{lessons} können nur an {days, plural, one {# Tag} other {# Tagen}} sein ({names}); nach {rule} ist dort Platz für {possible} von {count, plural, one {# {word_lesson}} other {# {word_lessons}}}.',
  'checks.daysNotReached':
    '{lessons} können an höchstens {possible, plural, one {# Tag} other {# Tagen}} sein; {rule} verlangt {asked}.',
  'checks.daysNotReachedInWeek':
    '{lessons} können in Woche {week} an höchstens {possible, plural, one {# Tag} other {# Tagen}} sein; {rule} verlangt {asked}.',
  'checks.aCourseWithoutLessons': 'Ein Kurs ohne {word_lessons}',

  'checks.tooFewTimes.ofPeople':
    '{people, plural, one {{names} hat} other {{names} haben}} {needed, plural, one {# {word_period}} other {# {word_periods}}} Unterricht, der nur in {possible} liegen kann ({when}): {lessons}.',
  'checks.tooFewTimes.ofLessons':
    '{lessons} schließen einander aus und haben {needed, plural, one {# {word_period}} other {# {word_periods}}} Unterricht; er kann nur in {possible} liegen ({when}).',
  'checks.tooManyAtOnce':
    '{rule} erlaubt {most} zugleich: {lessons} haben {needed} {word_periods} Unterricht und können nur zu {when} sein, wohin {possible} passen.',

  'checks.load':
    '{people, plural, =0 {Es gibt} one {{names} hat} other {{names} haben}} {needed, plural, one {# {word_period}} other {# {word_periods}}} {part, select, yes {({lessons})} other {Unterricht}}{span, select, week { in Woche {week}} cycle { in den {weeks} Wochen} other {}}',
  'checks.load.free':
    '{load} und {open, plural, one {# freie {word_period}} other {# freie {word_periods}}}.',
  'checks.load.noChoice':
    '{load}; keine Auswahl aus {open, plural, one {# freien {word_period}} other {# freien {word_periods}}} hält {rules} ein.',
  'checks.load.rulesLeave':
    '{load}; von {open, plural, one {# freien {word_period}} other {# freien {word_periods}}} {rulesCount, plural, one {lässt {rules}} other {lassen {rules}}} {most}.',
  'checks.load.moreNeeded': '{load}; mit {rules} sind mindestens {more} nötig.',
  'checks.load.nearest': '{load}; mit {rules} sind die nächstmöglichen Zahlen {fewer} und {more}.',
  'checks.lengths':
    '{people, plural, =0 {Es gibt} one {{names} hat} other {{names} haben}} {alike, select, yes {{needed, plural, one {# {word_lesson}} other {# {word_lessons}}} mit {length} {word_periods}} other {Unterricht mit {needed} mal {length} {word_periods} am Stück}}{span, select, week { in Woche {week}} cycle { in den {weeks} Wochen} other {}}; nur {possible, plural, one {# passt} other {# passen}} in die freien {word_periods}.',

  'checks.rooms.short':
    '{lessons, plural, one {# {word_lesson} braucht einen Raum} other {# {word_lessons} brauchen einen Raum}}{hasFeatures, select, yes { mit {features}} other {}}; {suit}, mit {offered, plural, one {# {word_period}} other {# {word_periods}}} zu deren Zeiten, und nötig sind {needed}.',
  'checks.rooms.shortOnEnd':
    '{lessons, plural, one {# {word_lesson} braucht einen Raum} other {# {word_lessons} brauchen einen Raum}}{hasFeatures, select, yes { mit {features}} other {}} für {length} {word_periods} am Stück; {suit}, wo das {offered, plural, one {# Mal} other {# Mal}} passt, und nötig ist es {needed, plural, one {# Mal} other {# Mal}}.',
  'checks.rooms.shortThen':
    '{lessons, plural, one {# {word_lesson} braucht einen Raum} other {# {word_lessons} brauchen einen Raum}}{hasFeatures, select, yes { mit {features}} other {}} zu {when}; {suit}, dann mit {offered, plural, one {# {word_period}} other {# {word_periods}}}, und nötig sind {needed}.',
  'checks.rooms.suit': '{count, plural, one {es passt nur {rooms}} other {es passen nur {rooms}}}',
  'checks.rooms.occupied':
    '{count, plural, one {jede belegt {rooms}} other {jede belegt einige von {rooms}}}',

  'checks.hardlyAnyFree':
    '{people, plural, one {{names} hat} other {{names} haben je}} {needed} {word_periods} Unterricht in {possible} möglichen ({share} %): Da bleibt kaum eine Wahl.',

  'checks.parts.others': 'seine Teile müssen andere Räume der Aufgabe sein',
  'checks.parts.twice': 'ein Raum ist zweimal Teil von ihm',
  'checks.parts.divided': 'sein Teil {part} hat selbst Teile; nennen Sie diese',
  'checks.choices.noTeachers':
    '{Word_course} {course}: Wer zur Wahl steht, muss zu den Lehrkräften der Aufgabe gehören.',
  'checks.choices.twice': '{Word_course} {course}: Jemand steht zweimal zur Wahl.',
  'checks.choices.always':
    '{Word_course} {course}: {teacher} unterrichtet ihn immer und kann nicht auch zur Wahl stehen.',
  'checks.choices.notAmong': '{Word_lesson} {lesson}: Wer sie unterrichten muss, steht nicht zur Wahl.',
} as const;
