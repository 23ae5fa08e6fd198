/** When teachers, groups, rooms and courses are available: painted on a grid, or chosen in a form. */
export const availability = {
  'availability.title': 'Availability',
  'availability.lists': 'Whose availability',
  'availability.of.teachers': 'Availability of {word_teachers}',
  'availability.of.groups': 'Availability of {word_groups}',
  'availability.of.rooms': 'Availability of {word_rooms}',
  'availability.of.courses': 'Availability of {word_courses}',
  'availability.ofOne': 'Availability of {name}',

  'availability.level.never': 'never',
  'availability.level.avoid': 'avoid',
  'availability.level.ratherNot': 'rather not',
  'availability.level.free': 'free',
  'availability.level.rather': 'rather',
  'availability.level.gladly': 'gladly',
  'availability.level.wish': 'wish',

  'availability.otherNever': 'never, by another rule',
  'availability.otherNoted': 'another rule speaks of it',

  'availability.brush': 'What is painted',
  'availability.hint': 'Choose a level and drag over the grid, or press the head of a row or a column.',
  'availability.withoutScript': 'Follow a name to choose its levels in a form.',
  'availability.cell': '{name}, {day}, {period}: {level}',
  'availability.fillRow': 'Fill the week of {name}',
  'availability.load': '{load} of {free}',
  'availability.loadHead': '{word_lessons} of slots',
  'availability.loadInWords':
    '{load, plural, one {# {word_period}} other {# {word_periods}}} of {word_lessons} a week, and {free, plural, one {# slot} other {# slots}} for them',
  'availability.loadOfRoom':
    '{load, plural, one {# {word_period}} other {# {word_periods}}} of {word_lessons} a week in the timetable that was changed last, and {free, plural, one {# slot} other {# slots}} for them',
  'availability.over': 'more {word_lessons} than fit',
  'availability.unreachable': 'The server cannot be reached; what was painted last is not kept.',

  'availability.copyFrom': 'Copy the week of',
  'availability.copyToChosen': 'to those that are ticked',
  'availability.copyToOthers': 'Copy to others…',
  'availability.copySaved': 'The saved week of {name} is copied to',
  'availability.copy': 'Copy',

  'availability.formCell': '{day}, {word_period} {period}',
  'availability.period': '{Word_period}',
  'availability.otherRules': 'Other rules about when',
  'availability.neighbours': 'Others in the list',
  'availability.previous': '← {name}',
  'availability.next': '{name} →',

  'availability.help': 'What the levels mean',
  'availability.help.never': 'Never must hold: no {word_lesson} is put there.',
  'availability.help.against':
    'A {word_period} with “{level}” costs {cost, plural, one {# point} other {# points}} when a {word_lesson} is there.',
  'availability.help.for':
    'Where there are {word_periods} with “{level}”, each {word_lesson} outside of them and of stronger wishes costs {cost, plural, one {# point} other {# points}}.',
  'availability.help.wishes': 'Costs of several wishes add up, so that the strongest is filled first.',
  'availability.help.load.teachers':
    'Beside each name stand the {word_periods} of {word_lessons} a week, and how many are not “never”.',
  'availability.help.load.groups':
    'Beside each name stand the {word_periods} of {word_lessons} a week of whoever has most, and how many are not “never”.',
  'availability.help.load.rooms':
    'Beside each name stand the {word_periods} that it is used for in the timetable that was changed last, and for how many there is room.',
  'availability.help.load.courses':
    'Beside each name stand the {word_periods} of {word_lessons} a week, and how many are not “never”.',
  'availability.help.weeks': 'A level holds in every week of the cycle.',
  'availability.help.keys':
    'With the keyboard: the arrows move, with Shift they mark several; 0 to 3 and X give a level, − and + the next lower or higher one, Enter the chosen one. Ctrl+Z undoes.',
  'availability.help.others':
    'What other rules say stays as it is. They are listed on the page of each name.',

  'availability.done.marked': 'marked {times} of {whom} as “{level}”',
  'availability.done.changed': 'changed when {whom} is available',
  'availability.done.copied': 'copied when {from} is available to {whom}',
  'availability.wholeWeek': 'the whole week',
  'availability.count.teachers': '{count, plural, one {# {word_teacher}} other {# {word_teachers}}}',
  'availability.count.groups': '{count, plural, one {# {word_group}} other {# {word_groups}}}',
  'availability.count.rooms': '{count, plural, one {# {word_room}} other {# {word_rooms}}}',
  'availability.count.courses': '{count, plural, one {# {word_course}} other {# {word_courses}}}',

  'availability.notThere': 'Some of them are no longer there; open the page anew.',
  'availability.noSuchPeriod': 'Some of these periods are not in the calendar any more; open the page anew.',
  'availability.noWishesForRooms': 'A room can be closed or avoided; it has no wishes.',
  'availability.chooseOthers': 'Choose at least one to copy to.',
  'availability.changedMeanwhile':
    'When {name} is available has been changed meanwhile. This is what you chose; save it again if it is to stay.',
} as const;
