import { ThingUsesPage } from '../../../views/thing-uses.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { ListName } from '../../planning/term/list-table.ts';
import { lists } from '../../planning/term/lists.ts';
import { listTitle } from '../models/thing-form.ts';
import { usesOf } from '../models/thing-uses.ts';
import { unavailableTexts } from '../models/unavailable.ts';
import { addressOf, type Whose } from '../models/viewpoint.ts';
import { idOf, type PageContext, type PageDependencies, plannerToken, showPage } from '../page.tsx';
import { dataSourceOf, termSceneOf } from './data.tsx';

const VIEWS: Readonly<Record<ListName, Whose>> = {
  teachers: 'teacher',
  groups: 'group',
  rooms: 'room',
  courses: 'course',
};

/** The page of a thing of one of a term's lists: what it has, and what uses it. */
export function thingPages(dependencies: PageDependencies, list: ListName) {
  return {
    show: async (c: PageContext) => {
      const termId = idOf(c);
      const scene = await termSceneOf(dependencies, termId);
      const { rows, schedule } = scene;
      const id = (c.req.param('thing') ?? '').toLowerCase();
      const position = rows[list].findIndex((row) => row.id === id);
      const thing = rows[list][position];
      if (!thing) throw new Failure('notFound', text(`data.${list}.noSuch`));
      const source = dataSourceOf(scene);
      const mayEdit = plannerToken(c) !== null;
      const listHref = `/terms/${termId}/${list}`;
      const { cells } = lists[list].print(rows, id)[0]!;
      const facts = [
        ...lists[list].columns
          .filter(({ key }) => key !== 'name')
          .map(({ key, label }) => ({ label, value: cells[key]! })),
        {
          label: text('data.column.unavailable'),
          value: unavailableTexts(source.problem)(list, thing.code),
        },
      ];
      const page = {
        head: { termName: rows.term.name, listHref, listTitle: listTitle(list), title: thing.name },
        changeHref: mayEdit ? `${listHref}/change?ids=${id}` : null,
        timetableHref: schedule && addressOf(schedule.id, source.problem, { view: VIEWS[list], position }),
        facts: facts.filter(({ value }) => value !== ''),
        sections: usesOf({ source, rows, list, position, mayEdit }, schedule?.name ?? null),
      };
      return showPage(c, thing.name, <ThingUsesPage page={page} />);
    },
  };
}
