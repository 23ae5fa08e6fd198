import type { RuleLine } from '../../../views/rules.tsx';
import { sentenceOf } from '../../constraints/explain.ts';
import { kinds } from '../../constraints/registry.ts';
import type { Explanation } from '../../constraints/violation.ts';
import { speechKey } from '../../languages/speech.ts';
import { text } from '../../languages/text.ts';
import { folded } from '../../planning/term/names.ts';
import type { Problem } from '../../timetable/problem.ts';
import { inOrder, type ListLook, type SortValue, sortHead } from './list-look.ts';
import { parameterFields } from './rule-fields.ts';
import { ruleGroups } from './rule-groups.ts';
import type { RuleScene } from './rule-scene.ts';
import { parameterWords, scopeWords } from './rule-words.ts';

const MOST_SENTENCES = 5;

/** Whether a rule can be added and changed by a form. */
export function hasForm(kind: string): boolean {
  const known = kinds.get(kind);
  const isListed = ruleGroups.some((group) => group.kinds.some((name) => name === kind));
  return known !== undefined && isListed && parameterFields(known) !== null;
}

/** What is broken in the schedule that is looked at. */
type Explained = { readonly problem: Problem; readonly explanation: Explanation };

/**
 * Rules in words that were told before, by the rows that they are of, how many lessons are known (none without a schedule),
 * what is broken, and how one is spoken to.
 */
type KnownLines = {
  readonly lessons: number;
  readonly explanation: Explanation | undefined;
  readonly speech: string;
  readonly lines: readonly RuleLine[];
};
const knownLines = new WeakMap<RuleScene['rows'], KnownLines>();

function linesOf(scene: RuleScene, explained: Explained | null): readonly RuleLine[] {
  const speech = speechKey();
  const known = knownLines.get(scene.rows);
  const lessons = scene.lessons.length;
  const isSame = known?.lessons === lessons && known.speech === speech;
  if (isSame && known.explanation === explained?.explanation) return known.lines;
  const broken = new Map(
    explained?.explanation.constraints.map(({ constraint, violations }) => [
      explained.problem.constraints[constraint]!.id,
      violations,
    ]),
  );
  const lines = scene.rows.constraints.map((rule): RuleLine => {
    const violations = broken.get(rule.code) ?? [];
    const sentences = explained
      ? violations.slice(0, MOST_SENTENCES).map((violation) => sentenceOf(explained.problem, violation))
      : [];
    return {
      ...{ id: rule.id, label: kinds.get(rule.kind)?.label ?? rule.kind },
      ...{ details: parameterWords(scene.rows, rule), whom: scopeWords(scene, rule.scope) },
      ...{ isHard: rule.hard, weight: rule.weight, isActive: rule.active, mayChange: hasForm(rule.kind) },
      broken: explained && rule.active ? { count: violations.length, sentences } : null,
    };
  });
  knownLines.set(scene.rows, { lessons, explanation: explained?.explanation, speech, lines });
  return lines;
}

/**
 * The rules of a term in which every word of a search stands somewhere.
 *
 * @param explained what is broken in the schedule that is looked at; null without one
 */
export function ruleLines(
  scene: RuleScene,
  explained: Explained | null,
  search: string,
): readonly RuleLine[] {
  const wanted = folded(search).split(' ').filter(Boolean);
  return linesOf(scene, explained).filter(({ label, details, whom }) => {
    const told = folded([label, ...details, whom].join(' '));
    return wanted.every((word) => told.includes(word));
  });
}

/** What a rule is put in order by; what must hold weighs more than anything. */
const ORDERS: Readonly<Record<string, (line: RuleLine) => SortValue | null>> = {
  rule: ({ label }) => label,
  whom: ({ whom }) => whom,
  howMuch: ({ isHard, weight }) => (isHard ? Number.POSITIVE_INFINITY : weight),
  brokenNow: ({ broken }) => broken?.count ?? null,
};

/** The heads of a list of rules that is looked at so. */
export function ruleHeads(action: string, look: ListLook) {
  return (['rule', 'whom', 'howMuch', 'brokenNow'] as const).map((key) =>
    sortHead(action, look, { key, label: text(`data.rules.${key}`), isNumber: false }),
  );
}

/** Rules in the order that is asked for. */
export function rulesInOrder(lines: readonly RuleLine[], { order }: ListLook): readonly RuleLine[] {
  return inOrder(lines, order, (line, by) => (Object.hasOwn(ORDERS, by) ? ORDERS[by]!(line) : null));
}

/** The gallery of kinds in which every word of a search stands somewhere. */
export function galleryOf(search: string) {
  const wanted = folded(search).split(' ').filter(Boolean);
  return ruleGroups
    .map((group) => {
      const title = text(`rules.groups.${group.name}`);
      return {
        title,
        kinds: group.kinds.flatMap((kind) => {
          const { label, help } = kinds.get(kind)!;
          const example = text(`rules.${kind}.example`);
          const told = folded(`${title} ${label} ${help} ${example}`);
          return wanted.every((word) => told.includes(word)) ? [{ kind, label, help, example }] : [];
        }),
      };
    })
    .filter((group) => group.kinds.length > 0);
}
