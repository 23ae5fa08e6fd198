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
  const none = { gone: [], come: [], changed: [] };
  expect(redrawnOf(shown, withPeople(person('Ada', 3), person('Ben', 2)))).toEqual({
    timetable: { rows: [], tray: false },
    cost: { parts: none, people: none },
  });
});

test('of a list that has become longer or shorter, only what is different is drawn anew', () => {
  const few = withPeople(person('Ada', 3), person('Ben', 2));
  const more = withPeople(person('Ada', 3), person('Cleo', 2), person('Ben', 1), person('Dan', 1));
  const whole = { violations: { gone: [], come: [] } };
  expect(redrawnOf(few, more).cost!.people).toEqual({
    gone: [],
    come: [
      { after: 0, entries: [1] },
      { after: 1, entries: [3] },
    ],
    changed: [{ shown: 1, now: 2, ...whole }],
  });
  expect(redrawnOf(more, few).cost!.people).toEqual({
    gone: [1, 3],
    come: [],
    changed: [{ shown: 2, now: 1, ...whole }],
  });
  const text = String(CostEntries({ cost: more.cost, redrawn: redrawnOf(few, more).cost! }));
  expect(text).toContain(
    'hx-target="#cost &gt; .by-person &gt; :nth-child(2) &gt; summary" hx-swap="outerHTML"',
  );
  expect(text).toContain('hx-target="#cost &gt; .by-person &gt; :nth-child(1)" hx-swap="afterend"');
  expect(text).not.toContain('Ada');
});

test('of the violations of somebody, only those that go and come are sent, unless most are different', () => {
  const violation = (sentence: string) => ({ sentence, amount: 1, lessons: [] });
  const ada = (...sentences: string[]) =>
    withPeople({ ...person('Ada', 3), violations: sentences.map(violation) });
  const changed = (before: string[], after: string[]) =>
    redrawnOf(ada(...before), ada(...after)).cost!.people.changed;
  expect(changed(['a', 'b', 'c'], ['b', 'c', 'd'])).toEqual([
    { shown: 0, now: 0, violations: { gone: [0], come: [{ after: 2, entries: [2] }] } },
  ]);
  expect(changed(['a', 'b', 'c'], ['x', 'y', 'a'])).toEqual([{ shown: 0, now: 0, violations: null }]);
  expect(changed(['a', 'b', 'c', 'd'], ['d'])).toEqual([{ shown: 0, now: 0, violations: null }]);
});

test('what comes is sent before its neighbour is drawn anew, after which nothing could be put behind it', () => {
  const violation = (sentence: string) => ({ sentence, amount: 1, lessons: [] });
  const ada = (...sentences: string[]) => ({ ...person('Ada', 3), violations: sentences.map(violation) });
  const after = withPeople(ada('x', 'y'), person('Ben', 2));
  const text = String(
    CostEntries({ cost: after.cost, redrawn: redrawnOf(withPeople(ada('a')), after).cost! }),
  );
  const [ben, whole] = [
    text.indexOf('hx-swap="afterend"'),
    text.indexOf(':nth-child(1)" hx-swap="outerHTML"'),
  ];
  expect(ben).toBeGreaterThan(0);
  expect(whole).toBeGreaterThan(ben);
});

test('somebody whose broken hard rules are mended is drawn as a whole, since they look different', () => {
  const shown = withPeople({ ...person('Ada', 3), hard: 1 });
  expect(redrawnOf(shown, withPeople(person('Ada', 3))).cost!.people).toEqual({
    gone: [0],
    come: [{ after: null, entries: [0] }],
    changed: [],
  });
});

test('a panel whose rules are all kept from now on is drawn as a whole', () => {
  const shown = { timetable, cost };
  expect(redrawnOf(shown, { timetable, cost: { hard: 0, soft: 0, parts: [], people: [] } }).cost).toBeNull();
});
