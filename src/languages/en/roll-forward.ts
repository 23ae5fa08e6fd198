/** Copying a term into the next one, and making a schedule of what a term's courses ask for. */
export const rollForward = {
  'rollForward.copy': 'Copy…',
  'rollForward.copyOf': 'Copy {name}',
  'rollForward.lead':
    'The copy has the calendar, {word_teachers}, {word_groups}, {word_rooms}, {word_courses} and rules as they are now. What you change in one does not change the other.',
  'rollForward.name': 'Name of the new {word_term}',
  'rollForward.schedules': 'Schedules',
  'rollForward.without': 'Data and rules alone',
  'rollForward.withoutHelp': 'The copy begins with one draft, all of its {word_lessons} in the tray.',
  'rollForward.with': 'With all schedules',
  'rollForward.withHelp': 'With every place and lock, as drafts. Their histories stay here.',
  'rollForward.groups': '{Word_groups}',
  'rollForward.stay': 'They stay what they are',
  'rollForward.stayHelp': 'For the second half of a year, or to try something.',
  'rollForward.up': 'They go up a year',
  'rollForward.upHelp':
    '7A becomes 8A, and its {word_courses} go along under their new names. Look through the names below.',
  'rollForward.namesNote':
    'A {word_group} without a new name leaves: it is not in the copy, and neither are {word_courses} for it alone.',
  'rollForward.now': 'Now',
  'rollForward.then': 'In the copy',
  'rollForward.newNameOf': 'New name of {name}',
  'rollForward.make': 'Make the copy',
  'rollForward.cancel': 'Cancel',
  'rollForward.newSchedule': 'New schedule',
  'rollForward.newScheduleHelp':
    'A draft out of what the {word_courses} ask for now, every {word_lesson} in the tray',
  'rollForward.draftName': 'Draft {number}',
  'rollForward.firstDraft': 'First draft',
  'rollForward.noSuchTerm': 'There is no such term; it may have been deleted.',
  'rollForward.nameNeeded': 'Give the term a name of 1 to 100 letters.',
  'rollForward.nameTooLong': 'At most 100 letters.',
  'rollForward.sameName': '“{name}” would have the same name.',
  'rollForward.formUnknown': 'This form is not as the page sends it; open the page anew.',
} as const;
