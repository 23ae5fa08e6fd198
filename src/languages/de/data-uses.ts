/** Die Seite eines Eintrags einer Liste, und was ihn verwendet. */
export const dataUses = {
  'data.uses.timetable': 'Stundenplan',
  'data.uses.courses': '{Word_courses}',
  'data.uses.courses.none': 'Keine Verwendung unter „{Word_courses}“.',
  'data.uses.choices': '{Word_courses}, für die sie zur Wahl steht',
  'data.uses.groupsBelow': '{Word_groups}, die ein Teil davon sind',
  'data.uses.onlyRoom': '{Word_courses}, die nur hier sein könnten',
  'data.uses.onlyRoom.none':
    'Alles könnte auch anderswo sein, soweit Ausstattung, Plätze und Regeln über Räume es sagen.',
  'data.uses.lessonsHere': '{Word_courses}, die in {schedule} hier sind',
  'data.uses.lessonsHere.none': 'Keine.',
  'data.uses.homeOf': 'Stammraum von',
  'data.uses.wholes': '{Word_rooms}, von denen er ein Teil ist',
  'data.uses.lessons': '{Word_lessons}',
  'data.uses.lessons.none': 'Es gibt keine {word_lessons}.',
  'data.uses.rules': 'Regeln, die davon handeln',
  'data.uses.rules.none': 'Keine Regel nennt das. Regeln für alle gelten trotzdem.',
  'data.uses.periods':
    '{count, plural, one {# {word_period} in der Woche} other {# {word_periods} in der Woche}}',
  'data.uses.notPlaced': 'noch nicht gesetzt',
} as const;
