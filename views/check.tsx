import { text } from '../src/languages/text.ts';
import { type DataPageModel, DataTabs } from './data.tsx';

/** A fault or a remark. */
export type CheckLineModel = {
  readonly sentence: string;
  readonly places: readonly { readonly name: string; readonly href: string }[];
};

/** What a check of a term's data has found. */
export type CheckPageModel = {
  readonly termName: string;
  readonly tabs: DataPageModel['tabs'];
  /** Whether there is anything to find a place for. */
  readonly hasLessons: boolean;
  readonly impossible: readonly CheckLineModel[];
  readonly tight: readonly CheckLineModel[];
  readonly forgotten: readonly CheckLineModel[];
  /** Whether the places are links that the person may use. */
  readonly mayEdit: boolean;
  /** The page that solves the schedule that was changed last; null when there is none. */
  readonly solveHref: string | null;
};

/** Faults or remarks with the places where they can be mended. */
export function CheckLines(props: {
  title: string;
  lines: readonly CheckLineModel[];
  tone: string;
  mayEdit: boolean;
}) {
  const { title, lines, tone, mayEdit } = props;
  if (lines.length === 0) return null;
  return (
    <section class={`notice ${tone}`.trim()}>
      <h2>{title}</h2>
      <ul class="check-lines">
        {lines.map(({ sentence, places }) => (
          <li>
            {sentence}
            {places.length > 0 && (
              <span class="check-places">
                {places.map(({ name, href }) => (mayEdit ? <a href={href}>{name}</a> : <span>{name}</span>))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Tells what is wrong with a term's data before anybody waits for a timetable, with the way to mend it. */
export function CheckPage({ page }: { page: CheckPageModel }) {
  const { termName, tabs, hasLessons, impossible, tight, forgotten, mayEdit, solveHref } = page;
  const isFine = impossible.length + tight.length + forgotten.length === 0;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">{termName}</p>
          <h1>{text('data.check')}</h1>
        </div>
        {mayEdit && solveHref && (
          <div class="actions">
            <a class={hasLessons && impossible.length === 0 ? 'button primary' : 'button'} href={solveHref}>
              {text('data.check.solve')}
            </a>
          </div>
        )}
      </header>
      <DataTabs tabs={tabs} />
      {!hasLessons && <p class="empty">{text('wizard.check.nothing')}</p>}
      {hasLessons && isFine && <p class="empty">{text('data.check.fine')}</p>}
      <CheckLines title={text('data.check.impossible')} lines={impossible} tone="bad" mayEdit={mayEdit} />
      <CheckLines title={text('data.check.tight')} lines={tight} tone="" mayEdit={mayEdit} />
      <CheckLines title={text('data.check.forgotten')} lines={forgotten} tone="" mayEdit={mayEdit} />
    </>
  );
}
