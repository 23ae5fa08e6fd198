import { z } from 'zod';
import { CourseTablePartials } from '../../../views/components/course-table.tsx';
import { CourseRowPage } from '../../../views/course-row.tsx';
import { CourseTablePage } from '../../../views/course-table.tsx';
import { Failure } from '../../failure.ts';
import { isStorable } from '../../formats/storable.ts';
import { text } from '../../languages/text.ts';
import { COLUMN_CHOICES } from '../../planning/course-table/classes.ts';
import { type CellEdit, changeCells, fillYear } from '../../planning/course-table/edit-cells.ts';
import { folded } from '../../planning/term/names.ts';
import { wantsFragment } from '../context.ts';
import { readFormLists } from '../middleware/session.ts';
import { courseRowModel } from '../models/course-row.ts';
import { courseTableModel, redrawnCells, type TouchedCell } from '../models/course-table.ts';
import {
  formToken,
  idOf,
  type PageContext,
  type PageDependencies,
  showPage,
  UUID,
  userOf,
} from '../page.tsx';
import { courseTableSection, type RefusedSubjects, takeSubjects } from './course-table-section.ts';
import { dataTabs, dataToolsOf, doneIn, termSceneOf } from './data.tsx';

const MOST_CELLS = 1000;
const id = z.string().regex(UUID).toLowerCase();
const subject = z.string().trim().min(1).max(100).refine(isStorable);
const state = z.object({
  revision: z.coerce.number().int().min(1),
  columns: z.enum(COLUMN_CHOICES).default('classes'),
});
const typedCells = z
  .array(
    z.object({ subject, groupId: id, text: z.string().max(2000).refine(isStorable), isWhole: z.boolean() }),
  )
  .min(1)
  .max(MOST_CELLS);
const rowForm = state.extend({
  subject,
  group: z.array(id).max(MOST_CELLS),
  lessons: z.array(z.string().max(2000)).max(MOST_CELLS),
  teachers: z.array(z.string().max(2000)).max(MOST_CELLS),
  fill: id.optional(),
});
const fillForm = state.extend({ subject, group: id });
/** @throws Failure `invalid` when a form is not as a page sends it. */
function readAs<Form>(schema: z.ZodType<Form>, value: unknown): Form {
  const read = schema.safeParse(value);
  if (!read.success) throw new Failure('invalid', text('courseTable.formUnknown'));
  return read.data;
}

function jsonOf(written: string | undefined): unknown {
  try {
    return JSON.parse(written ?? '');
  } catch {
    return null;
  }
}

