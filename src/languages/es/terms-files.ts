/** What is said of changes of a term that a whole file makes. */
export const termsFiles = {
  'terms.actions.replacedBy': 'sustituyó los datos por los del archivo {file}',
} as const;
