import { Icon, type IconName } from './icon.tsx';

/** How a slot is for the lesson in the hand. */
export type SlotLook = 'better' | 'free' | 'costs' | 'swap' | 'blocked' | 'here' | 'none';

/** One day and period, seen from the lesson in the hand. */
export type SlotView = {
  /** Day and first period as a form says them. */
  readonly key: string;
  readonly look: SlotLook;
  /** What stands on it: the change of cost, and the rest of that where there is room for it. */
  readonly text: string;
  readonly rest: string;
  /** Day, period, how it is, and what it costs, in words. */
  readonly name: string;
  /** Why, in sentences. */
  readonly reasons: readonly string[];
  /** The room that it would take there. */
  readonly room: string | null;
  /** In a table of all rooms: the id of the room in whose row it stands; else null. */
  readonly row: string | null;
};

const ICONS: Readonly<Record<SlotLook, IconName>> = {
  better: 'down',
  free: 'check',
  costs: 'up',
  swap: 'swap',
  blocked: 'cross',
  here: 'dot',
  none: 'none',
};

/** The looks that the legend tells the meaning of. */
export const LOOKS = ['better', 'free', 'costs', 'swap', 'blocked'] as const satisfies readonly SlotLook[];

/** The mark of a look: an icon with words. */
export function SlotMark({ look, text, rest = '' }: { look: SlotLook; text: string; rest?: string }) {
  return (
    <span class={`slot-mark slot-${look}`}>
      <Icon name={ICONS[look]} />
      <span>
        {text}
        {rest !== '' && <span class="slot-rest">{rest}</span>}
      </span>
    </span>
  );
}

/** A slot as a button of the form that drops the lesson. */
export function Slot({ slot }: { slot: SlotView }) {
  const { key, look, text, rest, name, reasons, room, row } = slot;
  if (look === 'none') {
    return (
      <span class="slot slot-none" data-slot={key} data-room={row ?? undefined} title={name}>
        <span class="visually-hidden">{name}</span>
      </span>
    );
  }
  return (
    <button
      type="submit"
      form="drop"
      name="slot"
      value={row === null ? key : `${key} ${row}`}
      class={`slot slot-${look}`}
      data-slot={key}
      data-room={row ?? undefined}
    >
      <span class="visually-hidden slot-name">{name}.</span>
      <span aria-hidden="true">
        <SlotMark look={look} text={text} rest={rest} />
      </span>
      <span class="visually-hidden slot-reasons">
        {reasons.map((reason) => (
          <span>{reason} </span>
        ))}
      </span>
      {room !== null && (
        <span class="slot-room" aria-hidden="true">
          {room}
        </span>
      )}
    </button>
  );
}
