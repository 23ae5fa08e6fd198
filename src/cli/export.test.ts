import { describe, expect, test } from 'bun:test';
import type { ListedTerm } from '../planning/home.ts';
import { chooseSchedule } from './export.ts';

function term(id: string, ...schedules: readonly [id: string, name: string][]): ListedTerm {
  const moment = new Date('2026-09-01T08:00:00Z');
  return {
    id,
    name: `Term ${id}`,
    schedules: schedules.map(([scheduleId, name]) => ({
      schedule: {
        id: scheduleId,
        termId: id,
        name,
        state: 'draft',
        version: 1,
        hard: 0,
        soft: 0,
        basedOnId: null,
        createdAt: moment,
        updatedAt: moment,
      },
      placed: 0,
      total: 0,
      run: null,
    })),
  };
}

const autumn = term('t1', ['s1', 'Final'], ['s2', 'Draft']);
const spring = term('t2', ['s3', 'Draft'], ['s4', 'Twin'], ['s5', 'Twin']);

describe('the schedule that is exported', () => {
  test('is the last changed one of the only term when nothing is said', () => {
    expect(chooseSchedule([autumn], {})).toBe('s1');
  });

  test('is found by its id, or by its name and that of its term', () => {
    expect(chooseSchedule([autumn, spring], { schedule: 's3' })).toBe('s3');
    expect(chooseSchedule([autumn, spring], { schedule: 'Draft', term: 'Term t2' })).toBe('s3');
    expect(chooseSchedule([autumn, spring], { term: 't2' })).toBe('s3');
  });

  test.each([
    ['nothing is there', [], {}, 'There is no term yet.'],
    ['the term is not said', [autumn, spring], {}, 'Which term?'],
    ['the term is not known', [autumn, spring], { term: 'Summer' }, 'There is no term "Summer".'],
    ['the name is not known', [autumn], { schedule: 'Best' }, 'There is no schedule "Best".'],
    ['the name is that of two', [spring], { schedule: 'Twin' }, 'Which schedule?'],
    ['it is of another term', [autumn, spring], { schedule: 's3', term: 't1' }, 'There is no schedule "s3".'],
    ['the term has none', [term('t3')], {}, 'There is no schedule yet.'],
  ])('is refused when %s', (_, terms, wanted, reason) => {
    expect(() => chooseSchedule(terms, wanted)).toThrow(reason);
  });
});
