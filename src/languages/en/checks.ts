/** What the check before solving and the diagnosis find. */
export const checks = {} as const;
