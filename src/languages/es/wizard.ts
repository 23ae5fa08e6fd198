/** Not yet. */
export const wizard = {} as const;
