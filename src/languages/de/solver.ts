/** Warum eine Berechnung fehlgeschlagen ist. */
export const solver = {
  'solver.noAnswer': 'Die Berechnung endete ohne Antwort.',
  'solver.notSent': 'Die Aufgabe konnte nicht an die Berechnung gesendet werden: {error}',
} as const;
