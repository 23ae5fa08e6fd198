import { text } from '../../src/languages/text.ts';
import type { LockedBy } from '../../src/store/schema/schedules.ts';
import { type EditBase, EditFields, editForm } from './edit-fields.tsx';
import { Icon } from './icon.tsx';
import { richText } from './rich-text.tsx';
import { LOOKS, SlotMark, type SlotView } from './slot.tsx';

/** What of a lesson is locked, or can be. */
export type LockButton = {
  readonly what: 'time' | 'room';
  readonly isLocked: boolean;
  /** Who has locked it; `free` where nobody has. */
  readonly state: LockedBy | 'free';
};

/** A lesson that was picked up. */
export type Hand = {
  /** Its id. */
  readonly lesson: string;
  readonly title: string;
  /** Where it is now, in words. */
  readonly now: string;
  readonly isPlaced: boolean;
  /** Its candidate rooms; fewer than two leave nothing to choose. */
  readonly rooms: readonly { readonly id: string; readonly name: string }[];
  readonly locks: readonly LockButton[];
  /** Why it cannot be moved, if a lock keeps it; else null. */
  readonly kept: string | null;
  /** Whose timetables it stands in. */
  readonly people: readonly { readonly text: string; readonly href: string }[];
  readonly suggestionsHref: string;
  readonly linkedHref: string;
  /** Every slot of the grid. */
  readonly slots: readonly SlotView[];
  /** The rows of a table of everybody's week that the slots stand in. */
  readonly rows: readonly string[];
};

/** What was just done, with what may be wanted next. */
export type Done = {
  readonly text: string;
  /** The rooms at that time, best first, each as moves for a form; fewer than two leave nothing to choose. */
  readonly rooms: readonly {
    readonly name: string;
    readonly change: string;
    readonly moves: string;
    readonly isTaken: boolean;
  }[];
  readonly canUndo: boolean;
};

function Legend() {
  return (
    <p class="legend">
      {LOOKS.map((look) => (
        <SlotMark look={look} text={text(`schedules.legend.${look}`)} />
      ))}
    </p>
  );
}

function Locks({ base, hand }: { base: EditBase; hand: Hand }) {
  return (
    <form {...editForm(base, 'locks')} class="hand-locks">
      <EditFields base={base} />
      <input type="hidden" name="lesson" value={hand.lesson} />
      {hand.locks.map(({ what, isLocked, state }) => (
        <button
          type="submit"
          name="lock"
          value={`${isLocked ? 'un' : ''}lock-${what}`}
          class="plain"
          aria-pressed={isLocked ? 'true' : 'false'}
          title={text(`schedules.lockState.${what}.${state}`)}
        >
          <Icon name={isLocked ? 'lock' : 'unlock'} />
          {text(isLocked ? `schedules.unlock.${what}` : `schedules.lock.${what}`)}
        </button>
      ))}
    </form>
  );
}

/** The bar that says what is in the hand, and what can be done with it beside dropping it. */
export function HandBar({ base, hand }: { base: EditBase; hand: Hand }) {
  return (
    <section
      class="hand-bar"
      aria-label={text('schedules.hand.label', { lesson: hand.title })}
      data-lesson={hand.lesson}
      data-rows={JSON.stringify(hand.rows)}
      data-said-taken={text('schedules.hand.saidTaken', { lesson: hand.title })}
      data-said-locked={text('schedules.hand.saidLocked', { lesson: hand.title })}
    >
      <div class="hand-head">
        <p class="hand-lesson">
          <strong>{hand.title}</strong> <span>{hand.now}</span>
        </p>
        <a class="button plain" href={base.href} hx-boost="false" data-put-back>
          {richText('schedules.hand.putBack', { key: (inside) => <kbd>{inside}</kbd> })}
        </a>
      </div>
      <div class="hand-why" id="hand-why">
        {hand.kept !== null && <p class="hand-kept">{hand.kept}</p>}
        {hand.kept === null && <Legend />}
      </div>
      <div class="hand-actions">
        <form {...editForm(base, 'drops')} id="drop">
          <EditFields base={base} />
          <input type="hidden" name="lesson" value={hand.lesson} />
          {hand.rooms.length > 1 && (
            <label>
              {text('schedules.hand.room')}{' '}
              <select name="room">
                <option value="">{text('schedules.hand.bestRoom')}</option>
                {hand.rooms.map(({ id, name }) => (
                  <option value={id}>{name}</option>
                ))}
              </select>
            </label>
          )}
          {hand.isPlaced && hand.kept === null && (
            <button type="submit" name="slot" value="tray" class="plain">
              <Icon name="tray" />
              {text('schedules.hand.toTray')}
            </button>
          )}
        </form>
        <a
          class="button plain"
          href={hand.suggestionsHref}
          hx-boost="false"
          hx-get={hand.suggestionsHref}
          hx-target="#question"
        >
          <Icon name="search" />
          {text('schedules.hand.suggestions')}
        </a>
        <a class="button plain" href={hand.linkedHref} hx-boost="false">
          {text('schedules.hand.sideBySide')}
        </a>
        <Locks base={base} hand={hand} />
        <p class="hand-people">
          {hand.people.map(({ text: name, href }) => (
            <a href={href} hx-boost="false">
              {name}
            </a>
          ))}
        </p>
      </div>
    </section>
  );
}

/** The bar that says what was done. */
export function DoneBar({ base, done }: { base: EditBase; done: Done }) {
  return (
    <section class="hand-bar done-bar" aria-label={text('schedules.done.label')}>
      <p class="hand-lesson">{done.text}</p>
      <div class="hand-actions">
        {done.rooms.length > 1 && (
          <details class="menu up">
            <summary class="button plain">{text('schedules.done.otherRooms')}</summary>
            <form {...editForm(base, 'edits')} class="menu-list">
              <EditFields base={base} />
              {done.rooms.map(({ name, change, moves, isTaken }) => (
                <button type="submit" name="moves" value={moves} class="plain" disabled={isTaken}>
                  <span>{name}</span> <small>{isTaken ? text('schedules.done.now') : change}</small>
                </button>
              ))}
            </form>
          </details>
        )}
        {done.canUndo && (
          <form {...editForm(base, 'undo')}>
            <EditFields base={base} />
            <button type="submit" class="plain">
              <Icon name="undo" />
              {text('schedules.undo.name')}
            </button>
          </form>
        )}
        <button type="button" class="plain" data-dismiss>
          {text('schedules.done.close')}
        </button>
      </div>
    </section>
  );
}
