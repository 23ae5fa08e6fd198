/** The words for what a timetable is made of, see `vocabulary.ts`, and small parts of sentences that many texts share. */
export const words = {
  'words.teacher.one': 'teacher',
  'words.teacher.many': 'teachers',
  'words.group.one': 'group',
  'words.group.many': 'groups',
  'words.room.one': 'room',
  'words.room.many': 'rooms',
  'words.course.one': 'course',
  'words.course.many': 'courses',
  'words.lesson.one': 'lesson',
  'words.lesson.many': 'lessons',
  'words.period.one': 'period',
  'words.period.many': 'periods',
  'words.term.one': 'term',
  'words.term.many': 'terms',
} as const;
