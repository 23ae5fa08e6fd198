import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { UploadCounts } from '../../store/schema/uploads.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from './change-term.ts';
import { faultText, type MappedSheet, planImport, sheetFault } from './import-sheets.ts';

/** A term's data after an import, with how many rows of it were new and how many changed something. */
export type ImportedSheets = ChangedTerm & { readonly counts: UploadCounts };

/** @throws Failure `invalid` when no sheet lists anything, or one cannot be imported at all. */
export function refuseUnlisted(sheets: readonly MappedSheet[]): void {
  const fault = sheets.map(sheetFault).find((one) => one !== null);
  if (fault) throw new Failure('invalid', fault);
  if (sheets.every(({ list }) => list === null))
    throw new Failure('invalid', text('terms.import.nothingListed'));
}

/**
 * Imports sheets into a term, as one change that can be undone. All or nothing, but for faulty rows where these are to be
 * skipped.
 *
 * @throws Failure `invalid` when a row is faulty and is not to be skipped, or no sheet lists anything; else as `changeTerm`
 *   does.
 */
export async function importSheets(
  database: Pick<Database, 'queries'>,
  termId: string,
  sheets: readonly MappedSheet[],
  options: { readonly skipFaulty: boolean },
  edit: TermEdit,
): Promise<ImportedSheets> {
  refuseUnlisted(sheets);
  let counts: UploadCounts = {};
  const made = await changeTerm(database, termId, edit, ({ rows }) => {
    const plan = planImport(rows, sheets);
    const [first] = plan.faults;
    if (first && !options.skipFaulty) throw new Failure('invalid', faultText(first));
    const count = (status: 'added' | 'changed') => plan.lines.filter((line) => line.status === status).length;
    const [added, changed] = [count('added'), count('changed')];
    counts = { added, changed };
    const did = added > 0 && changed > 0 ? 'both' : added > 0 ? 'added' : changed > 0 ? 'changed' : 'nothing';
    return {
      kind: 'import',
      action: text('terms.actions.imported', { did, added, changed }),
      rows: plan.rows,
    };
  });
  return { ...made, counts };
}
