import { accountFailures } from './account-failures.ts';
import { accountPages } from './account-pages.ts';
import { accounts } from './accounts.ts';
import { availability } from './availability.ts';
import { bellTables } from './bell-tables.ts';
import { checks } from './checks.ts';
import { courseTable } from './course-table.ts';
import { data } from './data.ts';
import { dataCalendar } from './data-calendar.ts';
import { dataCheck } from './data-check.ts';
import { dataFiles } from './data-files.ts';
import { dataImport } from './data-import.ts';
import { dataLists } from './data-lists.ts';
import { dataRules } from './data-rules.ts';
import { dataUses } from './data-uses.ts';
import { diagnosis } from './diagnosis.ts';
import { formats } from './formats.ts';
import { formatsFet } from './formats-fet.ts';
import { formatsFiles } from './formats-files.ts';
import { operations } from './operations.ts';
import { pages } from './pages.ts';
import { planning } from './planning.ts';
import { planningChanges } from './planning-changes.ts';
import { rollForward } from './roll-forward.ts';
import { ruleForms } from './rule-forms.ts';
import { ruleSentences } from './rule-sentences.ts';
import { rules } from './rules.ts';
import { runs } from './runs.ts';
import { samples } from './samples.ts';
import { scheduleEdits } from './schedule-edits.ts';
import { scheduleHistory } from './schedule-history.ts';
import { scheduleQuestions } from './schedule-questions.ts';
import { schedules } from './schedules.ts';
import { solver } from './solver.ts';
import { tags } from './tags.ts';
import { teachers } from './teachers.ts';
import { termChanges } from './term-changes.ts';
import { terms } from './terms.ts';
import { termsFiles } from './terms-files.ts';
import { vocabularyPage } from './vocabulary-page.ts';
import { wizard } from './wizard.ts';
import { words } from './words.ts';

/** All texts in French, in ICU message syntax. What is not here is said in English. */
export const french = {
  ...accountPages,
  ...accountFailures,
  ...accounts,
  ...availability,
  ...bellTables,
  ...checks,
  ...courseTable,
  ...data,
  ...dataCalendar,
  ...dataCheck,
  ...dataFiles,
  ...dataImport,
  ...dataLists,
  ...dataRules,
  ...diagnosis,
  ...dataUses,
  ...formats,
  ...formatsFet,
  ...formatsFiles,
  ...operations,
  ...pages,
  ...planning,
  ...planningChanges,
  ...rollForward,
  ...ruleForms,
  ...ruleSentences,
  ...rules,
  ...runs,
  ...samples,
  ...scheduleQuestions,
  ...schedules,
  ...scheduleEdits,
  ...scheduleHistory,
  ...solver,
  ...tags,
  ...teachers,
  ...termChanges,
  ...terms,
  ...termsFiles,
  ...vocabularyPage,
  ...wizard,
  ...words,
} as const;
