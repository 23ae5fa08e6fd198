import { z } from 'zod';
import { ResultPage } from '../../../views/result.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { TouchedSince } from '../../planning/touched-since.ts';
import { headOf } from '../editor.tsx';
import { readForm } from '../middleware/session.ts';
import { differenceLines } from '../models/comparison.ts';
import { costText } from '../models/edit-words.ts';
import { formToken, idOf, type PageContext, type PageDependencies, showPage, userOf } from '../page.tsx';

const acceptance = z.object({
  version: z.coerce.number().int().min(1),
  what: z.enum(['all', 'chosen']),
});
const LESSON = 'lesson:';

/** What the result of a solver run would change of its schedule, taken whole or lesson by lesson. */
export function resultPages({ runs }: PageDependencies) {
  async function showResult(c: PageContext, refusal: Failure | null) {
    const runId = idOf(c);
    const { loaded, ...preview } = await runs.preview(runId);
    const side = { scheduleId: loaded.schedule.id, loaded };
    const everything = { kind: null, group: null, teacher: null };
    const changed = new Set(preview.changedMeanwhile);
    const head = headOf(loaded);
    const model = {
      ...{ head, runId, csrf: formToken(c), version: preview.version, unchanged: preview.unchanged },
      costNow: costText(preview.costNow),
      costThen: costText(preview.costThen),
      lines: differenceLines({ before: side, after: side, differences: preview.differences }, everything).map(
        (line) => ({ ...line, isChangedMeanwhile: changed.has(line.code) }),
      ),
      refusal: refusal && {
        message: refusal.message,
        changes: refusal instanceof TouchedSince ? refusal.changes.map(({ sentence }) => sentence) : [],
      },
    };
    const status = refusal === null ? 200 : refusal.code === 'conflict' ? 409 : 422;
    return showPage(c, `${text('runs.result.title')} · ${head.name}`, <ResultPage model={model} />, status);
  }

  return {
    show: (c: PageContext) => showResult(c, null),

    accept: async (c: PageContext) => {
      const form = await readForm(c);
      const read = acceptance.safeParse(form);
      if (!read.success) throw new Failure('invalid', text('schedules.fault.form'));
      const { version, what } = read.data;
      const chosen = Object.keys(form)
        .filter((name) => name.startsWith(LESSON))
        .map((name) => name.slice(LESSON.length));
      if (what === 'chosen' && chosen.length === 0) {
        return showResult(c, new Failure('invalid', text('runs.result.nothingMarked')));
      }
      const lessons = what === 'chosen' ? chosen : undefined;
      try {
        const { loaded } = await runs.accept(idOf(c), { basedOn: version, lessons }, userOf(c).id);
        return c.redirect(`/schedules/${loaded.schedule.id}`, 303);
      } catch (error) {
        if (!(error instanceof TouchedSince)) throw error;
        return showResult(c, error);
      }
    },
  };
}
