import { Failure } from '../../failure.ts';
import { listed, text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { TermRows } from '../../store/term-data.ts';
import { isSameData } from '../../timetable/same-data.ts';
import { type Level, type Levels, levelsFor, readLevels, timesOfCells, withLevels } from './availability.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from './change-term.ts';
import { newRule } from './edit-rules.ts';
import { levelName } from './level-name.ts';
import type { ListName } from './list-table.ts';
import { otherAvailability, weekOf } from './other-availability.ts';
import { periodsText } from './periods-text.ts';

type Thing = TermRows[ListName][number];

const MOST_NAMED = 3;

/** Things by name, or how many there are. */
function named(list: ListName, things: readonly Thing[]): string {
  if (things.length <= MOST_NAMED) return listed(things.map(({ name }) => name));
  return text(`availability.count.${list}`, { count: things.length });
}

/** @throws Failure `notFound` when one of the things is not there. */
function existing(rows: TermRows, list: ListName, ids: readonly string[]): Thing[] {
  const wanted = new Set(ids);
  const things: Thing[] = rows[list].filter(({ id }) => wanted.has(id));
  if (things.length === 0 || things.length < wanted.size) {
    throw new Failure('notFound', text('availability.notThere'));
  }
  return things;
}

/** @throws Failure `invalid` when a list's things cannot have one of the levels. */
function refuseWishesOfRooms(list: ListName, levels: readonly Level[]): void {
  const possible = levelsFor(list);
  if (levels.some((level) => !possible.includes(level)))
    throw new Failure('invalid', text('availability.noWishesForRooms'));
}

/** A term's data with other levels of some things. Where another rule says never already, nothing is painted. */
function rowsWithLevels(rows: TermRows, list: ListName, levels: ReadonlyMap<Thing, Levels>): TermRows {
  const week = weekOf(rows);
  const now = readLevels(rows.constraints, list, week);
  const others = otherAvailability(rows, list);
  const open = [...levels].map(([{ id, code }, wanted]) => {
    const { never } = others(id);
    const own = now(code);
    return [code, wanted.map((level, cell) => (never.has(cell) ? own[cell]! : level))] as const;
  });
  let next = rows;
  const constraints = withLevels(rows.constraints, list, week, new Map(open), (content) => {
    const whose = 'ids' in content.scope ? content.scope.ids.join(' ') : '';
    const rule = newRule(next, content, `${whose} ${content.kind}`);
    next = { ...next, constraints: [...next.constraints, rule] };
    return rule;
  });
  return { ...rows, constraints };
}

/** One level for some periods of some things of a list. */
export type Stroke = {
  readonly list: ListName;
  readonly ids: readonly string[];
  /** Numbers of periods of the week. */
  readonly cells: readonly number[];
  readonly level: Level;
};

/**
 * Gives some periods of some things a level.
 *
 * @throws Failure `notFound` when one of the things is not there, `invalid` when a period or the level cannot be; else as
 *   `changeTerm` does.
 */
export async function paintLevels(
  database: Pick<Database, 'queries'>,
  termId: string,
  { list, ids, cells, level }: Stroke,
  edit: TermEdit,
): Promise<ChangedTerm> {
  refuseWishesOfRooms(list, [level]);
  return changeTerm(database, termId, edit, ({ rows }) => {
    const things = existing(rows, list, ids);
    const week = weekOf(rows);
    const painted = new Set(cells);
    const count = week.days * week.periods;
    if (painted.size === 0 || [...painted].some((cell) => cell >= count))
      throw new Failure('invalid', text('availability.noSuchPeriod'));
    const now = readLevels(rows.constraints, list, week);
    const levels = things.map((thing) => {
      const next = now(thing.code).map((own, cell) => (painted.has(cell) ? level : own));
      return [thing, next] as const;
    });
    const calendar = { days: rows.term.days, periods: rows.periods };
    const times =
      painted.size === count
        ? text('availability.wholeWeek')
        : periodsText(calendar, timesOfCells(week, painted));
    const said = { times, whom: named(list, things), level: levelName(level) };
    return {
      ...{ kind: 'edit', action: text('availability.done.marked', said) },
      rows: rowsWithLevels(rows, list, new Map(levels)),
    };
  });
}

/** All levels of one thing. */
export type WholeWeek = {
  readonly list: ListName;
  readonly id: string;
  /** The levels that were seen when these were chosen. */
  readonly seen: Levels;
  readonly levels: Levels;
};

/**
 * Gives a thing its levels for the whole week.
 *
 * @throws Failure `conflict` when its levels are no longer those that were seen; else as `paintLevels` does.
 */
export async function setLevels(
  database: Pick<Database, 'queries'>,
  termId: string,
  { list, id, seen, levels }: WholeWeek,
  edit: TermEdit,
): Promise<ChangedTerm> {
  refuseWishesOfRooms(list, levels);
  return changeTerm(database, termId, edit, ({ rows }) => {
    const [thing] = existing(rows, list, [id]);
    const week = weekOf(rows);
    if (levels.length !== week.days * week.periods)
      throw new Failure('invalid', text('availability.noSuchPeriod'));
    const { name, code } = thing!;
    if (!isSameData(readLevels(rows.constraints, list, week)(code), seen))
      throw new Failure('conflict', text('availability.changedMeanwhile', { name }));
    return {
      ...{ kind: 'edit', action: text('availability.done.changed', { whom: name }) },
      rows: rowsWithLevels(rows, list, new Map([[thing!, levels]])),
    };
  });
}

/**
 * Gives some things of a list the levels of another one.
 *
 * @throws as `paintLevels` does.
 */
export async function copyLevels(
  database: Pick<Database, 'queries'>,
  termId: string,
  { list, from, to }: { readonly list: ListName; readonly from: string; readonly to: readonly string[] },
  edit: TermEdit,
): Promise<ChangedTerm> {
  const others = to.filter((id) => id !== from);
  if (others.length === 0) throw new Failure('invalid', text('availability.chooseOthers'));
  return changeTerm(database, termId, edit, ({ rows }) => {
    const [source] = existing(rows, list, [from]);
    const things = existing(rows, list, others);
    const levels = readLevels(rows.constraints, list, weekOf(rows))(source!.code);
    const said = { from: source!.name, whom: named(list, things) };
    return {
      ...{ kind: 'edit', action: text('availability.done.copied', said) },
      rows: rowsWithLevels(rows, list, new Map(things.map((thing) => [thing, levels]))),
    };
  });
}
