/** Bell tables: other clock times of the periods, for some days or some groups. */
export const bellTables = {
  'bells.title': 'Bell tables',
  'bells.help':
    'Other clock times for some days or some {word_groups}, such as shorter {word_periods} on Fridays. The usual ones above hold everywhere else. Where two hold at once, the upper one does.',
  'bells.none': 'There are none yet: the clock times above always hold.',
  'bells.add': 'Add a bell table',
  'bells.page': 'Bell table “{name}”',
  'bells.name': 'Name',
  'bells.name.help': 'Such as Friday, or lower school.',
  'bells.days': 'Days',
  'bells.days.help': 'None marked stands for every day.',
  'bells.groups': '{Word_groups}',
  'bells.groups.help': 'Between commas, with all below them; empty for everybody.',
  'bells.times': 'Clock times',
  'bells.usual': 'Usually',
  'bells.usualTimes': 'usual times',
  'bells.everyDay': 'every day',
  'bells.everybody': 'everybody',
  'bells.noSuch': 'There is no such bell table; it may have been deleted.',
  'bells.noSuchDay': 'Mark days of the week.',
  'bells.nameMissing': 'It has a name, such as Friday.',
  'bells.nameTaken': 'There is a bell table “{name}” already.',
  'bells.always':
    'Mark some days or name {word_groups}: what always holds for everybody are the usual clock times.',
  'bells.otherCalendar':
    'Meanwhile the days or {word_periods} of the calendar have changed. Days and times stand here as they are now; change them again.',
  'bells.tooMany': 'At most {most} bell tables.',
  'bells.actions.added': 'added the bell table “{name}”',
  'bells.actions.changed': 'changed the bell table “{name}”',
  'bells.actions.deleted': 'deleted the bell table “{name}”',
} as const;
