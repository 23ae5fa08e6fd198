/** Not yet. */
export const tags = {} as const;
