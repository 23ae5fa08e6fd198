import { WizardPage } from '../../../views/wizard.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { stepStates, WIZARD_STEPS, type WizardStep } from '../../planning/wizard/wizard-steps.ts';
import { readFormLists } from '../middleware/session.ts';
import { countImpossible, stepAddress, stepLinks } from '../models/wizard.ts';
import { askedBy, idOf, type PageContext, type PageDependencies, showPage, userOf } from '../page.tsx';
import { type RefusedSubjects, takeSubjects } from './course-table-section.ts';
import { dataToolsOf, doneIn, termSceneOf } from './data.tsx';
import { readBasis, startSolving, takeStep } from './wizard-actions.ts';
import { stepBodies } from './wizard-bodies.tsx';
import type { RefusedStep } from './wizard-sent.ts';

/** The step of the address. @throws Failure `notFound` when there is no such step. */
function stepOf(c: PageContext): WizardStep {
  const step = WIZARD_STEPS.find((one) => one === c.req.param('step'));
  if (!step) throw new Failure('notFound', text('wizard.noSuchStep'));
  return step;
}

/** A new term is set up step by step; each can be left, and come back to. */
export function wizardPages(dependencies: PageDependencies) {
  const { database } = dependencies;

  async function showStep(
    c: PageContext,
    step: WizardStep,
    refused: { readonly form?: RefusedStep; readonly subjects?: RefusedSubjects } = {},
  ) {
    const scene = await termSceneOf(dependencies, idOf(c));
    const { rows, problem } = scene;
    const states = await stepStates(database.queries, rows, countImpossible(problem));
    const frame = {
      ...{ termName: rows.term.name, step, steps: stepLinks(rows, states, step) },
      tools: await dataToolsOf(dependencies, c, `set-up/${step}`),
      done: await doneIn(dependencies, c),
    };
    const body = await stepBodies[step]({
      ...{ dependencies, c, scene, refused: refused.form, refusedSubjects: refused.subjects },
    });
    const title = text('wizard.stepTitle', { step: text(`wizard.${step}.name`), term: rows.term.name });
    const failure = refused.form?.failure ?? refused.subjects?.failure;
    const status = failure ? (failure.code === 'conflict' ? 409 : 422) : 200;
    return showPage(c, title, <WizardPage frame={frame}>{body}</WizardPage>, status);
  }

  return {
    /** Leads to the first step that is to be done. */
    begin: async (c: PageContext) => {
      const { rows, problem } = await termSceneOf(dependencies, idOf(c));
      const states = await stepStates(database.queries, rows, countImpossible(problem));
      const step = WIZARD_STEPS.find((one) => !states[one].isDone) ?? 'solve';
      return c.redirect(stepAddress(rows.term.id, step), 303);
    },

    show: (c: PageContext) => showStep(c, stepOf(c)),

    take: async (c: PageContext) => {
      const step = stepOf(c);
      const fields = await readFormLists(c);
      const isOnwards = fields.get('next')?.[0] === 'yes';
      const next = isOnwards ? (WIZARD_STEPS[WIZARD_STEPS.indexOf(step) + 1] ?? step) : step;
      const address = stepAddress(idOf(c), next);
      if (step === 'courses') {
        const taken = await takeSubjects(dependencies, c);
        if (!('query' in taken)) return showStep(c, step, { subjects: taken });
        // Rows without lessons are of this step alone.
        const to = taken.areAllKept ? address : stepAddress(idOf(c), step);
        return c.redirect(`${to}${taken.query.size > 0 ? `?${taken.query}` : ''}`, 303);
      }
      const { what, revision } = readBasis(fields);
      const edit = { userId: userOf(c).id, basedOn: revision };
      try {
        if (step === 'solve') {
          const runId = await startSolving(dependencies, idOf(c), fields, askedBy(c));
          return c.redirect(`/runs/${runId}`, 303);
        }
        const made = await takeStep(dependencies, idOf(c), what, fields, edit);
        return c.redirect(`${address}${made.change ? `?done=${made.revision}` : ''}`, 303);
      } catch (error) {
        if (!(error instanceof Failure) || (error.code !== 'invalid' && error.code !== 'conflict'))
          throw error;
        return showStep(c, step, { form: { what, fields, failure: error } });
      }
    },
  };
}
