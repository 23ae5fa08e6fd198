import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { TermRows } from '../../store/term-data.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from '../term/change-term.ts';
import { inTreeOrder } from '../term/group-tree.ts';
import { folded } from '../term/names.ts';
import { groupsInWords, MOST_GROUPS } from './add-classes.ts';
import { withNewGroup } from './new-group.ts';

type GroupRow = TermRows['groups'][number];
const MOST_PARTS = 12;

/** Parts of a division as they are typed: `boys/girls`, `French, Latin`. */
export function readParts(typed: string): string[] {
  return [...new Set(typed.split(/[/,;،؛\n]/).map((part) => part.replace(/\s+/g, ' ').trim()))].filter(
    Boolean,
  );
}

/** A class, or the smallest parts that it has been divided into: each of them can be divided once more. */
function smallestParts(groups: readonly GroupRow[], id: string): GroupRow[] {
  const below = groups.filter(({ parentId }) => parentId === id);
  if (below.length === 0) return groups.filter((group) => group.id === id);
  return below.flatMap((group) => smallestParts(groups, group.id));
}

/** @throws Failure `invalid` with a fault of the field that is not right. */
function refuse(where: string, message: string): never {
  throw new Failure('invalid', message, [{ where, message }]);
}

/**
 * Divides classes into parts of about the same size, as one change. A class that has been divided before has each of its
 * parts divided again: two divisions of one class share students, so that their parts are no groups beside each other.
 *
 * @param division.groupIds of the classes; years are not divided, but the classes in them
 * @throws Failure `invalid` with a fault for the field `parts` or `classes`; else as `changeTerm` does.
 */
export async function divideClasses(
  database: Pick<Database, 'queries'>,
  termId: string,
  division: { readonly groupIds: readonly string[]; readonly parts: string },
  edit: TermEdit,
): Promise<ChangedTerm> {
  const parts = readParts(division.parts);
  if (parts.length < 2) refuse('parts', text('wizard.groups.partsMissing'));
  if (parts.length > MOST_PARTS) refuse('parts', text('wizard.groups.partsTooMany', { most: MOST_PARTS }));
  return changeTerm(database, termId, edit, ({ rows }) => {
    const chosen = inTreeOrder(rows.groups).filter(({ group }) => division.groupIds.includes(group.id));
    if (chosen.length === 0) refuse('classes', text('wizard.groups.classesMissing'));
    const known = new Set(rows.groups.map(({ name }) => folded(name)));
    // A class may be chosen both by itself and with its year; it is divided once.
    const wholes = new Set(chosen.flatMap(({ group }) => smallestParts(rows.groups, group.id)));
    if (wholes.size * parts.length > MOST_GROUPS) {
      refuse('parts', text('wizard.groups.tooMany', { most: MOST_GROUPS }));
    }
    let next = rows;
    for (const whole of wholes) {
      parts.forEach((part, at) => {
        const name = `${whole.name} ${part}`;
        if (known.has(folded(name))) refuse('parts', text('wizard.groups.dividedSo', { name }));
        known.add(folded(name));
        // Who is left over goes to the first parts.
        const size = Math.floor(whole.size / parts.length) + Number(at < whole.size % parts.length);
        const written = withNewGroup(next, whole.id, { name, size: String(size) });
        if (written.faults !== null) refuse('parts', `${name}: ${written.faults[0]!.message}`);
        next = written.rows;
      });
    }
    const count = next.groups.length - rows.groups.length;
    return {
      kind: 'edit',
      action: text('terms.actions.added', { things: groupsInWords(count) }),
      rows: next,
    };
  });
}
