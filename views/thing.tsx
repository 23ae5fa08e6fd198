import type { Child } from 'hono/jsx';
import { text } from '../src/languages/text.ts';
import { HiddenFields, SharedFields, ThingFields, type ThingForm } from './components/thing-form.tsx';

/** The head of a page of a thing, with the way back to its list. */
export function ThingHead({
  termName,
  listHref,
  listTitle,
  title,
  actions,
}: ThingPageHead & { actions?: Child }) {
  return (
    <header class="page-head">
      <div>
        <p class="kicker">
          {termName} · <a href={listHref}>{listTitle}</a>
        </p>
        <h1>{title}</h1>
      </div>
      {actions}
    </header>
  );
}

/** Where a page of a thing belongs. */
export type ThingPageHead = {
  readonly termName: string;
  readonly listHref: string;
  readonly listTitle: string;
  readonly title: string;
};

/** The page that adds a thing. */
export function NewThingPage({
  head,
  form,
  added,
}: {
  head: ThingPageHead;
  form: ThingForm;
  /** What has just been added. */
  added: string | null;
}) {
  return (
    <>
      <ThingHead {...head} />
      {added !== null && (
        <p class="notice" role="status">
          {added}
        </p>
      )}
      <form method="post" action={form.action} class="form wide card">
        <HiddenFields form={form} />
        <ThingFields form={form} />
        <div class="actions">
          <button type="submit" class="primary" name="next" value="new">
            {text('data.thing.addThenAnother')}
          </button>
          <button type="submit" name="next" value="list">
            {text('data.thing.add')}
          </button>
          <a class="button plain" href={form.backHref}>
            {text('data.thing.back')}
          </a>
        </div>
      </form>
    </>
  );
}

/** The page that changes one thing, or several in the same way. */
export function ChangeThingsPage({ head, form }: { head: ThingPageHead; form: ThingForm }) {
  return (
    <>
      <ThingHead {...head} />
      <form method="post" action={form.action} class="form wide card">
        <HiddenFields form={form} />
        {form.ids.length === 1 ? <ThingFields form={form} /> : <SharedFields form={form} />}
        <div class="actions">
          <button type="submit" class="primary">
            {text('data.save')}
          </button>
          <a class="button plain" href={form.backHref}>
            {text('data.cancel')}
          </a>
        </div>
      </form>
    </>
  );
}

/** Asks before things are deleted, and tells what goes with them. */
export function RemovalPage(props: {
  readonly head: ThingPageHead;
  readonly form: Pick<ThingForm, 'action' | 'csrf' | 'revision' | 'ids' | 'backHref'>;
  readonly consequences: readonly string[];
}) {
  const { head, form, consequences } = props;
  return (
    <>
      <ThingHead {...head} />
      <form method="post" action={form.action} class="form card">
        <HiddenFields form={form} />
        {consequences.length === 0 ? (
          <p>{text('data.thing.nothingElse')}</p>
        ) : (
          <ul class="reasons">
            {consequences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        )}
        <p class="quiet">{text('data.undone')}</p>
        <div class="actions">
          <button type="submit" class="danger">
            {text('data.delete')}
          </button>
          <a class="button" href={form.backHref}>
            {text('data.cancel')}
          </a>
        </div>
      </form>
    </>
  );
}
