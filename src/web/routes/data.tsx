import { DataListing, MoreRows } from '../../../views/components/data-table.tsx';
import type { DataTools } from '../../../views/components/data-tools.tsx';
import { DataPage } from '../../../views/data.tsx';
import { Failure } from '../../failure.ts';
import { speechKey } from '../../languages/speech.ts';
import { text } from '../../languages/text.ts';
import { loadWithTerm, problemOfTerm } from '../../planning/load-schedule.ts';
import { stateOfSchedule } from '../../planning/state-of-schedule.ts';
import { LIST_NAMES, type ListName } from '../../planning/term/list-table.ts';
import { ruleUsesOf } from '../../planning/term/rule-uses.ts';
import { tagsOfTerm } from '../../planning/term/tags.ts';
import { nextTermTurns } from '../../planning/term/undo-term.ts';
import { type ScheduleRow, selectSchedule, selectSchedules } from '../../store/schedules.ts';
import { selectTermChange } from '../../store/term-changes.ts';
import type { TermRows } from '../../store/term-data.ts';
import type { Problem } from '../../timetable/problem.ts';
import type { Solution } from '../../timetable/solution.ts';
import { decided } from '../../timetable/teacher-choices.ts';
import { wantsFragment } from '../context.ts';
import { dataListOf } from '../models/data-lists.ts';
import type { DataSource } from '../models/data-rows.ts';
import { type ListLook, readLook } from '../models/list-look.ts';
import { listTitle } from '../models/thing-form.ts';
import {
  formToken,
  idOf,
  type PageContext,
  type PageDependencies,
  plannerToken,
  showPage,
  userOf,
} from '../page.tsx';

/** The problem with the teachers whom the schedule chooses, and still with those of whom they are chosen. */
export function asChosen({ problem, solution }: TermScene): Problem {
  return solution ? { ...decided(problem, solution), courses: problem.courses } : problem;
}

/** What lists are told from, by the scene that it was made of: the same object for the same state of a term. */
const knownSources = new WeakMap<TermScene, DataSource>();

/** What the lists of a term are told from. */
export function dataSourceOf(scene: TermScene): DataSource {
  const known = knownSources.get(scene);
  if (known) return known;
  const { rows, schedule, solution } = scene;
  const problem = asChosen(scene);
  const source = {
    problem,
    schedule: schedule && solution ? { id: schedule.id, solution } : null,
    uses: ruleUsesOf(rows, problem),
    hrefOf: (list: ListName, position: number) =>
      `/terms/${rows.term.id}/${list}/${rows[list][position]!.id}`,
  };
  knownSources.set(scene, source);
  return source;
}

/** A term's data as its pages show them. */
export type TermScene = {
  readonly rows: TermRows;
  readonly problem: Problem;
  /** The schedule that was changed last, if there is one: its lessons are the present ones. */
  readonly schedule: ScheduleRow | null;
  readonly solution: Solution | null;
};

/** What was made of the data of a term, with the state that its newest schedule was in: as long as those are kept. */
type KnownScene = { readonly state: string; readonly scene: TermScene };
const knownScenes = new WeakMap<TermRows, KnownScene>();

/**
 * Reads the term of the address.
 *
 * @throws Failure `notFound` when there is no such term.
 */
export async function termSceneOf(
  { database, terms }: Pick<PageDependencies, 'database' | 'terms'>,
  termId: string,
): Promise<TermScene> {
  const { queries } = database;
  const [current, [newest = null]] = await Promise.all([terms.of(termId), selectSchedules(queries, termId)]);
  if (!current) throw new Failure('notFound', text('terms.failures.gone'));
  const state = newest ? stateOfSchedule(newest) : '';
  const known = knownScenes.get(current);
  if (known?.state === state) return known.scene;
  if (!newest) return remember(current, state, sceneWithout(current));
  const { loaded, rows } = await loadWithTerm(queries, newest.id, selectSchedule, terms.of);
  const { problem, schedule, solution } = loaded;
  return remember(rows, stateOfSchedule(schedule), { rows, problem, schedule, solution });
}

function remember(rows: TermRows, state: string, scene: TermScene): TermScene {
  knownScenes.set(rows, { state, scene });
  return scene;
}

function sceneWithout(rows: TermRows): TermScene {
  return { rows, problem: problemOfTerm(rows), schedule: null, solution: null };
}

