import { text } from '../../src/languages/text.ts';
import { Icon } from './icon.tsx';

/** A lesson as it stands in a timetable. */
export type LessonChip = {
  /** Id of its element. */
  readonly anchor: string;
  readonly hue: number;
  readonly title: string;
  /** Who and where, each with the address of its own timetable, or null where there is none. */
  readonly facts: readonly { readonly text: string; readonly href: string | null }[];
  /** Its id and the address at which it is in the hand; null where it is only looked at. */
  readonly take: { readonly lesson: string; readonly href: string } | null;
  /** What sets it apart from the others of its cell: its week, or its periods. */
  readonly note: string | null;
  /** The weeks in which it meets, as `data-weeks` names them; null for every week. */
  readonly weeks: string | null;
  readonly locked: boolean;
  /** Broken hard rules: a short mark, and the sentences that it stands for. */
  readonly fault: { readonly mark: string; readonly sentences: readonly string[] } | null;
};

/** One lesson in a cell or in the tray. */
export function Lesson({ chip }: { chip: LessonChip }) {
  return (
    <article
      id={chip.anchor}
      class={`lesson hue-${chip.hue}${chip.fault ? ' clash' : ''}`}
      tabindex={-1}
      data-lesson={chip.take?.lesson}
      data-weeks={chip.weeks ?? undefined}
    >
      <p class="lesson-title">
        {chip.take ? (
          <a class="take" href={chip.take.href} hx-boost="false" draggable={false}>
            {chip.title}
          </a>
        ) : (
          chip.title
        )}
        {chip.locked && (
          <span class="lesson-lock" title={text('schedules.lesson.locked')}>
            <Icon name="lock" />
            <span class="visually-hidden">{text('schedules.lesson.lockedAfter')}</span>
          </span>
        )}
      </p>
      {chip.facts.length > 0 && (
        <p class="lesson-facts">
          {chip.facts.map(({ text: fact, href }) =>
            href === null ? (
              <span>{fact}</span>
            ) : (
              <a href={href} hx-boost="false">
                {fact}
              </a>
            ),
          )}
        </p>
      )}
      {chip.note !== null && <p class="lesson-note">{chip.note}</p>}
      {chip.fault && (
        <p class="lesson-fault" title={chip.fault.sentences.join('\n')}>
          <Icon name="warning" />
          {chip.fault.mark}
          <span class="visually-hidden">: {chip.fault.sentences.join(' ')}</span>
        </p>
      )}
    </article>
  );
}
