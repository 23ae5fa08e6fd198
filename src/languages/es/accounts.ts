/** Signing in, the own account and users. */
export const accounts = {} as const;
