/** Arten von Bedingungen: ihre Namen, was sie verlangen, und für die der Übersicht ein Beispiel. */
export const rules = {
  'rules.placed.label': 'Alles findet statt',
  'rules.placed.help':
    'Jede Unterrichtsstunde hat eine Zeit, einen Raum, wenn sie einen braucht, und eine Lehrkraft, wo eine zu wählen ist.',
  'rules.placed.example': 'Nichts bleibt in der Ablage.',
  'rules.no-clash.label': 'Niemand an zwei Orten zugleich',
  'rules.no-clash.help':
    'Lehrkräfte, Gruppen und Räume haben höchstens eine Unterrichtsstunde zur selben Zeit, oder so viele, wie der Raum fasst; eine Unterrichtsstunde in einem Raum mit Teilen belegt alle Teile.',
  'rules.no-clash.example': 'Frau Berg unterrichtet nicht 7A und 8B zugleich.',
  'rules.unavailable-times.label': 'Zeiten, die nicht verfügbar sind',
  'rules.unavailable-times.help':
    'Kein Unterricht dieser {word_teachers}, {word_groups}, {word_rooms} oder {word_courses} zu den angegebenen Zeiten. Ein Raum ist gesperrt, wenn ein Teil von ihm es ist.',
  'rules.unavailable-times.example': 'Frau Berg ist freitags nicht da.',
  'rules.preferred-times.label': 'Bevorzugte Zeiten',
  'rules.preferred-times.help':
    'Diese {word_lessons} finden zu den angegebenen Zeiten statt oder beginnen dann.',
  'rules.preferred-times.example': 'Sport ist nachmittags.',
  'rules.same-start.label': 'Gemeinsamer Beginn',
  'rules.same-start.help':
    'Diese {word_lessons} beginnen in derselben Stunde desselben Tages, oder in derselben Stunde an beliebigen Tagen.',
  'rules.same-start.example': 'Die Sprachen in Jahrgang 9 beginnen gleichzeitig.',
  'rules.same-time.label': 'Zur selben Tageszeit',
  'rules.same-time.help':
    'Diese {word_lessons} liegen in denselben Stunden, an welchen Tagen auch immer; eine kürzere liegt innerhalb der längeren.',
  'rules.same-time.example': 'Beide sind zur selben Tageszeit.',
  'rules.same-days.label': 'Am selben Tag',
  'rules.same-days.help': 'Diese {word_lessons} liegen am selben Wochentag.',
  'rules.same-days.example': 'Vorlesung und Übung sind am selben Tag.',
  'rules.same-weeks.label': 'In denselben Wochen',
  'rules.same-weeks.help':
    'Diese {word_lessons} finden in denselben Wochen des Zyklus statt; was seltener stattfindet, in einigen Wochen des anderen.',
  'rules.same-weeks.example': 'Beide finden in der A-Woche statt.',
  'rules.different-time.label': 'Zu verschiedenen Tageszeiten',
  'rules.different-time.help':
    'Keine zwei dieser {word_lessons} haben eine Stunde des Tages gemeinsam, auch nicht an verschiedenen Tagen.',
  'rules.different-time.example': 'Der Unterricht liegt zu verschiedenen Tageszeiten.',
  'rules.different-days.label': 'An verschiedenen Tagen',
  'rules.different-days.help': 'Keine zwei dieser {word_lessons} liegen am selben Wochentag.',
  'rules.different-days.example': 'Die beiden Klausuren sind an verschiedenen Tagen.',
  'rules.different-weeks.label': 'In verschiedenen Wochen',
  'rules.different-weeks.help':
    'Keine zwei dieser {word_lessons} finden in derselben Woche des Zyklus statt.',
  'rules.different-weeks.example': 'Die eine ist in der A-Woche, die andere in der B-Woche.',
  'rules.not-overlap.label': 'Nie zugleich',
  'rules.not-overlap.help': 'Keine zwei dieser {word_lessons} finden zugleich statt.',
  'rules.not-overlap.example': 'Zwei Fächer, die man beide wählen darf, sind nie zugleich.',
  'rules.overlap.label': 'Zugleich',
  'rules.overlap.help': 'Je zwei dieser {word_lessons} finden zugleich statt, mindestens eine Stunde lang.',
  'rules.overlap.example': 'Die Parallelgruppen haben zugleich Unterricht.',
  'rules.precedence.label': 'In dieser Reihenfolge',
  'rules.precedence.help':
    'Jede dieser {word_lessons} endet, bevor die nächsten beginnen, in der Woche oder nur, wo sie am selben Tag liegen.',
  'rules.precedence.example': 'Die Vorlesung liegt vor der Übung.',
  'rules.consecutive.label': 'Direkt hintereinander',
  'rules.consecutive.help':
    'Diese {word_lessons} folgen an einem Tag direkt aufeinander, beliebig oder in der angegebenen Reihenfolge; Pausen dürfen dazwischenliegen oder nicht.',
  'rules.consecutive.example': 'Auf die Theorie folgt die Praxis.',
  'rules.min-gap.label': 'Abstand am selben Tag',
  'rules.min-gap.help':
    'Zwischen zwei dieser {word_lessons} an einem Tag liegen mindestens so viele {word_periods}.',
  'rules.min-gap.example': 'Zwischen zwei von ihnen liegt mindestens eine Stunde.',
  'rules.max-gap.label': 'Am selben Tag nicht weit auseinander',
  'rules.max-gap.help':
    'Zwischen zwei dieser {word_lessons} an einem Tag liegen höchstens so viele {word_periods}.',
  'rules.max-gap.example': 'Sie liegen höchstens zwei Stunden auseinander.',
  'rules.min-days-between.label': 'Tage dazwischen',
  'rules.min-days-between.help':
    'Je zwei dieser {word_lessons} liegen mindestens so viele Tage auseinander (1: an verschiedenen Tagen); von denen, die doch an einem Tag liegen, kann verlangt werden, dass sie direkt aufeinander folgen.',
  'rules.min-days-between.example': 'Zwischen zweimal Französisch liegt ein Tag.',
  'rules.max-days-between.label': 'Nicht viele Tage auseinander',
  'rules.max-days-between.help':
    'Je zwei dieser {word_lessons} liegen höchstens so viele Tage auseinander (0: am selben Tag).',
  'rules.max-days-between.example': 'Vorlesung und Übung liegen höchstens zwei Tage auseinander.',
  'rules.spread.label': 'Nicht zu oft an einem Tag',
  'rules.spread.help':
    'Ein Kurs hat an einem Tag höchstens so viele {word_lessons}, und er findet an mindestens so vielen Tagen einer Woche statt, in der er überhaupt stattfindet.',
  'rules.spread.example': 'Mathematik ist höchstens einmal am Tag.',
  'rules.split.label': 'Einzel- und Doppelstunden',
  'rules.split.help':
    'Unter den {word_lessons} eines Kurses sind diese Längen, in {word_periods} (etwa 2, 2 und 1).',
  'rules.split.example': 'Kunst hat eine Doppelstunde und eine Einzelstunde.',
  'rules.max-simultaneous.label': 'So viele zugleich',
  'rules.max-simultaneous.help':
    'Von diesen {word_lessons} zusammen finden höchstens (mindestens) so viele zugleich statt, immer oder zu den angegebenen Zeiten.',
  'rules.max-simultaneous.example': 'Es gibt drei Sätze Mikroskope.',
  'rules.times-used.label': 'Wenige dieser Zeiten',
  'rules.times-used.help':
    'Diese {word_lessons} zusammen belegen höchstens so viele der angegebenen Zeiten, über den ganzen Zyklus.',
  'rules.times-used.example': 'Diese Kurse belegen höchstens vier verschiedene Zeiten.',
  'rules.min-working-days.label': 'Über genug Tage verteilt',
  'rules.min-working-days.help':
    'Die {word_lessons} eines Kurses verteilen sich auf mindestens so viele Tage der Woche.',
  'rules.min-working-days.example': 'Ein Kurs findet an mindestens drei Tagen statt.',
  'rules.compactness.label': 'Nichts steht allein',
  'rules.compactness.help':
    'Eine Unterrichtsstunde einer Gruppe hat direkt davor oder danach eine andere derselben Gruppe.',
  'rules.compactness.example': 'Keine Unterrichtsstunde steht für sich allein.',
  'rules.max-gaps.label': 'Wenige Hohlstunden',
  'rules.max-gaps.help':
    'Eine Lehrkraft oder eine Gruppe hat am Tag oder in der Woche höchstens so viele Hohlstunden.',
  'rules.max-gaps.example': 'Eine Lehrkraft hat höchstens drei Hohlstunden in der Woche.',
  'rules.windows.label': 'Keine Hohlstunden',
  'rules.windows.help':
    'Eine Lehrkraft oder eine Gruppe hat zwischen ihrem Unterricht eines Tages keine freien Stunden; jede zählt.',
  'rules.windows.example': 'Klasse 7A hat keine Hohlstunde.',
  'rules.lessons-per-day.label': 'Unterricht am Tag',
  'rules.lessons-per-day.help':
    'Eine Lehrkraft oder eine Gruppe hat mindestens und höchstens so viele {word_periods} Unterricht an einem Tag, an dem sie welchen hat, oder an jedem Tag.',
  'rules.lessons-per-day.example': 'Klasse 5A hat jeden Tag vier bis sechs Stunden.',
  'rules.lessons-per-week.label': 'Unterricht in der Woche',
  'rules.lessons-per-week.help':
    'Eine Lehrkraft oder eine Gruppe hat in der Woche mindestens und höchstens so viele {word_periods} Unterricht.',
  'rules.lessons-per-week.example': 'Eine Referendarin hat höchstens zwölf Stunden in der Woche.',
  'rules.max-consecutive.label': 'Nicht zu lange ohne Pause',
  'rules.max-consecutive.help':
    'Eine Lehrkraft oder eine Gruppe hat höchstens so viele {word_periods} Unterricht ohne eine freie Stunde dazwischen.',
  'rules.max-consecutive.example': 'Niemand unterrichtet mehr als vier Stunden am Stück.',
  'rules.days-per-week.label': 'Tage mit Unterricht',
  'rules.days-per-week.help':
    'Eine Lehrkraft oder eine Gruppe hat an mindestens und höchstens so vielen Tagen einer Woche Unterricht.',
  'rules.days-per-week.example': 'Herr Okoro kommt an höchstens drei Tagen.',
  'rules.day-span.label': 'Kurze Tage',
  'rules.day-span.help':
    'Ein Tag einer Lehrkraft oder einer Gruppe dauert vom ersten bis zum letzten Unterricht höchstens so viele {word_periods}, Hohlstunden mitgezählt. An einigen Tagen der Woche kann eine Stunde mehr erlaubt sein.',
  'rules.day-span.example': 'Der Tag einer Lehrkraft dauert höchstens acht Stunden.',
  'rules.first-period.label': 'Tage beginnen früh',
  'rules.first-period.help':
    'Ein Tag einer Lehrkraft oder einer Gruppe beginnt spätestens mit dieser Stunde, bis auf so viele Tage der Woche. Ohne nicht verfügbare {word_periods} zählt die Stunde unter den übrigen des Tages.',
  'rules.first-period.example': 'Der Tag einer Klasse beginnt mit der ersten Stunde.',
  'rules.last-period.label': 'Tage enden früh',
  'rules.last-period.help':
    'Ein Tag einer Lehrkraft oder einer Gruppe endet spätestens mit dieser Stunde, bis auf so viele Tage der Woche.',
  'rules.last-period.example': 'An den meisten Tagen enden die Klassen vor der achten Stunde.',
  'rules.lunch-break.label': 'Eine Mittagspause',
  'rules.lunch-break.help':
    'Eine Lehrkraft oder eine Gruppe hat jeden Tag mittags so viele freie {word_periods}, bis auf so viele Tage der Woche.',
  'rules.lunch-break.example': 'Alle haben mittags eine freie Stunde.',
  'rules.rest-between-days.label': 'Ruhe zwischen zwei Tagen',
  'rules.rest-between-days.help':
    'Eine Lehrkraft oder eine Gruppe hat zwischen dem letzten Unterricht eines Tages und dem ersten des nächsten mindestens so viele freie {word_periods}.',
  'rules.rest-between-days.example': 'Nach spätem Unterricht beginnt der nächste Tag später.',
  'rules.half-days-per-week.label': 'Halbe Tage mit Unterricht',
  'rules.half-days-per-week.help':
    'Eine Lehrkraft oder eine Gruppe hat an höchstens so vielen Vor- und Nachmittagen, oder anderen Tagesabschnitten, einer Woche Unterricht.',
  'rules.half-days-per-week.example': 'Eine Teilzeitkraft hat höchstens vier halbe Tage.',
  'rules.max-per-day-of-tag.label': 'Nicht zu viel von einer Sorte am Tag',
  'rules.max-per-day-of-tag.help':
    'Eine Lehrkraft oder eine Gruppe hat an einem Tag höchstens so viele {word_lessons} mit einem Stichwort: etwa nicht mehr als zwei schwere Fächer.',
  'rules.max-per-day-of-tag.example': 'Höchstens zwei schwere Fächer an einem Tag.',
  'rules.gap-between-tags.label': 'Abstand zwischen zwei Sorten',
  'rules.gap-between-tags.help':
    'Zwischen einer Unterrichtsstunde mit dem einen Stichwort und der nächsten mit dem anderen am selben Tag hat eine Lehrkraft oder eine Gruppe mindestens so viele {word_periods}.',
  'rules.gap-between-tags.example': 'Zwischen Sport und einer Klassenarbeit liegt eine Stunde.',
  'rules.ends-day.label': 'Am Ende des Tages',
  'rules.ends-day.help':
    'Diese {word_lessons} sind für die Gruppen, die sie besuchen, die letzten des Tages.',
  'rules.ends-day.example': 'Schwimmen ist am Ende des Tages.',
  'rules.balance.label': 'Ähnlich lange Tage',
  'rules.balance.help':
    'Der vollste Tag der Woche einer Lehrkraft oder einer Gruppe hat höchstens so viele {word_periods} mehr als der leerste, an dem sie Unterricht hat.',
  'rules.balance.example': 'Der längste Tag hat höchstens zwei Stunden mehr als der kürzeste.',
  'rules.workload.label': 'Deputat',
  'rules.workload.help':
    'Eine Lehrkraft bekommt insgesamt mindestens und höchstens so viele {word_lessons}, oder so viele {word_periods} Unterricht.',
  'rules.workload.example': 'Von denen, die zur Wahl stehen, bekommt Frau Diaz höchstens zehn.',
  'rules.room-capacity.label': 'Genug Plätze',
  'rules.room-capacity.help': 'Ein Raum hat für alle, die am Unterricht teilnehmen, einen Platz.',
  'rules.room-capacity.example': 'Eine Klasse mit 28 ist nicht in einem Raum für 20.',
  'rules.room-suitability.label': 'Passende {word_rooms}',
  'rules.room-suitability.help':
    'Ein Raum hat alle Ausstattung, die der Kurs braucht, und ist einer der verlangten, wo welche verlangt sind; Räume können für sich etwas kosten.',
  'rules.room-suitability.example': 'Chemie ist im Labor.',
  'rules.room-stability.label': 'Ein Raum für einen Kurs',
  'rules.room-stability.help':
    'Alle {word_lessons} eines Kurses sind im selben Raum, oder in höchstens so vielen Räumen.',
  'rules.room-stability.example': 'Ein Kurs ist immer im selben Raum.',
  'rules.same-room.label': 'Im selben Raum',
  'rules.same-room.help':
    'Die {word_lessons} einer Auswahl, oder jedes Kurses, sind alle in einem Raum; auf Wunsch nur, wo sie direkt aufeinander folgen.',
  'rules.same-room.example': 'Beide sind in einem Raum.',
  'rules.different-room.label': 'In verschiedenen Räumen',
  'rules.different-room.help':
    'Keine zwei {word_lessons} einer Auswahl, oder eines Kurses, sind im selben Raum, zu welcher Zeit auch immer.',
  'rules.different-room.example': 'Die beiden Gruppen sind in verschiedenen Räumen.',
  'rules.home-room.label': 'Stammräume',
  'rules.home-room.help': 'Der Unterricht dieser {word_teachers} oder {word_groups} ist in ihrem Stammraum.',
  'rules.home-room.example': 'Klasse 5A ist in Raum 105, wenn es geht.',
  'rules.room-changes.label': 'Wenige Raumwechsel',
  'rules.room-changes.help':
    'Eine Lehrkraft oder eine Gruppe wechselt den Raum höchstens so oft, am Tag oder in der Woche.',
  'rules.room-changes.example': 'Eine Klasse wechselt den Raum höchstens zweimal am Tag.',
  'rules.building-changes.label': 'Wenige Gebäudewechsel',
  'rules.building-changes.help':
    'Eine Lehrkraft oder eine Gruppe wechselt das Gebäude höchstens so oft, am Tag oder in der Woche.',
  'rules.building-changes.example': 'Eine Lehrkraft geht höchstens einmal am Tag ins andere Gebäude.',
  'rules.travel-time.label': 'Zeit für den Weg',
  'rules.travel-time.help':
    'Wer für den nächsten Unterricht in ein anderes Gebäude (oder einen anderen Raum) geht, Lehrkraft oder Gruppe, hat dazwischen so viele freie {word_periods}. Minuten zählen nach den üblichen Uhrzeiten.',
  'rules.travel-time.example': 'Für den Weg ins andere Gebäude ist eine Stunde frei.',
  'rules.double-lectures.label': 'Doppelstunden',
  'rules.double-lectures.help':
    'Zwei oder mehr {word_lessons} eines Kurses an einem Tag folgen direkt aufeinander, in einem Raum.',
  'rules.double-lectures.example': 'Zweimal an einem Tag heißt direkt hintereinander in einem Raum.',
  'rules.least-change.label': 'Wenige Änderungen',
  'rules.least-change.help':
    '{Word_lessons} behalten die Zeit und den Raum, die sie in einem Vergleichsplan hatten.',
} as const;
