import { text } from '../../src/languages/text.ts';

/** The pages of a term's files, one of which is shown. */
export type FilePage = 'import' | 'export' | 'uploads';

const TITLES = {
  import: 'data.files.import',
  export: 'data.files.export',
  uploads: 'data.files.uploads',
} as const;

/** Ways between the pages of a term's files; readers have the one to export alone. */
export function FileTabs(props: {
  readonly termId: string;
  readonly current: FilePage;
  readonly mayPlan: boolean;
}) {
  const { termId, current, mayPlan } = props;
  const pages: readonly FilePage[] = mayPlan ? ['import', 'export', 'uploads'] : ['export'];
  return (
    <nav class="tabs minor" aria-label={text('data.files.tabs')}>
      {pages.map((page) => (
        <a href={`/terms/${termId}/${page}`} aria-current={page === current ? 'page' : undefined}>
          {text(TITLES[page])}
        </a>
      ))}
    </nav>
  );
}
