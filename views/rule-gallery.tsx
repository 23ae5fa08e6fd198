import { text } from '../src/languages/text.ts';
import { SearchField } from './components/search-field.tsx';

/** The gallery of rules. */
export type RuleGalleryModel = {
  readonly termName: string;
  /** The address of the rules. */
  readonly action: string;
  readonly csrf: string;
  readonly revision: number;
  readonly search: string;
  readonly groups: readonly {
    readonly title: string;
    readonly kinds: readonly {
      readonly kind: string;
      readonly label: string;
      readonly help: string;
      readonly example: string;
    }[];
  }[];
  readonly templates: readonly { readonly name: string; readonly title: string; readonly help: string }[];
};

/** The kinds that are found, by what they are about. */
export function RuleGallery({ gallery }: { gallery: RuleGalleryModel }) {
  return (
    <div id="gallery" aria-live="polite">
      {gallery.groups.length === 0 && (
        <p class="empty">{text('data.rules.noneAbout', { search: gallery.search })}</p>
      )}
      {gallery.groups.map(({ title, kinds }) => (
        <section class="gallery-group">
          <h2>{title}</h2>
          <ul class="gallery">
            {kinds.map(({ kind, label, help, example }) => (
              <li class="card">
                <h3>
                  <a href={`${gallery.action}/new?kind=${kind}`}>{label}</a>
                </h3>
                <p>{help}</p>
                <p class="quiet">{text('data.rules.suchAs', { example })}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Chooses the kind of a new rule, or a set of usual ones. */
export function RuleGalleryPage({ gallery }: { gallery: RuleGalleryModel }) {
  const { termName, action, csrf, revision, search, templates } = gallery;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            {termName} · <a href={action}>{text('data.rules')}</a>
          </p>
          <h1>{text('data.rules.add')}</h1>
        </div>
      </header>
      <section class="card" aria-labelledby="templates-heading">
        <h2 id="templates-heading">{text('data.rules.templates')}</h2>
        <ul class="templates">
          {templates.map(({ name, title, help }) => (
            <li>
              <form method="post" action={`${action}/templates`}>
                <input type="hidden" name="csrf" value={csrf} />
                <input type="hidden" name="revision" value={String(revision)} />
                <button type="submit" name="template" value={name}>
                  {title}
                </button>
              </form>
              <p class="quiet">{help}</p>
            </li>
          ))}
        </ul>
      </section>
      <SearchField
        action={`${action}/new`}
        label={text('data.rules.searchKinds')}
        placeholder={text('data.rules.searchKinds.such')}
        value={search}
        part="gallery"
      />
      <RuleGallery gallery={gallery} />
    </>
  );
}
