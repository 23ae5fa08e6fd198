/** Why a run of the solver failed. */
export const solver = {
  'solver.noAnswer': 'انتهى محرك الحل دون إجابة.',
  'solver.noMemory': 'نفدت ذاكرة محرك الحل. يمكن للمسؤول عن الخادم أن يمنحه المزيد.',
  'solver.notSent': 'تعذر إرسال المسألة إلى محرك الحل: {error}',
} as const;
