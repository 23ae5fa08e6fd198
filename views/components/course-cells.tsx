import { text } from '../../src/languages/text.ts';
import { Icon } from './icon.tsx';

/** A cell of the table of courses. */
export type CellModel = {
  readonly id: string;
  readonly subject: string;
  readonly groupId: string;
  readonly groupName: string;
  /** Name of what the group is part of with those beside it; empty where there is none beside it. */
  readonly yearName: string;
  /** What its one course has. */
  readonly lessons: string;
  readonly teachers: string;
  /** Both as one text, as a person would type it. */
  readonly text: string;
  /** The page that changes its course; null where it has none of its own. */
  readonly href: string | null;
  /** Courses that it shares, or of which there are several. */
  readonly others: readonly { readonly text: string; readonly title: string; readonly href: string }[];
  /** What is wrong with what was typed, which is `text` then. */
  readonly fault: string | null;
};

/** How much there is of what there may be. */
export type LoadModel = {
  readonly id: string;
  readonly text: string;
  readonly isOver: boolean;
};

/** A row of the table of courses. */
export type CourseRowModel = {
  readonly key: string;
  readonly subject: string;
  readonly href: string;
  readonly sum: number;
  readonly cells: readonly CellModel[];
};

/** A cell as it is shown; a planner's can be chosen by the keys. */
export function CourseCell({ cell, mayEdit }: { cell: CellModel; mayEdit: boolean }) {
  const { id, fault, lessons, teachers, others } = cell;
  return (
    <td
      id={id}
      class={fault === null ? undefined : 'faulty'}
      role={mayEdit ? 'gridcell' : undefined}
      tabindex={mayEdit ? -1 : undefined}
      aria-invalid={fault === null ? undefined : 'true'}
      data-subject={cell.subject}
      data-group={cell.groupId}
      data-name={text('courseTable.cellOf', { subject: cell.subject, group: cell.groupName })}
      data-text={cell.text}
      data-year={cell.yearName}
      data-href={cell.href ?? undefined}
      data-fault={fault ?? undefined}
    >
      {fault !== null && <span class="cell-typed">{cell.text}</span>}
      {fault !== null && (
        <span class="cell-fault">
          <Icon name="warning" />
          {fault}
        </span>
      )}
      {fault === null && lessons !== '' && <b>{lessons}</b>}
      {fault === null && teachers !== '' && <span class="cell-teachers">{teachers}</span>}
      {others.map(({ text: words, title, href }) =>
        mayEdit ? (
          <a class="cell-other" href={href} title={title} tabindex={-1}>
            {words}
          </a>
        ) : (
          <span class="cell-other" title={title}>
            {words}
          </span>
        ),
      )}
    </td>
  );
}

/** How many periods a group or a teacher has, of how many. */
export function Load({ load: { text: words, isOver } }: { load: LoadModel }) {
  if (!isOver) return <>{words}</>;
  return (
    <strong class="over">
      <Icon name="warning" />
      {words}
      <span class="visually-hidden">, {text('courseTable.over')}</span>
    </strong>
  );
}

/** The id of the element with the sum of a row. */
export const sumId = (key: string): string => `sum-${key}`;
