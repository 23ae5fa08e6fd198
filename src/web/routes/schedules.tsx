import { TimetableSection } from '../../../views/components/timetable.tsx';
import { ErrorPage } from '../../../views/error.tsx';
import { documentTitle } from '../../../views/layout.tsx';
import { CostPartPage, SchedulePage } from '../../../views/schedule.tsx';
import { explain } from '../../constraints/explain.ts';
import { Failure } from '../../failure.ts';
import { canLeaveOut, type WrittenFormat, writeSchedule } from '../../formats/write-file.ts';
import { type LoadedSchedule, loadSchedule } from '../../planning/load-schedule.ts';
import { isActive, type RunView } from '../../planning/run-state.ts';
import { NONE } from '../../timetable/solution.ts';
import { wantsFragment } from '../context.ts';
import { costPartOf, costPartsOf } from '../models/cost-parts.ts';
import { type Picture, pictureOf } from '../models/picture.ts';
import { awaitsDecision, CUT_SHORT } from '../models/run-panel.ts';
import { timetableOf } from '../models/timetable.ts';
import { readViewpoint } from '../models/viewpoint.ts';
import { idOf, type PageContext, type PageDependencies, plannerToken, showPage } from '../page.tsx';

/** What the head of every page of a schedule says. */
export function headOf({ schedule, termName }: LoadedSchedule) {
  const { id, name, termId, state } = schedule;
  return { id, name, termId, termName, state };
}

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
export function schedulePages({ database, runs, explanations }: PageDependencies) {
  async function load(c: PageContext): Promise<{ loaded: LoadedSchedule; picture: Picture }> {
    const loaded = await loadSchedule(database, idOf(c));
    const { schedule, problem, solution } = loaded;
    const explanation = explanations.of(`${schedule.id}:${schedule.version}`, () =>
      explain(problem, solution),
    );
    return { loaded, picture: pictureOf(schedule.id, problem, solution, explanation) };
  }

  function download(c: PageContext, text: string, name: string): Response {
    c.header('Content-Type', 'text/plain; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
    return c.body(text);
  }

  return {
    show: async (c: PageContext) => {
      const { loaded, picture } = await load(c);
      const { problem, solution } = loaded;
      const viewpoint = readViewpoint(problem, c.req.query('view'), c.req.query('of'));
      const timetable = timetableOf(picture, viewpoint);
      const title = `${timetable.title} · ${loaded.schedule.name}`;
      if (wantsFragment(c)) {
        return c.html(
          <>
            <title>{documentTitle(title)}</title>
            <TimetableSection timetable={timetable} />
          </>,
        );
      }
      const run = await runs.latestOf(loaded.schedule.id);
      const page = {
        head: headOf(loaded),
        placed: problem.lessons.filter((_, lesson) => solution.timeOf[lesson] !== NONE).length,
        total: problem.lessons.length,
        mayPlan: plannerToken(c) !== null,
        run: runNotice(run),
        timetable,
        cost: costPartsOf(picture),
      };
      return showPage(c, title, <SchedulePage page={page} />);
    },

    costPart: async (c: PageContext) => {
      const { loaded, picture } = await load(c);
      const part = costPartOf(picture, c.req.param('kind') ?? '', c.req.param('part') === 'hard');
      if (!part) throw new Failure('notFound', 'This rule costs the schedule nothing (any more).');
      return showPage(
        c,
        `${part.label} · ${loaded.schedule.name}`,
        <CostPartPage head={headOf(loaded)} part={part} />,
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
