import type { Catalogue } from '../catalogues.ts';
import { data } from './data.ts';
import { dataCalendar } from './data-calendar.ts';
import { dataCheck } from './data-check.ts';
import { dataImport } from './data-import.ts';
import { dataLists } from './data-lists.ts';
import { dataRules } from './data-rules.ts';
import { dataUses } from './data-uses.ts';
import { ruleForms } from './rule-forms.ts';
import { ruleSentences } from './rule-sentences.ts';
import { rules } from './rules.ts';
import { words } from './words.ts';

/** All texts in French, in ICU message syntax. What is not here is said in English. */
export const french: Partial<Catalogue> = {
  ...data,
  ...dataCalendar,
  ...dataCheck,
  ...dataImport,
  ...dataLists,
  ...dataRules,
  ...dataUses,
  ...ruleForms,
  ...ruleSentences,
  ...rules,
  ...words,
};
