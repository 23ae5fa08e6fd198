import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { RunPanel } from '../../../views/components/run-panel.tsx';
import { BusyPage, NewRunPage, type RunForm, RunPage } from '../../../views/run.tsx';
import { resumeSession } from '../../accounts/sessions.ts';
import { Failure } from '../../failure.ts';
import type { TextKey } from '../../languages/catalogues.ts';
import { speaking, speechNow } from '../../languages/speech.ts';
import { text } from '../../languages/text.ts';
import { FREEDOMS } from '../../planning/few-changes.ts';
import { loadSchedule } from '../../planning/load-schedule.ts';
import { isActive, type RunView } from '../../planning/run-state.ts';
import type { RunRequest } from '../../planning/runs.ts';
import { checkProblem } from '../../solver/check/check-problem.ts';
import { NONE } from '../../timetable/solution.ts';
import { headOf } from '../editor.tsx';
import { readForm } from '../middleware/session.ts';
import { runPanelOf } from '../models/run-panel.ts';
import { lessonsToSolve, solveScopes } from '../models/solve-scope.ts';
import {
  askedBy,
  faultsByField,
  formToken,
  idOf,
  type PageContext,
  type PageDependencies,
  plannerToken,
  showPage,
  textOf,
  userOf,
} from '../page.tsx';
import { activeText } from './schedules.tsx';

/** A page is sent no more often than this; the solver says more than anybody can read. */
const TELL_EVERY_MS = 200;
const KEEP_ALIVE_MS = 5000;

/** `Some`. */
const INITIAL_FREEDOM = 4;

type PlainFault = Exclude<Extract<TextKey, `runs.fault.${string}`>, 'runs.fault.mostFreedom'>;

/** What is said of a field that is not right, in the language of whoever sent it. */
const saying = (key: PlainFault) => ({ error: () => text(key) });

const settings = z.object({
  seconds: z.coerce
    .number(saying('runs.fault.seconds'))
    .int(saying('runs.fault.seconds'))
    .min(1, saying('runs.fault.leastSeconds'))
    .max(3600, saying('runs.fault.mostSeconds')),
  seed: z.coerce
    .number(saying('runs.fault.seed'))
    .int(saying('runs.fault.seed'))
    .min(0, saying('runs.fault.leastSeed'))
    .max(1_000_000, saying('runs.fault.mostSeed')),
  start: z.enum(['nothing', 'schedule', 'few-changes'], saying('runs.fault.start')).default('nothing'),
  freedom: z.coerce
    .number(saying('runs.fault.freedom'))
    .int(saying('runs.fault.freedom'))
    .min(1, saying('runs.fault.leastFreedom'))
    .max(FREEDOMS.length, { error: () => text('runs.fault.mostFreedom', { most: FREEDOMS.length }) })
    .default(INITIAL_FREEDOM),
  only: z.string().max(200, saying('runs.fault.longScope')).default(''),
});

/** What is typed as what a run is asked for. */
function requestOf(
  { seconds, seed, start, freedom }: z.infer<typeof settings>,
  lessons: readonly string[] | undefined,
): RunRequest {
  const only = lessons === undefined ? {} : { only: lessons };
  if (start === 'nothing') return { seconds, seed, ...only };
  return {
    seconds,
    seed,
    ...only,
    start: 'schedule',
    ...(start === 'few-changes' ? { priceOfMove: FREEDOMS[freedom - 1]!.price } : {}),
  };
}

const INITIAL: RunForm = {
  ...{ seconds: '30', seed: '1', start: 'nothing', freedom: String(INITIAL_FREEDOM), only: '' },
  faults: {},
};

/** The form as it was typed, with what is wrong with it. */
function formOf(typed: Record<string, string | File>, faults: RunForm['faults']): RunForm {
  return {
    seconds: textOf(typed, 'seconds'),
    seed: textOf(typed, 'seed'),
    start: textOf(typed, 'start') || INITIAL.start,
    freedom: textOf(typed, 'freedom') || INITIAL.freedom,
    only: textOf(typed, 'only'),
    faults,
  };
}

