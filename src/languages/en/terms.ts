/** What is said of a term's data: their lists with their columns, and what is wrong with a cell of them. */
export const terms = {
  'terms.teachers.name.label': 'Name',
  'terms.teachers.name.help': 'As it stands in timetables.',
  'terms.groups.name.label': 'Name',
  'terms.groups.name.help': 'A year, a class or a part of one.',
  'terms.groups.parent.label': 'Part of',
  'terms.groups.parent.help':
    'The {word_group} that it is a part of. Its {word_lessons} are {word_lessons} of all {word_groups} below it.',
  'terms.groups.size.label': 'Students',
  'terms.groups.size.help': 'How many students it has.',
  'terms.rooms.name.label': 'Name',
  'terms.rooms.name.help': 'As it stands in timetables.',
  'terms.rooms.capacity.label': 'Seats',
  'terms.rooms.capacity.help': 'How many students it holds.',
  'terms.rooms.features.label': 'Features',
  'terms.rooms.features.help': 'What it offers, between commas: laboratory, computers.',
  'terms.rooms.building.label': 'Building',
  'terms.rooms.building.help': 'Where it is, if there are several buildings.',
  'terms.rooms.lessonsAtOnce.label': '{Word_lessons} at once',
  'terms.rooms.lessonsAtOnce.help': '1, or more for a gym that several classes share.',
  'terms.rooms.parts.label': 'Consists of',
  'terms.rooms.parts.help': 'The {word_rooms} that make it up, if it can be divided.',
  'terms.courses.name.label': 'Name',
  'terms.courses.name.help': 'Empty for subject and {word_groups}: Mathematics 7A.',
  'terms.courses.subject.label': 'Subject',
  'terms.courses.subject.help': 'What is taught.',
  'terms.courses.groups.label': '{Word_groups}',
  'terms.courses.groups.help': 'Who is taught, between commas; several are taught together.',
  'terms.courses.teachers.label': '{Word_teachers}',
  'terms.courses.teachers.help': 'All of them teach it together; the first is responsible.',
  'terms.courses.choices.label': 'One of',
  'terms.courses.choices.help': '{Word_teachers} of whom one is chosen for each {word_lesson}.',
  'terms.courses.split.label': '{Word_lessons}',
  'terms.courses.split.help':
    'How they are divided: 2+2+1 is two double {word_lessons} and a single one; 1 (week 2) meets in that week alone.',
  'terms.courses.size.label': 'Students',
  'terms.courses.size.help': 'Who need a seat; empty for all of its {word_groups}.',
  'terms.courses.features.label': '{Word_room} needs',
  'terms.courses.features.help': 'Features that its {word_room} must have, between commas.',
  'terms.courses.rooms.label': '{Word_rooms}',
  'terms.courses.rooms.help':
    'Each of its {word_lessons} is in one of these, between commas; empty for any {word_room}.',
  'terms.courses.needsRoom.label': 'In a room',
  'terms.courses.needsRoom.help': 'No for what needs none, such as swimming elsewhere.',
  'terms.courses.tags.label': 'Tags',
  'terms.courses.tags.help': 'Words that rules can speak of, between commas.',

  'terms.cells.yes': 'yes',
  'terms.cells.no': 'no',
  'terms.cells.yesOrNo': '“{yes}” or “{no}”, not “{text}”.',
  'terms.cells.longest': 'At most {most} letters.',
  'terms.cells.longestEach': 'At most {most} letters each.',
  'terms.cells.tooLong': 'At most {most} letters; this has {count}.',
  'terms.cells.wholeNumber': 'A whole number from {least} to {most}, not “{text}”.',
  'terms.cells.unknown': `{list, select,
    teachers {There is no {word_teacher} “{name}”.}
    groups {There is no {word_group} “{name}”.}
    rooms {There is no {word_room} “{name}”.}
    lessons {There is no {word_lesson} “{name}”.}
    other {There is no {word_course} “{name}”.}
  }`,
  'terms.cells.unknownButSimilar': `{list, select,
    teachers {There is no {word_teacher} “{name}”; did you mean “{similar}”?}
    groups {There is no {word_group} “{name}”; did you mean “{similar}”?}
    rooms {There is no {word_room} “{name}”; did you mean “{similar}”?}
    lessons {There is no {word_lesson} “{name}”; did you mean “{similar}”?}
    other {There is no {word_course} “{name}”; did you mean “{similar}”?}
  }`,
  'terms.cells.nameMissing': `{list, select,
    teachers {Every {word_teacher} has a name.}
    groups {Every {word_group} has a name.}
    rooms {Every {word_room} has a name.}
    other {Every {word_course} has a name.}
  }`,
  'terms.cells.nameTaken': `{list, select,
    teachers {There is a teacher “{name}” already.}
    groups {There is a group “{name}” already.}
    rooms {There is a room “{name}” already.}
    other {There is a course “{name}” already.}
  }`,
  'terms.cells.parentsTooMany': 'A group is part of one other {word_group} at most.',
  'terms.cells.parentBelow': 'A group cannot be a part of itself or of a group below it.',
  'terms.cells.partOfItself': 'A room is no part of itself.',
  'terms.cells.partHasParts': 'One of them consists of other {word_rooms}; name those.',
  'terms.cells.partIsPart': 'It is a part of another {word_room}, and so cannot have parts itself.',
  'terms.cells.choiceTeaches': 'One of them teaches every {word_lesson} already.',
  'terms.cells.courseNameMissing': 'A course has a name, or a subject.',

  'terms.split.week': 'week',
  'terms.split.weeks': 'weeks',
  'terms.split.and': 'and',
  'terms.split.unreadable':
    'Lengths of {word_lessons} in {word_periods}, such as 2+2+1, 4x1 or 2 (week 1); “{piece}” is none.',
  'terms.split.lengthOutside':
    'A lesson lasts 1 to {most} {word_periods}, the length of a day; not {length}.',
  'terms.split.oneWeek': 'This {word_term} has one week that repeats.',
  'terms.split.weeksOutside': 'The weeks are 1 to {weeks}, not “{text}”.',
  'terms.split.tooMany': 'At most {most} {word_lessons} a week.',
} as const;
