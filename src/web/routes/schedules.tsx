import { TimetableSection } from '../../../views/components/timetable.tsx';
import { ErrorPage } from '../../../views/error.tsx';
import { documentTitle } from '../../../views/layout.tsx';
import { CostPartPage, SchedulePage } from '../../../views/schedule.tsx';
import { Failure } from '../../failure.ts';
import { canLeaveOut, type WrittenFormat, writeSchedule } from '../../formats/write-file.ts';
import { type LoadedSchedule, loadSchedule } from '../../planning/load-schedule.ts';
import { isActive, type RunView } from '../../planning/run-state.ts';
import { wantsFragment } from '../context.ts';
import { editorOf, headOf } from '../editor.tsx';
import { costPartOf } from '../models/cost-parts.ts';
import { awaitsDecision, CUT_SHORT } from '../models/run-panel.ts';
import { idOf, type PageContext, type PageDependencies, showPage } from '../page.tsx';

/** What is told on a schedule's pages of the run that waits or is at work on it. */
export function activeText({ state, bestHard, bestSoft }: RunView): string {
  if (state === 'queued') return 'A solver run waits until another one has ended.';
  const best = bestHard === null ? '' : ` Best so far: ${bestHard} hard, ${bestSoft} soft.`;
  return `The solver is at work on this schedule.${best}`;
}

function runNotice(run: RunView | null) {
  if (!run) return null;
  const href = `/runs/${run.id}`;
  if (isActive(run)) return { text: activeText(run), action: 'Watch it', href, isActive: true };
  if (!awaitsDecision(run)) return null;
  const found = run.bestHard === null ? null : `${run.bestHard} hard, ${run.bestSoft} soft`;
  const cutShort = CUT_SHORT.get(run.state)?.told;
  if (found === null) return { text: `${cutShort}.`, action: 'Look at it', href, isActive: false };
  const text = cutShort
    ? `${cutShort}; its best is kept: ${found}.`
    : `A solver run has ended with ${found}.`;
  return { text, action: 'Keep or discard it', href, isActive: false };
}

/** How an address says that rules which a file cannot say are left out. */
const SAYABLE = 'sayable';

function fileNameOf({ termName }: LoadedSchedule, ending: string): string {
  return `${termName.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'schedule'}.${ending}`;
}

/** A schedule as timetables, its cost, and its files. */
export function schedulePages(dependencies: PageDependencies) {
  const { database, runs } = dependencies;
  const { sceneOf, pageOf } = editorOf(dependencies);

  function download(c: PageContext, text: string, name: string): Response {
    c.header('Content-Type', 'text/plain; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
    return c.body(text);
  }

  return {
    show: async (c: PageContext) => {
      const scene = await sceneOf(c, { view: c.req.query('view'), of: c.req.query('of') });
      const { schedule } = scene.bench.loaded;
      const page = await pageOf(c, scene, c.req.query('lesson'));
      const title = `${page.timetable.title} · ${schedule.name}`;
      if (wantsFragment(c)) {
        return c.html(
          <>
            <title>{documentTitle(title)}</title>
            <TimetableSection timetable={page.timetable} />
          </>,
        );
      }
      const run = runNotice(await runs.latestOf(schedule.id));
      return showPage(c, title, <SchedulePage page={{ ...page, run }} />);
    },

    costPart: async (c: PageContext) => {
      const { bench, picture } = await sceneOf(c, {});
      const part = costPartOf(picture, c.req.param('kind') ?? '', c.req.param('part') === 'hard');
      if (!part) throw new Failure('notFound', 'This rule costs the schedule nothing (any more).');
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
        const text = writeSchedule(format, loaded.problem, loaded.solution, leavesOut);
        return download(c, text, fileNameOf(loaded, format));
      } catch (error) {
        if (!(error instanceof Failure) || !canLeaveOut(format, error)) throw error;
        const { name } = loaded.schedule;
        const page = {
          title: 'FET cannot say all of it',
          message: 'These rules have no words in a file of FET:',
          faults: error.faults,
          ways: [
            { text: 'Export without these rules', href: `${c.req.path}?rules=${SAYABLE}` },
            { text: `To ${name}`, href: `/schedules/${idOf(c)}` },
          ],
        };
        return showPage(c, page.title, <ErrorPage {...page} />, 422);
      }
    },
  };
}
