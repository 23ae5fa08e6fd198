import { explain } from '../../constraints/explain.ts';
import { text } from '../../languages/text.ts';
import { indexProblem, type ProblemIndex } from '../../timetable/index-problem.ts';
import type { Problem } from '../../timetable/problem.ts';
import type { Solution } from '../../timetable/solution.ts';
import { lessonsByCourse } from '../check/check-words.ts';
import { createBudget } from './budget.ts';
import { type Conflict, findConflict } from './conflict-set.ts';
import { type HardestLesson, tryOften } from './hardest-lessons.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import type { Relaxation } from './relaxation.ts';
import { findRelaxations } from './relaxations.ts';
import { ruleInWords } from './rule-words.ts';
import { hardRules } from './rules.ts';

/** What a diagnosis is at. */
export type DiagnosisProgress = {
  readonly stage: 'lessons' | 'rules' | 'relaxations';
  /** Parts of the problem that were judged so far. */
  readonly judged: number;
  readonly elapsedMs: number;
};

/** How long a diagnosis may take, and who hears of it. */
export type DiagnosisOptions = {
  /** 20 unless given. */
  readonly seconds?: number | undefined;
  /** Of the first search; 1 unless given. */
  readonly seed?: number | undefined;
  readonly onProgress?: ((progress: DiagnosisProgress) => void) | undefined;
  /** Asked often; the diagnosis ends soon after it says so, with what is known. */
  readonly isStopped?: (() => boolean) | undefined;
};

/** Why no timetable keeps all hard rules. */
export type Diagnosis = {
  /** A timetable that keeps them all, which was found on the way: then there is nothing to tell. */
  readonly found: Solution | null;
  /** The lessons that are hardest to place, hardest first. */
  readonly hardestLessons: readonly HardestLesson[];
  /** A small set of rules that cannot all hold on some lessons, or null when none was found in the time given. */
  readonly conflictSet: Conflict | null;
  /** For each rule of the set that can be freed so, the smallest change that was found. */
  readonly relaxations: readonly Relaxation[];
  /** All of that in words. */
  readonly sentences: readonly string[];
};

const DEFAULT_SECONDS = 20;
/** Of the time, what the first searches and the search for the rules may take. */
const LESSONS_SHARE = 0.25;
const RULES_SHARE = 0.75;
/** Hardest lessons that are named. */
const MOST_NAMED = 5;

/**
 * Finds out why no timetable keeps all hard rules of a problem: its hardest lessons, a small set of rules that cannot all
 * hold, and what would free each of them.
 *
 * @param solution the best that a search has found.
 * @throws Failure `invalid` when a constraint is not right.
 */
export function diagnose(problem: Problem, solution: Solution, options: DiagnosisOptions = {}): Diagnosis {
  const { seconds = DEFAULT_SECONDS, seed = 1, onProgress, isStopped = () => false } = options;
  const startedAt = performance.now();
  const budget = createBudget(seconds, isStopped);
  let judged = 0;
  const tell = (stage: DiagnosisProgress['stage']) => () => {
    judged++;
    onProgress?.({ stage, judged, elapsedMs: performance.now() - startedAt });
  };
  const index = indexProblem(problem);
  const nothing = { hardestLessons: [], conflictSet: null, relaxations: [] };
  const isRight = explain(problem, solution).cost.hard === 0;
  tell('lessons')();
  const trials = isRight
    ? { solutions: [], hardest: [], found: solution }
    : tryOften(problem, solution, seed, budget.within(seconds * LESSONS_SHARE));
  if (trials.found) {
    return {
      ...nothing,
      found: trials.found,
      sentences: [text('checks.diagnosis.found')],
    };
  }
  const rules = hardRules(index);
  const sets = neighbourhoods(index, trials, rules);
  const forRules = budget.within(budget.left() * RULES_SHARE);
  const conflictSet = findConflict(index, sets, rules, forRules, tell('rules'));
  const relaxations = conflictSet ? findRelaxations(index, conflictSet, budget, tell('relaxations')) : [];
  const diagnosis = { found: null, hardestLessons: trials.hardest, conflictSet, relaxations };
  return { ...diagnosis, sentences: inWords(index, diagnosis) };
}

function inWords(index: ProblemIndex, diagnosis: Omit<Diagnosis, 'sentences'>): string[] {
  const { hardestLessons, conflictSet, relaxations } = diagnosis;
  const { problem } = index;
  const named = hardestLessons.slice(0, MOST_NAMED).map(({ lesson }) => lesson);
  const hardest =
    named.length === 0
      ? []
      : [text('checks.diagnosis.hardest', { lessons: lessonsByCourse(problem, named) })];
  if (!conflictSet) {
    return [...hardest, text('checks.diagnosis.noSet')];
  }
  const { rules, lessons, proved, minimal } = conflictSet;
  const names = rules.map((rule) => ruleInWords(index, rule, conflictSet));
  return [
    ...hardest,
    text('checks.diagnosis.set', {
      count: rules.length,
      lessons: lessonsByCourse(problem, lessons),
      rules: names.join(text('words.semicolon')),
    }),
    ...(proved ? [] : [text('checks.diagnosis.notProved')]),
    ...(minimal ? [] : [text('checks.diagnosis.notMinimal')]),
    ...(relaxations.length === 0 ? [] : [text('checks.diagnosis.changes')]),
    ...relaxations.map(({ sentence }) => sentence),
  ];
}
