/** Why a run of the solver failed. */
export const solver = {
  'solver.noAnswer': 'El cálculo terminó sin respuesta.',
  'solver.notSent': 'No se pudo enviar el problema al motor de cálculo: {error}',
} as const;
