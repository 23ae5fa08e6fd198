import { text } from '../src/languages/text.ts';
import { type UseSection, Uses } from './components/uses.tsx';
import { ThingHead, type ThingPageHead } from './thing.tsx';

/** A thing of a list with what it has, and everything that uses it. */
export type ThingUsesModel = {
  readonly head: ThingPageHead;
  /** For planners; null for those who only look. */
  readonly changeHref: string | null;
  /** Its timetable, where there is a schedule. */
  readonly timetableHref: string | null;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly UseSection[];
};

/** The page of a thing. */
export function ThingUsesPage({ page }: { page: ThingUsesModel }) {
  const { head, changeHref, timetableHref, facts, sections } = page;
  return (
    <>
      <ThingHead
        {...head}
        actions={
          <div class="actions">
            {timetableHref !== null && (
              <a class="button" href={timetableHref}>
                {text('data.uses.timetable')}
              </a>
            )}
            {changeHref !== null && (
              <a class="button primary" href={changeHref}>
                {text('data.change')}
              </a>
            )}
          </div>
        }
      />
      {facts.length > 0 && (
        <dl class="thing-facts">
          {facts.map(({ label, value }) => (
            <div>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Uses sections={sections} />
    </>
  );
}
