import { text } from '../../src/languages/text.ts';
import { Icon } from './icon.tsx';
import { richText } from './rich-text.tsx';

/** What a planner does with a term's data beside changing a row. */
export type DataTools = {
  readonly termId: string;
  readonly csrf: string;
  /** The list to which undo and redo lead back. */
  readonly back: string;
  readonly undo: string | null;
  readonly redo: string | null;
};

function Turn({ tools, way }: { tools: DataTools; way: 'undo' | 'redo' }) {
  const what = tools[way];
  return (
    <form method="post" action={`/terms/${tools.termId}/${way}`}>
      <input type="hidden" name="csrf" value={tools.csrf} />
      <input type="hidden" name="back" value={tools.back} />
      <button
        type="submit"
        class="plain"
        id={`data-${way}`}
        disabled={what === null}
        title={
          what === null ? text(`data.${way}.nothing.title`) : text(`data.${way}.title`, { action: what })
        }
      >
        <Icon name={way} />
        {what === null
          ? text(`data.${way}.nothing`)
          : richText(`data.${way}`, {
              action: what,
              what: (inside) => <span class="visually-hidden">{inside}</span>,
            })}
      </button>
    </form>
  );
}

/** Undo, redo and history of a term's data. */
export function DataToolbar({ tools }: { tools: DataTools }) {
  return (
    <section id="data-tools" class="toolbar" aria-label={text('data.changes')}>
      <Turn tools={tools} way="undo" />
      <Turn tools={tools} way="redo" />
      <a class="button plain" href={`/terms/${tools.termId}/history`}>
        <Icon name="history" />
        {text('data.history')}
      </a>
      {!tools.back.startsWith('set-up/') && (
        <a class="button plain" href={`/terms/${tools.termId}/set-up`}>
          {text('wizard.link')}
        </a>
      )}
    </section>
  );
}
