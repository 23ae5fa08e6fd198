/** Why a run of the solver failed. */
export const solver = {
  'solver.noAnswer': 'انتهى محرك الحل دون إجابة.',
  'solver.notSent': 'تعذر إرسال المسألة إلى محرك الحل: {error}',
} as const;
