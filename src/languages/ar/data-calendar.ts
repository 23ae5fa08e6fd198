/** The page of a term's calendar. */
export const dataCalendar = {
  'data.calendar.of': 'تقويم {term}',
  'data.calendar.days': 'الأيام',
  'data.calendar.days.help': 'بينها فواصل، وبالترتيب.',
  'data.calendar.weeks': 'عدد الأسابيع المتكررة',
  'data.calendar.weeks.help': '1، أو 2 لأسبوعين متناوبين أ وب.',
  'data.calendar.periods': '{word_periods} اليوم',
  'data.calendar.period': '{word_period_the}',
  'data.calendar.startsAt': 'البداية',
  'data.calendar.endsAt': 'النهاية',
  'data.calendar.break': 'الاستراحة بعدها',
  'data.calendar.doubles': 'ازدواج {word_lessons_ofThe}',
  'data.calendar.name.label': 'اسم {word_period_the} {number}',
  'data.calendar.startsAt.label': 'بداية {word_period_the} {number}',
  'data.calendar.endsAt.label': 'نهاية {word_period_the} {number}',
  'data.calendar.breakName.label': 'الاستراحة بعد نهاية {word_period_the} {number}',
  'data.calendar.noBreak': 'بلا استراحة',
  'data.calendar.divides': 'تفصل<what> {word_lessons_ofThe} بعد {word_period_the} {number}</what>',
  'data.calendar.help':
    'السطر الذي يُترك فارغًا لا يُحتسب ضمن {word_periods_ofThe}. والاستراحة التي تفصل {word_lessons_ofThe} هي التي لا يمتد عبرها درس مزدوج، كاستراحة الغداء.',
} as const;
