import { z } from 'zod';
import { ComparisonPage, type PointOption } from '../../../views/comparison.tsx';
import { QuestionPage, type Stale, StaleView } from '../../../views/components/question.tsx';
import { HistoryPage } from '../../../views/history.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { compareSchedules, type Point } from '../../planning/compare.ts';
import { historyOf } from '../../planning/history.ts';
import { duplicateSchedule } from '../../planning/schedules.ts';
import { TouchedSince } from '../../planning/touched-since.ts';
import { goBackTo, listNamedVersions, nameVersion, removeNamedVersion } from '../../planning/versions.ts';
import { selectSchedules } from '../../store/schedules.ts';
import { editorOf, headOf } from '../editor.tsx';
import { readForm } from '../middleware/session.ts';
import {
  type ComparisonFilter,
  comparisonFilters,
  DIFFERENCES,
  differenceLines,
} from '../models/comparison.ts';
import { versionField } from '../models/edit-form.ts';
import { costText } from '../models/edit-words.ts';
import { idOf, type PageContext, type PageDependencies, showPage, UUID, userOf } from '../page.tsx';

const LINES = 50;

const before = z.coerce
  .number()
  .int()
  .min(2)
  .max(2 ** 31)
  .optional()
  .catch(undefined);
const nameForm = z.object({ version: versionField, name: z.string() });
const restorationForm = z.object({ version: versionField, target: versionField });

/** A schedule, or a version of it: `id` or `id:version`. */
const point = z
  .string()
  .regex(/^[\da-f-]{36}(:\d{1,9})?$/i)
  .transform((said): Point | null => {
    const [scheduleId, version] = said.split(':');
    if (!UUID.test(scheduleId!)) return null;
    return {
      scheduleId: scheduleId!.toLowerCase(),
      version: version === undefined ? undefined : Number(version),
    };
  })
  .nullable()
  .catch(null);
const id = z.string().min(1).max(200).nullable().catch(null);
const comparisonQuery = z.object({
  before: point,
  after: point,
  kind: z.enum(DIFFERENCES).nullable().catch(null),
  group: id,
  teacher: id,
});

const pointText = ({ scheduleId, version }: Point) =>
  version === undefined ? scheduleId : `${scheduleId}:${version}`;

