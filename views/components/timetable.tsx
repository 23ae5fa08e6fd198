import { text } from '../../src/languages/text.ts';
import { shortDay } from '../../src/languages/weekdays.ts';
import type { EditBase } from './edit-fields.tsx';
import { EditFields, editForm } from './edit-fields.tsx';
import { Icon } from './icon.tsx';
import { Lesson, type LessonChip } from './lesson-chip.tsx';
import { type OverviewGrid, OverviewRow, OverviewTable } from './overview-grid.tsx';
import { ScheduleTabs, type Switcher } from './schedule-tabs.tsx';
import type { SlotView } from './slot.tsx';
import { rowId, type WeekGrid, WeekGridRow, WeekGridTable } from './week-grid.tsx';

/** Lessons that wait for a time. */
export type Tray = {
  /** What there is to say of this timetable's lessons; null when it is a room's, whose lessons could wait anywhere. */
  readonly title: string | null;
  readonly chips: readonly LessonChip[];
  /** Others that wait but do not belong to this timetable, and where all are seen. */
  readonly elsewhere: { readonly count: number; readonly href: string } | null;
};

/** The part of the schedule page that is swapped when another timetable is chosen. */
export type Timetable = {
  readonly title: string;
  readonly switcher: Switcher;
  readonly grid:
    | { readonly is: 'week'; readonly week: WeekGrid }
    | { readonly is: 'all'; readonly all: OverviewGrid }
    | {
        readonly is: 'weeks';
        /** The timetables of everybody and everything that a lesson has to do with. */
        readonly weeks: readonly { readonly name: string; readonly href: string; readonly week: WeekGrid }[];
      };
  /** Weeks that may be shown alone, by name; empty where all are alike. */
  readonly weeks: readonly string[];
  readonly tray: Tray;
  /** Where the lesson in the hand could go; empty when there is none. */
  readonly slots: readonly SlotView[];
  /** In a table of everybody's week: the rows that they stand in. */
  readonly slotRows: readonly string[];
  /** What the forms of the grid carry; null for those who only look. */
  readonly base: EditBase | null;
};

function UnplacedTray({ tray: { title, chips, elsewhere } }: { tray: Tray }) {
  if (title === null && !elsewhere) return null;
  return (
    <section class="unplaced" aria-label={text('schedules.tray.label')} data-slots="tray">
      {title !== null && <h2>{title}</h2>}
      {chips.length > 0 && (
        <div class="tray">
          {chips.map((chip) => (
            <Lesson chip={chip} />
          ))}
        </div>
      )}
      {elsewhere && (
        <p class="quiet">
          <a href={elsewhere.href}>{text('schedules.tray.elsewhere', { count: elsewhere.count })}</a>
        </p>
      )}
    </section>
  );
}

