import { counted } from '../../constraints/words.ts';
import { Failure } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from './change-term.ts';
import { type MappedSheet, planImport, sheetFault } from './import-sheets.ts';

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
): Promise<ChangedTerm> {
  const fault = sheets.map(sheetFault).find((one) => one !== null);
  if (fault) throw new Failure('invalid', fault);
  if (sheets.every(({ list }) => list === null))
    throw new Failure('invalid', 'Tell what at least one sheet lists.');
  return changeTerm(database, termId, edit, ({ rows }) => {
    const plan = planImport(rows, sheets);
    const [first] = plan.faults;
    if (first && !options.skipFaulty) {
      const where = `${first.sheet}, row ${first.row}${first.column === null ? '' : `, column ${first.column}`}`;
      throw new Failure('invalid', `${where}: ${first.message}`);
    }
    const count = (status: 'added' | 'changed') => plan.lines.filter((line) => line.status === status).length;
    const told = [
      ...(count('added') > 0 ? [`added ${counted(count('added'), 'row')}`] : []),
      ...(count('changed') > 0 ? [`changed ${counted(count('changed'), 'row')}`] : []),
    ];
    return {
      kind: 'import',
      action: `imported a spreadsheet, which ${told.length > 0 ? told.join(' and ') : 'changed nothing'}`,
      rows: plan.rows,
    };
  });
}
