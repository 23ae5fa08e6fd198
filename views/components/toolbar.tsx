import { type EditBase, EditFields, editForm } from './edit-fields.tsx';
import { Icon } from './icon.tsx';

/** What the person could undo and do again next; null when there is nothing. */
export type Turns = { readonly undo: string | null; readonly redo: string | null };

function Turn({ base, way, what }: { base: EditBase; way: 'undo' | 'redo'; what: string | null }) {
  const name = way === 'undo' ? 'Undo' : 'Redo';
  const keys = way === 'undo' ? 'Ctrl+Z' : 'Ctrl+Shift+Z';
  return (
    <form {...editForm(base, way)}>
      <EditFields base={base} />
      <button
        type="submit"
        class="plain"
        id={way}
        disabled={what === null}
        title={what === null ? `Nothing to ${way}` : `${name}: ${what} (${keys})`}
      >
        <Icon name={way} />
        {name}
        {what !== null && <span class="visually-hidden">: {what}</span>}
      </button>
    </form>
  );
}

/** Undo and redo, and the ways to history and comparison. */
export function Toolbar({ base, turns }: { base: EditBase; turns: Turns }) {
  const href = `/schedules/${base.scheduleId}`;
  return (
    <section id="toolbar" class="toolbar" aria-label="Changes">
      <Turn base={base} way="undo" what={turns.undo} />
      <Turn base={base} way="redo" what={turns.redo} />
      <a class="button plain" href={`${href}/history`}>
        <Icon name="history" />
        History
      </a>
      <a class="button plain" href={`${href}/comparison`}>
        <Icon name="swap" />
        Compare
      </a>
      <p id="presence" class="presence" aria-live="off" />
    </section>
  );
}
