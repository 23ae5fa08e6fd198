import { kinds } from '../../constraints/registry.ts';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { TermRows } from '../../store/term-data.ts';
import type { Scope } from '../../timetable/problem.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from './change-term.ts';
import { freshCode } from './names.ts';
import { nextPosition, withRow } from './term-rows.ts';

type RuleRow = TermRows['constraints'][number];

/** What a rule says. */
export type RuleContent = {
  readonly kind: string;
  readonly scope: Scope;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly hard: boolean;
  /** Cost of one unit of deviation. */
  readonly weight: number;
};

/** A rule by the name of its kind, or how many there are. */
function named(rules: readonly RuleRow[]): string {
  if (rules.length !== 1) return text('terms.things.rules', { count: rules.length });
  const { kind } = rules[0]!;
  return text('terms.things.rule', { name: kinds.get(kind)?.label ?? kind });
}

/**
 * A rule of a term that is not in it yet.
 *
 * @param name what it is known by, unless by its kind
 */
export function newRule(rows: TermRows, content: RuleContent, name = content.kind): RuleRow {
  const taken = new Set(rows.constraints.map(({ code }) => code));
  return {
    ...{ id: crypto.randomUUID(), termId: rows.term.id, code: freshCode(name, taken) },
    ...{ position: nextPosition(rows.constraints), active: true },
    ...{ ...content, parameters: { ...content.parameters } },
  };
}

/** @throws Failure `notFound` when one of the rules is not there. */
function existing(rows: TermRows, ids: readonly string[]): RuleRow[] {
  const chosen = rows.constraints.filter(({ id }) => ids.includes(id));
  if (chosen.length === 0 || chosen.length < new Set(ids).size) {
    throw new Failure('notFound', text('terms.failures.ruleGone'));
  }
  return chosen;
}

/**
 * Adds rules to a term.
 *
 * @param what how they are called together, such as a template's name; without it, by their kinds
 * @throws Failure `invalid` when a rule is not right; else as `changeTerm` does.
 */
export async function addRules(
  database: Pick<Database, 'queries'>,
  termId: string,
  contents: readonly RuleContent[],
  edit: TermEdit,
  what?: string,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, edit, ({ rows }) => {
    let next = rows;
    const added = contents.map((content) => {
      const rule = newRule(next, content);
      next = { ...next, constraints: [...next.constraints, rule] };
      return rule;
    });
    return {
      kind: 'edit',
      action: text('terms.actions.added', { things: what ?? named(added) }),
      rows: next,
    };
  });
}

/**
 * Changes what a rule says.
 *
 * @throws as `addRules` does, and `notFound` when there is no such rule.
 */
export async function changeRule(
  database: Pick<Database, 'queries'>,
  termId: string,
  id: string,
  content: RuleContent,
  edit: TermEdit,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, edit, ({ rows }) => {
    const [rule] = existing(rows, [id]);
    const next = { ...rule!, ...content, parameters: { ...content.parameters } };
    return {
      kind: 'edit',
      action: text('terms.actions.changed', { things: named([rule!]) }),
      rows: { ...rows, constraints: withRow(rows.constraints, next) },
    };
  });
}

/** Switches rules on or off; one that is off costs nothing. */
export async function switchRules(
  database: Pick<Database, 'queries'>,
  termId: string,
  ids: readonly string[],
  active: boolean,
  edit: TermEdit,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, edit, ({ rows }) => {
    const chosen = new Set(existing(rows, ids));
    const values = { things: named([...chosen]) };
    return {
      kind: 'edit',
      action: active ? text('terms.actions.switchedOn', values) : text('terms.actions.switchedOff', values),
      rows: {
        ...rows,
        constraints: rows.constraints.map((rule) => (chosen.has(rule) ? { ...rule, active } : rule)),
      },
    };
  });
}

/** Takes rules out of a term. */
export async function removeRules(
  database: Pick<Database, 'queries'>,
  termId: string,
  ids: readonly string[],
  edit: TermEdit,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, edit, ({ rows }) => {
    const gone = new Set(existing(rows, ids));
    return {
      kind: 'edit',
      action: text('terms.actions.deleted', { things: named([...gone]) }),
      rows: { ...rows, constraints: rows.constraints.filter((rule) => !gone.has(rule)) },
    };
  });
}
