/** Not yet. */
export const dataFiles = {} as const;
