import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import { selectTerm } from '../../store/term-data.ts';
import type { ChangedTerm, TermEdit } from './change-term.ts';
import { addRules } from './edit-rules.ts';
import { ruleTemplates } from './rule-templates.ts';

/**
 * Adds those rules of a set of usual ones of whose kinds the term has none.
 *
 * @param name of the set
 * @throws Failure `notFound` when there is no such set or term, `conflict` when the term has all of them; else as
 *   `changeTerm` does.
 */
export async function addTemplate(
  database: Pick<Database, 'queries'>,
  termId: string,
  name: string | undefined,
  edit: TermEdit,
): Promise<ChangedTerm> {
  const template = ruleTemplates.find((one) => one.name === name);
  if (!template) throw new Failure('notFound', text('data.rules.noSuchTemplate'));
  const rows = await selectTerm(database.queries, termId);
  if (!rows) throw new Failure('notFound', text('terms.failures.gone'));
  const isThere = (kind: string) =>
    rows.constraints.some((rule) => rule.kind === kind && rule.scope.of !== 'lessons');
  const missing = template.rules.filter(({ kind }) => !isThere(kind));
  if (missing.length === 0) throw new Failure('conflict', text('data.rules.templateThere'));
  const what = text('data.rules.templateRules', { title: template.title });
  return addRules(database, termId, missing, edit, what);
}
