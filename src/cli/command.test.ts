import { describe, expect, spyOn, test } from 'bun:test';
import { Failure } from '../failure.ts';
import { answer, failureLines, readArguments, readNumber } from './command.ts';

const one = { least: 1, most: 1 };

describe('the arguments of a command', () => {
  test('are read as options and positionals', () => {
    const { values, positionals } = readArguments(['a', '--seed', '7'], { seed: { type: 'string' } }, one);
    expect(values.seed).toBe('7');
    expect(positionals).toEqual(['a']);
  });

  test.each([
    [[], 'An argument is missing.'],
    [['a', 'b'], '"b" is one argument too many.'],
    [['a', '--sed', '1'], "Unknown option '--sed'"],
    [['a', '--seed'], '--seed needs a value behind it.'],
    [['a', '--seed', '--fast'], '--seed needs a value behind it.'],
    [['a', '--fast=1'], '--fast takes no value.'],
  ])('%p are refused with a reason', (args, reason) => {
    const options = { seed: { type: 'string' }, fast: { type: 'boolean' } } as const;
    expect(() => readArguments(args, options, one)).toThrow(reason);
  });

  test('keep a negative number for the option that it stands behind', () => {
    const args = ['a', '--seed', '-1'];
    const { values } = readArguments(args, { seed: { type: 'string' } }, one);
    expect(() => readNumber('seed', values.seed, { least: 1, most: 9 })).toThrow(
      '--seed is "-1"; it must be a whole number from 1 to 9.',
    );
  });

  test.each(['', '-1', '1.5', '1e3', '0x10', '11', 'seven'])('%p is no whole number from 0 to 10', (text) => {
    expect(() => readNumber('seed', text, { least: 0, most: 10 })).toThrow(
      `--seed is "${text}"; it must be a whole number from 0 to 10.`,
    );
  });
});

describe('the answer of a command', () => {
  test('is 1 for a failure and 2, with how it is used, for arguments that are not understood', async () => {
    const said: string[] = [];
    const errors = spyOn(console, 'error').mockImplementation((line: string) => {
      said.push(line);
    });
    try {
      const failing = async () => {
        throw new Failure('notFound', 'There is no such schedule.');
      };
      expect(await answer('usage: x FILE', failing)).toBe(1);
      expect(said.splice(0)).toEqual(['There is no such schedule.']);
      const misused = async () => {
        readArguments([], {}, one);
        return 0;
      };
      expect(await answer('usage: x FILE', misused)).toBe(2);
      expect(said).toEqual(['An argument is missing.', '\nusage: x FILE']);
    } finally {
      errors.mockRestore();
    }
  });

  test('has one line for each fault, and the message only when it says more', () => {
    const faults = [
      { where: 'line 3', message: 'the capacity is "x"' },
      { where: 'line 9', message: 'course "c" is not declared' },
    ];
    const lines = ['line 3: the capacity is "x"', 'line 9: course "c" is not declared'];
    expect(failureLines(new Failure('invalid', `${lines[0]} (and 1 more)`, faults))).toEqual(lines);
    expect(failureLines(new Failure('invalid', 'This cannot be written.', faults))).toEqual([
      'This cannot be written.',
      ...lines,
    ]);
  });
});
