import { ImportedPage } from '../../../views/imported.tsx';
import { UploadPage } from '../../../views/upload.tsx';
import { Failure } from '../../failure.ts';
import { isFormulation, USUAL_FORMULATION } from '../../formats/ectt/formulations.ts';
import { readProblemFile } from '../../formats/read-file.ts';
import { text } from '../../languages/text.ts';
import { importProblem } from '../../planning/import-problem.ts';
import { readForm } from '../middleware/session.ts';
import { formToken, type PageContext, type PageDependencies, showPage, userOf } from '../page.tsx';

/** Files that become terms. */
export function uploadPages({ database }: PageDependencies) {
  return {
    form: (c: PageContext) =>
      showPage(
        c,
        text('pages.home.upload'),
        <UploadPage csrf={formToken(c)} formulation={USUAL_FORMULATION} faults={null} />,
      ),

    upload: async (c: PageContext) => {
      const { file, formulation: asked } = await readForm(c);
      const formulation = isFormulation(asked) ? asked : USUAL_FORMULATION;
      const fileName = file instanceof File && file.name !== '' ? file.name : text('pages.upload.theFile');
      try {
        if (!(file instanceof File) || file.size === 0) {
          throw new Failure('invalid', text('pages.upload.nothingPicked'));
        }
        const { problem, notes } = readProblemFile(fileName, await file.text(), formulation);
        const { scheduleId } = await importProblem(database, problem, undefined, {
          userId: userOf(c).id,
        });
        if (notes.length === 0) return c.redirect(`/schedules/${scheduleId}`, 303);
        const page = <ImportedPage fileName={fileName} notes={notes} href={`/schedules/${scheduleId}`} />;
        return showPage(c, text('pages.upload.read', { file: fileName }), page);
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'invalid') throw error;
        const faults = { fileName, message: error.message, faults: error.faults };
        const page = <UploadPage csrf={formToken(c)} formulation={formulation} faults={faults} />;
        return showPage(c, text('pages.home.upload'), page, 422);
      }
    },
  };
}
