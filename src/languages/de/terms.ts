/** Was über die Daten eines Halbjahrs gesagt wird: ihre Listen mit ihren Spalten, und was an einer Zelle nicht stimmt. */
export const terms = {
  'terms.teachers.name.label': 'Name',
  'terms.teachers.name.help': 'Wie er in Stundenplänen steht.',
  'terms.groups.name.label': 'Name',
  'terms.groups.name.help': 'Ein Jahrgang, eine Klasse oder ein Teil davon.',
  'terms.groups.parent.label': 'Teil von',
  'terms.groups.parent.help':
    'Wovon sie ein Teil ist. Der Unterricht des Ganzen ist auch der Unterricht aller Teile darunter.',
  'terms.groups.size.label': 'Lernende',
  'terms.groups.size.help': 'Wie viele Lernende sie hat.',
  'terms.rooms.name.label': 'Name',
  'terms.rooms.name.help': 'Wie er in Stundenplänen steht.',
  'terms.rooms.capacity.label': 'Plätze',
  'terms.rooms.capacity.help': 'Wie viele Lernende er fasst.',
  'terms.rooms.features.label': 'Ausstattung',
  'terms.rooms.features.help': 'Was er bietet, durch Kommas getrennt: Labor, Computer.',
  'terms.rooms.building.label': 'Gebäude',
  'terms.rooms.building.help': 'Wo er ist, wenn es mehrere Gebäude gibt.',
  'terms.rooms.lessonsAtOnce.label': 'Belegungen zugleich',
  'terms.rooms.lessonsAtOnce.help': '1, oder mehr für eine Turnhalle, die sich mehrere Klassen teilen.',
  'terms.rooms.parts.label': 'Besteht aus',
  'terms.rooms.parts.help': 'Die {word_rooms}, aus denen er besteht, wenn er geteilt werden kann.',
  'terms.courses.name.label': 'Name',
  'terms.courses.name.help': 'Leer für Fach und Gruppen: Mathematik 7A.',
  'terms.courses.subject.label': 'Fach',
  'terms.courses.subject.help': 'Was unterrichtet wird.',
  'terms.courses.groups.label': '{Word_groups}',
  'terms.courses.groups.help': 'Wer unterrichtet wird, durch Kommas getrennt; mehrere gemeinsam.',
  'terms.courses.teachers.label': '{Word_teachers}',
  'terms.courses.teachers.help': 'Alle unterrichten gemeinsam; wer zuerst steht, ist verantwortlich.',
  'terms.courses.choices.label': 'Wahlweise',
  'terms.courses.choices.help': '{Word_teachers}, von denen jedes Mal eine gewählt wird.',
  'terms.courses.split.label': '{Word_lessons}',
  'terms.courses.split.help':
    'Wie sie aufgeteilt sind: 2+2+1 sind zwei Doppelstunden und eine einzelne; 1 (Woche 2) findet nur in dieser Woche statt.',
  'terms.courses.size.label': 'Lernende',
  'terms.courses.size.help': 'Wie viele einen Platz brauchen; leer für alle aus den Gruppen.',
  'terms.courses.features.label': 'Braucht an Ausstattung',
  'terms.courses.features.help': 'Ausstattung, die der Raum haben muss, durch Kommas getrennt.',
  'terms.courses.rooms.label': '{Word_rooms}',
  'terms.courses.rooms.help':
    'Unterrichtet wird nur an einem dieser Orte, durch Kommas getrennt; leer heißt überall.',
  'terms.courses.needsRoom.label': 'In einem Raum',
  'terms.courses.needsRoom.help': 'Nein für alles, was keinen braucht, etwa Schwimmen außer Haus.',
  'terms.courses.tags.label': 'Stichwörter',
  'terms.courses.tags.help': 'Wörter, von denen Regeln handeln können, durch Kommas getrennt.',

  'terms.cells.yes': 'ja',
  'terms.cells.no': 'nein',
  'terms.cells.yesOrNo': '„{yes}“ oder „{no}“, nicht „{text}“.',
  'terms.cells.longest': 'Höchstens {most} Zeichen.',
  'terms.cells.longestEach': 'Je höchstens {most} Zeichen.',
  'terms.cells.tooLong': 'Höchstens {most} Zeichen; es sind {count}.',
  'terms.cells.wholeNumber': 'Eine ganze Zahl von {least} bis {most}, nicht „{text}“.',
  'terms.cells.unknown': `{list, select,
    teachers {Unter „{Word_teachers}“ gibt es „{name}“ nicht.}
    groups {Unter „{Word_groups}“ gibt es „{name}“ nicht.}
    rooms {Unter „{Word_rooms}“ gibt es „{name}“ nicht.}
    lessons {Unter „{Word_lessons}“ gibt es „{name}“ nicht.}
    other {Unter „{Word_courses}“ gibt es „{name}“ nicht.}
  }`,
  'terms.cells.unknownButSimilar': `{list, select,
    teachers {Unter „{Word_teachers}“ gibt es „{name}“ nicht; meinten Sie „{similar}“?}
    groups {Unter „{Word_groups}“ gibt es „{name}“ nicht; meinten Sie „{similar}“?}
    rooms {Unter „{Word_rooms}“ gibt es „{name}“ nicht; meinten Sie „{similar}“?}
    lessons {Unter „{Word_lessons}“ gibt es „{name}“ nicht; meinten Sie „{similar}“?}
    other {Unter „{Word_courses}“ gibt es „{name}“ nicht; meinten Sie „{similar}“?}
  }`,
  'terms.cells.nameMissing': `{list, select,
    teachers {Hier fehlt der Name ({word_teacher}).}
    groups {Hier fehlt der Name ({word_group}).}
    rooms {Hier fehlt der Name ({word_room}).}
    other {Hier fehlt der Name ({word_course}).}
  }`,
  'terms.cells.nameTaken': `{list, select,
    teachers {Unter „{Word_teachers}“ gibt es „{name}“ schon.}
    groups {Unter „{Word_groups}“ gibt es „{name}“ schon.}
    rooms {Unter „{Word_rooms}“ gibt es „{name}“ schon.}
    other {Unter „{Word_courses}“ gibt es „{name}“ schon.}
  }`,
  'terms.cells.parentsTooMany': 'Eine Gruppe ist Teil höchstens einer anderen.',
  'terms.cells.parentBelow': 'Eine Gruppe kann nicht Teil von sich selbst oder von einer unter ihr sein.',
  'terms.cells.partOfItself': 'Ein Raum ist kein Teil von sich selbst.',
  'terms.cells.partHasParts': 'Einer davon besteht aus anderen Räumen; nennen Sie diese.',
  'terms.cells.partIsPart': 'Er ist Teil eines anderen Raums und kann deshalb selbst keine Teile haben.',
  'terms.cells.choiceTeaches': 'Eine davon unterrichtet ohnehin jedes Mal.',
  'terms.cells.courseNameMissing': 'Ein Kurs hat einen Namen oder ein Fach.',

  'terms.split.week': 'Woche',
  'terms.split.weeks': 'Wochen',
  'terms.split.and': 'und',
  'terms.split.unreadable':
    'Längen in {word_periods}, etwa 2+2+1, 4x1 oder 2 (Woche 1); „{piece}“ ist keine.',
  'terms.split.lengthOutside': 'Es dauert 1 bis {most} {word_periods}, so lang wie ein Tag; nicht {length}.',
  'terms.split.oneWeek': 'Hier wiederholt sich eine einzige Woche.',
  'terms.split.weeksOutside': 'Die Wochen sind 1 bis {weeks}, nicht „{text}“.',
  'terms.split.tooMany': 'Höchstens {most} {word_lessons} in der Woche.',
} as const;
