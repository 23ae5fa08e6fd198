/** Warum kein Stundenplan alle harten Regeln einhält, und was sie befreien würde. */
export const diagnosis = {
  'checks.diagnosis.found': 'Ein Stundenplan, der alle harten Regeln einhält, wurde gefunden.',
  'checks.diagnosis.hardest': 'Am schwersten zu setzen: {lessons}.',
  'checks.diagnosis.noSet':
    'In der gegebenen Zeit wurde keine kleine Menge von Regeln gefunden, die nicht alle gelten können.',
  'checks.diagnosis.set':
    '{count, plural, =1 {Diese Regel kann nicht gelten} other {Diese # Regeln können nicht alle gelten}} für {lessons}: {rules}.',
  'checks.diagnosis.notProved':
    'Das ist nicht bewiesen: Es wurde nur kein Stundenplan gefunden, der sie einhält.',
  'checks.diagnosis.notMinimal': 'Einige dieser Regeln sind vielleicht nicht daran beteiligt.',
  'checks.diagnosis.changes': 'Jede dieser Änderungen würde die anderen befreien:',

  'checks.diagnosis.lock': 'die Sperre von {lessons}',
  'checks.diagnosis.ruleFor': '{rule} für {whom}',
  'checks.diagnosis.ruleForWith': '{rule} für {whom} ({numbers})',
  'checks.diagnosis.theRooms': 'die {word_rooms}',
  'checks.diagnosis.everybody': 'alle',
  'checks.diagnosis.most': 'höchstens {most}',
  'checks.diagnosis.mostADay': 'höchstens {most} am Tag',
  'checks.diagnosis.mostAWeek': 'höchstens {most} in der Woche',
  'checks.diagnosis.least': 'mindestens {least}',
  'checks.diagnosis.days': '{count, plural, one {# Tag} other {# Tage}}',
  'checks.diagnosis.longerDays': 'eine Stunde mehr an {count, plural, one {# Tag} other {# Tagen}} der Woche',
  'checks.diagnosis.tag': 'Stichwort „{tag}“',
  'checks.diagnosis.periods': '{count, plural, one {# {word_period}} other {# {word_periods}}}',

  'checks.change.liftLock': 'Die Sperre von {lessons} aufheben.',
  'checks.change.switchOff': '{rule} ausschalten.',
  'checks.change.leaveOut': '{lessons} weglassen.',
  'checks.change.addRoom': 'Einen Raum wie {room} hinzufügen.',
  'checks.change.otherTeacher': '{course} jemand anderem als {teacher} geben.',
  'checks.change.letIntoRoom': '{lessons} auch in {room} zulassen.',
  'checks.change.open': '{when} für {whom} öffnen.',
  'checks.change.allow': '{when} für {whom} erlauben.',
  'checks.change.raiseMost': 'Die Höchstzahl von {rule} für {whom} von {from} auf {to} erhöhen.',
  'checks.change.lowerLeast': 'Die Mindestzahl von {rule} für {whom} von {from} auf {to} senken.',
  'checks.change.lowerDays': 'Die Zahl der Tage von {rule} für {whom} von {from} auf {to} senken.',

  'checks.change.gapsADay':
    'Für {whom} am Tag {to, plural, one {# Hohlstunde} other {# Hohlstunden}} statt {from} zulassen.',
  'checks.change.gapsAWeek':
    'Für {whom} in der Woche {to, plural, one {# Hohlstunde} other {# Hohlstunden}} statt {from} zulassen.',
  'checks.change.morePeriodsADay':
    'Für {whom} am Tag {to, plural, one {# {word_period}} other {# {word_periods}}} statt {from} zulassen.',
  'checks.change.fewerPeriodsADay':
    'Von {whom} am Tag nur {to, plural, one {# {word_period}} other {# {word_periods}}} statt {from} verlangen.',
  'checks.change.morePeriodsAWeek':
    'Für {whom} in der Woche {to, plural, one {# {word_period}} other {# {word_periods}}} statt {from} zulassen.',
  'checks.change.fewerPeriodsAWeek':
    'Von {whom} in der Woche nur {to, plural, one {# {word_period}} other {# {word_periods}}} statt {from} verlangen.',
  'checks.change.withoutBreak':
    'Für {whom} {to, plural, one {# {word_period}} other {# {word_periods}}} am Stück statt {from} zulassen.',
  'checks.change.moreDaysAWeek':
    'Für {whom} in der Woche {to, plural, one {# Tag} other {# Tage}} mit Unterricht statt {from} zulassen.',
  'checks.change.fewerDaysAWeek':
    'Von {whom} in der Woche nur {to, plural, one {# Tag} other {# Tage}} mit Unterricht statt {from} verlangen.',
  'checks.change.longerDays':
    'Für {whom} {to, plural, one {# {word_period}} other {# {word_periods}}} vom ersten bis zum letzten Unterricht eines Tages statt {from} zulassen.',
  'checks.change.longerOnMoreDays':
    'Für {whom} in der Woche {to, plural, one {# Tag} other {# Tage}}, die eine Stunde länger dauern dürfen, statt {from} zulassen.',
  'checks.change.moreOfThatSort':
    'Für {whom} am Tag {to, plural, one {# {word_lesson}} other {# {word_lessons}}} dieser Sorte statt {from} zulassen.',
  'checks.change.moreRooms':
    'Für {whom} insgesamt {to, plural, one {# Raum} other {# Räume}} statt {from} zulassen.',
  'checks.change.moreAtOnce':
    'Für {whom} {to, plural, one {# {word_lesson}} other {# {word_lessons}}} zugleich statt {from} zulassen.',
  'checks.change.fewerAtOnce':
    'Von {whom} nur {to, plural, one {# {word_lesson}} other {# {word_lessons}}} zugleich statt {from} verlangen.',
  'checks.change.fewerDaysBetween':
    'Von {whom} nur {to, plural, one {# Tag} other {# Tage}} Abstand statt {from} verlangen.',
  'checks.change.fewerDays':
    'Von {whom} nur {to, plural, one {# Tag} other {# Tage}} mit Unterricht statt {from} verlangen.',
  'checks.change.moreOnOneDay':
    'Für {whom} an einem Tag {to, plural, one {# {word_lesson}} other {# {word_lessons}}} statt {from} zulassen.',
} as const;
