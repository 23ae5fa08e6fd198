import { text } from '../../src/languages/text.ts';

/** Makes a schedule of a term out of what its courses ask for. */
export function NewScheduleButton({ termId, csrf }: { termId: string; csrf: string }) {
  return (
    <form method="post" action={`/terms/${termId}/schedules`} class="new-schedule">
      <input type="hidden" name="csrf" value={csrf} />
      <button type="submit" class="plain" title={text('rollForward.newScheduleHelp')}>
        {text('rollForward.newSchedule')}
      </button>
    </form>
  );
}
