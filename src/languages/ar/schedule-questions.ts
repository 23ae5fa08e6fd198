/** What is asked before a lesson is put where something is in its way, or where somebody was first. */
export const scheduleQuestions = {
  'schedules.question.title': '{lesson} إلى {place}',
  'schedules.question.inTheWay': '{count, plural, other {الموضع مشغول: {names}. ما العمل؟}}',
  'schedules.question.breaks': 'هذا يخالف قاعدة إلزامية. ما العمل؟',
  'schedules.question.swap': 'مبادلة مع {lessons}',
  'schedules.question.makeWay': 'إفساح المجال بنقله',
  'schedules.question.othersMakeWay':
    'إفساح المجال بنقل {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_ofPair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}',
  'schedules.question.toTray': 'إرسال {lessons} إلى قائمة الانتظار',
  'schedules.question.clash': 'وضعه هناك رغم ذلك',
  'schedules.question.clash.detail': 'تظهر عليه بعد ذلك علامة المخالفة.',
  'schedules.question.move': 'نقله إلى {place}',
  'schedules.question.cancel': 'إلغاء <key>Esc</key>',
  'schedules.question.stale': 'سبق شخص آخر',
  'schedules.question.stale.page': 'لم يُنفَّذ شيء من طلبك بعد.',
  'schedules.question.stale.shown': 'لم يُنفَّذ شيء من طلبك بعد؛ ويعرض الجدول الآن ما فعله الآخرون.',
  'schedules.question.leave': 'تركه كما هو',
} as const;
