/** A cost in few words; a broken hard rule stands out by word and colour. */
export function CostBadge({ hard, soft }: { hard: number; soft: number }) {
  return (
    <span class={hard > 0 ? 'cost-badge bad' : 'cost-badge good'}>
      <b>{hard}</b> hard · <b>{soft}</b> soft
    </span>
  );
}
