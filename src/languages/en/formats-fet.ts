/**
 * Faults of `.fet` files, what a problem does not say of one, and what such a file cannot say. Names of elements stay as they
 * are in the file.
 */
export const formatsFet = {
  'formats.fet.inElement': '<{element}>: {message}',
  'formats.fet.ownCosts': 'A .fet file states its own costs; {formulation} is for .ectt files.',
  'formats.fet.timetableInside': 'A timetable of a .fet file stands in the file itself, as its locks.',
  'formats.fet.notRead': 'not read: {count} x <{element}>: {reason}',
  'formats.fet.school': 'School',
  'formats.fet.courseOfMore': '{subject} {groups} and {count} more',

  'formats.fet.noXml': 'this is no XML: {what}',
  'formats.fet.ownType': 'it declares its own document type; a file without "{declaration}" is expected',
  'formats.fet.tooDeep': 'its elements lie too deep in one another',
  'formats.fet.noElement': 'it has no element',
  'formats.fet.notFet': 'this is no file of FET; its outermost element must be <{element}>',
  'formats.fet.lacks': 'it lacks <{element}>',
  'formats.fet.lacksBasic': 'it lacks <{element}>, which must stand in every file',
  'formats.fet.tooManyElements': 'it has {count} elements; at most {most} are read',
  'formats.fet.namesNone': 'it names none; at least one <{element}> is expected',
  'formats.fet.namesTooMany': 'it names {count}; at most {most} can be read',
  'formats.fet.standsTwice': '"{name}" stands twice in it; every name must stand once',
  'formats.fet.unknownMode': '<{element}> is "{text}"; known are {known}',
  'formats.fet.notWhole': '<{element}> is "{text}"; it must be a whole number from {least} to {most}',
  'formats.fet.notPercentage': '<{element}> is "{text}"; it must be a number from 0 to 100',
  'formats.fet.notTrueOrFalse': '<{element}> is "{text}"; it must be true or false',
  'formats.fet.notAfter': '<{end}> must be after <{start}>',
  'formats.fet.twoLevels': '"{name}" is {one} and {other}; it must be one of them',
  'formats.fet.levels.year': 'a year',
  'formats.fet.levels.group': 'a group',
  'formats.fet.levels.subgroup': 'a subgroup',
  'formats.fet.unknownTeacher': 'teacher "{name}" is not in <{list}>',
  'formats.fet.unknownStudents': 'students "{name}" are not in <{list}>',
  'formats.fet.unknownRoom': 'room "{name}" is not in <{list}>',
  'formats.fet.unknownRealRoom': '"{name}" is no real room of <{list}>',
  'formats.fet.unknownName': '"{name}" in <{element}> is not in <{list}>',
  'formats.fet.unknownActivity': 'there is no activity with <{element}> "{id}"',

  'formats.fet.unsaid.inactive': 'inactive: FET pays no heed to it',
  'formats.fet.unsaid.inactiveActivity': 'inactive: it does not take place',
  'formats.fet.unsaid.noKind': 'there is no kind of rule that says it',
  'formats.fet.unsaid.halfDays': 'where days are mornings and afternoons, it may speak of whole days',
  'formats.fet.unsaid.halfDaysAsDays': 'mornings and afternoons are read as days of their own',
  'formats.fet.unsaid.noWeight': 'its weight is 0, so that it asks for nothing',
  'formats.fet.unsaid.noLesson': 'none of its activities is active',
  'formats.fet.unsaid.noSet': 'too few of its activities are active',
  'formats.fet.unsaid.noRoomChoice': 'it asks for a virtual room whose real rooms cannot be taken',
  'formats.fet.unsaid.notAtHome':
    'every active activity of its own asks for a room by something else, or it has none of its own',
  'formats.fet.unsaid.threeADay':
    'that FET puts at most two of its activities on a day is not said, as their lengths differ',
  'formats.fet.unsaid.lastRest': 'of its rests, the one from the last day to the first is not asked',
  'formats.fet.unsaid.noRealRooms':
    'virtual room "{name}": no real rooms are found, one from each of its sets',
  'formats.fet.unsaid.someCombinations':
    'virtual room "{name}": of {total} combinations of real rooms {chosen} are read, and {rest} left out',
  'formats.fet.unsaid.uncountedCombinations':
    'virtual room "{name}": of more combinations of real rooms than can be counted {chosen} are read, and the others left out',

  'formats.fet.leftOut': 'Left out: {where}: {message}.',
  'formats.fet.where': `{sort, select,
    constraint {constraint {id}}
    room {room {id}}
    group {group {id}}
    other {lesson {id}}
  }`,
  'formats.fet.calendar': 'calendar',
  'formats.fet.several': `{sort, select,
    constraint {{count, plural, one {# constraint} other {# constraints}}}
    room {{count, plural, one {# room} other {# rooms}}}
    group {{count, plural, one {# group} other {# groups}}}
    other {{count, plural, one {# lesson} other {# lessons}}}
  }`,
  'formats.fet.oneWeek': 'FET knows one week, not a cycle of {weeks}',
  'formats.fet.threeLevels': 'FET knows years, groups and subgroups, and none in these',
  'formats.fet.everyWeek': 'FET knows lessons of every week only',
  'formats.fet.noClosedRoom': 'FET knows no room that holds no lesson',
  'formats.fet.toldApart':
    'FET would tell the parts of {room} apart, which holds several lessons at once ({kind})',
  'formats.fet.weightTooHigh': 'FET knows weights up to {most} for a rule that may be broken ({kind})',
  'formats.fet.neverSoft': 'FET knows this rule only as one that may not be broken ({kind})',
  'formats.fet.noSuchRule': 'FET has no such rule ({kind})',
} as const;
