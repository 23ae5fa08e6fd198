import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { Scope } from '../../timetable/problem.ts';
import {
  cellsOfRule,
  keepsLevels,
  type Level,
  type LevelRule,
  type Levels,
  levelsFor,
  readLevels,
  timesOfCells,
  withLevels,
} from './availability.ts';
import type { ListName } from './list-table.ts';

type Rule = LevelRule & { readonly active: boolean };

const week = { days: 2, periods: 3 };
const CELLS = week.days * week.periods;
const add = (content: LevelRule): Rule => ({ ...content, active: true });
const never: Levels = Array(CELLS).fill(-3);

function written(list: ListName, levels: Record<string, Levels>, rules: readonly Rule[] = []): Rule[] {
  return withLevels(rules, list, week, new Map(Object.entries(levels)), add);
}

const anyList = fc.constantFrom<ListName>('teachers', 'groups', 'rooms', 'courses');
const anyLevels = (list: ListName) =>
  fc.array(fc.constantFrom(...levelsFor(list)), { minLength: CELLS, maxLength: CELLS });
const anyTimes = fc
  .uniqueArray(fc.nat(CELLS - 1), { maxLength: CELLS })
  .map((cells) => ({ times: timesOfCells(week, cells) }));
/** Rules as somebody may have written them, with and against what painting writes. */
const anyRule: fc.Arbitrary<Rule> = fc.record({
  kind: fc.constantFrom('unavailable-times', 'preferred-times', 'max-gaps'),
  scope: fc.constantFrom<Scope>(
    { of: 'teachers', ids: ['anna'] },
    { of: 'teachers', ids: ['anna', 'ben'] },
    { of: 'groups', ids: ['anna'] },
    { of: 'all-teachers' },
  ),
  parameters: fc.oneof(
    anyTimes,
    anyTimes.map((times) => ({ ...times, covers: 'start' })),
  ),
  hard: fc.boolean(),
  weight: fc.constantFrom(1, 2, 4, 5, 8),
  active: fc.boolean(),
});

describe('levels as rules', () => {
  test('are read again as they were written, in at most six rules', () => {
    fc.assert(
      fc.property(
        anyList.chain((list) => fc.tuple(fc.constant(list), anyLevels(list), anyLevels(list))),
        ([list, anna, ben]) => {
          const rules = written(list, { anna, ben });
          const read = readLevels(rules, list, week);
          expect([read('anna'), read('ben')]).toEqual([anna, ben]);
          expect(rules.length).toBeLessThanOrEqual(12);
          // Written once more, nothing is different.
          expect(written(list, { anna, ben }, rules)).toEqual(rules);
        },
      ),
    );
  });

  test('are as painted whatever rules there were, of which those that say something else stay', () => {
    fc.assert(
      fc.property(fc.array(anyRule, { maxLength: 8 }), anyLevels('teachers'), (rules, anna) => {
        const before = readLevels(rules, 'teachers', week);
        const after = written('teachers', { anna }, rules);
        const read = readLevels(after, 'teachers', week);
        expect(read('anna')).toEqual(anna);
        expect(read('ben')).toEqual(before('ben'));
        const saysElse = (rule: Rule) => !keepsLevels(rule, 'teachers');
        expect(after.filter(saysElse)).toEqual(rules.filter(saysElse));
      }),
    );
  });

  test('change one period and leave all others as they are', () => {
    fc.assert(
      fc.property(
        fc.array(anyRule, { maxLength: 8 }),
        fc.nat(CELLS - 1),
        fc.constantFrom(...levelsFor('teachers')),
        (rules, cell, level) => {
          const before = readLevels(rules, 'teachers', week)('anna');
          const after = written('teachers', { anna: before.with(cell, level) }, rules);
          expect(readLevels(after, 'teachers', week)('anna')).toEqual(before.with(cell, level));
        },
      ),
    );
  });

  test('forbid, cost what is said, and ask for the stronger wish more', () => {
    const levels: Level[] = [-3, -2, -1, 3, 2, 0];
    const told = written('teachers', { anna: levels }).map((rule) => {
      const cells = cellsOfRule(rule, week).join(' ');
      return `${rule.kind} ${rule.hard ? 'hard' : rule.weight}: ${cells}`;
    });
    expect(told).toEqual([
      'unavailable-times hard: 0',
      'unavailable-times 8: 1',
      'unavailable-times 2: 2',
      'preferred-times 4: 3',
      'preferred-times 2: 3 4',
    ]);
  });

  test('take over a hard rule that names one thing, and let go of one that is empty', () => {
    const dayOff: Rule = {
      ...{ kind: 'unavailable-times', scope: { of: 'rooms', ids: ['gym'] }, hard: true, weight: 3 },
      ...{ parameters: { times: timesOfCells(week, [0, 1, 2]) }, active: true },
    };
    const read = readLevels([dayOff], 'rooms', week);
    expect(read('gym')).toEqual([-3, -3, -3, 0, 0, 0]);
    const [shorter] = written('rooms', { gym: [-3, 0, 0, 0, 0, 0] }, [dayOff]);
    expect(shorter).toEqual({ ...dayOff, parameters: { times: [{ day: 0, period: 0 }] } });
    expect(written('rooms', { gym: Array(CELLS).fill(0) }, [dayOff])).toEqual([]);
  });

  test('are never more than the calendar has', () => {
    const rules = written('teachers', { anna: never });
    const shorter = readLevels(rules, 'teachers', { days: 1, periods: 2 });
    expect(shorter('anna')).toEqual([-3, -3]);
  });
});
