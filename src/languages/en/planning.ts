/** What is said of changes of a schedule and why one cannot be made. */
export const planning = {
  'planning.somebody': 'somebody',
  'planning.somebodyAtStart': 'Somebody',
} as const;
