/** The set-up of a new term, step by step. */
export const wizard = {
  'wizard.title': 'Set up {term}',
  'wizard.link': 'Set up',
  'wizard.steps': 'Steps',
  'wizard.stepTitle': '{step} · {term}',
  'wizard.done': 'done',
  'wizard.notDone': 'still to do',
  'wizard.stepOf': 'Step {step} of {steps}',
  'wizard.back': 'Back',
  'wizard.next': 'Next: {step}',
  'wizard.skip': 'Skip for now: {step}',
  'wizard.finish': 'To the schedules',
  'wizard.example': 'For example',

  'wizard.calendar.name': 'Week',
  'wizard.calendar.lead':
    'Tell when {word_lessons} can take place: the days, how many {word_periods} a day has, and the breaks between them.',
  'wizard.calendar.example':
    'Monday to Friday, 8 {word_periods} of 45 minutes from 8:00, a break of 20 minutes after the second and lunch after the fifth.',
  'wizard.calendar.quick': 'Lay out the day',
  'wizard.calendar.days': 'Days',
  'wizard.calendar.daysHelp': 'Between commas, in order.',
  'wizard.calendar.weeks': 'Weeks that repeat',
  'wizard.calendar.weeksHelp': '1, or 2 for A and B weeks.',
  'wizard.calendar.periods': '{Word_periods} a day',
  'wizard.calendar.firstStart': 'First {word_lesson} starts at',
  'wizard.calendar.minutes': 'Minutes of each',
  'wizard.calendar.between': 'Minutes between them',
  'wizard.calendar.betweenHelp': 'To change {word_rooms}, where there is no break.',
  'wizard.calendar.breaks': 'Breaks',
  'wizard.calendar.breakAfter': 'After {word_period}',
  'wizard.calendar.breakName': 'Name',
  'wizard.calendar.breakMinutes': 'Minutes',
  'wizard.calendar.breakDivides': 'No double {word_lesson} lies across it',
  'wizard.calendar.breakOf': '{what}, break {number}',
  'wizard.calendar.breakExample': 'Lunch',
  'wizard.calendar.breakTwice': 'There is a break after this one already.',
  'wizard.calendar.layOut': 'Lay it out',
  'wizard.calendar.fine': 'The {word_periods} one by one',
  'wizard.calendar.fineHelp': 'So the day is now. Change single times here, where they are not all alike.',

  'wizard.groups.name': 'Classes',
  'wizard.groups.lead':
    'Tell who is taught: the years with their classes, and what a class is divided into for some subjects.',
  'wizard.groups.example':
    'Years 5-10 with the classes a-d of 28 students, divided into boys and girls for sports.',
  'wizard.groups.quick': 'Add years and classes',
  'wizard.groups.years': 'Years',
  'wizard.groups.yearsHelp': 'A series, 5-10, or names between commas.',
  'wizard.groups.classes': 'Classes of each year',
  'wizard.groups.classesHelp': 'a-d makes 5a to 5d. Leave it empty where a year is one class.',
  'wizard.groups.students': 'Students in each',
  'wizard.groups.add': 'Add the classes',
  'wizard.groups.yearName': 'Year {year}',
  'wizard.groups.divide': 'Divide classes',
  'wizard.groups.divideHelp':
    'A class that is divided already has each of its parts divided again: 5a boys becomes 5a boys French and 5a boys Latin, and a {word_course} may be taught to several parts together.',
  'wizard.groups.parts': 'Parts',
  'wizard.groups.partsHelp': 'Between slashes or commas: boys/girls, or French/Latin/Spanish.',
  'wizard.groups.which': 'Which classes',
  'wizard.groups.wholeYear': 'all of {year}',
  'wizard.groups.divideThem': 'Divide them',
  'wizard.groups.tree': 'What there is',
  'wizard.groups.size': '{count, plural, one {# student} other {# students}}',
  'wizard.groups.change': 'Change or delete {word_groups} in their list',
  'wizard.groups.yearsMissing': 'Tell at least one year, such as 5-10.',
  'wizard.groups.tooMany': 'At most {most} classes at once.',
  'wizard.groups.partsMissing': 'Tell at least two parts, such as boys/girls.',
  'wizard.groups.partsTooMany': 'At most {most} parts.',
  'wizard.groups.classesMissing': 'Choose at least one class.',
  'wizard.groups.dividedSo': '{name} is there already.',

  'wizard.rooms.name': '{Word_rooms}',
  'wizard.rooms.lead':
    'Tell where {word_lessons} take place: how many seats a {word_room} has, and what it offers that some {word_courses} need.',
  'wizard.rooms.example':
    '20 {word_rooms} for 30 students, 2 laboratories for 24, and a gym for 60 with the feature sports.',
  'wizard.rooms.quick': 'Add {word_rooms}',
  'wizard.rooms.count': 'How many',
  'wizard.rooms.called': 'Name',
  'wizard.rooms.seats': 'Seats',
  'wizard.rooms.features': 'Features',
  'wizard.rooms.lineOf': '{what}, line {number}',
  'wizard.rooms.help': 'Several of a kind are numbered: Room 1, Room 2. Features stand between commas.',
  'wizard.rooms.exampleRoom': 'Room',
  'wizard.rooms.exampleLab': 'Laboratory',
  'wizard.rooms.exampleLabFeature': 'laboratory',
  'wizard.rooms.exampleGym': 'Gym',
  'wizard.rooms.exampleGymFeature': 'sports',
  'wizard.rooms.add': 'Add the {word_rooms}',
  'wizard.rooms.seatsOf': '{count, plural, one {# seat} other {# seats}}',
  'wizard.rooms.change': 'Change or delete {word_rooms} in their list',
  'wizard.rooms.tooMany': 'At most {most} {word_rooms} at once, all lines together.',
  'wizard.rooms.missing': 'Give the {word_rooms} a name.',

  'wizard.teachers.name': '{Word_teachers}',
  'wizard.teachers.lead':
    'Tell who teaches. What they teach and how much helps you to see who has too much or too little.',
  'wizard.teachers.example':
    'Anna Berg teaches Maths and Physics, 24 {word_periods} a week: Anna Berg; Maths, Physics; 24',
  'wizard.teachers.quick': 'Add {word_teachers}',
  'wizard.teachers.lines': '{Word_teachers}, one a line',
  'wizard.teachers.linesHelp':
    'Behind semicolons, where you like: subjects between commas, and {word_periods} a week. Three columns of a spreadsheet can be pasted too.',
  'wizard.teachers.linesExample': 'Anna Berg; Maths, Physics; 24\nBen Okoro; Art\nCleo Diaz',
  'wizard.teachers.add': 'Add the {word_teachers}',
  'wizard.teachers.loadOf': '{count, plural, one {# {word_period} a week} other {# {word_periods} a week}}',
  'wizard.teachers.change': 'Change or delete {word_teachers} in their list',
  'wizard.teachers.missing': 'Type at least one name.',
  'wizard.teachers.tooMany': 'At most {most} at once.',
  'wizard.teachers.twice': '{name} stands there twice.',
  'wizard.teachers.action':
    '{count, plural, one {told more of # {word_teacher}} other {told more of # {word_teachers}}}',

  'wizard.courses.name': '{Word_courses}',
  'wizard.courses.lead': 'Tell what each class has of each subject in a week, and who teaches it.',
  'wizard.courses.example': 'Mathematics 4 for all classes of year 5; 4 Anna Berg in the cell of 5a.',

  'wizard.rules.name': 'Rules',
  'wizard.rules.lead': 'Tell what makes a timetable good; what must hold, and what is only wished for.',
  'wizard.rules.example':
    'Nobody is in two places at once, classes have no gaps, a subject is spread over the week.',
  'wizard.rules.templates': 'Usual rules, all at once',
  'wizard.rules.there': 'Rules that there are',
  'wizard.rules.must': 'must hold',
  'wizard.rules.weight': 'weight {weight}',
  'wizard.rules.add': 'Add a single rule…',
  'wizard.rules.change': 'Change or delete rules in their list',
  'wizard.rules.availability': 'Who is not there when…',

  'wizard.check.name': 'Check',
  'wizard.check.lead':
    'See what no timetable could keep, before you wait for one. Only the first list has to be empty; each line leads to where it is mended.',
  'wizard.check.example': 'Class 5a has 42 {word_lessons} in a week of 40 {word_periods}.',
  'wizard.check.fine': 'Nothing is wrong that counting could tell.',
  'wizard.check.nothing':
    'There are no {word_courses} with {word_lessons} yet; without these there is nothing to look for.',
  'wizard.check.impossible': 'No timetable can satisfy this',
  'wizard.check.tight': 'This will be tight',
  'wizard.check.forgotten': 'This may be forgotten',
  'wizard.check.toStep': 'Step “{step}”',
  'wizard.check.more': '{count, plural, one {And # more.} other {And # more.}}',

  'wizard.solve.name': 'Solve',
  'wizard.solve.lead':
    'Let the program look for a timetable. You can watch it, end it when you like, and move {word_lessons} by hand afterwards.',
  'wizard.solve.example': '30 seconds do for a small school; give a large one a few minutes.',
  'wizard.solve.seconds': 'Seconds',
  'wizard.solve.start': 'Look for a timetable',
  'wizard.solve.into':
    'Its {word_lessons} are those of the schedule “{name}”, in which nothing has a place yet.',
  'wizard.solve.intoNew': 'A new schedule is made for it; those that there are stay what they are.',
  'wizard.solve.found': 'There is a timetable that keeps every rule that must hold.',
  'wizard.solve.open': 'Open {name}',
  'wizard.solve.impossible':
    '{count, plural, one {The check has found # thing that no timetable can satisfy. <link>Look at it first</link>} other {The check has found # things that no timetable can satisfy. <link>Look at them first</link>}}',
  'wizard.solve.nothing': 'There are no {word_lessons} yet. <link>Add {word_courses} first</link>',
  'wizard.solve.running': 'The program is looking for one now.',
  'wizard.solve.watch': 'Watch it',
  'wizard.solve.secondsWrong': 'A whole number of seconds from 1 to 3600.',

  'wizard.facts.calendar':
    '{days, plural, one {# day} other {# days}}, {periods, plural, one {# {word_period}} other {# {word_periods}}}',
  'wizard.facts.things': `{list, select,
    teachers {{count, plural, one {# {word_teacher}} other {# {word_teachers}}}}
    groups {{count, plural, one {# {word_group}} other {# {word_groups}}}}
    rooms {{count, plural, one {# {word_room}} other {# {word_rooms}}}}
    rules {{count, plural, one {# rule} other {# rules}}}
    other {{count, plural, one {# {word_course}} other {# {word_courses}}}}
  }`,
  'wizard.facts.none': 'nothing yet',
  'wizard.facts.faults': '{count, plural, one {# thing to mend} other {# things to mend}}',
  'wizard.facts.fine': 'nothing is wrong',
  'wizard.facts.solved': 'a timetable',
  'wizard.noSuchStep': 'There is no such step.',
  'wizard.formUnknown': 'This form is not as the page sends it; open the page anew.',

  'wizard.start.make': 'Set it up step by step',
} as const;
