import type { EditBase } from './edit-fields.tsx';
import { EditFields } from './edit-fields.tsx';
import { Field, fieldAttributes } from './field.tsx';

/** What the name and the state of a schedule are changed with. */
export type ScheduleLife = {
  readonly base: EditBase;
  readonly name: string;
  readonly state: string;
  /** Broken hard rules and lessons without a place. */
  readonly hard: number;
  /** A name that was refused, and why. */
  readonly fault: { readonly name: string; readonly message: string } | null;
};

function Renaming({ life: { base, name, fault } }: { life: ScheduleLife }) {
  const beside = { name: 'name', help: 'It can be undone.', fault: fault?.message };
  return (
    <details class="confirm" open={fault !== null}>
      <summary class="button">Rename…</summary>
      <form method="post" action={`/schedules/${base.scheduleId}/name`} class="confirm-body">
        <EditFields base={base} />
        <Field {...beside} label="Name">
          <input {...fieldAttributes(beside)} required maxlength={100} value={fault?.name ?? name} />
        </Field>
        <button type="submit" class="primary">
          Rename
        </button>
      </form>
    </details>
  );
}

function Publishing({ life: { base, state, hard } }: { life: ScheduleLife }) {
  const isPublished = state === 'published';
  const unfinished = hard === 1 ? '1 hard rule is broken' : `${hard} hard rules are broken`;
  return (
    <details class="confirm">
      <summary class="button">{isPublished ? 'Archive…' : 'Publish…'}</summary>
      <form method="post" action={`/schedules/${base.scheduleId}/state`} class="confirm-body">
        <EditFields base={base} />
        {!isPublished && hard > 0 && <p class="notice bad">{unfinished}, or lessons have no place yet.</p>}
        <p>
          {isPublished
            ? 'It is published now. Archived, it is kept but no longer the one that holds. It can be undone.'
            : 'It becomes the timetable that holds; one that was published in this term before is archived. It can be undone.'}
        </p>
        <button type="submit" class="primary" name="state" value={isPublished ? 'archived' : 'published'}>
          {isPublished ? 'Archive' : 'Publish'}
        </button>
      </form>
    </details>
  );
}

/** The ways to rename a schedule, and to publish it or to archive one that is published. */
export function ScheduleLifeForms({ life }: { life: ScheduleLife }) {
  return (
    <div id="schedule-life" class="actions">
      <Renaming life={life} />
      <Publishing life={life} />
    </div>
  );
}