/** How large the timetable is drawn; without scripts, too. */
function ZoomChoice() {
  const sizes = [
    { value: '75', size: 'small' },
    { value: '100', size: 'medium' },
    { value: '130', size: 'large' },
  ] as const;
  return (
    <fieldset class="zoom-choice">
      <legend class="visually-hidden">{text('schedules.grid.size')}</legend>
      {sizes.map(({ value, size }) => (
        <label title={text(`schedules.grid.${size}`)}>
          <input
            type="radio"
            name="zoom"
            value={value}
            checked={value === '100'}
            data-remember
            aria-label={text(`schedules.grid.${size}`)}
          />
          <span aria-hidden="true">{text(`schedules.grid.${size}Letter`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Which week of the cycle is shown; without scripts, too. */
function WeekChoice({ weeks }: { weeks: readonly string[] }) {
  return (
    <fieldset class="zoom-choice">
      <legend class="visually-hidden">{text('schedules.grid.weekChoice')}</legend>
      {[text('schedules.grid.allWeeks'), ...weeks].map((name, at) => (
        <label>
          <input
            type="radio"
            name="shown-week"
            value={at === 0 ? 'all' : String(at - 1)}
            checked={at === 0}
            data-remember
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Which day is shown where there is room for one only; without scripts, too. */
function DayChoice({ days }: { days: readonly string[] }) {
  return (
    <fieldset class="day-choice">
      <legend class="visually-hidden">{text('schedules.grid.dayChoice')}</legend>
      {days.map((day, at) => (
        <label>
          <input type="radio" name="shown-day" value={String(at)} checked={at === 0} data-remember />
          <span title={day}>{shortDay(day)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Locks for all that is shown. */
function LockMenu() {
  const entries = [
    { value: 'lock-time', name: text('schedules.locks.allTimes') },
    { value: 'lock-room', name: text('schedules.locks.allRooms') },
    { value: 'lock-both', name: text('schedules.locks.both') },
    { value: 'unlock-both', name: text('schedules.locks.unlockAll') },
  ];
  return (
    <details class="menu">
      <summary class="button plain">
        <Icon name="lock" />
        {text('schedules.locks.title')}
      </summary>
      <div class="menu-list">
        {entries.map(({ value, name }) => (
          <button type="submit" name="all" value={value} class="plain">
            {name}
          </button>
        ))}
      </div>
    </details>
  );
}

/** The form of the locks that are in the grid and above it; it says which version is shown. */
function LocksForm({ base }: { base: EditBase }) {
  return (
    <form {...editForm(base, 'locks')} id="locks">
      <EditFields base={base} />
      <LockMenu />
    </form>
  );
}

/** What is drawn anew of a timetable: some of its rows, and perhaps the lessons that wait. */
export type RedrawnRows = { readonly rows: readonly number[]; readonly tray: boolean };

/** Some rows of a timetable, each with its place; nothing is in the hand then. */
export function TimetableRows({ timetable, redrawn }: { timetable: Timetable; redrawn: RedrawnRows }) {
  const { grid, base, tray } = timetable;
  return (
    <>
      {base && (
        <hx-partial hx-target="#locks" hx-swap="outerHTML">
          <LocksForm base={base} />
        </hx-partial>
      )}
      {redrawn.rows.map((at) => (
        <hx-partial hx-target={`#${rowId(at)}`} hx-swap="outerHTML">
          {grid.is === 'all' && (
            <OverviewRow row={grid.all.rows[at]!} id={rowId(at)} slots={[]} isWide={grid.all.isWide} />
          )}
          {grid.is === 'week' && <WeekGridRow row={grid.week.rows[at]!} id={rowId(at)} slots={[]} />}
        </hx-partial>
      ))}
      {redrawn.tray && (
        <hx-partial hx-target="#tray" hx-swap="innerHTML">
          <UnplacedTray tray={tray} />
        </hx-partial>
      )}
    </>
  );
}

function Grid({ timetable: { grid, slots, slotRows, base } }: { timetable: Timetable }) {
  if (grid.is === 'all') return <OverviewTable grid={grid.all} slots={slots} slotRows={slotRows} />;
  if (grid.is === 'week') {
    return (
      <>
        <DayChoice days={grid.week.days} />
        <WeekGridTable grid={grid.week} slots={slots} locks={base !== null} rowIds />
      </>
    );
  }
  return (
    <>
      {grid.weeks[0] && <DayChoice days={grid.weeks[0].week.days} />}
      <div class="side-by-side">
        {grid.weeks.map(({ name, href, week }) => (
          <section aria-label={name}>
            <h2>
              <a href={href}>{name}</a>
            </h2>
            <WeekGridTable grid={week} slots={slots} locks={false} rowIds={false} />
          </section>
        ))}
      </div>
    </>
  );
}

/** Tabs, picker, grid and tray. Its links stay within the page: they swap it and push their address. */
export function TimetableSection({ timetable }: { timetable: Timetable }) {
  return (
    <section
      id="timetable"
      aria-label={timetable.title}
      {...{ 'hx-boost:inherited': '{"target":"#timetable","swap":"outerHTML show:none"}' }}
    >
      <ScheduleTabs switcher={timetable.switcher} />
      <div class="grid-tools">
        {timetable.weeks.length > 0 && <WeekChoice weeks={timetable.weeks} />}
        <ZoomChoice />
        {timetable.base && <LocksForm base={timetable.base} />}
      </div>
      <Grid timetable={timetable} />
      <div id="tray">
        <UnplacedTray tray={timetable.tray} />
      </div>
    </section>
  );
}
