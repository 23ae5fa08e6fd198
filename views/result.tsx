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
            <a href={`/runs/${runId}`}>Solver run</a>
          </p>
          <h1>What would change</h1>
        </div>
      </header>
      {refusal && <Refusal refusal={refusal} />}
      <p class="facts">
        <span>
          {costNow} now, {costThen} with all of it
        </span>
        <span>
          {lines.length} {lines.length === 1 ? 'lesson moves' : 'lessons move'}, {unchanged} stay
        </span>
      </p>
      {lines.length === 0 ? (
        <p class="empty">Every lesson is already where the run has it.</p>
      ) : (
        <form method="post" action={`/runs/${runId}/acceptance`} class="take-over">
          <input type="hidden" name="csrf" value={csrf} />
          <input type="hidden" name="version" value={version} />
          <div class="actions">
            <button type="submit" class="primary" name="what" value="all">
              Take all of it
            </button>
            <button type="submit" name="what" value="chosen">
              Take what is marked
            </button>
            <a class="button" href={`/runs/${runId}`}>
              Back to the run
            </a>
          </div>
          <div class="table-frame">
            <table class="data-table">
              <thead>
                <tr>
                  <th scope="col">Take</th>
                  <th scope="col">Lesson</th>
                  <th scope="col">What</th>
                  <th scope="col">Now</th>
                  <th scope="col">Then</th>
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
                        aria-label={`Take ${lesson}`}
                      />
                    </td>
                    <th scope="row">
                      <a href={href}>{lesson}</a>
                    </th>
                    <td>
                      {kind}
                      {isChangedMeanwhile && ' (changed by hand since the run began)'}
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
