import { text } from '../src/languages/text.ts';
import { Field, fieldAttributes } from './components/field.tsx';
import { type UseSection, Uses } from './components/uses.tsx';
import { ThingHead, type ThingPageHead } from './thing.tsx';

/** What every form on a tag carries. */
type TagForm = { readonly action: string; readonly csrf: string; readonly revision: number };

/** A tag with everything that uses it. */
export type TagPageModel = {
  readonly head: ThingPageHead;
  readonly tag: string;
  /** How it is renamed and deleted, for planners; null for those who only look. */
  readonly rename: (TagForm & { readonly name: string; readonly fault: string | undefined }) | null;
  readonly deletionHref: string;
  readonly alert: string | null;
  readonly sections: readonly UseSection[];
};

function HiddenFields({ form, tag }: { form: TagForm; tag: string }) {
  return (
    <>
      <input type="hidden" name="csrf" value={form.csrf} />
      <input type="hidden" name="revision" value={String(form.revision)} />
      <input type="hidden" name="tag" value={tag} />
    </>
  );
}

/** The page of a tag. */
export function TagPage({ page }: { page: TagPageModel }) {
  const { head, tag, rename, deletionHref, alert, sections } = page;
  return (
    <>
      <ThingHead {...head} />
      {rename && (
        <form method="post" action={rename.action} class="form card">
          <HiddenFields form={rename} tag={tag} />
          <h2>{text('tags.rename')}</h2>
          {alert !== null && (
            <p class="field-error" role="alert">
              {alert}
            </p>
          )}
          <Field
            name="name"
            label={text('tags.rename.label')}
            help={text('tags.rename.help')}
            fault={rename.fault}
          >
            <input
              {...fieldAttributes({ name: 'name', help: 'name', fault: rename.fault })}
              value={rename.name}
              autocomplete="off"
              required
            />
          </Field>
          <div class="actions">
            <button type="submit" class="primary">
              {text('tags.rename.save')}
            </button>
            <a class="button danger" href={deletionHref}>
              {text('tags.delete')}
            </a>
          </div>
        </form>
      )}
      <Uses sections={sections} />
    </>
  );
}

/** Asks before two tags become one, or one is deleted, and tells what that does. */
export function TagQuestionPage(props: {
  readonly head: ThingPageHead;
  readonly form: TagForm;
  readonly tag: string;
  /** The name that it would get; null where it would be deleted. */
  readonly name: string | null;
  readonly consequences: readonly string[];
  /** What would go with it, by name. */
  readonly going: readonly string[];
  readonly backHref: string;
}) {
  const { head, form, tag, name, consequences, going, backHref } = props;
  return (
    <>
      <ThingHead {...head} />
      <form method="post" action={form.action} class="form card">
        <HiddenFields form={form} tag={tag} />
        {name !== null && <input type="hidden" name="name" value={name} />}
        {name !== null && <input type="hidden" name="merge" value="yes" />}
        <ul class="reasons">
          {consequences.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        {going.length > 0 && (
          <ul>
            {going.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        )}
        <p class="quiet">{text('data.undone')}</p>
        <div class="actions">
          <button type="submit" class={name === null ? 'danger' : 'primary'}>
            {name === null ? text('data.delete') : text('tags.merge.confirm')}
          </button>
          <a class="button" href={backHref}>
            {text('data.cancel')}
          </a>
        </div>
      </form>
    </>
  );
}

/** The form that gives tags to courses, and takes tags from them. */
export type TagCoursesModel = {
  readonly head: ThingPageHead;
  readonly action: string;
  readonly csrf: string;
  readonly revision: number;
  readonly ids: readonly string[];
  /** The tags that some of them carry: `test (3 of 5)`. */
  readonly now: readonly string[];
  /** Tags that there are, and those that some of the courses carry. */
  readonly known: readonly string[];
  readonly carried: readonly string[];
  readonly typed: { readonly add: string; readonly take: string };
  readonly faults: Readonly<Record<string, string>>;
  readonly alert: string | null;
  readonly backHref: string;
};

/** Gives tags to the courses that were chosen, or takes some from them. */
export function TagCoursesPage({ page }: { page: TagCoursesModel }) {
  const { head, now, typed, faults, alert } = page;
  const field = (name: 'add' | 'take', options: readonly string[]) => (
    <Field
      name={name}
      label={text(`tags.courses.${name}`)}
      help={text(`tags.courses.${name}.help`)}
      fault={faults[name]}
    >
      <input
        {...fieldAttributes({ name, help: name, fault: faults[name] })}
        value={typed[name]}
        autocomplete="off"
        list={`${name}-tags`}
        data-many
        autofocus={name === 'add'}
      />
      <datalist id={`${name}-tags`}>
        {options.map((option) => (
          <option value={option} />
        ))}
      </datalist>
    </Field>
  );
  return (
    <>
      <ThingHead {...head} />
      <form method="post" action={page.action} class="form card">
        <input type="hidden" name="csrf" value={page.csrf} />
        <input type="hidden" name="revision" value={String(page.revision)} />
        {page.ids.map((id) => (
          <input type="hidden" name="ids" value={id} />
        ))}
        {alert !== null && (
          <p class="field-error" role="alert">
            {alert}
          </p>
        )}
        {now.length === 0 ? (
          <p class="quiet">{text('tags.courses.noneNow')}</p>
        ) : (
          <p>
            {text('tags.courses.now')}{' '}
            {now.map((tag) => (
              <>
                <span class="tag">{tag}</span>{' '}
              </>
            ))}
          </p>
        )}
        {field('add', page.known)}
        {page.carried.length > 0 && field('take', page.carried)}
        <div class="actions">
          <button type="submit" class="primary">
            {text('data.save')}
          </button>
          <a class="button plain" href={page.backHref}>
            {text('data.cancel')}
          </a>
        </div>
      </form>
    </>
  );
}
