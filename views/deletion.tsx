/** Asks before a term is deleted. */
export function DeletionPage(props: {
  readonly termId: string;
  readonly name: string;
  readonly scheduleCount: number;
  readonly csrf: string;
}) {
  const { termId, name, scheduleCount, csrf } = props;
  return (
    <>
      <header class="page-head">
        <h1>Delete {name}?</h1>
      </header>
      <form method="post" action={`/terms/${termId}/deletion`} class="form card">
        <p>
          Its teachers, groups, rooms and courses go with it, and{' '}
          {scheduleCount === 1 ? 'its schedule' : `all ${scheduleCount} schedules`} with their history. This
          cannot be undone.
        </p>
        <input type="hidden" name="csrf" value={csrf} />
        <div class="actions">
          <button type="submit" class="danger">
            Delete the term
          </button>
          <a class="button" href="/">
            Cancel
          </a>
        </div>
      </form>
    </>
  );
}
