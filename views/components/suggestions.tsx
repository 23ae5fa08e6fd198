import { text } from '../../src/languages/text.ts';
import type { EditBase } from './edit-fields.tsx';
import { type Choice, Choices, QuestionFrame } from './question.tsx';

/** An entry of a filter; an empty value stands for any. */
type Option = { readonly value: string; readonly text: string };

/** Suggestions for a lesson, with what was asked for. */
export type Suggestions = {
  readonly lesson: string;
  readonly title: string;
  readonly now: string;
  readonly filters: readonly {
    readonly name: string;
    readonly label: string;
    readonly chosen: string;
    readonly options: readonly Option[];
  }[];
  readonly isDeep: boolean;
  /** Why there are none, when a lock keeps the lesson where it is. */
  readonly kept: string | null;
  readonly choices: readonly Choice[];
};

/** Ranked moves of a lesson; each is made by its button. */
export function SuggestionsView({ base, suggestions }: { base: EditBase; suggestions: Suggestions }) {
  const { lesson, title, now, filters, isDeep, kept, choices } = suggestions;
  const action = `/schedules/${base.scheduleId}/suggestions`;
  return (
    <QuestionFrame base={base} title={text('schedules.suggestions.title', { lesson: title })}>
      <p class="quiet">{now}</p>
      <form
        method="get"
        action={action}
        class="filters"
        data-searching={text('schedules.searching')}
        hx-get={action}
        hx-target="#question"
        hx-trigger="change, submit"
        hx-boost="false"
      >
        <input type="hidden" name="lesson" value={lesson} />
        <input type="hidden" name="view" value={base.view} />
        <input type="hidden" name="of" value={base.of} />
        {filters.map(({ name, label, chosen, options }) => (
          <label>
            {label}
            <select name={name}>
              {options.map(({ value, text: name }) => (
                <option value={value} selected={value === chosen}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label class="deep">
          <input type="checkbox" name="deep" value="yes" checked={isDeep} />
          {text('schedules.suggestions.deeper')}
        </label>
        <noscript>
          <button type="submit">{text('schedules.suggestions.show')}</button>
        </noscript>
      </form>
      {choices.length === 0 ? (
        <p class="empty">
          {kept ?? text(isDeep ? 'schedules.suggestions.noneDeep' : 'schedules.suggestions.none')}
        </p>
      ) : (
        <Choices base={base} choices={choices} />
      )}
    </QuestionFrame>
  );
}
