import { text } from '../src/languages/text.ts';

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
        <h1>{text('data.deletion.title', { name })}</h1>
      </header>
      <form method="post" action={`/terms/${termId}/deletion`} class="form card">
        <p>{text('data.deletion.consequences', { count: scheduleCount })}</p>
        <input type="hidden" name="csrf" value={csrf} />
        <div class="actions">
          <button type="submit" class="danger">
            {text('data.deletion.delete')}
          </button>
          <a class="button" href="/">
            {text('data.cancel')}
          </a>
        </div>
      </form>
    </>
  );
}
