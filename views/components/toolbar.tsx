import { text } from '../../src/languages/text.ts';
import { type EditBase, EditFields, editForm } from './edit-fields.tsx';
import { Icon } from './icon.tsx';

/** What the person could undo and do again next; null when there is nothing. */
export type Turns = { readonly undo: string | null; readonly redo: string | null };

function Turn({ base, way, what }: { base: EditBase; way: 'undo' | 'redo'; what: string | null }) {
  const name = text(`schedules.${way}.name`);
  return (
    <form {...editForm(base, way)}>
      <EditFields base={base} />
      <button
        type="submit"
        class="plain"
        id={way}
        disabled={what === null}
        title={
          what === null ? text(`schedules.${way}.nothing`) : text(`schedules.${way}.what`, { change: what })
        }
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
    <section id="toolbar" class="toolbar" aria-label={text('schedules.toolbar.title')}>
      <Turn base={base} way="undo" what={turns.undo} />
      <Turn base={base} way="redo" what={turns.redo} />
      <a class="button plain" href={`${href}/history`}>
        <Icon name="history" />
        {text('schedules.toolbar.history')}
      </a>
      <a class="button plain" href={`${href}/comparison`}>
        <Icon name="swap" />
        {text('schedules.toolbar.compare')}
      </a>
      {/* What the page's script says; it puts names where the placeholders are. */}
      <p
        id="presence"
        class="presence"
        aria-live="off"
        data-comma={text('words.comma')}
        data-also-here={text('schedules.presence.alsoHere', { names: '{names}' })}
        data-holds={text('schedules.presence.holds', { name: '{name}' })}
        data-lost={text('schedules.presence.lost')}
      />
    </section>
  );
}