/** The table of subjects and classes, in which courses are typed. */
export function courseTablePages(dependencies: PageDependencies) {
  const { database } = dependencies;
  const addressOf = (c: PageContext) => `/terms/${idOf(c)}/courses/table`;

  /** The page of the table, with the form for subjects as it was sent where that was refused. */
  async function showTable(c: PageContext, sent?: RefusedSubjects) {
    const scene = await termSceneOf(dependencies, idOf(c));
    const { rows } = scene;
    const page = {
      ...{ termName: rows.term.name, tabs: dataTabs(rows.term.id, scene, 'courses') },
      tools: await dataToolsOf(dependencies, c, 'courses/table'),
      done: await doneIn(dependencies, c),
      listHref: `/terms/${rows.term.id}/courses`,
      section: courseTableSection(c, rows, `/terms/${rows.term.id}/courses/table`, sent),
    };
    const title = text('courseTable.titleOf', { term: rows.term.name });
    const status = sent ? (sent.failure.code === 'conflict' ? 409 : 422) : 200;
    return showPage(c, title, <CourseTablePage {...page} />, status);
  }

  /** What is drawn anew in an open table. */
  async function sendTouched(
    c: PageContext,
    {
      columns,
      touched,
      done,
    }: Pick<z.infer<typeof state>, 'columns'> & {
      readonly touched: readonly TouchedCell[];
      readonly done: string;
    },
  ) {
    const { rows } = await termSceneOf(dependencies, idOf(c));
    const added = touched.map((cell) => cell.subject);
    const table = courseTableModel(rows, { columns, added, csrf: formToken(c) });
    const tools = await dataToolsOf(dependencies, c, 'courses/table');
    const areAllFaulty = touched.length > 0 && touched.every(({ fault }) => fault !== undefined);
    const parts = { table, ...redrawnCells(rows, table, touched), tools, done };
    return c.html(<CourseTablePartials {...parts} />, areAllFaulty ? 422 : 200);
  }

  async function showRow(
    c: PageContext,
    asked: { readonly subject: string; readonly columns: z.infer<typeof state>['columns'] },
    sent?: {
      readonly lines: ReadonlyMap<string, { readonly lessons: string; readonly teachers: string }>;
      readonly faults: ReadonlyMap<string, string>;
      readonly failure: Failure | null;
    },
  ) {
    const { rows } = await termSceneOf(dependencies, idOf(c));
    const table = courseTableModel(rows, {
      columns: asked.columns,
      added: [asked.subject],
      csrf: formToken(c),
    });
    const row = table.rows.find((one) => folded(one.subject) === folded(asked.subject))!;
    const page = courseRowModel(rows, table, row, {
      ...{ csrf: formToken(c), lines: sent?.lines, faults: sent?.faults },
      alert: sent?.failure?.message ?? null,
    });
    const title = text('courseTable.rowTitle', { subject: row.subject });
    const status = sent ? (sent.failure?.code === 'conflict' ? 409 : 422) : 200;
    return showPage(c, title, <CourseRowPage page={page} />, status);
  }

  /** Cells that a script sends: as many as there are, each by itself right or wrong. */
  async function takeCells(c: PageContext, fields: ReadonlyMap<string, readonly string[]>) {
    const one = (key: string) => fields.get(key)?.[0];
    const { revision, columns } = readAs(state, { revision: one('revision'), columns: one('columns') });
    const cells = readAs(typedCells, jsonOf(one('cells')));
    const made = await changeCells(database, idOf(c), cells, { userId: userOf(c).id, basedOn: revision });
    const faultOf = new Map(made.faults.map((fault) => [`${fault.subject} ${fault.groupId}`, fault.message]));
    const touched = cells.map((cell): TouchedCell => {
      const fault = faultOf.get(`${cell.subject} ${cell.groupId}`);
      return { ...cell, ...(fault === undefined ? {} : { fault }) };
    });
    const [first] = made.faults;
    const done = made.change
      ? text('data.done', { action: made.change.action })
      : (first?.message ?? text('courseTable.nothingDifferent'));
    return sendTouched(c, { columns, touched, done });
  }

  /** A row as its form sends it: all of its cells or none. */
  async function takeRow(c: PageContext, fields: ReadonlyMap<string, readonly string[]>) {
    const one = (key: string) => fields.get(key)?.[0];
    const row = readAs(rowForm, {
      ...{ revision: one('revision'), columns: one('columns'), subject: one('subject'), fill: one('fill') },
      ...{ group: fields.get('group'), lessons: fields.get('lessons'), teachers: fields.get('teachers') },
    });
    const edits = row.group.map((groupId, at): CellEdit & { lessons: string; teachers: string } => ({
      ...{ subject: row.subject, groupId },
      ...{ lessons: row.lessons[at] ?? '', teachers: row.teachers[at] ?? '' },
    }));
    const lines = new Map(edits.map(({ groupId, ...line }) => [groupId, line]));
    const edit = { userId: userOf(c).id, basedOn: row.revision };
    try {
      const fillFrom = row.fill === undefined ? undefined : { subject: row.subject, groupId: row.fill };
      const made = await changeCells(database, idOf(c), edits, edit, { allOrNone: true, fillFrom });
      if (made.faults.length > 0) {
        const faults = new Map(made.faults.map(({ groupId, message }) => [groupId, message]));
        return showRow(c, row, { lines, faults, failure: null });
      }
      const query = new URLSearchParams({
        ...{ columns: row.columns, add: row.subject },
        ...(made.change ? { done: String(made.revision) } : {}),
      });
      return c.redirect(
        row.fill === undefined
          ? `${addressOf(c)}?${query}`
          : `${addressOf(c)}/row?${new URLSearchParams({ subject: row.subject, columns: row.columns })}`,
        303,
      );
    } catch (error) {
      if (!(error instanceof Failure) || (error.code !== 'conflict' && error.code !== 'invalid')) throw error;
      return showRow(c, row, { lines, faults: new Map(), failure: error });
    }
  }

  return {
    show: (c: PageContext) => showTable(c),

    row: async (c: PageContext) => {
      const asked = z
        .object({ subject, columns: z.enum(COLUMN_CHOICES).catch('classes') })
        .safeParse({ subject: c.req.query('subject'), columns: c.req.query('columns') });
      if (!asked.success) throw new Failure('notFound', text('courseTable.noSuchRow'));
      return showRow(c, asked.data);
    },

    change: async (c: PageContext) => {
      const fields = await readFormLists(c);
      return fields.has('cells') ? takeCells(c, fields) : takeRow(c, fields);
    },

    fill: async (c: PageContext) => {
      const fields = await readFormLists(c);
      const form = Object.fromEntries([...fields].map(([name, values]) => [name, values[0]]));
      const { revision, columns, subject: of, group } = readAs(fillForm, form);
      const edit = { userId: userOf(c).id, basedOn: revision };
      const made = await fillYear(database, idOf(c), { subject: of, groupId: group }, edit);
      if (!wantsFragment(c)) {
        return c.redirect(`${addressOf(c)}${made.change ? `?done=${made.revision}` : ''}`, 303);
      }
      const touched = made.groups.map((groupId) => ({ subject: of, groupId }));
      const done = made.change
        ? text('data.done', { action: made.change.action })
        : text('courseTable.nothingDifferent');
      return sendTouched(c, { columns, touched, done });
    },

    addSubjects: async (c: PageContext) => {
      const taken = await takeSubjects(dependencies, c);
      return 'query' in taken ? c.redirect(`${addressOf(c)}?${taken.query}`, 303) : showTable(c, taken);
    },
  };
}
