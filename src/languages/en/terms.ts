/** What is said of a term's data, their lists and rules, and why a change of them cannot be made. */
export const terms = {} as const;
