import type { CheckStepModel } from '../../../views/wizard/check-step.tsx';
import type { TreeNode } from '../../../views/wizard/groups-step.tsx';
import type { StepLink } from '../../../views/wizard.tsx';
import { text } from '../../languages/text.ts';
import { onceFor } from '../../once-for.ts';
import { type StepState, WIZARD_STEPS, type WizardStep } from '../../planning/wizard/wizard-steps.ts';
import { checkProblem } from '../../solver/check/check-problem.ts';
import type { CheckFinding } from '../../solver/check/finding.ts';
import type { TermRows } from '../../store/term-data.ts';
import type { Problem } from '../../timetable/problem.ts';
import { type CheckLine, checkLines, forgottenLines } from './check-page.ts';

const MOST_LINES = 12;

/** The address of a step of a term's set-up. */
export function stepAddress(termId: string, step: WizardStep): string {
  return `/terms/${termId}/set-up/${step}`;
}

/** How many things of a problem no timetable can satisfy: a number, which is the same in each language. */
export const countImpossible: (problem: Problem) => number = onceFor(
  (problem) => checkProblem(problem).filter(({ severity }) => severity === 'impossible').length,
);

/** What there is of a step, in a few words. */
function factOf(step: WizardStep, { isDone, count }: StepState, rows: TermRows): string {
  switch (step) {
    case 'calendar':
      return text('wizard.facts.calendar', { days: rows.term.days.length, periods: count });
    case 'check':
      if (count > 0) return text('wizard.facts.faults', { count });
      return text(isDone ? 'wizard.facts.fine' : 'wizard.facts.none');
    case 'solve':
      return text(isDone ? 'wizard.facts.solved' : 'wizard.facts.none');
    default:
      return count === 0 ? text('wizard.facts.none') : text('wizard.facts.things', { list: step, count });
  }
}

/** The steps of a term's set-up, one of which is shown. */
export function stepLinks(
  rows: TermRows,
  states: Readonly<Record<WizardStep, StepState>>,
  current: WizardStep,
): StepLink[] {
  return WIZARD_STEPS.map((step) => ({
    ...{ name: text(`wizard.${step}.name`), href: stepAddress(rows.term.id, step) },
    ...{ fact: factOf(step, states[step], rows), isDone: states[step].isDone, isCurrent: step === current },
  }));
}

/** The groups of a term as trees. */
export function groupTree(rows: TermRows): TreeNode[] {
  const below = Map.groupBy(rows.groups, ({ parentId }) => parentId);
  const from = (parentId: string | null): TreeNode[] =>
    (below.get(parentId) ?? []).map(({ id, name, size }) => ({ id, name, size, parts: from(id) }));
  return from(null);
}

/** The step in which what an address leads to is made. */
function stepOf(termId: string, href: string): WizardStep | null {
  const part = href.slice(`/terms/${termId}/`.length).split(/[/?]/)[0];
  return WIZARD_STEPS.find((step) => step === part) ?? null;
}

/** A line of the check with the way to the step where it is mended. */
function withStep(termId: string, line: CheckLine): CheckLine {
  const step = line.places[0] ? stepOf(termId, line.places[0].href) : null;
  if (step === null) return line;
  const name = text('wizard.check.toStep', { step: text(`wizard.${step}.name`) });
  return { ...line, places: [...line.places, { name, href: stepAddress(termId, step) }] };
}

/** What the check finds, as far as a step shows it. */
export function checkStepOf(rows: TermRows, findings: readonly CheckFinding[]): CheckStepModel {
  const { id } = rows.term;
  const { impossible, tight } = checkLines(rows, findings);
  const lists = { impossible, tight, forgotten: forgottenLines(rows) };
  const shown = (lines: readonly CheckLine[]) => lines.slice(0, MOST_LINES).map((line) => withStep(id, line));
  const more = Object.values(lists).reduce((sum, lines) => sum + Math.max(0, lines.length - MOST_LINES), 0);
  return {
    hasLessons: rows.courses.some(({ split }) => split.length > 0),
    ...{ impossible: shown(impossible), tight: shown(tight), forgotten: shown(lists.forgotten) },
    ...{ checkHref: `/terms/${id}/check`, more },
  };
}