/** Another text whenever anything that a list of a term tells may have changed, unless a backup was restored meanwhile. */
function listStateOf({ rows, schedule }: TermScene): string {
  return `${rows.term.revision} ${schedule ? stateOfSchedule(schedule) : ''} ${speechKey()}`;
}

/** One list of a term as a table. */
export function tableOf(scene: TermScene, list: ListName, look: ListLook) {
  const { rows } = scene;
  const ids = rows[list].map(({ id }) => id);
  const listed = { ids, action: `/terms/${rows.term.id}/${list}`, state: listStateOf(scene) };
  return dataListOf(dataSourceOf(scene), list, listed, look);
}

/** Undo, redo and history for a planner; null for a reader. */
export async function dataToolsOf(
  { database: { queries } }: PageDependencies,
  c: PageContext,
  back: string,
): Promise<DataTools | null> {
  if (plannerToken(c) === null) return null;
  const termId = idOf(c);
  return { termId, csrf: formToken(c), back, ...(await nextTermTurns(queries, termId, userOf(c).id)) };
}

/** As large as a number of the database can be. */
const MOST_REVISION = 2_147_483_647;

/** What a revision did that the address says was just made. */
export async function doneIn(
  { database: { queries } }: PageDependencies,
  c: PageContext,
): Promise<string | null> {
  const revision = Number(c.req.query('done'));
  if (!Number.isInteger(revision) || revision < 1 || revision > MOST_REVISION) return null;
  const change = await selectTermChange(queries, idOf(c), revision);
  return change?.userId === userOf(c).id ? text('data.done', { action: change.action }) : null;
}

/** The tabs of a term's data, one of which is shown. */
export function dataTabs(
  termId: string,
  { rows }: TermScene,
  current:
    | ListName
    | 'tags'
    | 'calendar'
    | 'availability'
    | 'rules'
    | 'check'
    | 'import'
    | 'export'
    | 'uploads',
) {
  const tab = (name: string, title: string, count: number | null) => ({
    ...{ name: title, count, href: `/terms/${termId}/${name}`, isCurrent: name === current },
  });
  return [
    tab('calendar', text('data.calendar'), null),
    ...LIST_NAMES.map((name) => tab(name, listTitle(name), rows[name].length)),
    tab('tags', text('tags.title'), tagsOfTerm(rows).length),
    tab('availability', text('availability.title'), null),
    tab('rules', text('data.rules'), rows.constraints.length),
    tab('check', text('data.check'), null),
  ];
}

/** Teachers, groups, rooms and courses of a term. */
export function dataPages(dependencies: PageDependencies) {
  return {
    /** The handler of one list. */
    list: (list: ListName) => async (c: PageContext) => {
      const termId = idOf(c);
      const scene = await termSceneOf(dependencies, termId);
      const { problem, schedule } = scene;
      const asked = readLook((key) => c.req.query(key));
      // Rows go on behind those that are shown while those are as they were; otherwise, and in a page, all are drawn.
      const isRest = asked.from > 0 && wantsFragment(c) && c.req.query('state') === listStateOf(scene);
      const look = isRest ? asked : { ...asked, from: 0 };
      const { search } = look;
      const table = tableOf(scene, list, look);
      const action = `/terms/${termId}/${list}`;
      const mayEdit = plannerToken(c) !== null;
      const chosenActions =
        list === 'courses' ? [{ label: text('tags.courses.button'), action: `${action}/tags/form` }] : [];
      if (isRest) {
        return c.html(<MoreRows table={table} search={search} action={mayEdit ? action : null} />);
      }
      if (wantsFragment(c)) {
        if (asked.from > 0) {
          c.header('HX-Retarget', '#listing');
          c.header('HX-Reswap', 'outerHTML show:none');
        }
        return c.html(
          <DataListing
            table={table}
            search={search}
            action={mayEdit ? action : null}
            csrf={formToken(c)}
            chosenActions={chosenActions}
          />,
        );
      }
      const data = {
        ...{ termName: problem.name, action, list, title: listTitle(list) },
        filesHref: `/terms/${termId}/export`,
        tabs: dataTabs(termId, scene, list),
        schedule: schedule ? { name: schedule.name, href: `/schedules/${schedule.id}` } : null,
        ...{ search, table, chosenActions, tableHref: list === 'courses' ? `${action}/table` : null },
        tools: await dataToolsOf(dependencies, c, list),
        done: await doneIn(dependencies, c),
      };
      return showPage(
        c,
        text('data.lists.of', { list: listTitle(list), term: problem.name }),
        <DataPage data={data} />,
      );
    },
  };
}
