import { Failure } from '../../failure.ts';
import { listed, text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from './change-term.ts';
import { existingThings, thingsInWords } from './edit-list.ts';
import { lists } from './lists.ts';
import { splitNames } from './names.ts';
import {
  otherTag,
  readTagName,
  tagsOfTerm,
  useOfTag,
  withCoursesTagged,
  withoutTag,
  withTagRenamed,
} from './tags.ts';

/** Somebody gave a tag the name of another one without saying that the two should become one. */
export class TagTaken extends Failure {
  /** The other tag. */
  readonly other: string;

  constructor(other: string) {
    const message = text('tags.taken', { tag: other });
    super('conflict', message, [{ where: 'name', message }]);
    this.other = other;
  }
}

/**
 * Gives a tag another name, in the courses and in the rules.
 *
 * @param wanted.merges whether it may become one with a tag that has the name already
 * @throws TagTaken when it may not, Failure `invalid` when the name is none, `notFound` when there is no such tag; else as
 *   `changeTerm` does.
 */
export async function renameTag(
  database: Pick<Database, 'queries'>,
  termId: string,
  wanted: { readonly tag: string; readonly name: string; readonly merges: boolean },
  edit: TermEdit,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, edit, ({ rows }) => {
    const { tag } = useOfTag(rows, wanted.tag);
    const name = readTagName(wanted.name, 'name');
    const other = otherTag(rows, tag, name);
    if (other !== null && !wanted.merges) throw new TagTaken(other);
    const after = other ?? name;
    return {
      kind: 'edit',
      action:
        other === null
          ? text('tags.actions.renamed', { before: tag, after })
          : text('tags.actions.merged', { before: tag, after }),
      rows: withTagRenamed(rows, tag, after),
    };
  });
}

/**
 * Takes a tag from all courses, and with it the rules that speak of it.
 *
 * @throws Failure `notFound` when there is no such tag; else as `changeTerm` does.
 */
export async function deleteTag(
  database: Pick<Database, 'queries'>,
  termId: string,
  tag: string,
  edit: TermEdit,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, edit, ({ rows }) => ({
    kind: 'edit',
    action: text('tags.actions.deleted', { tag: useOfTag(rows, tag).tag }),
    rows: withoutTag(rows, tag),
  }));
}

/** Tags as somebody typed them, each once. @throws Failure `invalid` when one is too long. */
function readTags(typed: string, where: string, known: ReadonlySet<string>): string[] {
  const names = splitNames(typed, (name) => known.has(name));
  return [...new Set(names.map((name) => readTagName(name, where)))];
}

/**
 * Gives tags to courses and takes others from them; what is typed stands between commas.
 *
 * @throws Failure `invalid` when no tag is named, or one both to be given and to be taken, `notFound` when a course is not
 *   there; else as `changeTerm` does.
 */
export async function tagCourses(
  database: Pick<Database, 'queries'>,
  termId: string,
  ids: readonly string[],
  typed: { readonly add: string; readonly take: string },
  edit: TermEdit,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, edit, ({ rows }) => {
    const chosen = existingThings(lists.courses, rows, ids);
    const known = new Set(tagsOfTerm(rows).map(({ tag }) => tag));
    const [add, take] = [readTags(typed.add, 'add', known), readTags(typed.take, 'take', known)];
    const refuse = (where: string, message: string) => new Failure('invalid', message, [{ where, message }]);
    if (add.length + take.length === 0) throw refuse('add', text('tags.nameOne'));
    const both = add.find((tag) => take.includes(tag));
    if (both !== undefined) throw refuse('take', text('tags.bothWays', { tag: both }));
    const things = thingsInWords(lists.courses, rows, chosen);
    const [added, taken] = [
      { things, count: add.length, tags: listed(add) },
      { things, count: take.length, tags: listed(take) },
    ];
    return {
      kind: 'edit',
      action:
        take.length === 0
          ? text('tags.actions.given', added)
          : add.length === 0
            ? text('tags.actions.taken', taken)
            : text('tags.actions.exchanged', { things, added: listed(add), taken: listed(take) }),
      rows: withCoursesTagged(rows, chosen, { add, take }),
    };
  });
}
