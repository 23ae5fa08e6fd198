import { expect, test } from 'bun:test';
import { tallyOf } from './steps.ts';

test('the numbers of a test run come from its report', () => {
  const report =
    '<?xml version="1.0"?>\n<testsuites name="bun test" tests="12" assertions="40" failures="2" skipped="3" time="1.5">';
  expect(tallyOf(report)).toEqual({ passed: 7, failed: 2, skipped: 3 });
});
