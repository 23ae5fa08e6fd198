import { expect, test } from 'bun:test';
import { endInWords, RUN_ENDS, startFailure } from './run-end.ts';

test.each(Object.values(RUN_ENDS))('the end that is stored as “%s” is known again', (stored) => {
  expect(endInWords(stored)).toBe(stored);
});

test('what a solver says that has failed is told as it is', () => {
  expect(endInWords('a table is missing')).toBe('a table is missing');
  expect(endInWords(startFailure(new Error('no thread')))).toBe('The solver could not be started: no thread');
});
