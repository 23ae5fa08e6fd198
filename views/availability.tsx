import { text } from '../src/languages/text.ts';
import { costOfLevel, LEVELS } from '../src/planning/term/availability.ts';
import { levelName } from '../src/planning/term/level-name.ts';
import { assetHref } from './asset-hrefs.ts';
import { type AvailabilityGrid, AvailabilityTable } from './components/availability-grid.tsx';
import { Brushes, LevelLegend } from './components/availability-levels.tsx';
import { DataToolbar, type DataTools } from './components/data-tools.tsx';
import { SearchField } from './components/search-field.tsx';
import { type DataPageModel, DataTabs } from './data.tsx';

/** When the things of a list are available. */
export type AvailabilityPageModel = {
  readonly termName: string;
  readonly tabs: DataPageModel['tabs'];
  /** The lists, each with its page like this one. */
  readonly lists: readonly { readonly name: string; readonly href: string; readonly isCurrent: boolean }[];
  readonly tools: DataTools | null;
  readonly action: string;
  readonly wholeHref: string;
  readonly search: string;
  readonly revision: number;
  readonly grid: AvailabilityGrid;
  /** Weeks that repeat. */
  readonly weeks: number;
  /** All things of the list, of which one can be copied to others. */
  readonly things: readonly { readonly id: string; readonly name: string }[];
  readonly done: string | null;
};

/** Copies the levels of one thing to those that are ticked in the grid. */
function CopyBar({ page, tools }: { page: AvailabilityPageModel; tools: DataTools }) {
  const { action, revision, things } = page;
  return (
    <form id="copying" method="post" action={`${action}/copies`} class="chosen-bar">
      <input type="hidden" name="csrf" value={tools.csrf} />
      <input type="hidden" name="revision" value={String(revision)} />
      <label for="copied">{text('availability.copyFrom')}</label>
      <select id="copied" name="from">
        {things.map(({ id, name }) => (
          <option value={id}>{name}</option>
        ))}
      </select>
      <button type="submit">{text('availability.copyToChosen')}</button>
    </form>
  );
}

function Help({ page }: { page: AvailabilityPageModel }) {
  const { grid, tools, weeks } = page;
  const { list } = grid;
  const costs = LEVELS.flatMap((level) => {
    const cost = costOfLevel(level);
    return cost === null || (list === 'rooms' && level > 0) ? [] : [{ level, cost }];
  });
  return (
    <details class="availability-help">
      <summary>{text('availability.help')}</summary>
      <ul>
        <li>{text('availability.help.never')}</li>
        {costs.map(({ level, cost }) => (
          <li>
            {text(level < 0 ? 'availability.help.against' : 'availability.help.for', {
              ...{ level: levelName(level), cost },
            })}
          </li>
        ))}
        {list !== 'rooms' && <li>{text('availability.help.wishes')}</li>}
        <li>{text(`availability.help.load.${list}`)}</li>
        {weeks > 1 && <li>{text('availability.help.weeks')}</li>}
        {tools && <li>{text('availability.help.keys')}</li>}
        {tools && <li>{text('availability.help.others')}</li>}
      </ul>
    </details>
  );
}

/** A grid of all things of a list with the periods of the week, on which planners paint when these are available. */
export function AvailabilityPage({ page }: { page: AvailabilityPageModel }) {
  const { termName, tabs, lists, tools, action, wholeHref, search, revision, grid, done } = page;
  const { list } = grid;
  const searchLabel = text(`data.${list}.search`);
  // What is painted on a whole may show on its parts while the page is open.
  const hasOthers = grid.areLinked || grid.rows.some(({ never, noted }) => never.size + noted.size > 0);
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">{termName}</p>
          <h1>{text('availability.title')}</h1>
        </div>
      </header>
      {tools && <DataToolbar tools={tools} />}
      <DataTabs tabs={tabs} />
      <nav class="tabs list-tabs" aria-label={text('availability.lists')}>
        {lists.map(({ name, href, isCurrent }) => (
          <a href={href} aria-current={isCurrent ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {grid.total === 0 ? (
        <p class="empty">{text(`data.${list}.empty`)}</p>
      ) : (
        <>
          {tools && <Brushes list={list} />}
          <div class="painting-tools">
            <LevelLegend list={list} hasOthers={hasOthers} />
            <SearchField
              action={action}
              label={searchLabel}
              placeholder={searchLabel}
              value={search}
              part="painting"
            />
          </div>
          {tools && (
            <noscript>
              <p class="notice">{text('availability.withoutScript')}</p>
            </noscript>
          )}
          <div id="data-done" class="painted-said" aria-live="polite">
            {done !== null ? <p>{done}</p> : tools && <p class="quiet">{text('availability.hint')}</p>}
          </div>
          <AvailabilityTable {...{ grid, search, action, wholeHref, revision }} mayEdit={tools !== null} />
          {tools && <CopyBar page={page} tools={tools} />}
          <Help page={page} />
          <script src={assetHref('availability.js')} type="module" />
        </>
      )}
    </>
  );
}

/** What is different after something was painted, for the script of the page. */
export function Painted(props: {
  readonly revision: number;
  readonly tools: DataTools | null;
  /** What was done; null when nothing was. */
  readonly said: string | null;
  /** What the cells of each thing show, by id, where that is asked for. */
  readonly levels?: Readonly<Record<string, string>>;
}) {
  const { revision, tools, said, levels } = props;
  return (
    <>
      {tools && <DataToolbar tools={tools} />}
      <div
        id="painted"
        data-revision={String(revision)}
        data-levels={levels === undefined ? undefined : JSON.stringify(levels)}
      >
        {said !== null && <p>{said}</p>}
      </div>
    </>
  );
}
