/** One fact of a listed thing. */
export type DataCell =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'tags'; readonly tags: readonly string[] };

/** A list of things of a term, with what each has. */
export type DataTable = {
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly {
    readonly name: string;
    /** Its timetable, when there is a schedule to look at. */
    readonly href: string | null;
    /** How deep it stands in a tree of groups. */
    readonly depth: number;
    readonly cells: readonly DataCell[];
  }[];
  /** How many there are, listed or not. */
  readonly total: number;
};

function Cell({ cell, label }: { cell: DataCell; label: string }) {
  switch (cell.is) {
    case 'text':
      return <td data-label={label}>{cell.text}</td>;
    case 'number':
      return (
        <td data-label={label} class="number">
          {cell.value}
        </td>
      );
    case 'tags':
      return (
        <td data-label={label}>
          {cell.tags.map((tag) => (
            <span class="tag">{tag}</span>
          ))}
        </td>
      );
  }
}

/** The list as a table; each name leads to its timetable. */
export function DataListing({ table, search }: { table: DataTable; search: string }) {
  const { columns, rows, total } = table;
  const few = rows.length === total ? `${total} in all` : `${rows.length} of ${total}`;
  return (
    <section id="listing" aria-live="polite">
      <p class="quiet">
        {few} {search !== '' && `for “${search}”`}
      </p>
      {rows.length > 0 && (
        <div class="table-frame">
          <table class="data-table">
            <thead>
              <tr>
                <th scope="col">Name</th>
                {columns.map(({ label, isNumber }) => (
                  <th scope="col" class={isNumber ? 'number' : undefined}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr>
                  <th scope="row" class={`depth-${Math.min(row.depth, 3)}`}>
                    {row.href === null ? row.name : <a href={row.href}>{row.name}</a>}
                  </th>
                  {row.cells.map((cell, at) => (
                    <Cell cell={cell} label={columns[at]!.label} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
