/** Tags: words that courses carry and rules speak of. */
export const tags = {
  'tags.title': 'الوسوم',
  'tags.of': 'وسوم {term}',
  'tags.help':
    'الوسم كلمة تحملها {word_courses_the} وتشير إليها القواعد: «اختبار واحد على الأكثر في اليوم»، حيث تحمل {word_courses_the} ذات الاختبارات الوسم «اختبار».',
  'tags.empty':
    'لا وسم على {word_courses_ofThe} في {word_term_the} بعد. يُرجى اختيار {word_courses} من القائمة ثم «الوسوم…» وذكر وسم.',
  'tags.search': 'بحث في الوسوم',
  'tags.column.tag': 'الوسم',
  'tags.column.courses': '{word_courses_the}',
  'tags.column.periodsPerWeek': '{word_periods_the} أسبوعيًا',
  'tags.column.rules': 'القواعد',
  'tags.noSuch': 'لا يوجد الوسم «{tag}»؛ ربما جرت إعادة تسميته أو حذفه.',
  'tags.nameMissing': 'لكل وسم اسم.',
  'tags.taken': 'يوجد الوسم «{tag}» أصلًا.',
  'tags.nameOne': 'يُرجى ذكر وسم واحد على الأقل.',
  'tags.bothWays': 'لا يمكن إعطاء «{tag}» وسحبه معًا.',

  'tags.page': 'الوسم «{tag}»',
  'tags.rename': 'إعادة التسمية',
  'tags.rename.label': 'الاسم',
  'tags.rename.help':
    'يسري الاسم الجديد فورًا في {word_courses_ofThe} والقواعد. واسم وسم آخر يجعلهما وسمًا واحدًا.',
  'tags.rename.save': 'إعادة تسمية',
  'tags.delete': 'حذف…',
  'tags.merge.title': 'دمج «{tag}» و«{other}» في وسم واحد؟',
  'tags.merge.courses':
    '{count, plural, =0 {لا {word_course} يحمل «{tag}».} zero {يحمل «{tag}» الآن وسيحمل «{other}»: # {word_course}.} one {يحمل «{tag}» الآن وسيحمل «{other}»: {word_course_single}.} two {يحمل «{tag}» الآن وسيحمل «{other}»: {word_course_pair}.} few {يحمل «{tag}» الآن وسيحمل «{other}»: # {word_courses_of}.} many {يحمل «{tag}» الآن وسيحمل «{other}»: # {word_course_counted}.} other {يحمل «{tag}» الآن وسيحمل «{other}»: # {word_course}.}}',
  'tags.merge.rules':
    '{count, plural, =0 {لا قاعدة تشير إلى «{tag}».} zero {تشير إلى «{tag}» الآن وستشير إلى «{other}»: # قاعدة.} one {تشير إلى «{tag}» الآن وستشير إلى «{other}»: قاعدة واحدة.} two {تشير إلى «{tag}» الآن وستشير إلى «{other}»: قاعدتان.} few {تشير إلى «{tag}» الآن وستشير إلى «{other}»: # قواعد.} many {تشير إلى «{tag}» الآن وستشير إلى «{other}»: # قاعدة.} other {تشير إلى «{tag}» الآن وستشير إلى «{other}»: # قاعدة.}}',
  'tags.merge.confirm': 'دمج',
  'tags.deletion.title': 'حذف الوسم «{tag}»؟',
  'tags.deletion.courses':
    '{count, plural, =0 {لا {word_course} يحمله.} zero {يفقده: # {word_course}.} one {يفقده: {word_course_single}.} two {يفقده: {word_course_pair}.} few {يفقده: # {word_courses_of}.} many {يفقده: # {word_course_counted}.} other {يفقده: # {word_course}.}}',
  'tags.deletion.rules':
    '{count, plural, zero {تُحذف معه # قاعدة تشير إليه:} one {تُحذف معه قاعدة واحدة تشير إليه:} two {تُحذف معه قاعدتان تشيران إليه:} few {تُحذف معه # قواعد تشير إليه:} many {تُحذف معه # قاعدة تشير إليه:} other {تُحذف معه # قاعدة تشير إليه:}}',

  'tags.courses.button': 'الوسوم…',
  'tags.courses.title':
    'وسوم {count, plural, zero {# {word_course}} one {{word_course_single}} two {{word_course_ofPair}} few {# {word_courses_of}} many {# {word_course_counted}} other {# {word_course}}}',
  'tags.courses.ofOne': 'وسوم {course}',
  'tags.courses.now': 'الموجود الآن:',
  'tags.courses.noneNow': 'لا وسوم بعد.',
  'tags.courses.some': '{tag} ({count} من {total})',
  'tags.courses.add': 'إعطاء',
  'tags.courses.add.help': 'وسوم بينها فواصل، جديدة أو موجودة.',
  'tags.courses.take': 'سحب',
  'tags.courses.take.help': 'وسوم بينها فواصل؛ وما ليس له وسم منها يبقى كما هو.',
  'tags.uses.courses': '{word_courses} تحمله',
  'tags.uses.courses.none': 'لا {word_course} يحمله.',
  'tags.uses.rules': 'القواعد التي تشير إليه',
  'tags.uses.rules.none': 'لا قاعدة تشير إليه.',

  'tags.actions.renamed': 'تغيير اسم الوسم من «{before}» إلى «{after}»',
  'tags.actions.merged': 'دمج الوسم «{before}» مع «{after}»',
  'tags.actions.deleted': 'حذف الوسم «{tag}»',
  'tags.actions.given':
    '{count, plural, one {إعطاء الوسم {tags} لما يلي: {things}} two {إعطاء الوسمين {tags} لما يلي: {things}} other {إعطاء الوسوم {tags} لما يلي: {things}}}',
  'tags.actions.taken':
    '{count, plural, one {سحب الوسم {tags} من {things}} two {سحب الوسمين {tags} من {things}} other {سحب الوسوم {tags} من {things}}}',
  'tags.actions.exchanged': 'تغيير وسوم {things}: إعطاء {added} وسحب {taken}',
} as const;
