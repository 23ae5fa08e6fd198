import { expect, test } from 'bun:test';
import { LANGUAGE_CODES } from './languages.ts';
import { speaking, speechIn } from './speech.ts';
import { shortDay, weekdays } from './weekdays.ts';

test('the days begin with Monday, in the language, with a large letter', () => {
  expect(weekdays()).toEqual([
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ]);
  expect(speaking(speechIn('de'), weekdays)[0]).toBe('Montag');
  expect(speaking(speechIn('fr'), weekdays)[6]).toBe('Dimanche');
});

test('short names of days tell them apart in every language', () => {
  for (const code of LANGUAGE_CODES) {
    const short = speaking(speechIn(code), weekdays).map(shortDay);
    expect(new Set(short).size).toBe(7);
  }
});
