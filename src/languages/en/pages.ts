/** The frame of every page, the home page, uploads and what goes wrong. */
export const pages = {} as const;
