/** A word for one and for several, in small letters but where the language writes nouns large. */
export type WordForms = { readonly one: string; readonly many: string };
