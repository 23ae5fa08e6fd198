import type { Child } from 'hono/jsx';

/** How a list that is shown becomes another one; what stays is not drawn anew. */
export type RedrawnList = {
  /** Positions, in the list as it is shown, of what goes. */
  readonly gone: readonly number[];
  readonly come: readonly {
    /** Position, in the list as it is shown, of the entry behind which it is put; null for the beginning. */
    readonly after: number | null;
    /** Positions, in the list as it will be, of what is new there. */
    readonly entries: readonly number[];
  }[];
};

/** The selector of one entry of a list that is shown. */
export const selectorOfEntry = (list: string, position: number): string =>
  `${list} > :nth-child(${position + 1})`;

/**
 * What is sent to change a list in the page. Places are found before anything changes, so they are told as they are shown.
 *
 * @param list the list's element, as a selector
 */
export function ListPartials(props: {
  list: string;
  redrawn: RedrawnList;
  /** Draws an entry of the list as it will be. */
  draw: (position: number) => Child;
}) {
  const { list, redrawn, draw } = props;
  return (
    <>
      {redrawn.gone.map((position) => (
        <hx-partial hx-target={selectorOfEntry(list, position)} hx-swap="delete" />
      ))}
      {redrawn.come.map(({ after, entries }) => (
        <hx-partial
          hx-target={after === null ? list : selectorOfEntry(list, after)}
          hx-swap={after === null ? 'afterbegin' : 'afterend'}
        >
          {entries.map(draw)}
        </hx-partial>
      ))}
    </>
  );
}
