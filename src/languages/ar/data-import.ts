/** The page that imports lists from spreadsheets. */
export const dataImport = {
  'data.import.title': 'استيراد',
  'data.import.into': 'استيراد إلى {term}',
  'data.import.text': 'أو أسطر منسوخة من جدول بيانات',
  'data.import.text.help': 'مع العناوين في السطر الأول.',
  'data.import.list': 'نوع البيانات',
  'data.import.list.byHead': 'بحسب سطر العناوين',
  'data.import.look': 'معاينة',
  'data.import.examples':
    'لا يتغير شيء بعد. لمعرفة شكل الورقة يمكن تنزيل الموجود: <teachers>{word_teachers_the}</teachers>، <groups>{word_groups_the}</groups>، <rooms>{word_rooms_the}</rooms>، <courses>{word_courses_the}</courses>.',
  'data.import.nothingChosen': 'يُرجى اختيار ملف أو لصق بعض الأسطر.',
  'data.import.pasted': 'الأسطر',

  'data.import.sheets': 'موضع كل بيان',
  'data.import.rows': 'عدد الأسطر: {count}',
  'data.import.sheet.list': 'ما تسرده الورقة',
  'data.import.sheet.none': 'لا شيء، تُترك الورقة',
  'data.import.column.leftOut': 'متروك',
  'data.import.column.empty': 'فارغ',
  'data.import.column.id': 'المعرّف (للتعرّف على السطر مجددًا)',
  'data.import.lookAgain': 'معاينة من جديد',

  'data.import.plan': 'ما سيجري',
  'data.import.counts':
    'إضافة <strong>{added}</strong>، تعديل <strong>{changed}</strong>، دون تغيير {unchanged}، فيها خطأ <strong>{faulty}</strong>.',
  'data.import.faults': 'لا يمكن أخذ هذه كما هي',
  'data.import.row': '{sheet}، السطر {row}',
  'data.import.cell': '{sheet}، السطر {row}، العمود {column} ({label})',
  'data.import.fault': '<strong>{where}</strong>: {message}',
  'data.import.line': '{where}: {name}',
  'data.import.rowByRow': 'سطرًا بسطر',
  'data.import.added': 'إضافة',
  'data.import.changed': 'تعديل',
  'data.import.skip': 'تجاوز الأسطر التي فيها خطأ واستيراد البقية',
  'data.import.import': 'استيراد',
  'data.import.startAgain': 'البدء من جديد',
  'data.import.oneChange': 'هذا تعديل واحد يمكن التراجع عنه.',
} as const;
