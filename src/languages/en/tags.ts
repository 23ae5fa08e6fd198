/** Tags: words that courses carry and rules speak of. */
export const tags = {
  'tags.title': 'Tags',
  'tags.of': 'Tags of {term}',
  'tags.help':
    'A tag is a word that {word_courses} carry and rules speak of: “at most one test a day”, where the {word_courses} with tests have the tag “test”.',
  'tags.empty':
    'No {word_course} of this {word_term} has a tag yet. Choose {word_courses} in their list, then “Tags…”, and name one.',
  'tags.search': 'Search tags',
  'tags.column.tag': 'Tag',
  'tags.column.courses': '{Word_courses}',
  'tags.column.periodsPerWeek': '{Word_periods} a week',
  'tags.column.rules': 'Rules',
  'tags.noSuch': 'There is no tag “{tag}”; it may have been renamed or deleted.',
  'tags.nameMissing': 'A tag has a name.',
  'tags.taken': 'There is a tag “{tag}” already.',
  'tags.nameOne': 'Name at least one tag.',
  'tags.bothWays': '“{tag}” cannot be given and taken at once.',

  'tags.page': 'Tag “{tag}”',
  'tags.rename': 'Rename it',
  'tags.rename.label': 'Its name',
  'tags.rename.help':
    'Its {word_courses} and rules have it by its new name at once. The name of another tag makes them one.',
  'tags.rename.save': 'Rename',
  'tags.delete': 'Delete…',
  'tags.merge.title': 'Make “{tag}” and “{other}” one tag?',
  'tags.merge.courses':
    '{count, plural, =0 {No {word_course} carries “{tag}”.} one {# {word_course} carries “{tag}” and will carry “{other}”.} other {# {word_courses} carry “{tag}” and will carry “{other}”.}}',
  'tags.merge.rules':
    '{count, plural, =0 {No rule speaks of “{tag}”.} one {# rule speaks of “{tag}” and will speak of “{other}”.} other {# rules speak of “{tag}” and will speak of “{other}”.}}',
  'tags.merge.confirm': 'Make them one',
  'tags.deletion.title': 'Delete the tag “{tag}”?',
  'tags.deletion.courses':
    '{count, plural, =0 {No {word_course} carries it.} one {# {word_course} loses it.} other {# {word_courses} lose it.}}',
  'tags.deletion.rules':
    '{count, plural, one {# rule that speaks of it goes with it:} other {# rules that speak of it go with it:}}',

  'tags.courses.button': 'Tags…',
  'tags.courses.title': '{count, plural, one {Tags of # {word_course}} other {Tags of # {word_courses}}}',
  'tags.courses.ofOne': 'Tags of {course}',
  'tags.courses.now': 'They carry now:',
  'tags.courses.noneNow': 'They carry none yet.',
  'tags.courses.some': '{tag} ({count} of {total})',
  'tags.courses.add': 'Give them',
  'tags.courses.add.help': 'Tags between commas, new ones or such as there are.',
  'tags.courses.take': 'Take from them',
  'tags.courses.take.help': 'Tags between commas; who does not have one stays as it is.',
  'tags.uses.courses': '{Word_courses} that carry it',
  'tags.uses.courses.none': 'No {word_course} carries it.',
  'tags.uses.rules': 'Rules that speak of it',
  'tags.uses.rules.none': 'No rule speaks of it.',

  'tags.actions.renamed': 'renamed the tag “{before}” to “{after}”',
  'tags.actions.merged': 'made the tag “{before}” one with “{after}”',
  'tags.actions.deleted': 'deleted the tag “{tag}”',
  'tags.actions.given':
    '{count, plural, one {gave {things} the tag {tags}} other {gave {things} the tags {tags}}}',
  'tags.actions.taken':
    '{count, plural, one {took the tag {tags} from {things}} other {took the tags {tags} from {things}}}',
  'tags.actions.exchanged': 'gave {things} {added} for tags, and took {taken}',
} as const;
