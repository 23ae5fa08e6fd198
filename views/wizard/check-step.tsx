import { text } from '../../src/languages/text.ts';
import { type CheckLineModel, CheckLines } from '../check.tsx';

/** What the check of a term finds, in each list the first lines. */
export type CheckStepModel = {
  readonly hasLessons: boolean;
  readonly impossible: readonly CheckLineModel[];
  readonly tight: readonly CheckLineModel[];
  readonly forgotten: readonly CheckLineModel[];
  /** The page with all of it. */
  readonly checkHref: string;
  /** How many lines are left out. */
  readonly more: number;
};

/** Tells what is wrong, with the way to the step where it is mended. */
export function CheckStep({ page }: { page: CheckStepModel }) {
  const { hasLessons, impossible, tight, forgotten, checkHref, more } = page;
  const isFine = impossible.length + tight.length + forgotten.length === 0;
  return (
    <>
      {!hasLessons && <p class="empty">{text('wizard.check.nothing')}</p>}
      {hasLessons && isFine && <p class="empty">{text('wizard.check.fine')}</p>}
      <CheckLines title={text('wizard.check.impossible')} lines={impossible} tone="bad" mayEdit />
      <CheckLines title={text('wizard.check.tight')} lines={tight} tone="" mayEdit />
      <CheckLines title={text('wizard.check.forgotten')} lines={forgotten} tone="" mayEdit />
      {more > 0 && (
        <p>
          <a href={checkHref}>{text('wizard.check.more', { count: more })}</a>
        </p>
      )}
    </>
  );
}
