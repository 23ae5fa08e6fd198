import { expect, test } from 'bun:test';
import { speaking, speechIn } from './speech.ts';
import { weekdays } from './weekdays.ts';

test('the days begin with Monday, in the language, with a large letter', () => {
  expect(weekdays()).toEqual([
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ]);
  expect(speaking(speechIn('de'), weekdays)[0]).toBe('Montag');
  expect(speaking(speechIn('fr'), weekdays)[6]).toBe('Dimanche');
});
