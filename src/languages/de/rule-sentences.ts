/** Was über die Stellen gesagt wird, an denen ein Stundenplan eine Regel verletzt, nach der Art der Regel, und über Regeln, die nicht stimmen. */
export const ruleSentences = {
  'rules.twoLessonsOf': 'Zwei {word_lessons} von {course}',
  'rules.roomNamed': '{word_room} {room}',
  'rules.roomOfBuilding': '{word_room} {room} in Gebäude {building}',
  'rules.placed.broken':
    '{lesson} ({count, plural, one {# {word_period}} other {# {word_periods}}}) hat noch {lacking, select, time {keine Zeit} room {keinen Raum} other {keine Lehrkraft}}.',
  'rules.no-clash.pair': '{lessons} teilen sich {whom} und sind beide am {when}.',
  'rules.no-clash.sameStudents': 'dieselben Lernenden',
  'rules.no-clash.inRoom':
    '{Word_room} {room} hat am {when} {count, plural, one {# {word_lesson}} other {# {word_lessons}}} und fasst {capacity}: {lessons}.',
  'rules.no-clash.inPart':
    '{Word_room} {room}, ein Teil von {whole}, hat am {when} {count, plural, one {# {word_lesson}} other {# {word_lessons}}} und fasst {capacity}: {lessons}.',
  'rules.no-clash.ofCourse':
    '{course} hat am {when} {count, plural, one {# {word_lesson}} other {# {word_lessons}}}.',
  'rules.no-clash.ofPerson':
    '{who} hat am {when} {count, plural, one {# {word_lesson}} other {# {word_lessons}}}: {lessons}.',
  'rules.unavailable-times.broken':
    '{lesson} ist am {when}{count, plural, =1 {} other { (# {word_periods})}}; das ist nicht verfügbar.',
  'rules.unavailable-times.brokenInRoom':
    '{lesson} in {word_room} {room} ist am {when}{count, plural, =1 {} other { (# {word_periods})}}; das ist nicht verfügbar.',
  'rules.preferred-times.is': '{lesson} ist am {when}, außerhalb der bevorzugten Zeiten.',
  'rules.preferred-times.begins': '{lesson} beginnt am {when}, außerhalb der bevorzugten Zeiten.',
  'rules.same-start.sameDay': '{both} beginnen am {first} und am {second}; verlangt ist derselbe Beginn.',
  'rules.same-start.anyDay': '{both} beginnen in {first} und in {second}; verlangt ist dieselbe Stunde.',
  'rules.same-time.broken': '{both} sind in {first} und in {second}; verlangt ist dieselbe Tageszeit.',
  'rules.same-days.broken': '{both} sind am {first} und am {second}; verlangt ist derselbe Tag.',
  'rules.same-weeks.broken': '{both} sind in {first} und in {second}; verlangt sind dieselben Wochen.',
  'rules.different-time.broken': '{both} sind beide in {period}; verlangt sind verschiedene Tageszeiten.',
  'rules.different-days.broken': '{both} sind beide am {day}; verlangt sind verschiedene Tage.',
  'rules.different-weeks.broken': '{both} sind beide in {weeks}; verlangt sind verschiedene Wochen.',
  'rules.not-overlap.broken': '{both} sind beide am {when}; sie dürfen sich nicht überschneiden.',
  'rules.overlap.broken':
    '{both} beginnen am {first} und am {second} und überschneiden sich nicht; sie sollen zugleich stattfinden.',
  'rules.precedence.broken': '{former} am {first} endet nicht, bevor {latter} am {second} beginnt.',
  'rules.consecutive.ofTwo':
    '{both} folgen nicht direkt aufeinander{ordered, select, yes {, in der angegebenen Reihenfolge} other {}}{unbroken, select, yes {, ohne Pause dazwischen} other {}}.',
  'rules.consecutive.ofSeveral':
    'Die {count, plural, one {# {word_lesson}} other {# {word_lessons}}} von {lessons} zerfallen in {pieces, plural, one {# Stück} other {# Stücke}}; sie sollen direkt aufeinander folgen{ordered, select, yes {, in der angegebenen Reihenfolge} other {}}{unbroken, select, yes {, ohne Pause dazwischen} other {}}.',
  'rules.min-gap.broken':
    'Zwischen {both} liegen am {day} {count, plural, one {# {word_period}} other {# {word_periods}}}; {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.max-gap.broken':
    'Zwischen {both} liegen am {day} {count, plural, one {# {word_period}} other {# {word_periods}}}; {most, plural, one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.min-days-between.apart':
    '{both} liegen {count, plural, one {# Tag} other {# Tage}} auseinander, am {first} und am {second}; {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.min-days-between.sameDay':
    '{both} sind beide am {day}; {least, plural, one {verlangt ist mindestens # Tag Abstand} other {verlangt sind mindestens # Tage Abstand}}.',
  'rules.min-days-between.notAtOnce': '{both} sind beide am {day}; sie folgen nicht direkt aufeinander.',
  'rules.min-days-between.sameDayNotAtOnce':
    '{both} sind beide am {day}; {least, plural, one {verlangt ist mindestens # Tag Abstand} other {verlangt sind mindestens # Tage Abstand}}, und sie folgen nicht direkt aufeinander.',
  'rules.max-days-between.broken':
    '{both} liegen {count, plural, one {# Tag} other {# Tage}} auseinander, am {first} und am {second}; {most, plural, one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.spread.tooMany':
    '{course} hat am {day} {count, plural, one {# {word_lesson}} other {# {word_lessons}}}; {most, plural, one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.spread.tooFewDays':
    '{course} findet an {count, plural, one {# Tag} other {# Tagen}} statt; {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.spread.tooFewDaysOfWeek':
    '{course} findet in Woche {week} an {count, plural, one {# Tag} other {# Tagen}} statt; {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.split.broken':
    'Für {lessons} ist die Aufteilung {split} verlangt; {count, plural, one {es fehlt {missing}} other {es fehlen {missing}}}.',
  'rules.split.missing':
    '{count, plural, one {# {word_lesson}} other {# {word_lessons}}} mit {length, plural, one {# {word_period}} other {# {word_periods}}}',
  'rules.max-simultaneous.tooMany':
    '{count, plural, one {# {word_lesson}} other {# {word_lessons}}} zugleich am {when} ({lessons}); {most, plural, one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.max-simultaneous.tooFew':
    '{count, plural, one {# {word_lesson}} other {# {word_lessons}}} zugleich am {when} ({lessons}); {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.max-simultaneous.none':
    '0 {word_lessons} zugleich am {when}; {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.max-simultaneous.noLimit': 'eine höchste oder eine kleinste Zahl muss angegeben sein',
  'rules.times-used.broken':
    '{used, plural, one {# der angegebenen {word_periods} ist} other {# der angegebenen {word_periods} sind}} von {lessons} belegt; {most, plural, one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.min-working-days.broken':
    '{course} verteilt sich auf {used, plural, one {# Tag} other {# Tage}}; verlangt sind mindestens {days}.',
  'rules.compactness.broken': '{who} hat {lessons} am {when} für sich allein: davor und danach ist nichts.',
  'rules.max-gaps.broken':
    '{who} hat {when} {count, plural, one {# Hohlstunde} other {# Hohlstunden}}; {most, plural, =0 {erlaubt ist keine} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.windows.broken': '{who} hat {when} {count, plural, one {# Hohlstunde} other {# Hohlstunden}}.',
  'rules.lessons-per-day.tooMany':
    '{who} hat {when} {count, plural, one {# {word_period}} other {# {word_periods}}}{hasTag, select, yes { mit dem Stichwort „{tag}“} other {}}; {most, plural, =0 {erlaubt ist keine} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.lessons-per-day.tooFew':
    '{who} hat {when} {count, plural, one {# {word_period}} other {# {word_periods}}}{hasTag, select, yes { mit dem Stichwort „{tag}“} other {}}; {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.lessons-per-week.tooMany':
    '{who} hat {when} {count, plural, one {# {word_period}} other {# {word_periods}}}; {most, plural, =0 {erlaubt ist keine} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.lessons-per-week.tooFew':
    '{who} hat {when} {count, plural, one {# {word_period}} other {# {word_periods}}}; {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.max-consecutive.broken':
    '{who} hat am {day} {count, plural, one {# {word_period}} other {# {word_periods}}}{hasTag, select, yes { mit dem Stichwort „{tag}“} other {}} ohne Pause; {most, plural, =0 {erlaubt ist keine} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.days-per-week.tooMany':
    '{who} hat {when} an {count, plural, one {# Tag} other {# Tagen}} Unterricht; {most, plural, =0 {erlaubt ist keiner} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.days-per-week.tooFew':
    '{who} hat {when} an {count, plural, one {# Tag} other {# Tagen}} Unterricht; {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.day-span.broken':
    'Für {who} sind es {when} {count, plural, one {# {word_period}} other {# {word_periods}}} vom ersten bis zum letzten Unterricht; {most, plural, =0 {erlaubt ist keine} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.day-span.brokenByDays':
    '{count, plural, one {# Tag dauert} other {# Tage dauern}} für {who} {when} länger als {most, plural, one {# {word_period}} other {# {word_periods}}}; {longerDays, plural, one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.first-period.broken':
    '{count, plural, one {# Tag beginnt} other {# Tage beginnen}} für {who} {when} nach {period}; {most, plural, =0 {erlaubt ist keiner} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.first-period.brokenOpen':
    '{count, plural, one {# Tag beginnt} other {# Tage beginnen}} für {who} {when} später als mit der {number}. möglichen Stunde; {most, plural, =0 {erlaubt ist keiner} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.last-period.broken':
    '{count, plural, one {# Tag endet} other {# Tage enden}} für {who} {when} nach {period}; {most, plural, =0 {erlaubt ist keiner} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.lunch-break.broken':
    '{who} hat {when} {count, plural, one {# Tag} other {# Tage}} mit {least, plural, =1 {keiner freien Stunde} other {weniger als # freien Stunden}} von {from} bis {to}; {most, plural, =0 {erlaubt ist keiner} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.lunch-break.tooShort':
    'die Stunden "from" bis "to" müssen mindestens so viele sein, wie frei sein sollen',
  'rules.rest-between-days.broken':
    '{who} hat zwischen {evening} und {morning} {count, plural, one {# freie {word_period}} other {# freie {word_periods}}}; {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.half-days-per-week.broken':
    '{who} hat {when} an {count, plural, one {# halben Tag} other {# halben Tagen}} Unterricht; {most, plural, =0 {erlaubt ist keiner} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.half-days-per-week.inPart':
    '{who} hat {when} an {count, plural, one {# Tag} other {# Tagen}} von {from} bis {to} Unterricht; {most, plural, =0 {erlaubt ist keiner} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.half-days-per-week.backwards': '"from" darf nicht nach "to" liegen',
  'rules.max-per-day-of-tag.broken':
    '{who} hat am {day} {count, plural, one {# {word_lesson}} other {# {word_lessons}}} mit dem Stichwort „{tag}“; {most, plural, =0 {erlaubt ist keine} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.gap-between-tags.broken':
    '{who} hat am {day} {count, plural, one {# {word_period}} other {# {word_periods}}} zwischen {first} und {second}; {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.ends-day.broken': '{lesson} soll am Ende des Tages liegen, und {who} hat am {day} danach {later}.',
  'rules.balance.broken':
    '{who} hat am {fullest} {most, plural, one {# {word_period}} other {# {word_periods}}} und am {emptiest} {fewest, plural, one {# {word_period}} other {# {word_periods}}}; {allowed, plural, =0 {ein Unterschied ist nicht erlaubt} one {ein Unterschied von höchstens # ist erlaubt} other {ein Unterschied von höchstens # ist erlaubt}}.',
  'rules.workload.tooMany':
    '{who} bekommt insgesamt {counting, select, lessons {{count, plural, one {# {word_lesson}} other {# {word_lessons}}}} other {{count, plural, one {# {word_period}} other {# {word_periods}}}}}; {most, plural, =0 {erlaubt ist keine} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.workload.tooFew':
    '{who} bekommt insgesamt {counting, select, lessons {{count, plural, one {# {word_lesson}} other {# {word_lessons}}}} other {{count, plural, one {# {word_period}} other {# {word_periods}}}}}; {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.room-capacity.broken':
    '{lesson} hat {size, plural, one {# Person} other {# Personen}}; {word_room} {room} hat {capacity, plural, one {# Platz} other {# Plätze}}, {lacking} zu wenig.',
  'rules.room-suitability.lacks': '{lesson} ist in {word_room} {room}; dort fehlt: {features}.',
  'rules.room-suitability.lacksAndCosts':
    '{lesson} ist in {word_room} {room}; dort fehlt: {features}, und für sich kostet das {penalty}.',
  'rules.room-suitability.notAsked':
    '{lesson} ist in {word_room} {room}, der nicht unter den verlangten ist.',
  'rules.room-suitability.notAskedAndCosts':
    '{lesson} ist in {word_room} {room}, der nicht unter den verlangten ist und für sich {penalty} kostet.',
  'rules.room-suitability.costs': '{lesson} ist in {word_room} {room}, der für sich {penalty} kostet.',
  'rules.room-stability.broken':
    '{courses, plural, one {{lessons} ist} other {{lessons} sind}} in {rooms, plural, one {# Raum} other {# Räumen}}; {most, plural, =1 {verlangt ist einer} other {verlangt sind höchstens #}}.',
  'rules.same-room.broken': '{both} sind in {first} und {second}; verlangt ist ein und derselbe Raum.',
  'rules.same-room.atOnce':
    '{both} folgen direkt aufeinander, in {first} und {second}; verlangt ist ein und derselbe Raum.',
  'rules.different-room.sameRoom':
    '{both} sind beide in {word_room} {room}; verlangt sind verschiedene {word_rooms}.',
  'rules.different-room.sharedPart':
    '{both} sind in {room} und {other}, die einen Teil gemeinsam haben; verlangt sind verschiedene {word_rooms}.',
  'rules.home-room.broken':
    '{lesson} ist in {word_room} {room}, nicht {count, plural, one {im Stammraum} other {in den Stammräumen}} {rooms}{isSomebodys, select, yes { von {who}} other {}}.',
  'rules.room-changes.broken':
    '{who} hat {when} {count, plural, one {# Raumwechsel} other {# Raumwechsel}}; {most, plural, =0 {erlaubt ist keiner} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.building-changes.broken':
    '{who} hat {when} {count, plural, one {# Gebäudewechsel} other {# Gebäudewechsel}}; {most, plural, =0 {erlaubt ist keiner} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}.',
  'rules.travel-time.broken':
    '{who} hat am {day} {first} in {from} und danach {second} in {to}, dazwischen {free, plural, =0 {keine freie Stunde} one {# freie Stunde} other {# freie Stunden}}; {least, plural, one {verlangt ist mindestens #} other {verlangt sind mindestens #}}.',
  'rules.double-lectures.broken':
    '{lesson} gehört am {when} zu keiner Doppelstunde: Keine andere des Tages liegt direkt davor oder danach im selben Raum.',
  'rules.least-change.room': '{lesson} ist von {word_room} {before} nach {word_room} {now} gewechselt.',
  'rules.least-change.time': '{lesson} ist von {before} auf {now} gewechselt.',
  'rules.least-change.timeThatIsNoMore':
    '{lesson} ist von einer Zeit, die es nicht mehr gibt, auf {now} gewechselt.',

  'rules.faults.where': 'Regel {id}',
  'rules.faults.whole': '{where}: {message}',
  'rules.faults.noSuchKind': 'es gibt keine Art "{kind}"; bekannt sind {known}',
  'rules.faults.scope': '"{kind}" handelt von {scopes}, nicht von {scope}',
  'rules.faults.weight': 'ihr Gewicht ist {weight}; es muss eine ganze Zahl von 1 bis 1000000 sein',
  'rules.faults.pairsWithChoices':
    '"no-clash" kann keine Paare von Kursen mit gemeinsamer Lehrkraft zählen, solange Lehrkräfte zu wählen sind; lassen Sie Unterrichtsstunden zählen',
  'rules.faults.speaksOfChoices':
    '"{kind}" kann nicht von {names} handeln, die erst gewählt werden; nennen Sie stattdessen Kurse oder Unterrichtsstunden',
} as const;
