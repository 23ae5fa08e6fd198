/** Why a run of the solver failed. */
export const solver = {
  'solver.noAnswer': 'Le solveur s’est arrêté sans réponse.',
  'solver.noMemory':
    'Le solveur a manqué de mémoire. La personne qui s’occupe du serveur peut lui en donner davantage.',
  'solver.notSent': 'Le problème n’a pas pu être envoyé au solveur : {error}',
} as const;
