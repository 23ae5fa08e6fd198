import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Queries } from '../store/database.ts';
import { holdTermNames } from '../store/term-data.ts';

/** What becomes of a new term whose name another one has: it gets a number behind it, or is refused. */
export type WhenTaken = 'number' | 'refuse';

/**
 * The name of a new term, which is no other term's, in whatever case. To be called within the transaction that adds the
 * term: until that ends nobody else can take the name.
 *
 * @throws Failure `invalid` with a fault of the field `name` when it is taken and should be refused then.
 */
export async function termName(queries: Queries, wanted: string, whenTaken: WhenTaken): Promise<string> {
  const folded = (name: string) => name.trim().toLowerCase();
  const taken = new Set((await holdTermNames(queries)).map(folded));
  if (!taken.has(folded(wanted))) return wanted;
  if (whenTaken === 'refuse') {
    const message = text('terms.failures.nameTaken');
    throw new Failure('invalid', message, [{ where: 'name', message }]);
  }
  let number = 2;
  while (taken.has(folded(`${wanted} ${number}`))) number++;
  return `${wanted} ${number}`;
}
