import type { Child } from 'hono/jsx';
import { text } from '../../src/languages/text.ts';
import { type EditBase, EditFields, editForm } from './edit-fields.tsx';
import { richText } from './rich-text.tsx';
import { type SlotLook, SlotMark } from './slot.tsx';

/** One thing that may be done, as a button that does it. */
export type Choice = {
  readonly look: SlotLook;
  /** What it is: `Swap with Physics 8B`. */
  readonly title: string;
  /** Change of cost in few letters, and in words. */
  readonly change: string;
  readonly changeInWords: string;
  /** What moves where, and what it would break, in sentences. */
  readonly details: readonly string[];
  /** The moves that make it, as a form says them. */
  readonly moves: string;
};

/** What is asked before something is done. */
export type Question = {
  readonly title: string;
  readonly text: string;
  readonly reasons: readonly string[];
  readonly choices: readonly Choice[];
};

/** The choices as buttons. */
export function Choices({ base, choices }: { base: EditBase; choices: readonly Choice[] }) {
  return (
    <form {...editForm(base, 'edits')} class="choices-list">
      <EditFields base={base} />
      {choices.map((choice, at) => (
        <button
          type="submit"
          name="moves"
          value={choice.moves}
          class={at === 0 ? 'choice-button first' : 'choice-button'}
        >
          <span class="choice-title">
            {choice.title}
            <span class="choice-details">
              {choice.details.map((detail) => (
                <span>{detail}</span>
              ))}
            </span>
          </span>
          <span class="visually-hidden">: {choice.changeInWords}</span>
          <span aria-hidden="true">
            <SlotMark look={choice.look} text={choice.change} />
          </span>
        </button>
      ))}
    </form>
  );
}

/** The frame of what is asked: in a dialogue over the page, or on a page of its own. */
export function QuestionFrame({
  base,
  title,
  children,
}: {
  base: EditBase;
  title: string;
  children?: Child;
}) {
  return (
    <section class="question" aria-labelledby="question-title">
      <div class="question-head">
        <h2 id="question-title" tabindex={-1}>
          {title}
        </h2>
        <a class="button plain" href={base.href} hx-boost="false" data-close>
          {richText('schedules.question.cancel', { key: (inside) => <kbd>{inside}</kbd> })}
        </a>
      </div>
      {children}
    </section>
  );
}

/** What is asked as a page of its own, below the name of the schedule. */
export function QuestionPage({ name, children }: { name: string; children?: Child }) {
  return (
    <>
      <header class="page-head">
        <h1>{name}</h1>
      </header>
      <div class="card question-page">{children}</div>
    </>
  );
}

/** A drop onto an occupied slot: what is in the way, and what can be done about it. */
export function QuestionView({ base, question }: { base: EditBase; question: Question }) {
  return (
    <QuestionFrame base={base} title={question.title}>
      <p>{question.text}</p>
      {question.reasons.length > 0 && (
        <ul class="reasons">
          {question.reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      )}
      <Choices base={base} choices={question.choices} />
    </QuestionFrame>
  );
}

/** What others have done meanwhile to what somebody is about to change, with the way to do it all the same. */
export type Stale = {
  readonly text: string;
  readonly changes: readonly string[];
  /** Where the form goes, its fields, and what its button says. */
  readonly way: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly again: string;
};

/** @param isPage whether it stands on a page of its own, from which its form is sent as a page */
export function StaleView({ base, stale, isPage }: { base: EditBase; stale: Stale; isPage: boolean }) {
  const action = `/schedules/${base.scheduleId}/${stale.way}`;
  const form = isPage ? { method: 'post' as const, action } : editForm(base, stale.way);
  return (
    <QuestionFrame base={base} title={text('schedules.question.stale')}>
      <p>{stale.text}</p>
      <ul class="reasons">
        {stale.changes.map((change) => (
          <li>{change}</li>
        ))}
      </ul>
      <p>{text(isPage ? 'schedules.question.stale.page' : 'schedules.question.stale.shown')}</p>
      <form {...form} class="actions">
        <EditFields base={base} />
        {Object.entries(stale.fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button type="submit" class="primary">
          {stale.again}
        </button>
        <a class="button" href={base.href} hx-boost="false" data-close>
          {text('schedules.question.leave')}
        </a>
      </form>
    </QuestionFrame>
  );
}
