/** Warum eine Berechnung fehlgeschlagen ist. */
export const solver = {
  'solver.noAnswer': 'Die Berechnung endete ohne Antwort.',
  'solver.noMemory':
    'Die Berechnung hatte zu wenig Arbeitsspeicher. Wer den Server betreut, kann ihr mehr davon geben.',
  'solver.notSent': 'Die Aufgabe konnte nicht an die Berechnung gesendet werden: {error}',
} as const;
