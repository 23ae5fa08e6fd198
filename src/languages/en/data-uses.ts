/** The page of a thing of a list, and what uses it. */
export const dataUses = {
  'data.uses.timetable': 'Timetable',
  'data.uses.courses': '{Word_courses}',
  'data.uses.courses.none': 'No {word_course} uses it.',
  'data.uses.choices': '{Word_courses} that it could be chosen for',
  'data.uses.groupsBelow': '{Word_groups} that are part of it',
  'data.uses.onlyRoom': '{Word_courses} that could only be here',
  'data.uses.onlyRoom.none':
    'Every {word_course} could be elsewhere, as far as features, seats and rules on {word_rooms} tell.',
  'data.uses.lessonsHere': '{Word_courses} that are here in {schedule}',
  'data.uses.lessonsHere.none': 'None.',
  'data.uses.homeOf': 'Home {word_room} of',
  'data.uses.wholes': '{Word_rooms} that it is a part of',
  'data.uses.lessons': '{Word_lessons}',
  'data.uses.lessons.none': 'It has no {word_lessons}.',
  'data.uses.rules': 'Rules that speak of it',
  'data.uses.rules.none': 'No rule names it. Rules for everybody count for it all the same.',
  'data.uses.periods': '{count, plural, one {# {word_period} a week} other {# {word_periods} a week}}',
  'data.uses.notPlaced': 'not placed yet',
} as const;
