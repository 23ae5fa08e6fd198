/** What is said of changes of a term that a whole file makes. */
export const termsFiles = {
  'terms.actions.replacedBy': 'استبدال البيانات ببيانات الملف {file}',
} as const;
