const PATHS = {
  warning: 'M8 1.5 15 14H1L8 1.5Zm0 4.25v4M8 11.5v1',
  lock: 'M4 7.5V5a4 4 0 0 1 8 0v2.5M3 7.5h10V14H3V7.5Z',
} as const;

/** A small line drawing in the colour of its text; decoration beside words that say the same. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      class="icon"
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
