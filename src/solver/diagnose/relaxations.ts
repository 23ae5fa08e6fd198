import { text } from '../../languages/text.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';
import { lessonsByCourse } from '../check/check-words.ts';
import type { Budget } from './budget.ts';
import { type Effort, judge } from './judge.ts';
import { limitChanges } from './limit-changes.ts';
import { clashChanges, leftOut } from './means-changes.ts';
import { periodChanges } from './period-changes.ts';
import type { Attempt, Relaxation } from './relaxation.ts';
import { type Part, restrict } from './restrict.ts';
import { roomChanges } from './room-changes.ts';
import { ruleInWords } from './rule-words.ts';
import type { HardRule } from './rules.ts';

/** For each try; one that only long searches show to be enough is hardly of use. */
const EFFORT: Effort = { steps: [30_000], nodes: 3000, seconds: 0.2 };
/** Changes of one rule that are tried. */
const MOST_TRIES = 80;

/** For each rule of a conflict the smallest change with which a timetable of its lessons is found, where there is one. */
export function findRelaxations(
  index: ProblemIndex,
  part: Part,
  budget: Budget,
  onQuestion: () => void,
): Relaxation[] {
  return part.rules.flatMap((rule, position): Relaxation[] => {
    // Each rule has its share of the time, so that none is without an answer for another's many tries.
    const share = budget.within(budget.left() / (part.rules.length - position));
    const frees = ({ problem }: Attempt, within: Budget): boolean => {
      onQuestion();
      return judge(problem, EFFORT, within).answer === 'possible';
    };
    const attempts = attemptsOn(index, part, rule, position).slice(0, MOST_TRIES);
    const small = attempts.find((attempt) => !share.isOver() && frees(attempt, share));
    const off = switchedOff(index, part, rule);
    const chosen = small ?? (frees(off, budget) ? off : null);
    return chosen ? [{ rule: position, change: chosen.change, sentence: chosen.inWords() }] : [];
  });
}

function attemptsOn(index: ProblemIndex, part: Part, rule: HardRule, position: number): Attempt[] {
  if (rule.of === 'lock') return [];
  const questioned = { index, part, position, rule };
  return [limitChanges, periodChanges, roomChanges, clashChanges, leftOut].flatMap((changes) =>
    changes(questioned),
  );
}

/** The rule off, or the lock lifted. */
function switchedOff(index: ProblemIndex, part: Part, rule: HardRule): Attempt {
  const problem = restrict(index, { ...part, rules: part.rules.filter((other) => other !== rule) });
  if (rule.of === 'lock') {
    return {
      change: { of: 'lock-lifted', lesson: rule.lesson },
      inWords: () =>
        text('checks.change.liftLock', { lessons: lessonsByCourse(index.problem, [rule.lesson]) }),
      problem,
    };
  }
  return {
    change: { of: 'rule-off' },
    inWords: () => text('checks.change.switchOff', { rule: ruleInWords(index, rule, part) }),
    problem,
  };
}
