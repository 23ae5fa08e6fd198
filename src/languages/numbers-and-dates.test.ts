import { expect, test } from 'bun:test';
import { decimalText, momentText, numberText } from './numbers-and-dates.ts';
import { speaking, speechIn } from './speech.ts';

test('numbers are written as the language does', () => {
  expect([numberText(12_345), decimalText(1234.56, 1)]).toEqual(['12,345', '1234.6']);
  const inGerman = speaking(speechIn('de'), () => [numberText(12_345), decimalText(1234.56, 1)]);
  expect(inGerman).toEqual(['12.345', '1234,6']);
});

test('moments are written as the language does', () => {
  const at = new Date(2026, 10, 29, 19, 31);
  expect(momentText(at)).toBe('29 Nov 2026, 19:31');
  expect(speaking(speechIn('de'), () => momentText(at))).toBe('29.11.2026, 19:31');
});
