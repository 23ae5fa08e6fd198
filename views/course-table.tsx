import { text } from '../src/languages/text.ts';
import { CourseTableGrid, type CourseTableModel } from './components/course-table.tsx';
import { DataToolbar, type DataTools } from './components/data-tools.tsx';
import { Field, fieldAttributes } from './components/field.tsx';
import { richText } from './components/rich-text.tsx';
import { type DataPageModel, DataTabs } from './data.tsx';

/** The form that adds subjects to the table. */
export type AddSubjectsModel = {
  readonly action: string;
  readonly csrf: string;
  readonly revision: number;
  readonly lines: string;
  /** Subjects that have empty rows, which stay. */
  readonly added: readonly string[];
  readonly years: readonly { readonly id: string; readonly name: string; readonly checked: boolean }[];
  readonly fault: string | undefined;
};

/** Adds subjects with their lessons for all classes of some years. */
function AddSubjects({ form }: { form: AddSubjectsModel }) {
  const field = {
    ...{ name: 'subjects', help: text('courseTable.subjectsHelp'), fault: form.fault },
  };
  return (
    <form method="post" action={form.action} class="form card" data-step-form>
      <input type="hidden" name="csrf" value={form.csrf} />
      <input type="hidden" name="revision" value={String(form.revision)} />
      {form.added.map((subject) => (
        <input type="hidden" name="add" value={subject} />
      ))}
      <Field {...field} label={text('courseTable.subjects')}>
        <textarea {...fieldAttributes(field)} rows={6} placeholder={text('courseTable.subjectsExample')}>
          {form.lines}
        </textarea>
      </Field>
      {form.years.length > 0 && (
        <fieldset class="choices">
          <legend>{text('courseTable.forYears')}</legend>
          <div class="check-row">
            {form.years.map(({ id, name, checked }) => (
              <label class="check-field">
                <input type="checkbox" name="years" value={id} checked={checked} />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {text('courseTable.add')}
        </button>
      </div>
    </form>
  );
}

/** The table with what explains it, on its page and in the set-up. */
export function CourseTableSection(props: {
  readonly table: CourseTableModel;
  readonly addSubjects: AddSubjectsModel | null;
  /** What is to be done with rows that are not kept; null where there are none. */
  readonly emptyRows: string | null;
  readonly groupsHref: string;
  /** The addresses of the table with other columns. */
  readonly looks: readonly { readonly name: string; readonly href: string; readonly isCurrent: boolean }[];
}) {
  const { table, addSubjects, emptyRows, groupsHref, looks } = props;
  const bold = (inside: unknown) => <b>{inside as string}</b>;
  const isEmpty = table.rows.length === 0 || table.years.length === 0;
  return (
    <>
      {table.years.length === 0 && (
        <p class="empty">
          {richText('courseTable.noGroups', { link: (inside) => <a href={groupsHref}>{inside}</a> })}
        </p>
      )}
      {table.years.length > 0 && table.rows.length === 0 && (
        <p class="empty">{text('courseTable.noSubjects')}</p>
      )}
      {addSubjects && table.years.length > 0 && (
        <details class="add-subjects" open={table.rows.length === 0 || addSubjects.fault !== undefined}>
          <summary class="button plain">{text('courseTable.addSubjects')}</summary>
          <AddSubjects form={addSubjects} />
        </details>
      )}
      {!isEmpty && (
        <>
          {table.csrf !== null && (
            <details class="how-to">
              <summary>{richText('courseTable.lead', { b: bold })}</summary>
              <p>{richText('courseTable.howLessons', { b: bold })}</p>
            </details>
          )}
          <nav class="tabs small" aria-label={text('courseTable.columns')}>
            {looks.map(({ name, href, isCurrent }) => (
              <a href={href} aria-current={isCurrent ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </nav>
          {emptyRows !== null && <p class="notice">{emptyRows}</p>}
          <CourseTableGrid table={table} />
        </>
      )}
    </>
  );
}

/** The page of the table. */
export function CourseTablePage(props: {
  readonly termName: string;
  readonly tabs: DataPageModel['tabs'];
  readonly tools: DataTools | null;
  readonly done: string | null;
  readonly listHref: string;
  readonly section: Parameters<typeof CourseTableSection>[0];
}) {
  const { termName, tabs, tools, done, listHref, section } = props;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">{termName}</p>
          <h1>{text('courseTable.title')}</h1>
        </div>
        <div class="actions">
          <a class="button" href={listHref}>
            {text('courseTable.list')}
          </a>
        </div>
      </header>
      {tools && <DataToolbar tools={tools} />}
      <DataTabs tabs={tabs} />
      <div id="data-done" aria-live="polite">
        {done !== null && <p class="notice">{done}</p>}
      </div>
      <CourseTableSection {...section} />
    </>
  );
}
