/** When teachers, groups, rooms and courses are available: painted on a grid, or chosen in a form. */
export const availability = {
  'availability.level.never': 'never',
  'availability.level.avoid': 'avoid',
  'availability.level.ratherNot': 'rather not',
  'availability.level.free': 'free',
  'availability.level.rather': 'rather',
  'availability.level.gladly': 'gladly',
  'availability.level.wish': 'wish',

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
