import { text } from '../src/languages/text.ts';
import type { CellModel } from './components/course-cells.tsx';
import { richText } from './components/rich-text.tsx';

/** A row of the table of courses as a form, which needs no script. */
export type CourseRowPageModel = {
  readonly termName: string;
  readonly subject: string;
  /** The table's address. */
  readonly action: string;
  readonly backHref: string;
  readonly csrf: string;
  readonly revision: number;
  readonly columns: string;
  readonly lines: readonly {
    readonly cell: CellModel;
    readonly lessons: string;
    readonly teachers: string;
    readonly fault: string | undefined;
    /** What the class shares with others, in words. */
    readonly shared: string;
  }[];
  readonly teacherNames: readonly string[];
  readonly alert: string | null;
};

function Line({ line }: { line: CourseRowPageModel['lines'][number] }) {
  const { cell, lessons, teachers, fault, shared } = line;
  const { groupId, groupName } = cell;
  const says = `says-${groupId}`;
  return (
    <tr class={fault === undefined ? undefined : 'faulty'}>
      <th scope="row">
        {groupName}
        <input type="hidden" name="group" value={groupId} />
      </th>
      <td data-label={text('courseTable.lessons')}>
        <input
          name="lessons"
          value={lessons}
          autocomplete="off"
          aria-label={text('courseTable.lessonsOf', { group: groupName })}
          aria-invalid={fault === undefined ? undefined : 'true'}
          aria-describedby={fault === undefined ? undefined : says}
        />
        {fault !== undefined && (
          <p class="field-error" id={says}>
            {fault}
          </p>
        )}
      </td>
      <td data-label={text('courseTable.teachers')}>
        <input
          name="teachers"
          value={teachers}
          autocomplete="off"
          list="row-teachers"
          data-many
          aria-label={text('courseTable.teachersOf', { group: groupName })}
        />
      </td>
      <td data-label={text('courseTable.shared')}>{shared}</td>
      <td class="row-actions">
        {cell.yearName !== '' && (
          <button
            type="submit"
            class="plain"
            name="fill"
            value={groupId}
            aria-label={text('courseTable.fillInFrom', { year: cell.yearName, group: groupName })}
          >
            {text('courseTable.fillIn', { year: cell.yearName })}
          </button>
        )}
      </td>
    </tr>
  );
}

/** Changes what all classes have of a subject. */
export function CourseRowPage({ page }: { page: CourseRowPageModel }) {
  const { termName, subject, action, backHref, csrf, revision, columns, lines, teacherNames, alert } = page;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            {termName} · <a href={backHref}>{text('courseTable.title')}</a>
          </p>
          <h1>{text('courseTable.rowTitle', { subject })}</h1>
        </div>
      </header>
      <form method="post" action={`${action}/cells`} class="form wide card">
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="revision" value={String(revision)} />
        <input type="hidden" name="columns" value={columns} />
        <input type="hidden" name="subject" value={subject} />
        <p class="quiet">{richText('courseTable.rowLead', { b: (inside) => <b>{inside}</b> })}</p>
        {alert !== null && (
          <p class="field-error" role="alert">
            {alert}
          </p>
        )}
        <div class="table-frame">
          <table class="data-table course-row">
            <thead>
              <tr>
                <th scope="col">{text('courseTable.class')}</th>
                <th scope="col">{text('courseTable.lessons')}</th>
                <th scope="col">{text('courseTable.teachers')}</th>
                <th scope="col">{text('courseTable.shared')}</th>
                <th scope="col">
                  <span class="visually-hidden">{text('courseTable.fill')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line line={line} />
              ))}
            </tbody>
          </table>
        </div>
        <datalist id="row-teachers">
          {teacherNames.map((name) => (
            <option value={name} />
          ))}
        </datalist>
        <div class="actions">
          <button type="submit" class="primary">
            {text('courseTable.save')}
          </button>
          <a class="button plain" href={backHref}>
            {text('courseTable.back')}
          </a>
        </div>
      </form>
    </>
  );
}
