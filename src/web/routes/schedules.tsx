import { raw } from 'hono/html';
import { z } from 'zod';
import { QuestionPage, StaleView } from '../../../views/components/question.tsx';
import { TimetableSection } from '../../../views/components/timetable.tsx';
import { type DrawnSchedule, DrawnSchedulePage, drawSchedule } from '../../../views/drawn-schedule.tsx';
import { ErrorPage } from '../../../views/error.tsx';
import { documentTitle } from '../../../views/layout.tsx';
import { CostPartPage, SchedulePage, type SchedulePageModel } from '../../../views/schedule.tsx';
import { Failure } from '../../failure.ts';
import { canLeaveOut, type WrittenFormat, writeSchedule } from '../../formats/write-file.ts';
import { speechKey } from '../../languages/speech.ts';
import { text } from '../../languages/text.ts';
import { loadSchedule } from '../../planning/load-schedule.ts';
import { isActive, type RunView } from '../../planning/run-state.ts';
import { renameSchedule, setScheduleState } from '../../planning/schedules.ts';
import { stateOfSchedule } from '../../planning/state-of-schedule.ts';
import { TouchedSince } from '../../planning/touched-since.ts';
import { selectSchedule } from '../../store/schedules.ts';
import { wantsFragment } from '../context.ts';
import { download, fileNameOf } from '../downloads.ts';
import { editorOf, headOf, type Look, type Scene } from '../editor.tsx';
import { readForm } from '../middleware/session.ts';
import { costPartOf } from '../models/cost-parts.ts';
import { versionField } from '../models/edit-form.ts';
import { awaitsDecision, CUT_SHORT } from '../models/run-panel.ts';
import { namesOf } from '../models/viewpoint.ts';
import { idOf, type PageContext, type PageDependencies, plannerToken, showPage, userOf } from '../page.tsx';

/** What is told on a schedule's pages of the run that waits or is at work on it. */
export function activeText({ state, bestHard, bestSoft }: RunView): string {
  if (state === 'queued') return text('runs.told.waits');
  const atWork = text('runs.told.atWork');
  if (bestHard === null) return atWork;
  return `${atWork} ${text('runs.told.bestSoFar', { hard: bestHard, soft: bestSoft ?? 0 })}`;
}

function runNotice(run: RunView | null) {
  if (!run) return null;
  const href = `/runs/${run.id}`;
  if (isActive(run)) {
    return { text: activeText(run), action: text('runs.told.watch'), href, isActive: true };
  }
  if (!awaitsDecision(run)) return null;
  const cutShort = CUT_SHORT.get(run.state);
  if (run.bestHard === null) {
    return { text: cutShort?.told ?? '', action: text('runs.told.look'), href, isActive: false };
  }
  const best = { hard: run.bestHard, soft: run.bestSoft ?? 0 };
  const told = cutShort?.toldWithBest(best) ?? text('runs.told.ended', best);
  return { text: told, action: text('runs.told.decide'), href, isActive: false };
}

const look = { view: z.string().max(200).optional(), of: z.string().max(200).optional() };
const nameForm = z.object({ ...look, version: versionField, name: z.string().max(10_000).default('') });
const stateForm = z.object({ ...look, version: versionField, state: z.enum(['published', 'archived']) });

/** @throws Failure `invalid` when a form does not have what its page sends. */
async function readFields<Fields>(c: PageContext, form: z.ZodType<Fields>): Promise<Fields> {
  const read = form.safeParse(await readForm(c));
  if (!read.success) throw new Failure('invalid', text('schedules.fault.form'));
  return read.data;
}

/** What distinguishes the looks at a schedule of those who only look: to which timetable, and how they are spoken to. */
function drawnKey(scheduleId: string, { view, of }: Look): string {
  return JSON.stringify([scheduleId, view ?? null, of ?? null, speechKey()]);
}

const isBare = ({ view, of }: Look): boolean => view === undefined && of === undefined;

/** How an address says that rules which a file cannot say are left out. */
const SAYABLE = 'sayable';

