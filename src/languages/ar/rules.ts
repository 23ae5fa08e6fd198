/** Constraint kinds: their names, what they ask, and for those in the gallery an example. */
export const rules = {
  'rules.placed.label': 'توزيع كل {word_lessons_ofThe}',
  'rules.placed.help': 'لكل {word_lesson} وقت، وقاعة إن لزمت، ومعلم حيث يلزم اختياره.',
  'rules.placed.example': 'لا يبقى شيء في قائمة الانتظار.',
  'rules.no-clash.label': 'لا أحد في مكانين في آن واحد',
  'rules.no-clash.help':
    'للمعلم وللمجموعة وللقاعة درس واحد على الأكثر في كل وقت، أو بقدر ما تتسع له القاعة؛ والدرس في قاعة ذات أجزاء يشغل كل جزء منها.',
  'rules.no-clash.example': 'لا تُدرِّس الأستاذة ليلى 7أ و8ب في آن واحد.',
  'rules.unavailable-times.label': 'أوقات غير متوفرة',
  'rules.unavailable-times.help':
    'لا {word_lesson} لهؤلاء {word_teachers_ofThe} أو لهذه {word_groups_the} أو {word_rooms_the} أو {word_courses_the} في {word_periods_ofThe} المحددة. والقاعة مغلقة متى أُغلق جزء منها.',
  'rules.unavailable-times.example': 'الأستاذة ليلى غير موجودة يوم الخميس.',
  'rules.preferred-times.label': 'أوقات مفضَّلة',
  'rules.preferred-times.help': 'تقع هذه {word_lessons_the}، أو تبدأ، ضمن {word_periods_ofThe} المحددة.',
  'rules.preferred-times.example': 'الرياضة تكون بعد الظهر.',
  'rules.same-start.label': 'البدء معًا',
  'rules.same-start.help':
    'تبدأ هذه {word_lessons_the} في اليوم نفسه مع تطابق {word_period_the}، أو مع تطابق {word_period_the} أيًا كان اليوم.',
  'rules.same-start.example': 'لغات المستوى التاسع تبدأ في الوقت نفسه.',
  'rules.same-time.label': 'في الوقت نفسه من اليوم',
  'rules.same-time.help':
    'تقع هذه {word_lessons_the} في {word_periods_ofThe} نفسها، أيًا كانت الأيام؛ والأقصر منها يقع ضمن الأطول.',
  'rules.same-time.example': 'كلا الموعدين في الوقت نفسه من اليوم.',
  'rules.same-days.label': 'في اليوم نفسه',
  'rules.same-days.help': 'تقع هذه {word_lessons_the} في اليوم نفسه من الأسبوع.',
  'rules.same-days.example': 'المحاضرة والتمرين في اليوم نفسه.',
  'rules.same-weeks.label': 'في الأسابيع نفسها',
  'rules.same-weeks.help':
    'تنعقد هذه {word_lessons_the} في الأسابيع نفسها من الدورة؛ وما ينعقد مرات أقل يقع في بعض أسابيع الآخر.',
  'rules.same-weeks.example': 'كلاهما في الأسبوع أ.',
  'rules.different-time.label': 'في أوقات مختلفة من اليوم',
  'rules.different-time.help':
    'لا يشترك اثنان من هذه {word_lessons_the} في أي {word_period} من اليوم، ولو في أيام مختلفة.',
  'rules.different-time.example': '{word_lessons_the} في أوقات مختلفة من اليوم.',
  'rules.different-days.label': 'في أيام مختلفة',
  'rules.different-days.help': 'لا يقع اثنان من هذه {word_lessons_the} في اليوم نفسه من الأسبوع.',
  'rules.different-days.example': 'الاختباران في يومين مختلفين.',
  'rules.different-weeks.label': 'في أسابيع مختلفة',
  'rules.different-weeks.help': 'لا ينعقد اثنان من هذه {word_lessons_the} في الأسبوع نفسه من الدورة.',
  'rules.different-weeks.example': 'أحدهما في الأسبوع أ والآخر في الأسبوع ب.',
  'rules.not-overlap.label': 'دون تزامن',
  'rules.not-overlap.help': 'لا يقع اثنان من هذه {word_lessons_the} في آن واحد.',
  'rules.not-overlap.example': 'مادتان قد يختارهما الطالب معًا لا تتزامنان أبدًا.',
  'rules.overlap.label': 'بالتزامن',
  'rules.overlap.help': 'يتزامن كل اثنين من هذه {word_lessons_the}، في {word_period_single} على الأقل.',
  'rules.overlap.example': '{word_groups_the} المتوازية تدرس في آن واحد.',
  'rules.precedence.label': 'بهذا الترتيب',
  'rules.precedence.help':
    'ينتهي كل من هذه {word_lessons_the} قبل أن يبدأ ما يليه، في الأسبوع كله أو فقط حين تكون في اليوم نفسه.',
  'rules.precedence.example': 'المحاضرة قبل التمرين.',
  'rules.consecutive.label': 'واحد تلو الآخر',
  'rules.consecutive.help':
    'تتتابع هذه {word_lessons_the} مباشرة في يوم واحد، بأي ترتيب أو بالترتيب المحدد؛ وقد تتخللها استراحات أو لا.',
  'rules.consecutive.example': 'النظري يليه العملي.',
  'rules.min-gap.label': 'وقت فاصل بين {word_lessons_ofThe}',
  'rules.min-gap.help':
    'بين كل اثنين من هذه {word_lessons_the} في يوم واحد هذا العدد من {word_periods_ofThe} على الأقل.',
  'rules.min-gap.example': 'بين كل اثنين منها {word_period_single} على الأقل.',
  'rules.max-gap.label': 'دون تباعد في اليوم الواحد',
  'rules.max-gap.help':
    'بين كل اثنين من هذه {word_lessons_the} في يوم واحد هذا العدد من {word_periods_ofThe} على الأكثر.',
  'rules.max-gap.example': 'لا يفصل بينها أكثر من {word_period_ofPair}.',
  'rules.min-days-between.label': 'أيام بين {word_lessons_ofThe}',
  'rules.min-days-between.help':
    'الفارق بين كل اثنين من هذه {word_lessons_the} هذا العدد من الأيام على الأقل (1: في يومين مختلفين)؛ وما وقع منها مع ذلك في يوم واحد يمكن أن يُطلب تتابعه مباشرة.',
  'rules.min-days-between.example': 'بين كل اثنين من {word_lessons_of} الفرنسية يوم.',
  'rules.max-days-between.label': 'أيام متقاربة',
  'rules.max-days-between.help':
    'الفارق بين كل اثنين من هذه {word_lessons_the} هذا العدد من الأيام على الأكثر (0: في اليوم نفسه).',
  'rules.max-days-between.example': 'بين المحاضرة وتمرينها يومان على الأكثر.',
  'rules.spread.label': 'ليس كثيرًا في يوم واحد',
  'rules.spread.help':
    'للمقرر هذا العدد من {word_lessons_ofThe} على الأكثر في اليوم الواحد، وله {word_lessons} في هذا العدد من الأيام على الأقل من كل أسبوع فيه شيء منها.',
  'rules.spread.example': 'للرياضيات {word_lesson_single} على الأكثر في اليوم.',
  'rules.split.label': '{word_lessons} مفردة ومزدوجة',
  'rules.split.help':
    'من بين {word_lessons_ofThe} في المقرر هذه الأطوال، مقيسة ب{word_periods_ofThe} (مثلًا 2 و2 و1).',
  'rules.split.example': 'الفنون درس مزدوج ودرس مفرد.',
  'rules.max-simultaneous.label': 'هذا العدد في آن واحد',
  'rules.max-simultaneous.help':
    'من هذه {word_lessons_the} مجتمعةً يقع هذا العدد على الأكثر (أو على الأقل) في آن واحد، دائمًا أو في {word_periods_ofThe} المحددة.',
  'rules.max-simultaneous.example': 'توجد ثلاث مجموعات من المجاهر.',
  'rules.times-used.label': 'القليل من هذه {word_periods_the}',
  'rules.times-used.help':
    'تستخدم هذه {word_lessons_the} مجتمعةً هذا العدد على الأكثر من {word_periods_ofThe} المحددة، على مدى الدورة كلها.',
  'rules.times-used.example': 'تستخدم هذه {word_courses_the} أربعة مواعيد مختلفة على الأكثر.',
  'rules.min-working-days.label': 'التوزيع على أيام كافية',
  'rules.min-working-days.help':
    'تتوزع {word_lessons_the} في المقرر على هذا العدد من أيام الأسبوع على الأقل.',
  'rules.min-working-days.example': '{word_lessons_the} في المقرر تقع في ثلاثة أيام على الأقل.',
  'rules.compactness.label': 'دون {word_lessons_of} منعزلة',
  'rules.compactness.help': 'لكل درس من دروس المجموعة درس آخر لها قبله مباشرة أو بعده مباشرة.',
  'rules.compactness.example': 'لا {word_lesson} بمعزل عن غيره.',
  'rules.max-gaps.label': 'فراغات قليلة',
  'rules.max-gaps.help':
    'للمعلم أو المجموعة هذا العدد على الأكثر من {word_periods_ofThe} الفارغة بين {word_lessons_ofThe}، في اليوم أو في الأسبوع.',
  'rules.max-gaps.example': 'للمعلم ثلاث حصص فارغة على الأكثر بين دروسه في الأسبوع.',
  'rules.windows.label': 'دون فراغات',
  'rules.windows.help':
    'ليس للمعلم أو المجموعة {word_periods} فارغة بين {word_lessons_of} اليوم؛ وتُحتسب كل واحدة منها.',
  'rules.windows.example': 'ليس للصف 7أ حصة فارغة بين دروسه.',
  'rules.lessons-per-day.label': '{word_lessons_the} في اليوم',
  'rules.lessons-per-day.help':
    'للمعلم أو المجموعة هذا العدد على الأقل وهذا العدد على الأكثر من {word_periods_of} التدريس، في كل يوم فيه تدريس أو في كل يوم.',
  'rules.lessons-per-day.example': 'للصف 5أ أربع إلى ست حصص كل يوم.',
  'rules.lessons-per-week.label': '{word_lessons_the} في الأسبوع',
  'rules.lessons-per-week.help':
    'للمعلم أو المجموعة هذا العدد على الأقل وهذا العدد على الأكثر من {word_periods_of} التدريس في الأسبوع.',
  'rules.lessons-per-week.example': 'للمعلم المتدرب اثنتا عشرة حصة على الأكثر في الأسبوع.',
  'rules.max-consecutive.label': 'دون إطالة بلا توقف',
  'rules.max-consecutive.help':
    'للمعلم أو المجموعة هذا العدد على الأكثر من {word_periods_of} التدريس دون فراغ بينها.',
  'rules.max-consecutive.example': 'لا أحد يدرّس أكثر من أربع حصص متوالية.',
  'rules.days-per-week.label': 'أيام {word_lessons_ofThe}',
  'rules.days-per-week.help':
    'للمعلم أو المجموعة {word_lessons} في هذا العدد على الأقل وهذا العدد على الأكثر من أيام الأسبوع.',
  'rules.days-per-week.example': 'يأتي الأستاذ سامي ثلاثة أيام على الأكثر.',
  'rules.day-span.label': 'أيام قصيرة',
  'rules.day-span.help':
    'يدوم يوم المعلم أو المجموعة هذا العدد من {word_periods_ofThe} على الأكثر من أول {word_lesson} إلى آخر {word_lesson}، بما في ذلك الفراغات. ويمكن السماح بـ{word_period_single} إضافية في بعض أيام الأسبوع.',
  'rules.day-span.example': 'يدوم يوم المعلم ثماني حصص على الأكثر.',
  'rules.first-period.label': 'أيام تبدأ مبكرًا',
  'rules.first-period.help':
    'لا يبدأ يوم المعلم أو المجموعة بعد {word_period_the} المحددة، إلا في هذا العدد من أيام الأسبوع. وعند استبعاد {word_periods_ofThe} غير المتوفرة تُعدّ {word_period_the} بين بقية حصص اليوم.',
  'rules.first-period.example': 'يبدأ يوم الصف مع الحصة الأولى.',
  'rules.last-period.label': 'أيام تنتهي مبكرًا',
  'rules.last-period.help':
    'لا ينتهي يوم المعلم أو المجموعة بعد {word_period_the} المحددة، إلا في هذا العدد من أيام الأسبوع.',
  'rules.last-period.example': 'في معظم الأيام تنتهي الصفوف قبل الحصة الثامنة.',
  'rules.lunch-break.label': 'استراحة للغداء',
  'rules.lunch-break.help':
    'للمعلم أو المجموعة هذا العدد من {word_periods_ofThe} الفارغة عند الظهر كل يوم، إلا في هذا العدد من أيام الأسبوع.',
  'rules.lunch-break.example': 'لكل شخص حصة فارغة عند الظهر.',
  'rules.rest-between-days.label': 'راحة بين يومين',
  'rules.rest-between-days.help':
    'للمعلم أو المجموعة هذا العدد على الأقل من {word_periods_ofThe} الفارغة بين آخر {word_lesson} في اليوم وأول {word_lesson} في اليوم التالي.',
  'rules.rest-between-days.example': 'بعد {word_lesson} في وقت متأخر يبدأ اليوم التالي متأخرًا.',
  'rules.half-days-per-week.label': 'أنصاف أيام فيها {word_lessons}',
  'rules.half-days-per-week.help':
    'للمعلم أو المجموعة {word_lessons} في هذا العدد على الأكثر من فترات الصباح والمساء، أو من أجزاء اليوم الأخرى، في الأسبوع.',
  'rules.half-days-per-week.example': 'للمعلم بدوام جزئي أربعة أنصاف أيام على الأكثر.',
  'rules.max-per-day-of-tag.label': 'ليس كثيرًا من نوع واحد في اليوم',
  'rules.max-per-day-of-tag.help':
    'للمعلم أو المجموعة هذا العدد على الأكثر من {word_lessons_ofThe} ذات الوسم في اليوم الواحد: مثلًا مادتان ثقيلتان لا أكثر.',
  'rules.max-per-day-of-tag.example': 'مادتان ثقيلتان على الأكثر في اليوم الواحد.',
  'rules.gap-between-tags.label': 'وقت فاصل بين نوعين من {word_lessons_ofThe}',
  'rules.gap-between-tags.help':
    'بين درس له وسم وما يليه من دروس لها وسم آخر في اليوم نفسه، للمعلم أو المجموعة هذا العدد من {word_periods_ofThe} على الأقل.',
  'rules.gap-between-tags.example': 'بين الرياضة والاختبار حصة فاصلة.',
  'rules.ends-day.label': 'آخر {word_lesson} في اليوم',
  'rules.ends-day.help': 'هذه {word_lessons_the} هي الأخيرة في اليوم لدى {word_groups_ofThe} التي تحضرها.',
  'rules.ends-day.example': 'السباحة آخر {word_lesson} في اليوم.',
  'rules.balance.label': 'أيام متقاربة الطول',
  'rules.balance.help':
    'يزيد أكثر أيام الأسبوع امتلاءً لدى المعلم أو المجموعة على أقلها امتلاءً (مما فيه تدريس) بهذا العدد من {word_periods_ofThe} على الأكثر.',
  'rules.balance.example': 'يزيد أطول الأيام على أقصرها بمقدار {word_period_ofPair} على الأكثر.',
  'rules.workload.label': 'نصاب التدريس',
  'rules.workload.help':
    'يُسند إلى المعلم إجمالًا هذا العدد على الأقل وهذا العدد على الأكثر من {word_lessons_ofThe}، أو من {word_periods_of} التدريس.',
  'rules.workload.example': 'من بين من يمكن اختيارهم تنال الأستاذة هدى عشرة دروس على الأكثر.',
  'rules.room-capacity.label': 'مقاعد كافية',
  'rules.room-capacity.help': 'في القاعة مقعد لكل من يحضر.',
  'rules.room-capacity.example': 'صف من 28 طالبًا لا يكون في قاعة تتسع لـ20.',
  'rules.room-suitability.label': '{word_rooms} مناسبة',
  'rules.room-suitability.help':
    'في القاعة كل التجهيزات التي يحتاج إليها المقرر، وهي من القاعات المطلوبة حيث طُلبت قاعات؛ وقد يكون لبعض القاعات جزاء.',
  'rules.room-suitability.example': 'الكيمياء في المختبر.',
  'rules.room-stability.label': '{word_room_single} لكل مقرر',
  'rules.room-stability.help':
    'كل {word_lessons_the} في المقرر في {word_room_single}، أو في هذا العدد على الأكثر من {word_rooms_ofThe}.',
  'rules.room-stability.example': 'المقرر دائمًا في {word_room_single}.',
  'rules.same-room.label': 'في {word_room_single}',
  'rules.same-room.help':
    '{word_lessons_the} في مجموعة محددة، أو في كل {word_course}، كلها في {word_room_single}؛ أو، إن طُلب ذلك، فقط حيث تتتابع مباشرة.',
  'rules.same-room.example': 'كلا الموعدين في {word_room_single}.',
  'rules.different-room.label': 'في {word_rooms_of} مختلفة',
  'rules.different-room.help':
    'لا يشترك اثنان من {word_lessons_ofThe} في مجموعة محددة، أو في مقرر، في {word_room_single}، أيًا كان الوقت.',
  'rules.different-room.example': 'المجموعتان في {word_rooms_of} مختلفة.',
  'rules.home-room.label': '{word_rooms} أساسية',
  'rules.home-room.help':
    '{word_lessons_the} لدى هؤلاء {word_teachers_ofThe} أو لدى هذه {word_groups_the} تكون في {word_rooms_ofThe} الأساسية.',
  'rules.home-room.example': 'الصف 5أ في {word_room_the} 105 متى أمكن.',
  'rules.room-changes.label': 'انتقالات قليلة بين {word_rooms_ofThe}',
  'rules.room-changes.help':
    'ينتقل المعلم أو المجموعة بين {word_rooms_ofThe} هذا العدد من المرات على الأكثر، في اليوم أو في الأسبوع.',
  'rules.room-changes.example': 'ينتقل الصف بين {word_rooms_ofThe} مرتين على الأكثر في اليوم.',
  'rules.building-changes.label': 'انتقالات قليلة بين المباني',
  'rules.building-changes.help':
    'ينتقل المعلم أو المجموعة بين المباني هذا العدد من المرات على الأكثر، في اليوم أو في الأسبوع.',
  'rules.building-changes.example': 'يذهب المعلم إلى المبنى الآخر مرة واحدة على الأكثر في اليوم.',
  'rules.travel-time.label': 'وقت للطريق',
  'rules.travel-time.help':
    'من ينتقل من المعلمين أو المجموعات إلى مبنى آخر (أو إلى {word_room} أخرى) لما يلي من {word_lessons_ofThe}، فله بينهما هذا العدد من {word_periods_ofThe} الفارغة. وتُحسب الدقائق بالمواعيد المعتادة.',
  'rules.travel-time.example': 'توجد حصة فارغة للطريق إلى المبنى الآخر.',
  'rules.double-lectures.label': '{word_lessons} مزدوجة',
  'rules.double-lectures.help':
    'ما زاد على واحد من {word_lessons_of} المقرر في يوم واحد يتتابع مباشرة في {word_room_single}.',
  'rules.double-lectures.example': 'كل {word_lesson_ofPair} في يوم واحد على التوالي وفي {word_room_single}.',
  'rules.least-change.label': 'تعديلات قليلة',
  'rules.least-change.help': 'تحتفظ {word_lessons_the} بالوقت وب{word_rooms_ofThe} كما كانت في جدول مرجعي.',
} as const;
