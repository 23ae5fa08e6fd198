import type { Constraint } from './problem.ts';

type Speaking = Pick<Constraint, 'scope' | 'parameters'>;

/** Parameters of rules that are tags where they are words. */
export const TAG_PARAMETERS: ReadonlySet<string> = new Set(['tag', 'first', 'second']);

/** The tags that a rule speaks of, each once. */
export function tagsInRule({ scope, parameters }: Speaking): string[] {
  const named = Object.entries(parameters).flatMap(([key, value]) =>
    TAG_PARAMETERS.has(key) && typeof value === 'string' ? [value] : [],
  );
  return [...new Set([...(scope.of === 'tag' ? [scope.tag] : []), ...named])];
}

/** A rule that speaks of one tag where it spoke of another; the same rule where it does not. */
export function retaggedRule<Rule extends Speaking>(rule: Rule, from: string, to: string): Rule {
  if (!tagsInRule(rule).includes(from)) return rule;
  const { scope, parameters } = rule;
  return {
    ...rule,
    scope: scope.of === 'tag' && scope.tag === from ? { ...scope, tag: to } : scope,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([key, value]) => [
        key,
        TAG_PARAMETERS.has(key) && value === from ? to : value,
      ]),
    ),
  };
}
