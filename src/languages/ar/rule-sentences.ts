/** What is said of the places where a timetable breaks a rule, by the rule's kind, and of rules that are not right. */
export const ruleSentences = {
  'rules.twoLessonsOf': '{word_lesson_pair} من {course}',
  'rules.roomNamed': '{word_room_the} {room}',
  'rules.roomOfBuilding': '{word_room_the} {room} في المبنى {building}',
  'rules.placed.broken':
    '{lesson} ({count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}): لم يحدَّد بعد {lacking, select, time {الوقت} room {{word_room_the}} other {{word_teacher_the}}}.',
  'rules.no-clash.pair': '{lessons}: تعارض يوم {when}، بسبب الاشتراك في {whom}.',
  'rules.no-clash.sameStudents': 'الطلاب أنفسهم',
  'rules.no-clash.inRoom':
    '{word_room_the} {room}: {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} يوم {when}، والسعة {capacity} ({lessons}).',
  'rules.no-clash.inPart':
    '{word_room_the} {room}، وذلك جزء من {whole}: {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} يوم {when}، والسعة {capacity} ({lessons}).',
  'rules.no-clash.ofCourse':
    '{course}: {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} يوم {when}.',
  'rules.no-clash.ofPerson':
    '{who}: {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} يوم {when} ({lessons}).',
  'rules.unavailable-times.broken':
    '{lesson}: الموعد غير متوفر، يوم {when}{count, plural, =1 {} zero { (# {word_period})} one { ({word_period_single})} two { ({word_period_pair})} few { (# {word_periods_of})} many { (# {word_period_counted})} other { (# {word_period})}}.',
  'rules.unavailable-times.brokenInRoom':
    '{lesson} في {word_room_the} {room}: الموعد غير متوفر، يوم {when}{count, plural, =1 {} zero { (# {word_period})} one { ({word_period_single})} two { ({word_period_pair})} few { (# {word_periods_of})} many { (# {word_period_counted})} other { (# {word_period})}}.',
  'rules.preferred-times.is': '{lesson}: الموعد يوم {when}، خارج الأوقات المفضلة.',
  'rules.preferred-times.begins': '{lesson}: البداية يوم {when}، خارج الأوقات المفضلة.',
  'rules.same-start.sameDay': '{both}: البداية يوم {first} ويوم {second}؛ والمطلوب بداية واحدة.',
  'rules.same-start.anyDay': '{both}: البداية في {first} وفي {second}؛ والمطلوب تطابق {word_period_the}.',
  'rules.same-time.broken': '{both}: أحدهما في {first} والآخر في {second}؛ والمطلوب الوقت نفسه من اليوم.',
  'rules.same-days.broken': '{both}: أحدهما يوم {first} والآخر يوم {second}؛ والمطلوب اليوم نفسه.',
  'rules.same-weeks.broken': '{both}: أحدهما في {first} والآخر في {second}؛ والمطلوب الأسابيع نفسها.',
  'rules.different-time.broken': '{both}: كلاهما في {period}؛ والمطلوب وقتان مختلفان من اليوم.',
  'rules.different-days.broken': '{both}: كلاهما يوم {day}؛ والمطلوب يومان مختلفان.',
  'rules.different-weeks.broken': '{both}: كلاهما في {weeks}؛ والمطلوب أسابيع مختلفة.',
  'rules.not-overlap.broken': '{both}: كلاهما يوم {when}؛ ولا يجوز تزامنهما.',
  'rules.overlap.broken': '{both}: البداية يوم {first} ويوم {second} دون تزامن؛ والمطلوب أن يتزامنا.',
  'rules.precedence.broken': '{former} يوم {first}: لا نهاية قبل بداية {latter} يوم {second}.',
  'rules.consecutive.ofTwo':
    '{both}: لا يتتابعان مباشرة{ordered, select, yes { بالترتيب المحدد} other {}}{unbroken, select, yes { دون استراحة بينهما} other {}}.',
  'rules.consecutive.ofSeveral':
    '{lessons} ({count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}): متفرقة في {pieces, plural, zero {# جزء} one {جزء واحد} two {جزأين} few {# أجزاء} many {# جزءًا} other {# جزء}}؛ والمطلوب التتابع مباشرة{ordered, select, yes { بالترتيب المحدد} other {}}{unbroken, select, yes { دون استراحة بينها} other {}}.',
  'rules.min-gap.broken':
    '{both}: بينهما {count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} يوم {day}؛ والحد الأدنى {least}.',
  'rules.max-gap.broken':
    '{both}: بينهما {count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} يوم {day}؛ والحد الأعلى {most}.',
  'rules.min-days-between.apart':
    '{both}: الفارق {count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}، يوم {first} ويوم {second}؛ والحد الأدنى {least}.',
  'rules.min-days-between.sameDay':
    '{both}: كلاهما يوم {day}؛ والحد الأدنى للفارق {least, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}.',
  'rules.min-days-between.notAtOnce': '{both}: كلاهما يوم {day} دون تتابع مباشر.',
  'rules.min-days-between.sameDayNotAtOnce':
    '{both}: كلاهما يوم {day} دون تتابع مباشر؛ والحد الأدنى للفارق {least, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}.',
  'rules.max-days-between.broken':
    '{both}: الفارق {count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}، يوم {first} ويوم {second}؛ والحد الأعلى {most}.',
  'rules.spread.tooMany':
    '{course}: {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} يوم {day}؛ والحد الأعلى {most}.',
  'rules.spread.tooFewDays':
    '{course}: {word_lessons_the} في {count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}؛ والحد الأدنى {least}.',
  'rules.spread.tooFewDaysOfWeek':
    '{course}: {word_lessons_the} في {count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} من الأسبوع {week}؛ والحد الأدنى {least}.',
  'rules.split.broken':
    '{lessons}: التقسيم المطلوب {split}؛ {count, plural, one {وينقصه {missing}} other {وتنقصه {missing}}}.',
  'rules.split.missing':
    '{count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} بطول {length, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_ofPair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}',
  'rules.max-simultaneous.tooMany':
    '{count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} في آن واحد يوم {when} ({lessons})؛ والحد الأعلى {most}.',
  'rules.max-simultaneous.tooFew':
    '{count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} في آن واحد يوم {when} ({lessons})؛ والحد الأدنى {least}.',
  'rules.max-simultaneous.none': 'لا {word_lessons} في آن واحد يوم {when}؛ والحد الأدنى {least}.',
  'rules.max-simultaneous.noLimit': 'يجب تحديد حد أعلى أو حد أدنى لعدد {word_lessons_ofThe}',
  'rules.times-used.broken':
    '{lessons}: عدد المستخدم من {word_periods_ofThe} المحددة {used}؛ والحد الأعلى {most}.',
  'rules.min-working-days.broken':
    '{course}: {word_lessons_the} موزعة على {used, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}؛ والحد الأدنى {days}.',
  'rules.compactness.broken': '{who}: {lessons} بمعزل يوم {when}: لا {word_lesson} قبل ذلك مباشرة ولا بعده.',
  'rules.max-gaps.broken':
    '{who}: {count, plural, zero {# فراغ} one {فراغ واحد} two {فراغان} few {# فراغات} many {# فراغًا} other {# فراغ}} {when}؛ والحد الأعلى {most}.',
  'rules.windows.broken':
    '{who}: {count, plural, zero {# فراغ} one {فراغ واحد} two {فراغان} few {# فراغات} many {# فراغًا} other {# فراغ}} بين {word_lessons_ofThe} {when}.',
  'rules.lessons-per-day.tooMany':
    '{who}: {count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}{hasTag, select, yes { بالوسم «{tag}»} other {}} {when}؛ والحد الأعلى {most}.',
  'rules.lessons-per-day.tooFew':
    '{who}: {count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}{hasTag, select, yes { بالوسم «{tag}»} other {}} {when}؛ والحد الأدنى {least}.',
  'rules.lessons-per-week.tooMany':
    '{who}: {count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} {when}؛ والحد الأعلى {most}.',
  'rules.lessons-per-week.tooFew':
    '{who}: {count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} {when}؛ والحد الأدنى {least}.',
  'rules.max-consecutive.broken':
    '{who}: {count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}{hasTag, select, yes { بالوسم «{tag}»} other {}} دون انقطاع يوم {day}؛ والحد الأعلى {most}.',
  'rules.days-per-week.tooMany':
    '{who}: {word_lessons} في {count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} {when}؛ والحد الأعلى {most}.',
  'rules.days-per-week.tooFew':
    '{who}: {word_lessons} في {count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} {when}؛ والحد الأدنى {least}.',
  'rules.day-span.broken':
    '{who}: {count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} من أول {word_lesson} إلى آخر {word_lesson} {when}؛ والحد الأعلى {most}.',
  'rules.day-span.brokenByDays':
    '{who}: {count, plural, zero {# يوم تدوم} one {يوم واحد يدوم} two {يومان يدومان} few {# أيام تدوم} many {# يومًا تدوم} other {# يوم تدوم}} أكثر من {most, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_ofPair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} {when}؛ والحد الأعلى {longerDays}.',
  'rules.first-period.broken':
    '{who}: {count, plural, zero {# يوم تبدأ} one {يوم واحد يبدأ} two {يومان يبدآن} few {# أيام تبدأ} many {# يومًا تبدأ} other {# يوم تبدأ}} بعد {period} {when}؛ والحد الأعلى {most}.',
  'rules.first-period.brokenOpen':
    '{who}: {count, plural, zero {# يوم تبدأ} one {يوم واحد يبدأ} two {يومان يبدآن} few {# أيام تبدأ} many {# يومًا تبدأ} other {# يوم تبدأ}} بعد {word_period_the} المتاحة رقم {number} {when}؛ والحد الأعلى {most}.',
  'rules.last-period.broken':
    '{who}: {count, plural, zero {# يوم تنتهي} one {يوم واحد ينتهي} two {يومان ينتهيان} few {# أيام تنتهي} many {# يومًا تنتهي} other {# يوم تنتهي}} بعد {period} {when}؛ والحد الأعلى {most}.',
  'rules.lunch-break.broken':
    '{who}: {count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} {least, plural, =1 {دون أي فراغ} two {بفراغ أقل من {word_period_ofPair}} few {بفراغ أقل من # {word_periods_of}} many {بفراغ أقل من # {word_period_counted}} other {بفراغ أقل من # {word_period}}} من {from} إلى {to} {when}؛ والحد الأعلى {most}.',
  'rules.lunch-break.tooShort':
    'يجب ألا يقل عدد {word_periods_ofThe} بين «من» و«إلى» عن العدد الذي يُترك فارغًا',
  'rules.rest-between-days.broken':
    '{who}: {count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} من الراحة بين مساء {evening} وصباح {morning}؛ والحد الأدنى {least}.',
  'rules.half-days-per-week.broken':
    '{who}: {word_lessons} في {count, plural, zero {# نصف يوم} one {نصف يوم} two {نصفي يوم} few {# أنصاف أيام} many {# نصف يوم} other {# نصف يوم}} {when}؛ والحد الأعلى {most}.',
  'rules.half-days-per-week.inPart':
    '{who}: {word_lessons} من {from} إلى {to} في {count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} {when}؛ والحد الأعلى {most}.',
  'rules.half-days-per-week.backwards': 'لا يجوز أن يكون «من» بعد «إلى»',
  'rules.max-per-day-of-tag.broken':
    '{who}: {count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}} بالوسم «{tag}» يوم {day}؛ والحد الأعلى {most}.',
  'rules.gap-between-tags.broken':
    '{who}: {count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} بين {first} و{second} يوم {day}؛ والحد الأدنى {least}.',
  'rules.ends-day.broken':
    '{lesson}: المطلوب آخر {word_lesson} في اليوم، لكن لدى {who} بعد ذلك {later} يوم {day}.',
  'rules.balance.broken':
    '{who}: {most, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} يوم {fullest} و{fewest, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}} يوم {emptiest}؛ {allowed, plural, =0 {ولا يُسمح بأي فرق} other {والحد الأعلى للفرق #}}.',
  'rules.workload.tooMany':
    'المسند إلى {who} إجمالًا {counting, select, lessons {{count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}} other {{count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}}}؛ والحد الأعلى {most}.',
  'rules.workload.tooFew':
    'المسند إلى {who} إجمالًا {counting, select, lessons {{count, plural, zero {# {word_lesson}} one {{word_lesson_single}} two {{word_lesson_pair}} few {# {word_lessons_of}} many {# {word_lesson_counted}} other {# {word_lesson}}}} other {{count, plural, zero {# {word_period}} one {{word_period_single}} two {{word_period_pair}} few {# {word_periods_of}} many {# {word_period_counted}} other {# {word_period}}}}}؛ والحد الأدنى {least}.',
  'rules.room-capacity.broken':
    '{lesson}: العدد {size, plural, zero {# شخص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}؛ ومقاعد {word_room_the} {room} عددها {capacity}، والنقص {lacking}.',
  'rules.room-suitability.lacks': '{lesson}: {word_room_the} {room} بلا {features}.',
  'rules.room-suitability.lacksAndCosts':
    '{lesson}: {word_room_the} {room} بلا {features}، والجزاء {penalty}.',
  'rules.room-suitability.notAsked': '{lesson}: {word_room_the} {room} خارج {word_rooms_ofThe} المطلوبة.',
  'rules.room-suitability.notAskedAndCosts':
    '{lesson}: {word_room_the} {room} خارج {word_rooms_ofThe} المطلوبة، والجزاء {penalty}.',
  'rules.room-suitability.costs': '{lesson}: جزاء {word_room_the} {room} هو {penalty}.',
  'rules.room-stability.broken':
    '{courses, plural, one {{lessons}} other {{lessons} معًا}}: {rooms, plural, zero {# {word_room}} one {{word_room_single}} two {{word_room_pair}} few {# {word_rooms_of}} many {# {word_room_counted}} other {# {word_room}}}؛ {most, plural, =1 {والمطلوب {word_room_single}} other {والحد الأعلى #}}.',
  'rules.same-room.broken': '{both}: {word_rooms_the} {first} و{second}؛ والمطلوب {word_room_single}.',
  'rules.same-room.atOnce':
    '{both}: تتابع مباشر في {word_rooms_ofThe} {first} و{second}؛ والمطلوب {word_room_single}.',
  'rules.different-room.sameRoom': '{both}: كلاهما في {word_room_the} {room}؛ والمطلوب {word_rooms} مختلفة.',
  'rules.different-room.sharedPart':
    '{both}: {word_rooms_the} {room} و{other} بينها جزء مشترك؛ والمطلوب {word_rooms} مختلفة.',
  'rules.home-room.broken':
    '{lesson}: {word_room_the} {room} خارج {count, plural, other {{word_rooms_ofThe}}} الأساسية {rooms}{isSomebodys, select, yes { لدى {who}} other {}}.',
  'rules.room-changes.broken':
    '{who}: {count, plural, zero {# انتقال} one {انتقال واحد} two {انتقالان} few {# انتقالات} many {# انتقالًا} other {# انتقال}} بين {word_rooms_ofThe} {when}؛ والحد الأعلى {most}.',
  'rules.building-changes.broken':
    '{who}: {count, plural, zero {# انتقال} one {انتقال واحد} two {انتقالان} few {# انتقالات} many {# انتقالًا} other {# انتقال}} بين المباني {when}؛ والحد الأعلى {most}.',
  'rules.travel-time.broken':
    '{who}: {first} في {from} ثم {second} في {to} يوم {day}، {free, plural, =0 {ولا فراغ بينهما} one {والفراغ بينهما {word_period_single}} two {والفراغ بينهما {word_period_pair}} few {والفراغ بينهما # {word_periods_of}} many {والفراغ بينهما # {word_period_counted}} other {والفراغ بينهما # {word_period}}}؛ والحد الأدنى {least}.',
  'rules.double-lectures.broken':
    '{lesson}: موعد مفرد يوم {when}؛ لا موعد آخر في ذلك اليوم قبله مباشرة أو بعده دون تغيير {word_room_the}.',
  'rules.least-change.room': '{lesson}: انتقال من {word_room_the} {before} إلى {word_room_the} {now}.',
  'rules.least-change.time': '{lesson}: انتقال من {before} إلى {now}.',
  'rules.least-change.timeThatIsNoMore': '{lesson}: انتقال من وقت لم يعد موجودًا إلى {now}.',

  'rules.faults.where': 'القاعدة {id}',
  'rules.faults.whole': '{where}: {message}',
  'rules.faults.noSuchKind': 'لا يوجد النوع «{kind}»؛ المعروف: {known}',
  'rules.faults.scope': '«{kind}» تخص {scopes}، لا {scope}',
  'rules.faults.weight': 'وزنها {weight}؛ ويجب أن يكون عددًا صحيحًا من 1 إلى 1000000',
  'rules.faults.pairsWithChoices':
    'لا يمكن لـ«no-clash» عدّ أزواج {word_courses_ofThe} ذات المعلم المشترك ما دام المعلمون سيُختارون؛ يُرجى عدّ {word_lessons_ofThe}',
  'rules.faults.speaksOfChoices':
    'لا يمكن أن تخص «{kind}» {names}، إذ يمكن اختيارهم {word_lessons_toThe}؛ يُرجى ذكر {word_courses_ofThe} أو {word_lessons_ofThe} بدلًا من ذلك',
} as const;
