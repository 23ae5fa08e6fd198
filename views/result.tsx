import { text } from '../src/languages/text.ts';
import type { DifferenceLine } from './comparison.tsx';
import type { ScheduleHead } from './schedule.tsx';

/** What the result of a solver run would change of its schedule. */
export type ResultModel = {
  readonly head: ScheduleHead;
  readonly runId: string;
  readonly csrf: string;
  /** The version of the schedule that it is compared with. */
  readonly version: number;
  readonly costNow: string;
  readonly costThen: string;
  readonly lines: readonly (DifferenceLine & { readonly isChangedMeanwhile: boolean })[];
  readonly unchanged: number;
  /** What somebody did meanwhile, and why nothing was taken; null when nothing was refused. */
  readonly refusal: { readonly message: string; readonly changes: readonly string[] } | null;
};

function Refusal({ refusal }: { refusal: NonNullable<ResultModel['refusal']> }) {
  return (
    <div class="notice" role="alert">
      <p>{refusal.message}</p>
      {refusal.changes.length > 0 && (
        <ul>
          {refusal.changes.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The lessons that a run would move, each with a mark that takes it; and the schedule's cost now and then. */
export function ResultPage({ model }: { model: ResultModel }) {
  const { head, runId, csrf, version, costNow, costThen, lines, unchanged, refusal } = model;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            {head.termName} · <a href={`/schedules/${head.id}`}>{head.name}</a> ·{' '}
            <a href={`/runs/${runId}`}>{text('runs.title')}</a>
          </p>
          <h1>{text('runs.result.title')}</h1>
        </div>
      </header>
      {refusal && <Refusal refusal={refusal} />}
      <p class="facts">
        <span>{text('runs.result.costs', { now: costNow, later: costThen })}</span>
        <span>{text('runs.result.counts', { count: lines.length, unchanged })}</span>
      </p>
      {lines.length === 0 ? (
        <p class="empty">{text('runs.result.nothing')}</p>
      ) : (
        <form method="post" action={`/runs/${runId}/acceptance`} class="take-over">
          <input type="hidden" name="csrf" value={csrf} />
          <input type="hidden" name="version" value={version} />
          <div class="actions">
            <button type="submit" class="primary" name="what" value="all">
              {text('runs.result.takeAll')}
            </button>
            <button type="submit" name="what" value="chosen">
              {text('runs.result.takeMarked')}
            </button>
            <a class="button" href={`/runs/${runId}`}>
              {text('runs.result.back')}
            </a>
          </div>
          <div class="table-frame">
            <table class="data-table">
              <thead>
                <tr>
                  <th scope="col">{text('runs.result.take')}</th>
                  <th scope="col">{text('runs.result.lesson')}</th>
                  <th scope="col">{text('runs.result.what')}</th>
                  <th scope="col">{text('runs.result.now')}</th>
                  <th scope="col">{text('runs.result.then')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ code, lesson, href, kind, before, after, isChangedMeanwhile }) => (
                  <tr>
                    <td>
                      <input
                        type="checkbox"
                        name={`lesson:${code}`}
                        checked={!isChangedMeanwhile}
                        aria-label={text('runs.result.takeLesson', { lesson })}
                      />
                    </td>
                    <th scope="row">
                      <a href={href}>{lesson}</a>
                    </th>
                    <td>
                      {isChangedMeanwhile ? text('runs.result.changedMeanwhile', { what: kind }) : kind}
                    </td>
                    <td>{before}</td>
                    <td>{after}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </form>
      )}
    </>
  );
}
