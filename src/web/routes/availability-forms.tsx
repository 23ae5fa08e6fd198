import { z } from 'zod';
import {
  type AvailabilityFormModel,
  AvailabilityFormPage,
  levelField,
} from '../../../views/availability-form.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { LEVELS, type Levels } from '../../planning/term/availability.ts';
import { setLevels } from '../../planning/term/edit-availability.ts';
import type { ListName } from '../../planning/term/list-table.ts';
import { otherAvailability } from '../../planning/term/other-availability.ts';
import { MOST_PERIODS_OF_A_WEEK } from '../../timetable/calendar-faults.ts';
import { readFormLists } from '../middleware/session.ts';
import { availabilityGrid } from '../models/availability-grid.ts';
import { WHOLE_LIST } from '../models/list-look.ts';
import { ruleLines } from '../models/rule-lines.ts';
import { ruleSceneOf } from '../models/rule-scene.ts';
import { idOf, type PageContext, type PageDependencies, plannerToken, showPage, userOf } from '../page.tsx';
import { availabilityAddress, availabilityPart } from './availability.tsx';
import { asChosen, dataToolsOf, doneIn, type TermScene, tableOf, termSceneOf } from './data.tsx';

const level = z.coerce.number().pipe(z.literal(LEVELS));
const levelsForm = z.object({
  revision: z.coerce.number().int().min(1),
  /** The levels that the form was made with, `0 -3 1`: three letters each, with the blank behind it. */
  seen: z
    .string()
    .max(3 * MOST_PERIODS_OF_A_WEEK)
    .transform((levels) => levels.split(' ').map(Number))
    .pipe(z.array(z.literal(LEVELS))),
});

/** The rules that say more of a thing, in words. */
function otherRules({ rows, problem }: TermScene, list: ListName, id: string, mayEdit: boolean) {
  const ids = new Set(otherAvailability(rows, list)(id).rules);
  const root = `/terms/${rows.term.id}/rules`;
  return ruleLines(ruleSceneOf(rows, problem), null, '')
    .filter((line) => ids.has(line.id))
    .map(({ id: rule, label, details, whom, mayChange }): AvailabilityFormModel['rules'][number] => ({
      ...{ label, details: details.join(' · '), whom },
      href: mayEdit && mayChange ? `${root}/${rule}` : null,
    }));
}

/** When one thing of a list is available, in fields: the same as the grid without scripts. */
export function availabilityForms(dependencies: PageDependencies, list: ListName) {
  const { database } = dependencies;

  /** The thing of the address. */
  function thingOf(c: PageContext): string {
    return (c.req.param('thing') ?? '').toLowerCase();
  }

  async function show(c: PageContext, sent?: Levels, failure?: Failure) {
    const termId = idOf(c);
    const scene = await termSceneOf(dependencies, termId);
    const { rows } = scene;
    const table = tableOf(scene, list, WHOLE_LIST);
    const grid = availabilityGrid({ ...scene, problem: asChosen(scene) }, list, table, true);
    const id = thingOf(c);
    const at = grid.rows.findIndex((row) => row.id === id);
    const row = grid.rows[at];
    if (!row) throw new Failure('notFound', text(`data.${list}.noSuch`));
    const listHref = availabilityAddress(termId, list);
    const neighbour = (other: typeof row | undefined) =>
      other ? { name: other.name, href: `${listHref}/${other.id}` } : null;
    const mayEdit = plannerToken(c) !== null;
    const page: AvailabilityFormModel = {
      ...{ list, listHref, action: `${listHref}/${id}`, termName: rows.term.name },
      ...{ days: grid.days, periods: grid.periods, revision: rows.term.revision },
      ...{ row: { ...row, levels: sent ?? row.levels }, seen: row.levels },
      alert: failure?.message ?? null,
      rules: otherRules(scene, list, id, mayEdit),
      previous: at === 0 ? null : neighbour(grid.rows[at - 1]),
      next: neighbour(grid.rows[at + 1]),
      others: rows[list].filter((thing) => thing.id !== id),
      tools: await dataToolsOf(dependencies, c, `${availabilityPart(list)}/${id}`),
      done: await doneIn(dependencies, c),
    };
    const status = failure ? (failure.code === 'conflict' ? 409 : 422) : 200;
    const title = text('availability.ofOne', { name: row.name });
    return showPage(c, title, <AvailabilityFormPage page={page} />, status);
  }

  return {
    show: (c: PageContext) => show(c),

    change: async (c: PageContext) => {
      const fields = await readFormLists(c);
      const one = (key: string) => fields.get(key)?.[0];
      const read = levelsForm.safeParse({ revision: one('revision'), seen: one('seen') });
      // A period without a field is one in which another rule says never; what was painted there before stays.
      const chosen = read.data?.seen.map((own, cell) => level.safeParse(one(levelField(cell)) ?? own).data);
      if (!read.success || !chosen?.every((own) => own !== undefined))
        throw new Failure('invalid', text('data.strangeForm'));
      const { revision: basedOn, seen } = read.data;
      const whole = { list, id: thingOf(c), seen, levels: chosen };
      try {
        const edit = { userId: userOf(c).id, basedOn };
        const { revision, change } = await setLevels(database, idOf(c), whole, edit);
        const address = `${availabilityAddress(idOf(c), list)}/${thingOf(c)}`;
        return c.redirect(change ? `${address}?done=${revision}` : address, 303);
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
        return show(c, chosen, error);
      }
    },
  };
}
