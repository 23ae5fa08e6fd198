/** Faults of files that are read, and what a format cannot say. */
export const formats = {} as const;
