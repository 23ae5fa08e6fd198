import type { ProblemIndex } from '../../timetable/index-problem.ts';
import type { Budget } from './budget.ts';
import { type Effort, judge, QUICK, THOROUGH, type Verdict } from './judge.ts';
import { type Part, restrict } from './restrict.ts';
import { constraintsAmong, type HardRule, lessonsOfRule, oneByOne, together } from './rules.ts';
import { shrink } from './shrink.ts';

/** Lessons and hard rules that cannot go together. */
export type Conflict = Part & {
  /** Whether it is proved that they cannot; else no timetable was found. */
  readonly proved: boolean;
  /** Whether a timetable was found without any one of the rules. */
  readonly minimal: boolean;
};

/** Seconds for one neighbourhood's thorough look. */
const LOOK_SECONDS = 2;

/**
 * Finds the smallest of some neighbourhoods that is impossible by itself, and takes lessons and rules out of it for as long
 * as it stays so. Null when timetables were found for all of them, or time was over before.
 */
export function findConflict(
  index: ProblemIndex,
  neighbourhoods: readonly (readonly number[])[],
  rules: readonly HardRule[],
  budget: Budget,
  onQuestion: () => void,
): Conflict | null {
  const ask = (part: Part, effort: Effort, within = budget): Verdict => {
    onQuestion();
    return judge(restrict(index, part), effort, within);
  };
  const search = budget.within(budget.left() * 0.4);
  let start: Part | null = null;
  for (const lessons of neighbourhoods) {
    if (search.isOver()) break;
    const part = { lessons, rules: concerned(index, lessons, rules) };
    const { answer } = ask(part, QUICK, search.within(LOOK_SECONDS));
    if (answer === 'possible') continue;
    start ??= part;
    if (answer === 'unknown') continue;
    start = part;
    break;
  }
  if (!start) return null;

  const isStuck = (part: Part): boolean => !budget.isOver() && ask(part, QUICK).answer !== 'possible';
  let part = fewerLessons(index, start, isStuck);
  part = fewerRules(index, part, isStuck);
  part = fewerLessons(index, part, isStuck);
  part = { ...part, rules: concerned(index, part.lessons, part.rules) };
  // A rule that lessons left out help to keep falls away with them: what remains may do without another one.
  part = fewerRules(index, part, isStuck);
  const minimal = part.rules.every((rule) => {
    const others = part.rules.filter((other) => other !== rule);
    return ask({ ...part, rules: others }, THOROUGH).answer === 'possible';
  });
  const { answer } = ask(part, THOROUGH);
  if (answer === 'possible') return null;
  const told = withClosings(index, part, rules);
  const holdsInAll = told === part || ask(told, THOROUGH).answer === 'impossible';
  return { ...part, proved: answer === 'impossible' && holdsInAll, minimal };
}

/** Kinds that count by the periods closed to everybody, and so mean less when these are. */
const BY_BREAKS: ReadonlySet<string> = new Set(['consecutive', 'max-consecutive']);

/**
 * A part with the rules that close periods, where one of its rules counts by these: without them that rule asks for more
 * than it does in the whole problem. The part itself where none does.
 */
function withClosings(index: ProblemIndex, part: Part, rules: readonly HardRule[]): Part {
  const kept = part.rules.flatMap((rule) =>
    rule.of === 'constraint' ? [index.problem.constraints[rule.constraint]!] : [],
  );
  if (!kept.some(({ kind, parameters }) => BY_BREAKS.has(kind) || parameters.ignoreClosed === true))
    return part;
  const closings = concerned(index, part.lessons, rules).filter(
    (rule) =>
      rule.of === 'constraint' && index.problem.constraints[rule.constraint]!.kind === 'unavailable-times',
  );
  const all = [...part.rules, ...closings].flatMap(oneByOne);
  return { ...part, rules: together([...new Map(all.map((rule) => [JSON.stringify(rule), rule])).values()]) };
}

/** The rules that have a say among some lessons. */
function concerned(
  index: ProblemIndex,
  lessons: readonly number[],
  rules: readonly HardRule[],
): readonly HardRule[] {
  const among = new Set(lessons);
  return together(
    rules
      .flatMap(oneByOne)
      .filter((rule) =>
        rule.of === 'lock' ? among.has(rule.lesson) : constraintsAmong(index, rule, among).length > 0,
      ),
  );
}

function fewerLessons(index: ProblemIndex, { lessons, rules }: Part, isStuck: (part: Part) => boolean): Part {
  // Lessons of one course go together at first, since halves of the list are tried before single ones.
  const byCourse = [...lessons].sort(
    (a, b) => index.problem.lessons[a]!.course - index.problem.lessons[b]!.course || a - b,
  );
  const kept = shrink(byCourse, (some) => isStuck({ lessons: ascending(some), rules }));
  return { lessons: ascending(kept), rules };
}

/** Switches rules off, those on few lessons first, and then single members of those that are left. */
function fewerRules(index: ProblemIndex, { lessons, rules }: Part, isStuck: (part: Part) => boolean): Part {
  const sizeOf = new Map(rules.map((rule) => [rule, lessonsOfRule(index, rule).length]));
  const smallestFirst = [...rules].sort((a, b) => sizeOf.get(a)! - sizeOf.get(b)!);
  const kept = shrink(smallestFirst, (some) => isStuck({ lessons, rules: some }));
  const members = shrink(kept.flatMap(oneByOne), (some) => isStuck({ lessons, rules: together(some) }));
  const left = together(members);
  return { lessons, rules: left };
}

function ascending(lessons: readonly number[]): number[] {
  return [...lessons].sort((a, b) => a - b);
}
