import { expect, test } from 'bun:test';
import { CostEntries, type CostOfPerson } from '../../../views/components/cost-panel.tsx';
import { costPartsOf } from './cost-parts.ts';
import { redrawnOf } from './redrawn.ts';
import { drawn } from './small-school.fixture.ts';
import { timetableOf } from './timetable.ts';

const picture = drawn([[0, 0, 0], null, null, null, [0, 0, 1]]);
const timetable = timetableOf(picture, { view: 'group', position: 0 });
const cost = costPartsOf(picture);
const person = (name: string, soft: number): CostOfPerson => ({ name, hard: 0, soft, violations: [] });
const withPeople = (...people: CostOfPerson[]) => ({ timetable, cost: { ...cost, people } });

test('a page that is as it was has nothing to be drawn anew', () => {
  const shown = withPeople(person('Ada', 3), person('Ben', 2));
  const none = { changed: [], added: [], gone: [] };
  expect(redrawnOf(shown, withPeople(person('Ada', 3), person('Ben', 2)))).toEqual({
    timetable: { rows: [], tray: false },
    cost: { parts: none, people: none },
  });
});

test('of a list that has become longer or shorter, only what is different is drawn anew', () => {
  const few = withPeople(person('Ada', 3), person('Ben', 2));
  const more = withPeople(person('Ada', 3), person('Cleo', 2), person('Ben', 1), person('Dan', 1));
  expect(redrawnOf(few, more).cost!.people).toEqual({ changed: [1], added: [2, 3], gone: [] });
  expect(redrawnOf(more, few).cost!.people).toEqual({ changed: [1], added: [], gone: [2, 3] });
  const text = String(CostEntries({ cost: more.cost, redrawn: redrawnOf(few, more).cost! }));
  expect(text).toContain('<hx-partial hx-target="#cost-person-1" hx-swap="outerHTML">');
  expect(text).toContain('<hx-partial hx-target="#cost &gt; .by-person" hx-swap="beforeend">');
  expect(text).not.toContain('Ada');
});

test('a panel whose rules are all kept from now on is drawn as a whole', () => {
  const shown = { timetable, cost };
  expect(redrawnOf(shown, { timetable, cost: { hard: 0, soft: 0, parts: [], people: [] } }).cost).toBeNull();
});
