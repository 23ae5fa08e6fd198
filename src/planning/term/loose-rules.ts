import type { TermRows } from '../../store/term-data.ts';

type RuleRow = TermRows['constraints'][number];

/** Codes of things that there are no longer, by what a rule's scope calls them. */
export type GoneCodes = Partial<
  Record<'teachers' | 'groups' | 'rooms' | 'courses' | 'lessons', ReadonlySet<string>>
>;

/** A rule without what is gone; null when nothing would be left that it speaks of. */
function withoutGone(rule: RuleRow, gone: GoneCodes): RuleRow | null {
  const { scope, parameters } = rule;
  let kept = rule;
  if ('ids' in scope) {
    const ids = scope.ids.filter((id) => !gone[scope.of]?.has(id));
    if (ids.length === 0 && scope.ids.length > 0) return null;
    if (ids.length < scope.ids.length) kept = { ...kept, scope: { ...scope, ids } };
  }
  const { rooms, penalty } = parameters;
  const isGone = (room: string): boolean => gone.rooms?.has(room) ?? false;
  if (Array.isArray(rooms) && rooms.some(isGone)) {
    const left = rooms.filter((room) => !isGone(room));
    // Without any room it would ask for what cannot be.
    if (left.length === 0) return null;
    kept = { ...kept, parameters: { ...kept.parameters, rooms: left } };
  }
  if (typeof penalty === 'object' && penalty !== null && Object.keys(penalty).some(isGone)) {
    const left = Object.fromEntries(Object.entries(penalty).filter(([room]) => !isGone(room)));
    kept = { ...kept, parameters: { ...kept.parameters, penalty: left } };
  }
  return kept;
}

/** The rules of a term without things that are gone; a rule that spoke of nothing else goes with them. */
export function rulesWithout(rules: readonly RuleRow[], gone: GoneCodes): RuleRow[] {
  return rules.flatMap((rule) => withoutGone(rule, gone) ?? []);
}

/** Codes of those of some things that have these ids. */
export function codesOf(
  things: readonly { readonly id: string; readonly code: string }[],
  ids: ReadonlySet<string>,
): Set<string> {
  return new Set(things.filter(({ id }) => ids.has(id)).map(({ code }) => code));
}
