/** A lesson's place within one day. */
export type Span = { readonly lesson: number; readonly start: number; readonly length: number };

/** Lessons of a day that overlap, directly or by way of another: together they fill one cell of the grid. */
export type Block = { readonly start: number; readonly length: number; readonly spans: readonly Span[] };

/** The blocks of a day in order of time; they do not overlap. */
export function blocksOf(spans: readonly Span[]): Block[] {
  const blocks: { start: number; length: number; spans: Span[] }[] = [];
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.length - a.length || a.lesson - b.lesson);
  for (const span of ordered) {
    const last = blocks.at(-1);
    if (last && span.start < last.start + last.length) {
      last.spans.push(span);
      last.length = Math.max(last.length, span.start + span.length - last.start);
    } else {
      blocks.push({ start: span.start, length: span.length, spans: [span] });
    }
  }
  return blocks;
}
