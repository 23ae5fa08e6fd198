import { expect, test } from 'bun:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGE_CODES } from './languages.ts';
import { sayingOf } from './saying.ts';

const MESSAGES = [
  "{who} has {count, plural, =0 {nothing} one {# lesson} other {# lessons}} ({count}); {state, select, draft {{count, plural, one {it is # draft} other {they are # drafts}}} other {it''s <b>out</b>}}.",
  '{count, plural, offset:1 =0 {nobody} =1 {{who}} one {{who} and # other} few {{who} and # others (few)} other {{who} and # others}}',
  '{count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {count, number}',
  '{count, number, percent} on {count, date, short}',
];
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 101, 1234, 1_000_000, -1, 0.5];

test.each(LANGUAGE_CODES)('a message of %s is said as the library says it', (code) => {
  for (const message of MESSAGES) {
    const saying = sayingOf(message, code);
    const format = new IntlMessageFormat(message, code, undefined, { ignoreTag: true });
    for (const count of [...COUNTS, ...COUNTS]) {
      for (const state of ['draft', 'published']) {
        const values = { who: 'Anna', count, state };
        expect(saying(values, {})).toBe(String(format.format(values)));
      }
    }
  }
});

test('what is given goes before the words that a message may speak of, and something must be there', () => {
  const saying = sayingOf('{a} {b}', 'en');
  expect(saying({ a: '1' }, { a: '2', b: '3' })).toBe('1 3');
  expect(() => saying({}, { a: '2' })).toThrow('{b}');
});
