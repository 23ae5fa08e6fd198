import { text } from '../../src/languages/text.ts';
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
  const beside = { name: 'name', help: text('schedules.life.renameHelp'), fault: fault?.message };
  return (
    <details class="confirm" open={fault !== null}>
      <summary class="button">{text('schedules.life.openRename')}</summary>
      <form method="post" action={`/schedules/${base.scheduleId}/name`} class="confirm-body">
        <EditFields base={base} />
        <Field {...beside} label={text('schedules.life.name')}>
          <input {...fieldAttributes(beside)} required maxlength={100} value={fault?.name ?? name} />
        </Field>
        <button type="submit" class="primary">
          {text('schedules.life.rename')}
        </button>
      </form>
    </details>
  );
}

function Publishing({ life: { base, state, hard } }: { life: ScheduleLife }) {
  const isPublished = state === 'published';
  return (
    <details class="confirm">
      <summary class="button">
        {text(isPublished ? 'schedules.life.openArchive' : 'schedules.life.openPublish')}
      </summary>
      <form method="post" action={`/schedules/${base.scheduleId}/state`} class="confirm-body">
        <EditFields base={base} />
        {!isPublished && hard > 0 && <p class="notice bad">{text('schedules.life.unfinished', { hard })}</p>}
        <p>{text(isPublished ? 'schedules.life.archiveHelp' : 'schedules.life.publishHelp')}</p>
        <button type="submit" class="primary" name="state" value={isPublished ? 'archived' : 'published'}>
          {text(isPublished ? 'schedules.life.archive' : 'schedules.life.publish')}
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
