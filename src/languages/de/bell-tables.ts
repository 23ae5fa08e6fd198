/** Klingelpläne: andere Uhrzeiten der Stunden, für einige Tage oder einige Klassen. */
export const bellTables = {
  'bells.title': 'Klingelpläne',
  'bells.help':
    'Andere Uhrzeiten für einige Tage oder einige {word_groups}, etwa kürzere {word_periods} am Freitag. Überall sonst gelten die üblichen oben. Wo zwei zugleich gelten, gilt der obere.',
  'bells.none': 'Noch gibt es keine: Die Uhrzeiten oben gelten immer.',
  'bells.add': 'Klingelplan hinzufügen',
  'bells.page': 'Klingelplan „{name}“',
  'bells.name': 'Name',
  'bells.name.help': 'Etwa Freitag oder Unterstufe.',
  'bells.days': 'Tage',
  'bells.days.help': 'Keiner markiert heißt jeden Tag.',
  'bells.groups': '{Word_groups}',
  'bells.groups.help': 'Durch Kommas getrennt, mit allem darunter; leer gilt er für alle.',
  'bells.times': 'Uhrzeiten',
  'bells.usual': 'Sonst',
  'bells.usualTimes': 'übliche Zeiten',
  'bells.everyDay': 'jeden Tag',
  'bells.everybody': 'alle',
  'bells.noSuch': 'Diesen Klingelplan gibt es nicht; vielleicht wurde er gelöscht.',
  'bells.noSuchDay': 'Markieren Sie Tage der Woche.',
  'bells.nameMissing': 'Er hat einen Namen, etwa Freitag.',
  'bells.nameTaken': 'Den Klingelplan „{name}“ gibt es schon.',
  'bells.always':
    'Markieren Sie einige Tage oder nennen Sie {word_groups}: Was immer und für alle gilt, sind die üblichen Uhrzeiten.',
  'bells.otherCalendar':
    'Inzwischen haben sich die Tage oder {word_periods} des Kalenders geändert. Tage und Zeiten stehen hier, wie sie jetzt sind; bitte ändern Sie sie noch einmal.',
  'bells.tooMany': 'Höchstens {most} Klingelpläne.',
  'bells.actions.added': 'Klingelplan „{name}“ hinzugefügt',
  'bells.actions.changed': 'Klingelplan „{name}“ geändert',
  'bells.actions.deleted': 'Klingelplan „{name}“ gelöscht',
} as const;
