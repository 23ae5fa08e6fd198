import type { NamedThing } from '../../planning/term/cell-reader.ts';
import { folded } from '../../planning/term/names.ts';

/** Things by their codes with names that tell them apart: where names are alike, the codes stand behind them. */
export function distinctNames(
  things: readonly { readonly code: string; readonly name: string }[],
): NamedThing[] {
  const counts = new Map<string, number>();
  for (const { name } of things) counts.set(folded(name), (counts.get(folded(name)) ?? 0) + 1);
  return things.map(({ code, name }) => ({
    id: code,
    name: counts.get(folded(name)) === 1 ? name : `${name} (${code})`,
  }));
}
