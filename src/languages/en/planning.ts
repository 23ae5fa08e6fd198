/** What is said of changes of a schedule and why one cannot be made. */
export const planning = {} as const;
