import { text } from '../../src/languages/text.ts';

/** One entry of the picker, in a group of entries or alone. */
export type Choice = { readonly id: string; readonly name: string; readonly isChosen: boolean };
export type ChoiceGroup = { readonly name: string | null; readonly choices: readonly Choice[] };

/** What can be looked at from here: sorts of timetables, and the timetables of the present sort. */
export type Switcher = {
  /** Where the form goes. */
  readonly action: string;
  readonly tabs: readonly { readonly name: string; readonly href: string; readonly isCurrent: boolean }[];
  readonly picker: {
    readonly label: string;
    readonly view: string;
    readonly groups: readonly ChoiceGroup[];
  };
  readonly previous: { readonly name: string; readonly href: string } | null;
  readonly next: { readonly name: string; readonly href: string } | null;
};

function Choices({ choices }: { choices: readonly Choice[] }) {
  return (
    <>
      {choices.map(({ id, name, isChosen }) => (
        <option value={id} selected={isChosen}>
          {name}
        </option>
      ))}
    </>
  );
}

/** Tabs by sort, and a picker within the sort; works as links and a form without JavaScript. */
export function ScheduleTabs({ switcher }: { switcher: Switcher }) {
  const { tabs, picker, previous, next } = switcher;
  return (
    <div class="switcher">
      <nav class="tabs" aria-label={text('schedules.whose')}>
        {tabs.map(({ name, href, isCurrent }) => (
          <a href={href} aria-current={isCurrent ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <form
        class="picker"
        method="get"
        action={switcher.action}
        hx-boost="false"
        hx-get={switcher.action}
        hx-trigger="change, submit"
        hx-target="#timetable"
        hx-swap="outerHTML"
        hx-push-url="true"
      >
        <input type="hidden" name="view" value={picker.view} />
        {previous && (
          <a
            class="button step"
            href={previous.href}
            aria-label={text('schedules.previous', { name: previous.name })}
          >
            ‹
          </a>
        )}
        <label class="visually-hidden" for="of">
          {picker.label}
        </label>
        <select id="of" name="of">
          {picker.groups.map(({ name, choices }) =>
            name === null ? (
              <Choices choices={choices} />
            ) : (
              <optgroup label={name}>
                <Choices choices={choices} />
              </optgroup>
            ),
          )}
        </select>
        {next && (
          <a class="button step" href={next.href} aria-label={text('schedules.next', { name: next.name })}>
            ›
          </a>
        )}
        <noscript>
          <button type="submit">{text('schedules.show')}</button>
        </noscript>
      </form>
    </div>
  );
}
