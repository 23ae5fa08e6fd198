/** Faults of files that are read, and what a format cannot say: spreadsheets, and those of course timetabling. */
export const formats = {
  'formats.line': 'السطر {line}',
  'formats.file': 'الملف',
  'formats.refused': '{where}: {message}',
  'formats.refusedWithMore': '{where}: {message} (و{count} غير ذلك)',
  'formats.tooLong': 'أكبر من {megabytes} ميغابايت',
  'formats.unreadable': '{file} لا ينتهي بصيغة يمكن قراءتها: {endings}.',
  'formats.unwritable': 'لا يمكن كتابة هذا ملفًا بصيغة {format}: {where} {message}.',
  'formats.unwritableAt': 'لا يمكن كتابة هذا ملفًا بصيغة {format}: {where}: {message}.',
  'formats.nothingPlaced':
    'لم يُحدَّد بعد الوقت والقاعة لأي درس في هذا الجدول، فسيكون الملف فارغًا. يُرجى حل الجدول أولًا.',
  'formats.unstorable': 'في نصٍّ ما محارف لا يمكن حفظها؛ يُرجى كتابته من جديد.',

  'formats.table.tooManyRows': 'في {sheet} أكثر من {most} سطر.',
  'formats.table.tooManyColumns': 'في {sheet} أكثر من {most} عمود.',
  'formats.table.someSheetTooManyRows': 'في إحدى الأوراق أكثر من {most} سطر.',
  'formats.table.someSheetTooManyColumns': 'في إحدى الأوراق أكثر من {most} عمود.',
  'formats.table.tooMuchText': 'في {sheet} نص أكثر من اللازم.',
  'formats.table.openQuotation': '{sheet}، السطر {row}: علامة اقتباس لم تُغلق.',
  'formats.table.tooLarge': 'جدول البيانات هذا أكبر من اللازم.',
  'formats.table.noSpreadsheet': 'لا يمكن قراءة {file} بوصفه جدول بيانات (xlsx).',

  'formats.formulations.UD1': 'المقاعد، أيام العمل، الدروس المنعزلة',
  'formats.formulations.UD2': 'مثل UD1، وقاعة واحدة للمقرر (مسابقة 2007)',
  'formats.formulations.UD3': 'المقاعد، الحصص الفارغة، الدروس في اليوم، القاعات المناسبة',
  'formats.formulations.UD4': 'مثل UD3، أيام العمل، الدروس المزدوجة',
  'formats.formulations.UD5': 'مثل UD1، الحصص الفارغة، الدروس في اليوم، الطرق بين المباني',
  'formats.formulations.onlyUsual':
    'ملف ctt لا يذكر ما تحتسبه {formulation}؛ يُرجى اختيار {usual}، أو ملف ectt.',

  'formats.courses.dayName': 'اليوم {number}',
  'formats.courses.noText': 'ليس ملفًا نصيًا',
  'formats.courses.unknownHeader': '«{key}» ليس ترويسة في هذه الصيغة؛ المعروف: {known}',
  'formats.courses.headerTwice': '«{key}» موجود مرتين في الترويسة',
  'formats.courses.headerLacks': 'ينقص الترويسة «{key}:»',
  'formats.courses.notWhole': '{what}: «{text}»؛ ويجب أن يكون عددًا صحيحًا من {least} إلى {most}',
  'formats.courses.numbers.lectures': 'عدد المحاضرات',
  'formats.courses.numbers.workingDays': 'عدد أيام العمل',
  'formats.courses.numbers.students': 'عدد الطلاب',
  'formats.courses.numbers.capacity': 'السعة',
  'formats.courses.numbers.courses': 'عدد المقررات',
  'formats.courses.numbers.day': 'اليوم',
  'formats.courses.numbers.period': 'الحصة',
  'formats.courses.numbers.leastDaily': 'أدنى عدد من المحاضرات اليومية',
  'formats.courses.numbers.mostDaily': 'أعلى عدد من المحاضرات اليومية',
  'formats.courses.numbers.doubleLectures': 'المحاضرات المزدوجة',
  'formats.courses.twoNumbers': '{key}: «{text}»؛ ويجب أن يكون عددين صحيحين',
  'formats.courses.leastAboveMost':
    'أدنى عدد من المحاضرات اليومية، وهو {least}، أكبر من أعلى عدد، وهو {most}',
  'formats.courses.expected': 'المتوقع هنا «{text}»',
  'formats.courses.tooFewRows':
    'تعلن الترويسة {announced, plural, zero {# سطر} one {سطر واحد} two {سطرين} few {# أسطر} many {# سطرًا} other {# سطر}} من {section}، والموجود هنا {found, plural, other {#}}',
  'formats.courses.tooManyRows':
    'تعلن الترويسة {announced, plural, zero {# سطر} one {سطر واحد} two {سطرين} few {# أسطر} many {# سطرًا} other {# سطر}} من {section}، وهنا سطر إضافي',
  'formats.courses.fieldCount': 'في سطر {section} من الحقول {expected} ({columns})، وفي هذا {found}',
  'formats.courses.fieldCountAtLeast':
    'في سطر {section} من الحقول {expected} أو أكثر ({columns})، وفي هذا {found}',
  'formats.courses.goesOn': 'يستمر الملف بعد «END.»',
  'formats.courses.declaredTwice': `{kind, select,
    course {المقرر «{id}» معلن في السطر {line} أصلًا}
    room {القاعة «{id}» معلنة في السطر {line} أصلًا}
    other {المنهج «{id}» معلن في السطر {line} أصلًا}
  }`,
  'formats.courses.undeclared': `{kind, select,
    course {المقرر «{id}» غير معلن}
    room {القاعة «{id}» غير معلنة}
    other {المنهج «{id}» غير معلن}
  }`,
  'formats.courses.nameEmpty': 'الاسم فارغ',
  'formats.courses.curriculumCount': 'يعلن المنهج «{id}» من المقررات {announced} ويسمي {named}',
  'formats.courses.curriculumTwice': 'يسمي المنهج «{id}» مقررًا مرتين',
  'formats.courses.solutionFields': 'في السطر 4 حقول (المقرر، القاعة، اليوم، الحصة)، وفي هذا {found}',
  'formats.courses.noSuchTime': 'لا يوجد اليوم {day} مع الحصة {period}',
  'formats.courses.noLectureLeft': 'لم يبق للمقرر «{id}» محاضرة توزَّع',
  'formats.courses.named': `{kind, select,
    course {المقرر «{id}»}
    teacher {المعلم «{id}»}
    room {القاعة «{id}»}
    curriculum {المنهج «{id}»}
    other {المبنى «{id}»}
  }`,
  'formats.courses.nameUnwritable': 'يجب اسم بلا مسافات لا ينتهي بنقطتين رأسيتين',
  'formats.courses.wholeName': 'الاسم',
  'formats.courses.wholeNameUnwritable': '«{name}» يجب أن يكون سطرًا واحدًا بلا مسافات مكررة',
  'formats.courses.cannotSay': 'لا يمكن كتابة هذا ملفًا بصيغة {format}: فهي لا تتسع لما يلي: {lost}.',
  'formats.courses.losses.weeks': 'دورة من عدة أسابيع',
  'formats.courses.losses.grid': 'عدد الأيام والحصص',
  'formats.courses.losses.rooms': 'تجهيزات القاعات ومبانيها وأجزاؤها',
  'formats.courses.losses.teachers': 'المعلمون',
  'formats.courses.losses.groups': 'مجموعات داخل مجموعات، أو أحجامها',
  'formats.courses.losses.courses': 'مقررات لها عدة معلمين أو تجهيزات أو وسوم',
  'formats.courses.losses.choices': 'اختيار المعلمين',
  'formats.courses.losses.lessons': 'دروس من عدة حصص أو بلا قاعة',
  'formats.courses.losses.rules': 'هذه القواعد ({rules})',
  'formats.courses.losses.uncounted': 'أن هذه القواعد لا تُحتسب ({rules})',
} as const;
