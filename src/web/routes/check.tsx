import { CheckPage } from '../../../views/check.tsx';
import { text } from '../../languages/text.ts';
import { checkProblem } from '../../solver/check/check-problem.ts';
import { checkLines, forgottenLines } from '../models/check-page.ts';
import { idOf, type PageContext, type PageDependencies, plannerToken, showPage } from '../page.tsx';
import { dataTabs, termSceneOf } from './data.tsx';

/** What is wrong with a term's data, by the solver's own check. */
export function checkPages(dependencies: PageDependencies) {
  return {
    show: async (c: PageContext) => {
      const scene = await termSceneOf(dependencies, idOf(c));
      const { rows, problem, schedule } = scene;
      const page = {
        ...{ termName: rows.term.name, tabs: dataTabs(rows.term.id, scene, 'check') },
        hasLessons: rows.courses.some(({ split }) => split.length > 0),
        ...checkLines(rows, checkProblem(problem)),
        ...{ forgotten: forgottenLines(rows), mayEdit: plannerToken(c) !== null },
        solveHref: schedule ? `/schedules/${schedule.id}/runs/new` : null,
      };
      return showPage(c, text('data.check.of', { term: rows.term.name }), <CheckPage page={page} />);
    },
  };
}
