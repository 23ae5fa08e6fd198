import { richText } from './rich-text.tsx';

/** A cost in few words; a broken hard rule stands out by word and colour. */
export function CostBadge({ hard, soft }: { hard: number; soft: number }) {
  return (
    <span class={hard > 0 ? 'cost-badge bad' : 'cost-badge good'}>
      {richText('schedules.cost.badge', { hard, soft, number: (inside) => <b>{inside}</b> })}
    </span>
  );
}
