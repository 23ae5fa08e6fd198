/** Why a run of the solver failed. */
export const solver = {
  'solver.noAnswer': 'El cálculo terminó sin respuesta.',
  'solver.noMemory': 'El cálculo se quedó sin memoria. Quien se encarga del servidor puede darle más.',
  'solver.notSent': 'No se pudo enviar el problema al motor de cálculo: {error}',
} as const;
