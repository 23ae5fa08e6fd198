import { UploadPage } from '../../../views/upload.tsx';
import { Failure } from '../../failure.ts';
import { readCtt } from '../../formats/ctt/read.ts';
import { importProblem } from '../../planning/import-problem.ts';
import { formToken, type PageContext, type PageDependencies, showPage } from '../page.tsx';

/** Files that become terms. */
export function uploadPages({ database }: PageDependencies) {
  return {
    form: (c: PageContext) => showPage(c, 'Upload a file', <UploadPage csrf={formToken(c)} faults={null} />),

    upload: async (c: PageContext) => {
      const { file } = await c.req.parseBody();
      const fileName = file instanceof File && file.name !== '' ? file.name : 'The file';
      try {
        if (!(file instanceof File) || file.size === 0) {
          throw new Failure('invalid', 'Pick a file first; an empty one holds nothing to read.');
        }
        const { scheduleId } = await importProblem(database, readCtt(await file.text()));
        return c.redirect(`/schedules/${scheduleId}`, 303);
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'invalid') throw error;
        const faults = { fileName, message: error.message, faults: error.faults };
        return showPage(c, 'Upload a file', <UploadPage csrf={formToken(c)} faults={faults} />, 422);
      }
    },
  };
}
