import type { Catalogue } from '../catalogues.ts';
import { availability } from './availability.ts';
import { checks } from './checks.ts';
import { data } from './data.ts';
import { dataCalendar } from './data-calendar.ts';
import { dataCheck } from './data-check.ts';
import { dataImport } from './data-import.ts';
import { dataLists } from './data-lists.ts';
import { dataRules } from './data-rules.ts';
import { dataUses } from './data-uses.ts';
import { diagnosis } from './diagnosis.ts';
import { ruleForms } from './rule-forms.ts';
import { ruleSentences } from './rule-sentences.ts';
import { rules } from './rules.ts';
import { runs } from './runs.ts';
import { scheduleEdits } from './schedule-edits.ts';
import { scheduleHistory } from './schedule-history.ts';
import { scheduleQuestions } from './schedule-questions.ts';
import { schedules } from './schedules.ts';
import { words } from './words.ts';

/** All texts in French, in ICU message syntax. What is not here is said in English. */
export const french: Partial<Catalogue> = {
  ...availability,
  ...checks,
  ...data,
  ...dataCalendar,
  ...dataCheck,
  ...dataImport,
  ...dataLists,
  ...dataRules,
  ...diagnosis,
  ...dataUses,
  ...ruleForms,
  ...ruleSentences,
  ...rules,
  ...runs,
  ...scheduleQuestions,
  ...schedules,
  ...scheduleEdits,
  ...scheduleHistory,
  ...words,
};
