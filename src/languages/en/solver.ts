/** Why a run of the solver failed. */
export const solver = {
  'solver.noAnswer': 'The solver ended without an answer.',
  'solver.noMemory': 'The solver ran out of memory. Whoever looks after the server can give it more.',
  'solver.notSent': 'The problem could not be sent to the solver: {error}',
} as const;