/** What was done to a schedule, and what is different between two. */
export function historyPages(dependencies: PageDependencies) {
  const { database } = dependencies;
  const { sceneOf, baseOf } = editorOf(dependencies);

  async function showHistory(
    c: PageContext,
    fault: { version: number; name: string; message: string } | null,
  ) {
    const scene = await sceneOf(c, {});
    const head = headOf(scene.bench.loaded);
    const base = baseOf(c, scene);
    const olderThan = before.parse(c.req.query('before'));
    const part = olderThan === undefined ? {} : { upTo: olderThan - 1 };
    const entries = await historyOf(database, head.id, { ...part, most: LINES });
    const names = Map.groupBy(await listNamedVersions(database, head.id), ({ version }) => version);
    const last = entries.at(-1)?.version ?? 1;
    const model = {
      head,
      base,
      fault,
      lines: entries.map(({ version, at, sentence, isUndone }) => ({
        ...{ version, at, sentence, isUndone },
        names: (names.get(version) ?? []).map((one) => ({ id: one.id, name: one.name })),
      })),
      olderHref: entries.length === LINES && last > 1 ? `/schedules/${head.id}/history?before=${last}` : null,
    };
    return showPage(
      c,
      `${text('schedules.history.title')} · ${head.name}`,
      <HistoryPage model={model} />,
      fault ? 422 : 200,
    );
  }

  /** Shows on a page of its own what others did meanwhile, with the way to go on all the same. */
  async function askOnceMore(
    c: PageContext,
    { version, changes }: TouchedSince,
    stale: Omit<Stale, 'changes'>,
  ) {
    const scene = await sceneOf(c, {});
    const told = { ...stale, changes: changes.map(({ sentence }) => sentence) };
    const question = <StaleView base={{ ...baseOf(c, scene), version }} stale={told} isPage />;
    const page = <QuestionPage name={scene.bench.loaded.schedule.name}>{question}</QuestionPage>;
    return showPage(c, text('schedules.question.stale'), page, 409);
  }

  /** What can be compared: named versions of this schedule, and the schedules of its term. */
  async function pointsOf(scheduleId: string, termId: string, chosen: readonly Point[]) {
    const schedules = await selectSchedules(database.queries, termId);
    const names = await listNamedVersions(database, scheduleId);
    const versions = [
      ...names.map(({ version, name }) => ({ value: `${scheduleId}:${version}`, text: name })),
      ...chosen
        .filter(({ version }) => version !== undefined)
        .map((one) => ({
          value: pointText(one),
          text: text('schedules.history.version', { number: one.version ?? 0 }),
        })),
    ];
    const distinct = [...new Map(versions.toReversed().map((one) => [one.value, one])).values()].reverse();
    const groups: { label: string; options: PointOption[] }[] = [
      {
        label: text('schedules.comparison.schedules'),
        options: schedules.map((one) => ({ value: one.id, text: one.name })),
      },
      { label: text('schedules.comparison.versions'), options: distinct },
    ];
    return groups.filter(({ options }) => options.length > 0);
  }

  return {
    show: (c: PageContext) => showHistory(c, null),

    name: async (c: PageContext) => {
      const form = await readForm(c);
      const read = nameForm.safeParse(form);
      if (!read.success) throw new Failure('invalid', text('schedules.fault.form'));
      const { version, name } = read.data;
      try {
        await nameVersion(database, idOf(c), { version, name }, userOf(c).id);
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'invalid') throw error;
        return showHistory(c, { version, name, message: error.message });
      }
      return c.redirect(`/schedules/${idOf(c)}/history#version-${version}`, 303);
    },

    removeName: async (c: PageContext) => {
      const name = c.req.param('name') ?? '';
      if (!UUID.test(name)) throw new Failure('notFound', text('schedules.history.noName'));
      await removeNamedVersion(database, idOf(c), name);
      return c.redirect(`/schedules/${idOf(c)}/history`, 303);
    },

    goBack: async (c: PageContext) => {
      const read = restorationForm.safeParse(await readForm(c));
      if (!read.success) throw new Failure('invalid', text('schedules.fault.form'));
      const { target, version } = read.data;
      try {
        await goBackTo(database, idOf(c), { version: target, basedOn: version }, userOf(c).id);
      } catch (error) {
        if (!(error instanceof TouchedSince)) throw error;
        return askOnceMore(c, error, {
          ...{ text: text('schedules.stale.changedBefore'), way: 'restoration' },
          ...{ fields: { target: String(target) }, again: text('schedules.stale.goBack') },
        });
      }
      return c.redirect(`/schedules/${idOf(c)}`, 303);
    },

    duplicate: async (c: PageContext) => {
      const copy = await duplicateSchedule(database, idOf(c), userOf(c).id);
      return c.redirect(`/schedules/${copy}`, 303);
    },

    compare: async (c: PageContext) => {
      const scene = await sceneOf(c, {});
      const { schedule } = scene.bench.loaded;
      const asked = comparisonQuery.parse(c.req.query());
      const after = asked.after ?? { scheduleId: schedule.id };
      const first = schedule.basedOnId ?? schedule.id;
      const start = first === schedule.id ? { scheduleId: first, version: 1 } : { scheduleId: first };
      const from = asked.before ?? start;
      const comparison = await compareSchedules(database, from, after);
      const filter: ComparisonFilter = asked;
      const head = headOf(scene.bench.loaded);
      const model = {
        head,
        href: `/schedules/${schedule.id}/comparison`,
        points: await pointsOf(schedule.id, schedule.termId, [from, after]),
        before: { chosen: pointText(from), cost: costText(comparison.before.cost) },
        after: { chosen: pointText(after), cost: costText(comparison.after.cost) },
        filters: comparisonFilters(scene.picture.problem, filter),
        lines: differenceLines(comparison, filter),
        total: comparison.differences.length,
        unchanged: comparison.unchanged,
      };
      return showPage(
        c,
        `${text('schedules.comparison.title')} · ${head.name}`,
        <ComparisonPage model={model} />,
      );
    },
  };
}
