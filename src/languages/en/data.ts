/** Pages of a term's data: lists, rules, calendar, check and import. */
export const data = {} as const;
