import type { Child } from 'hono/jsx';

/** How a list that is shown becomes another one; what stays is not drawn anew. */
export type RedrawnList = {
  /** Positions, in the list as it is shown, of what goes. */
  readonly gone: readonly number[];
  /** What is new, by positions in the list as it will be, and after which entry of the shown list it stands; null for none. */
  readonly come: readonly { readonly after: number | null; readonly entries: readonly number[] }[];
};

/** One entry of a list that is shown. */
export const entryOf = (list: string, position: number): string => `${list} > :nth-child(${position + 1})`;

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
        <hx-partial hx-target={entryOf(list, position)} hx-swap="delete" />
      ))}
      {redrawn.come.map(({ after, entries }) => (
        <hx-partial
          hx-target={after === null ? list : entryOf(list, after)}
          hx-swap={after === null ? 'afterbegin' : 'afterend'}
        >
          {entries.map(draw)}
        </hx-partial>
      ))}
    </>
  );
}
