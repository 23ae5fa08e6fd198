/** Was über Änderungen eines Halbjahrs gesagt wird, die eine ganze Datei macht. */
export const termsFiles = {
  'terms.actions.replacedBy': 'Daten durch die der Datei {file} ersetzt',
} as const;
