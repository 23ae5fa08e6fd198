/** What is said of a run of the solver. */
export const solver = {} as const;
