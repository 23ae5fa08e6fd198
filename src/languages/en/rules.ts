/** Constraint kinds: their names, what they ask, their parameters, and what is said of what breaks them. */
export const rules = {} as const;
