import { Icon } from './icon.tsx';

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
  const name = way === 'undo' ? 'Undo' : 'Redo';
  return (
    <form method="post" action={`/terms/${tools.termId}/${way}`}>
      <input type="hidden" name="csrf" value={tools.csrf} />
      <input type="hidden" name="back" value={tools.back} />
      <button
        type="submit"
        class="plain"
        id={`data-${way}`}
        disabled={what === null}
        title={what === null ? `Nothing to ${way}` : `${name}: ${what}`}
      >
        <Icon name={way} />
        {name}
        {what !== null && <span class="visually-hidden">: {what}</span>}
      </button>
    </form>
  );
}

/** Undo, redo and history of a term's data. */
export function DataToolbar({ tools }: { tools: DataTools }) {
  return (
    <section id="data-tools" class="toolbar" aria-label="Changes">
      <Turn tools={tools} way="undo" />
      <Turn tools={tools} way="redo" />
      <a class="button plain" href={`/terms/${tools.termId}/history`}>
        <Icon name="history" />
        History
      </a>
    </section>
  );
}
