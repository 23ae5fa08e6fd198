import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { folded, freshCode, joinNames, similarName, splitNames } from './names.ts';

describe('names in one text', () => {
  test('stand between commas, or between semicolons where a name has a comma', () => {
    expect(splitNames('Anna Berg, Ben Okoro')).toEqual(['Anna Berg', 'Ben Okoro']);
    expect(splitNames('Berg, Anna; Okoro, Ben')).toEqual(['Berg, Anna', 'Okoro, Ben']);
    expect(splitNames('Berg, Anna', (name) => name === 'Berg, Anna')).toEqual(['Berg, Anna']);
    expect(splitNames('"a;b", c')).toEqual(['a;b', 'c']);
    expect(splitNames('ليلى حداد، سامي')).toEqual(['ليلى حداد', 'سامي']);
    expect(splitNames('حداد، ليلى؛ سامي')).toEqual(['حداد، ليلى', 'سامي']);
    expect(splitNames(joinNames(['حداد، ليلى', 'سامي']))).toEqual(['حداد، ليلى', 'سامي']);
    expect(joinNames(['Anna', 'Ben'], ['Anna', 'Ben', 'Diaz, Cleo'])).toBe('Anna; Ben');
    expect(splitNames(' , ,')).toEqual([]);
  });

  test('are read as they were written', () => {
    const name = fc.string({ minLength: 1 }).map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(name.filter((text) => text !== '')), (names) => {
        expect(splitNames(joinNames(names))).toEqual(names);
      }),
    );
  });
});

test('names are compared without accents, case and doubled spaces', () => {
  expect(folded(' Hana  NOVOTNÁ ')).toBe('hana novotna');
});

test('a code is made of a name, and is not one of the others', () => {
  expect(freshCode('Hana Novotná', new Set())).toBe('hana-novotna');
  expect(freshCode('Hana Novotná', new Set(['hana-novotna', 'hana-novotna-2']))).toBe('hana-novotna-3');
  expect(freshCode('***', new Set())).toBe('unnamed');
});

test('a mistyped name is told what it may have been', () => {
  const names = ['Anna Berg', 'Ben Okoro', '7A'];
  expect(similarName('Ana Berk', names)).toBe('Anna Berg');
  expect(similarName('7B', names)).toBe('7A');
  expect(similarName('Somebody Else', names)).toBeNull();
});