/** A schedule as timetables, its cost, and its files. */
export function schedulePages(dependencies: PageDependencies) {
  const { database, runs, views } = dependencies;
  const { sceneOf, baseOf, pageOf } = editorOf(dependencies);

  async function showWhole(
    c: PageContext,
    scene: Scene,
    renaming: NonNullable<SchedulePageModel['renaming']> | null,
  ) {
    const { schedule } = scene.bench.loaded;
    const page = await pageOf(c, scene, c.req.query('lesson'));
    const run = runNotice(await runs.latestOf(schedule.id));
    return showPage(
      c,
      `${page.timetable.title} · ${schedule.name}`,
      <SchedulePage page={{ ...page, run, renaming }} />,
      renaming === null ? 200 : 422,
    );
  }

  /** For somebody who only looks: what was drawn for another of them is not drawn again. */
  async function showDrawn(c: PageContext) {
    const { view, of } = c.req.query();
    const drawn = await drawnOf(c, { view, of });
    if (wantsFragment(c)) {
      return c.html(
        <>
          <title>{documentTitle(drawn.title)}</title>
          {raw(drawn.timetable)}
        </>,
      );
    }
    const run = runNotice(await runs.latestOf(idOf(c)));
    return showPage(c, drawn.title, <DrawnSchedulePage drawn={drawn} run={run} />);
  }

  async function drawnOf(c: PageContext, look: Look): Promise<DrawnSchedule> {
    const schedule = await selectSchedule(database.queries, idOf(c));
    if (!schedule) throw new Failure('notFound', text('planning.failures.scheduleGone'));
    const key = drawnKey(schedule.id, look);
    const state = stateOfSchedule(schedule);
    const known = await views.find(key, state);
    if (known) return known;
    const scene = await sceneOf(c, look);
    const page = await pageOf(c, scene, undefined);
    const drawn = drawSchedule(`${page.timetable.title} · ${page.head.name}`, page);
    // Other addresses show the same, and there is no end of them.
    const isOwnAddress = key === drawnKey(schedule.id, namesOf(scene.picture.problem, scene.viewpoint));
    const isAsItWas = stateOfSchedule(scene.bench.loaded.schedule) === state;
    if (isAsItWas && (isOwnAddress || isBare(look))) views.keep(key, state, drawn);
    return drawn;
  }

  /** Tells what others did since a schedule was looked at, and offers to do all the same what was asked. */
  async function tellFirst(
    c: PageContext,
    look: Look,
    { changes, version }: TouchedSince,
    asked: { readonly way: string; readonly fields: Record<string, string>; readonly again: string },
  ) {
    const scene = await sceneOf(c, look);
    const told = text('schedules.stale.changedSchedule');
    const stale = { ...asked, text: told, changes: changes.map(({ sentence }) => sentence) };
    const question = <StaleView base={{ ...baseOf(c, scene), version }} stale={stale} isPage />;
    const page = <QuestionPage name={scene.bench.loaded.schedule.name}>{question}</QuestionPage>;
    return showPage(c, text('schedules.question.stale'), page, 409);
  }

  return {
    /** Renames; that somebody else has done so since it was looked at is told first. */
    rename: async (c: PageContext) => {
      const { name, version, ...look } = await readFields(c, nameForm);
      try {
        await renameSchedule(database, idOf(c), name, userOf(c).id, version);
      } catch (error) {
        if (error instanceof TouchedSince)
          return tellFirst(c, look, error, {
            way: 'name',
            fields: { name },
            again: text('schedules.stale.rename'),
          });
        if (!(error instanceof Failure) || error.code !== 'invalid') throw error;
        return showWhole(c, await sceneOf(c, look), { name, message: error.message });
      }
      return c.redirect(baseOf(c, await sceneOf(c, look)).href, 303);
    },

    /** Publishes or archives; what others did since it was looked at is told first. */
    setState: async (c: PageContext) => {
      const { state, version, ...look } = await readFields(c, stateForm);
      try {
        await setScheduleState(database, idOf(c), state, userOf(c).id, version);
      } catch (error) {
        if (!(error instanceof TouchedSince)) throw error;
        const again = text(state === 'published' ? 'schedules.stale.publish' : 'schedules.stale.archive');
        return tellFirst(c, look, error, { way: 'state', fields: { state }, again });
      }
      return c.redirect(baseOf(c, await sceneOf(c, look)).href, 303);
    },

    show: async (c: PageContext) => {
      if (plannerToken(c) === null) return showDrawn(c);
      const scene = await sceneOf(c, { view: c.req.query('view'), of: c.req.query('of') });
      if (!wantsFragment(c)) return showWhole(c, scene, null);
      const { schedule } = scene.bench.loaded;
      const page = await pageOf(c, scene, c.req.query('lesson'));
      const title = `${page.timetable.title} · ${schedule.name}`;
      return c.html(
        <>
          <title>{documentTitle(title)}</title>
          <TimetableSection timetable={page.timetable} />
        </>,
      );
    },

    costPart: async (c: PageContext) => {
      const { bench, picture } = await sceneOf(c, {});
      const part = costPartOf(picture, c.req.param('kind') ?? '', c.req.param('part') === 'hard');
      if (!part) throw new Failure('notFound', text('schedules.cost.nothingAnyMore'));
      return showPage(
        c,
        `${part.label} · ${bench.loaded.schedule.name}`,
        <CostPartPage head={headOf(bench.loaded)} part={part} />,
      );
    },

    /** The handler of the file in one format. */
    exported: (format: WrittenFormat) => async (c: PageContext) => {
      const loaded = await loadSchedule(database, idOf(c));
      const leavesOut = c.req.query('rules') === SAYABLE;
      try {
        const file = writeSchedule(format, loaded.problem, loaded.solution, leavesOut);
        return download(c, file, fileNameOf(loaded.termName, format));
      } catch (error) {
        if (!(error instanceof Failure) || !canLeaveOut(format, error)) throw error;
        const { name } = loaded.schedule;
        const page = {
          title: text('schedules.export.leavesOut'),
          message: text('schedules.export.unsayable'),
          faults: error.faults,
          ways: [
            { text: text('schedules.export.withoutThese'), href: `${c.req.path}?rules=${SAYABLE}` },
            { text: text('schedules.export.back', { name }), href: `/schedules/${idOf(c)}` },
          ],
        };
        return showPage(c, page.title, <ErrorPage {...page} />, 422);
      }
    },
  };
}
