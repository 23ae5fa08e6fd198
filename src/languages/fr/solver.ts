/** Why a run of the solver failed. */
export const solver = {
  'solver.noAnswer': 'Le solveur s’est arrêté sans réponse.',
  'solver.notSent': 'Le problème n’a pas pu être envoyé au solveur : {error}',
} as const;
