import { text } from '../../src/languages/text.ts';
import { assetHref } from '../asset-hrefs.ts';
import {
  type CellModel,
  CourseCell,
  type CourseRowModel,
  Load,
  type LoadModel,
  sumId,
} from './course-cells.tsx';
import { DataToolbar, type DataTools } from './data-tools.tsx';

/** A teacher with what they are told to teach. */
export type TeacherLoad = { readonly name: string; readonly load: LoadModel };

/** The table of subjects and classes. */
export type CourseTableModel = {
  readonly action: string;
  /** The token of a planner's forms; null for those who only look. */
  readonly csrf: string | null;
  readonly revision: number;
  readonly columns: string;
  readonly years: readonly {
    readonly name: string;
    readonly classes: readonly { readonly id: string; readonly name: string; readonly load: LoadModel }[];
  }[];
  readonly rows: readonly CourseRowModel[];
  readonly teachers: readonly TeacherLoad[];
};

/** Teachers with what they are told to teach, of what they are to. */
function TeacherLoads({ teachers }: { teachers: readonly TeacherLoad[] }) {
  return (
    <ul id="teacher-loads" class="teacher-loads">
      {teachers.map(({ name, load }) => (
        <li>
          <span>{name}</span> <Load load={load} />
        </li>
      ))}
    </ul>
  );
}

/** What a request of the table sends along. */
function TableState({ table }: { table: Pick<CourseTableModel, 'csrf' | 'revision' | 'columns'> }) {
  return (
    <span id="table-state">
      <input type="hidden" name="csrf" value={table.csrf ?? ''} />
      <input type="hidden" name="revision" value={String(table.revision)} />
      <input type="hidden" name="columns" value={table.columns} />
    </span>
  );
}

/** What is said of the chosen cell, and what can be done with it; the script shows it. */
function CellBar({ table }: { table: CourseTableModel }) {
  return (
    <form
      id="cell-bar"
      class="cell-bar"
      method="post"
      action={`${table.action}/fill`}
      aria-label={text('courseTable.cellBar')}
      data-action={table.action}
      data-fill={text('courseTable.fillIn', { year: '{year}' })}
      data-unsaved={text('courseTable.unsaved')}
      data-beyond={text('courseTable.doesNotFit')}
      hidden
    >
      <TableState table={table} />
      <output id="cell-says">{text('courseTable.chooseCell')}</output>
      <button type="submit" class="plain" id="cell-fill" hidden />
      <a class="button plain" id="cell-course" href={table.action} hidden>
        {text('courseTable.changeCourse')}
      </a>
    </form>
  );
}

function Heads({ table }: { table: CourseTableModel }) {
  const { years } = table;
  return (
    <thead>
      <tr>
        <th scope="col" rowspan={2}>
          {text('courseTable.subject')}
        </th>
        {years.map(({ name, classes }) => (
          <th scope="colgroup" colspan={classes.length} class="year">
            {name}
          </th>
        ))}
        <th scope="col" rowspan={2} class="number">
          {text('courseTable.sum')}
        </th>
      </tr>
      <tr>{years.flatMap(({ classes }) => classes.map(({ name }) => <th scope="col">{name}</th>))}</tr>
    </thead>
  );
}

/** Courses by subject and class, which a planner types into as into a spreadsheet. */
export function CourseTableGrid({ table }: { table: CourseTableModel }) {
  const { years, rows, csrf, teachers } = table;
  const mayEdit = csrf !== null;
  const cellRole = mayEdit ? 'gridcell' : undefined;
  return (
    <>
      {mayEdit && <CellBar table={table} />}
      {mayEdit && <p id="table-done" class="visually-hidden" aria-live="polite" />}
      <div class="table-frame course-frame">
        <table
          class="course-table"
          id={mayEdit ? 'course-table' : undefined}
          role={mayEdit ? 'grid' : undefined}
          aria-label={text('courseTable.grid')}
        >
          <Heads table={table} />
          <tbody>
            {rows.map(({ key, subject, href, sum, cells }) => (
              <tr>
                <th scope="row">
                  {mayEdit ? (
                    <a href={href} aria-label={text('courseTable.changeRow', { subject })}>
                      {subject}
                    </a>
                  ) : (
                    subject
                  )}
                </th>
                {cells.map((cell) => (
                  <CourseCell cell={cell} mayEdit={mayEdit} />
                ))}
                <td id={sumId(key)} class="number" role={cellRole}>
                  {sum}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" title={text('courseTable.loadHelp')}>
                {text('courseTable.load')}
              </th>
              {years.flatMap(({ classes }) =>
                classes.map(({ load }) => (
                  <td id={load.id} role={cellRole}>
                    <Load load={load} />
                  </td>
                )),
              )}
              <td role={cellRole} />
            </tr>
          </tfoot>
        </table>
      </div>
      {mayEdit && (
        <datalist id="table-teachers">
          {teachers.map(({ name }) => (
            <option value={name} />
          ))}
        </datalist>
      )}
      {teachers.length > 0 && (
        <section aria-labelledby="loads-heading">
          <h2 id="loads-heading">{text('courseTable.teacherLoads')}</h2>
          <TeacherLoads teachers={teachers} />
        </section>
      )}
      {mayEdit && <script src={assetHref('course-table.js')} type="module" />}
    </>
  );
}

/** What is sent after cells were changed: these, sums, loads, the revision, and what was done. */
export function CourseTablePartials(props: {
  readonly table: CourseTableModel;
  readonly cells: readonly CellModel[];
  readonly rows: readonly CourseRowModel[];
  readonly tools: DataTools | null;
  readonly done: string;
}) {
  const { table, cells, rows, tools, done } = props;
  return (
    <>
      {cells.map((cell) => (
        <hx-partial hx-target={`#${cell.id}`} hx-swap="outerHTML">
          <CourseCell cell={cell} mayEdit />
        </hx-partial>
      ))}
      {rows.map(({ key, sum }) => (
        <hx-partial hx-target={`#${sumId(key)}`} hx-swap="innerHTML">
          {sum}
        </hx-partial>
      ))}
      {table.years.flatMap(({ classes }) =>
        classes.map(({ load }) => (
          <hx-partial hx-target={`#${load.id}`} hx-swap="innerHTML">
            <Load load={load} />
          </hx-partial>
        )),
      )}
      {table.teachers.length > 0 && (
        <hx-partial hx-target="#teacher-loads" hx-swap="outerHTML">
          <TeacherLoads teachers={table.teachers} />
        </hx-partial>
      )}
      <hx-partial hx-target="#table-state" hx-swap="outerHTML">
        <TableState table={table} />
      </hx-partial>
      {tools && (
        <hx-partial hx-target="#data-tools" hx-swap="outerHTML">
          <DataToolbar tools={tools} />
        </hx-partial>
      )}
      <hx-partial hx-target="#table-done" hx-swap="innerHTML">
        {done}
      </hx-partial>
    </>
  );
}
