import { text } from '../../src/languages/text.ts';
import { type Level, levelsFor } from '../../src/planning/term/availability.ts';
import { levelName } from '../../src/planning/term/level-name.ts';
import type { ListName } from '../../src/planning/term/list-table.ts';

/** What a cell of each level shows, so that levels can be told without colours. */
export const LEVEL_SYMBOLS: Readonly<Record<Level, string>> = {
  [-3]: '✕',
  [-2]: '−−',
  [-1]: '−',
  0: '',
  1: '+',
  2: '++',
  3: '+++',
};

/** Keys that give a level at once; the others are reached from these by `-` and `+`. */
const KEYS: Readonly<Partial<Record<Level, string>>> = { [-3]: 'X', 0: '0', 1: '1', 2: '2', 3: '3' };

function Swatch({ level }: { level: Level }) {
  return (
    <span class="swatch" data-level={level === 0 ? undefined : String(level)} aria-hidden="true">
      {LEVEL_SYMBOLS[level]}
    </span>
  );
}

/** The levels to choose what is painted. Without scripts nothing can be painted, so that the script shows it. */
export function Brushes({ list }: { list: ListName }) {
  return (
    <fieldset class="brushes" id="brushes" hidden>
      <legend class="visually-hidden">{text('availability.brush')}</legend>
      {levelsFor(list).map((level) => (
        <label>
          <input
            type="radio"
            name="brush"
            value={String(level)}
            checked={level === -3}
            data-symbol={LEVEL_SYMBOLS[level]}
            data-name={levelName(level)}
            aria-label={levelName(level)}
            aria-keyshortcuts={KEYS[level]}
          />
          <Swatch level={level} />
          <span>{levelName(level)}</span>
          {KEYS[level] !== undefined && <kbd>{KEYS[level]}</kbd>}
        </label>
      ))}
    </fieldset>
  );
}

/** What the signs in the cells mean, and what the levels cost. */
export function LevelLegend({ list, hasOthers }: { list: ListName; hasOthers: boolean }) {
  return (
    <ul class="level-legend">
      {levelsFor(list).map((level) => (
        <li>
          <Swatch level={level} />
          {levelName(level)}
        </li>
      ))}
      {hasOthers && (
        <>
          <li class="extra">
            <span class="swatch other" aria-hidden="true">
              {LEVEL_SYMBOLS[-3]}
            </span>
            {text('availability.otherNever')}
          </li>
          <li class="extra">
            <span class="swatch noted" aria-hidden="true" />
            {text('availability.otherNoted')}
          </li>
        </>
      )}
    </ul>
  );
}
