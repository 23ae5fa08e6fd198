/**
 * Soft costs on the instances of ITC-2007 track 3 (UD2): the best known, and the lowest average over several runs that a
 * published method reached under the competition's time limit (Müller 2009; Lü and Hao 2010; Abdullah et al. 2012;
 * Bellio et al. 2012).
 */
export const published: Readonly<Record<string, { readonly best: number; readonly average: number }>> = {
  comp01: { best: 5, average: 5 },
  comp02: { best: 24, average: 53 },
  comp03: { best: 62, average: 79 },
  comp04: { best: 35, average: 38.3 },
  comp05: { best: 284, average: 328.5 },
  comp06: { best: 27, average: 50.4 },
  comp07: { best: 6, average: 20.2 },
  comp08: { best: 37, average: 43.6 },
  comp09: { best: 96, average: 105 },
  comp10: { best: 4, average: 20.5 },
  comp11: { best: 0, average: 0 },
  comp12: { best: 294, average: 340.5 },
  comp13: { best: 59, average: 71.3 },
  comp14: { best: 51, average: 57.9 },
};
