/** Bun has all that the program uses of the language, and reads `.env` by itself. */
export {};
