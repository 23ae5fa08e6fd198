/** Why a run of the solver failed. */
export const solver = {
  'solver.noAnswer': 'The solver ended without an answer.',
  'solver.notSent': 'The problem could not be sent to the solver: {error}',
} as const;
