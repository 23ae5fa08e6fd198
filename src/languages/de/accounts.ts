/** Anmeldung, eigenes Konto und Benutzer. */
export const accounts = {} as const;
