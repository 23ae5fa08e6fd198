/** The pages of a run of the solver and of its result. */
export const runs = {} as const;
