/** Faults of files that are read, and what a format cannot say: spreadsheets, and those of course timetabling. */
export const formats = {
  'formats.line': 'line {line}',
  'formats.file': 'file',
  'formats.refused': '{where}: {message}',
  'formats.refusedWithMore': '{where}: {message} (and {count} more)',
  'formats.tooLong': 'it is longer than {megabytes} MB',
  'formats.unreadable': '{file} does not end in a format that can be read: {endings}.',
  'formats.unwritable': 'This cannot be written as a {format} file: {where} {message}.',
  'formats.unwritableAt': 'This cannot be written as a {format} file: {where}: {message}.',
  'formats.nothingPlaced':
    'No lesson of this schedule has its time and room yet, so that the file would be empty. Solve the schedule first.',
  'formats.unstorable': 'A text has characters that cannot be stored; type it anew.',

  'formats.table.tooManyRows': '{sheet} has more than {most} rows.',
  'formats.table.tooManyColumns': '{sheet} has more than {most} columns.',
  'formats.table.someSheetTooManyRows': 'A sheet has more than {most} rows.',
  'formats.table.someSheetTooManyColumns': 'A sheet has more than {most} columns.',
  'formats.table.tooMuchText': '{sheet} has too much text.',
  'formats.table.openQuotation': '{sheet}, row {row}: a quotation mark is not closed.',
  'formats.table.tooLarge': 'This spreadsheet is too large.',
  'formats.table.noSpreadsheet': '{file} cannot be read as a spreadsheet (.xlsx).',

  'formats.formulations.UD1': 'seats, working days, isolated lessons',
  'formats.formulations.UD2': 'as UD1, and one room for a course (the competition of 2007)',
  'formats.formulations.UD3': 'seats, free periods, lessons in a day, suitable rooms',
  'formats.formulations.UD4': 'as UD3, working days, double lessons',
  'formats.formulations.UD5': 'as UD1, free periods, lessons in a day, ways between buildings',
  'formats.formulations.onlyUsual':
    'A .ctt file does not say what {formulation} counts; take {usual}, or a .ectt file.',

  'formats.courses.dayName': 'Day {number}',
  'formats.courses.noText': 'it is not a text file',
  'formats.courses.unknownHeader': '"{key}" is not a header of this format; known are {known}',
  'formats.courses.headerTwice': '"{key}" stands twice in the header',
  'formats.courses.headerLacks': 'the header lacks "{key}:"',
  'formats.courses.notWhole': '{what} is "{text}"; it must be a whole number from {least} to {most}',
  'formats.courses.numbers.lectures': 'the number of lectures',
  'formats.courses.numbers.workingDays': 'the number of working days',
  'formats.courses.numbers.students': 'the number of students',
  'formats.courses.numbers.capacity': 'the capacity',
  'formats.courses.numbers.courses': 'the number of courses',
  'formats.courses.numbers.day': 'the day',
  'formats.courses.numbers.period': 'the period',
  'formats.courses.numbers.leastDaily': 'the least number of daily lectures',
  'formats.courses.numbers.mostDaily': 'the most number of daily lectures',
  'formats.courses.numbers.doubleLectures': 'the double lectures',
  'formats.courses.twoNumbers': '{key} is "{text}"; it must be two whole numbers',
  'formats.courses.leastAboveMost': 'the least number of daily lectures, {least}, is above the most, {most}',
  'formats.courses.expected': 'here "{text}" is expected',
  'formats.courses.tooFewRows':
    'the header announces {announced, plural, one {# row} other {# rows}} of {section}, here {found, plural, one {is #} other {are #}}',
  'formats.courses.tooManyRows':
    'the header announces {announced, plural, one {# row} other {# rows}} of {section}, here is one more',
  'formats.courses.fieldCount': 'a row of {section} has {expected} fields ({columns}), this one has {found}',
  'formats.courses.fieldCountAtLeast':
    'a row of {section} has {expected} or more fields ({columns}), this one has {found}',
  'formats.courses.goesOn': 'the file goes on after "END."',
  'formats.courses.declaredTwice': `{kind, select,
    course {course "{id}" is declared in line {line} already}
    room {room "{id}" is declared in line {line} already}
    other {curriculum "{id}" is declared in line {line} already}
  }`,
  'formats.courses.undeclared': `{kind, select,
    course {course "{id}" is not declared}
    room {room "{id}" is not declared}
    other {curriculum "{id}" is not declared}
  }`,
  'formats.courses.nameEmpty': 'the name is empty',
  'formats.courses.curriculumCount': 'curriculum "{id}" announces {announced} courses and names {named}',
  'formats.courses.curriculumTwice': 'curriculum "{id}" names a course twice',
  'formats.courses.solutionFields': 'a line has 4 fields (course, room, day, period), this one has {found}',
  'formats.courses.noSuchTime': 'there is no day {day} with a period {period}',
  'formats.courses.noLectureLeft': 'course "{id}" has no lecture left to place',
  'formats.courses.named': `{kind, select,
    course {course "{id}"}
    teacher {teacher "{id}"}
    room {room "{id}"}
    curriculum {curriculum "{id}"}
    other {building "{id}"}
  }`,
  'formats.courses.nameUnwritable': 'must have a name without blanks that does not end in a colon',
  'formats.courses.wholeName': 'the name',
  'formats.courses.wholeNameUnwritable': '"{name}" must be one line without double blanks',
  'formats.courses.cannotSay': 'This cannot be written as a {format} file: it cannot say {lost}.',
  'formats.courses.losses.weeks': 'a cycle of several weeks',
  'formats.courses.losses.grid': 'the number of days and periods',
  'formats.courses.losses.rooms': 'the features, buildings and parts of the rooms',
  'formats.courses.losses.teachers': 'the teachers',
  'formats.courses.losses.groups': 'groups within groups, or their sizes',
  'formats.courses.losses.courses': 'courses with several teachers, features or tags',
  'formats.courses.losses.choices': 'the choice of teachers',
  'formats.courses.losses.lessons': 'lessons of several periods or without a room',
  'formats.courses.losses.rules': 'these rules ({rules})',
  'formats.courses.losses.uncounted': 'that these rules do not count ({rules})',
} as const;
