const PATHS = {
  warning: 'M8 1.5 15 14H1L8 1.5Zm0 4.25v4M8 11.5v1',
  lock: 'M4 7.5V5a4 4 0 0 1 8 0v2.5M3 7.5h10V14H3V7.5Z',
  unlock: 'M4 7.5V5a4 4 0 0 1 7.6-1.8M3 7.5h10V14H3V7.5Z',
  check: 'm2.5 8.5 3.5 4 7.5-9',
  down: 'M8 2v11m-5-5 5 5 5-5',
  up: 'M8 14V3M3 8l5-5 5 5',
  swap: 'M2 5h11M10 2l3 3-3 3M14 11H3m3-3-3 3 3 3',
  cross: 'm3 3 10 10M13 3 3 13',
  dot: 'M8 6.5a1.5 1.5 0 1 0 .01 0Z',
  none: 'M4 8h8',
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H6',
  redo: 'm10 3 3.5 3.5L10 10m3-3.5H6.5a4 4 0 0 0 0 8H10',
  history: 'M2.5 8a5.5 5.5 0 1 0 1.8-4L2.5 5.5M2.5 2v3.5H6M8 5v3.2l2.3 1.4',
  tray: 'M2 9v4.5h12V9M2 9h3.5l1 2h3l1-2H14M8 2v5m-2.5-2.3L8 7.2l2.5-2.5',
  fill: 'M2 8h10m-4-4 4 4-4 4m6-9v10',
  search: 'M7 2.5a4.5 4.5 0 1 0 .01 0Zm3.2 7.7L14 14',
} as const;

/** Drawings that point along the line of writing, and so the other way where that goes from right to left. */
const ALONG_THE_LINE: ReadonlySet<IconName> = new Set(['undo', 'redo', 'fill']);

/** The drawings that there are. */
export type IconName = keyof typeof PATHS;

/** A small line drawing in the colour of its text; decoration beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={ALONG_THE_LINE.has(name) ? 'icon turns' : 'icon'}
      aria-hidden="true"
      viewBox="0 0 16 16"
      width="14"
      height="14"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