/** Solver runs: started, watched, ended, kept. */
export function runPages({ database, runs }: PageDependencies) {
  const headFor = async (scheduleId: string) => headOf(await loadSchedule(database, scheduleId));
  /** The form; what stands in its way while the schedule is being solved. */
  async function showForm(c: PageContext, scheduleId: string, form: RunForm, status: 200 | 422 = 200) {
    const loaded = await loadSchedule(database, scheduleId);
    const head = headOf(loaded);
    const run = await runs.latestOf(scheduleId);
    if (run && isActive(run)) {
      const busy = { text: activeText(run), href: `/runs/${run.id}` };
      return showPage(
        c,
        text('runs.form.pageTitle', { schedule: head.name }),
        <BusyPage head={head} run={busy} />,
        status === 200 ? 200 : 409,
      );
    }
    const findings = checkProblem(loaded.problem);
    const isPlaced = loaded.solution.timeOf.some((time) => time !== NONE);
    return showPage(
      c,
      text('runs.form.pageTitle', { schedule: head.name }),
      <NewRunPage
        head={head}
        csrf={formToken(c)}
        form={form}
        isPlaced={isPlaced}
        scopes={solveScopes(loaded.problem)}
        findings={findings}
      />,
      status,
    );
  }
  return {
    form: (c: PageContext) => showForm(c, idOf(c), INITIAL),

    start: async (c: PageContext) => {
      const scheduleId = idOf(c);
      const typed = await readForm(c);
      const read = settings.safeParse(typed);
      if (!read.success) {
        return showForm(c, scheduleId, formOf(typed, faultsByField(read.error)), 422);
      }
      const { problem, solution } = await loadSchedule(database, scheduleId);
      try {
        const lessons = lessonsToSolve(problem, solution, read.data.only);
        const runId = await runs.start(scheduleId, requestOf(read.data, lessons), askedBy(c));
        return c.redirect(`/runs/${runId}`, 303);
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'invalid') throw error;
        return showForm(c, scheduleId, formOf(typed, { only: error.message }), 422);
      }
    },

    show: async (c: PageContext) => {
      const run = await runs.get(idOf(c));
      const head = await headFor(run.scheduleId);
      return showPage(
        c,
        `${text('runs.title')} · ${head.name}`,
        <RunPage head={head} run={runPanelOf(run, plannerToken(c))} />,
      );
    },

    /** The panel anew with every change; `ended` after the last one. */
    events: async (c: PageContext) => {
      const runId = idOf(c);
      await runs.get(runId);
      const csrf = plannerToken(c);
      // Whoever tells of the run speaks as somebody else, or to nobody.
      const speech = speechNow();
      const draw = (run: RunView) => speaking(speech, () => String(<RunPanel run={runPanelOf(run, csrf)} />));
      return streamSSE(c, async (stream) => {
        /** A session that ends meanwhile, as its user was deleted, sees no more; a database in trouble ends nothing. */
        const abortIfSignedOut = async () => {
          const session = await resumeSession(database.queries, c.get('sessionToken')).catch(() => 'unknown');
          if (session === null) stream.abort();
        };
        let latest: RunView | null = null;
        let isNew = Promise.withResolvers<void>();
        const unwatch = runs.watch(runId, (run) => {
          latest = run;
          isNew.resolve();
        });
        stream.onAbort(() => isNew.resolve());
        const keepAlive = setInterval(() => {
          void stream.write(': still here\n\n');
          void abortIfSignedOut();
        }, KEEP_ALIVE_MS);
        try {
          while (!stream.aborted) {
            await isNew.promise;
            isNew = Promise.withResolvers<void>();
            if (latest === null) continue;
            const run: RunView = latest;
            await stream.writeSSE({ data: draw(run) });
            if (!isActive(run)) {
              await stream.writeSSE({ event: 'ended', data: run.state });
              return;
            }
            await stream.sleep(TELL_EVERY_MS);
          }
        } finally {
          clearInterval(keepAlive);
          unwatch();
        }
      });
    },

    stop: async (c: PageContext) => {
      await runs.stop(idOf(c));
      return c.redirect(`/runs/${idOf(c)}`, 303);
    },

    keep: async (c: PageContext) => {
      const scheduleId = await runs.keep(idOf(c), userOf(c).id);
      return c.redirect(`/schedules/${scheduleId}`, 303);
    },

    discard: async (c: PageContext) => {
      const { scheduleId } = await runs.get(idOf(c));
      await runs.discard(idOf(c));
      return c.redirect(`/schedules/${scheduleId}`, 303);
    },

    resume: async (c: PageContext) => {
      const runId = await runs.resume(idOf(c), askedBy(c));
      return c.redirect(`/runs/${runId}`, 303);
    },
  };
}
