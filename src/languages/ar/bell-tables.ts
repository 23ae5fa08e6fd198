/** Bell tables: other clock times of the periods, for some days or some groups. */
export const bellTables = {
  'bells.title': 'جداول الأجراس',
  'bells.help':
    'مواعيد أخرى لبعض الأيام أو لبعض {word_groups_ofThe}، كأن تقصر {word_periods_the} يوم الجمعة. وفيما عدا ذلك تسري المواعيد المعتادة أعلاه. وإذا انطبق جدولان معًا، سرى الأعلى منهما.',
  'bells.none': 'لا جداول بعد: المواعيد أعلاه سارية دائمًا.',
  'bells.add': 'إضافة جدول أجراس',
  'bells.page': 'جدول الأجراس «{name}»',
  'bells.name': 'الاسم',
  'bells.name.help': 'مثل «الجمعة» أو «الصفوف الدنيا».',
  'bells.days': 'الأيام',
  'bells.days.help': 'عدم تحديد أي يوم يعني كل الأيام.',
  'bells.groups': '{word_groups_the}',
  'bells.groups.help': 'بينها فواصل، مع كل ما يتبعها؛ وتركه فارغًا يعني الجميع.',
  'bells.times': 'المواعيد',
  'bells.usual': 'المعتاد',
  'bells.usualTimes': 'المواعيد المعتادة',
  'bells.everyDay': 'كل يوم',
  'bells.everybody': 'الجميع',
  'bells.noSuch': 'لا يوجد جدول أجراس كهذا؛ ربما حُذف.',
  'bells.noSuchDay': 'يُرجى تحديد أيام من الأسبوع.',
  'bells.nameMissing': 'له اسم، مثل «الجمعة».',
  'bells.nameTaken': 'يوجد جدول الأجراس «{name}» أصلًا.',
  'bells.always':
    'يُرجى تحديد بعض الأيام أو ذكر {word_groups}: فما يسري دائمًا وعلى الجميع هو المواعيد المعتادة.',
  'bells.otherCalendar':
    'تغيّرت في هذه الأثناء أيام التقويم أو {word_periods_the} فيه. تظهر الأيام والأوقات هنا كما هي الآن؛ غيّرها من جديد.',
  'bells.tooMany': '{most} من جداول الأجراس على الأكثر.',
  'bells.actions.added': 'إضافة جدول الأجراس «{name}»',
  'bells.actions.changed': 'تعديل جدول الأجراس «{name}»',
  'bells.actions.deleted': 'حذف جدول الأجراس «{name}»',
} as const;
