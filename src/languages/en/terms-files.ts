/** What is said of changes of a term that a whole file makes. */
export const termsFiles = {
  'terms.actions.replacedBy': 'replaced the data by those of the file {file}',
} as const;
