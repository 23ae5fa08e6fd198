import { expect, test } from 'bun:test';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { CATALOGUES, type TextKey } from './catalogues.ts';
import { LANGUAGE_CODES, type LanguageCode } from './languages.ts';
import { speechIn } from './speech.ts';

const keys = Object.keys(CATALOGUES.en) as TextKey[];
const others = LANGUAGE_CODES.filter((code) => code !== 'en');

/** Names of placeholders and tags in a message, but for the institution's words. */
function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inside =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap(({ value }) => namesIn(value))
        : element.type === TYPE.tag
          ? namesIn(element.children)
          : [];
    return [element.value, ...inside];
  });
}

function namesOf(code: LanguageCode, key: TextKey): string[] {
  const names = new Set(namesIn(parse(CATALOGUES[code][key])));
  return [...names].filter((name) => !/^[wW]ord_/.test(name)).sort();
}

test.each(LANGUAGE_CODES)(
  'every message of %s can be read, and its plurals are those of the language',
  (code) => {
    const plurals = new Set<string>(new Intl.PluralRules(code).resolvedOptions().pluralCategories);
    const faults: string[] = [];
    for (const [key, message] of Object.entries(CATALOGUES[code])) {
      const visit = (elements: readonly MessageFormatElement[]): void => {
        for (const element of elements) {
          if (element.type === TYPE.plural) {
            const given = Object.keys(element.options).filter((option) => !option.startsWith('='));
            const strange = given.filter((option) => !plurals.has(option));
            if (strange.length > 0) faults.push(`${key}: ${code} has no plural ${strange.join(', ')}`);
            if (code !== 'en' && code !== 'ar' && !given.includes('one') && !element.options['=1']) {
              faults.push(`${key}: says nothing of one`);
            }
          }
          if (element.type === TYPE.plural || element.type === TYPE.select) {
            for (const { value } of Object.values(element.options)) visit(value);
          }
          if (element.type === TYPE.tag) visit(element.children);
        }
      };
      try {
        visit(parse(message));
      } catch (error) {
        faults.push(`${key}: ${error}`);
      }
    }
    expect(faults).toEqual([]);
  },
);

test.each(LANGUAGE_CODES)('the texts of %s use words of the institution that there are', (code) => {
  const { words } = speechIn(code);
  const unknown = Object.entries(CATALOGUES[code]).flatMap(([key, message]) =>
    namesIn(parse(message))
      .filter((name) => /^[wW]ord_/.test(name) && !(name in words))
      .map((name) => `${key}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test.each(others)('%s lacks no text and has none that English lacks', (code) => {
  expect(keys.filter((key) => !(key in CATALOGUES[code]))).toEqual([]);
  expect(Object.keys(CATALOGUES[code]).filter((key) => !keys.includes(key as TextKey))).toEqual([]);
});

test.each(others)('the texts of %s speak of the same values as the English ones', (code) => {
  const different = keys
    .filter((key) => key in CATALOGUES[code])
    .flatMap((key) => {
      const here = namesOf(code, key).join(' ');
      const english = namesOf('en', key).join(' ');
      return here === english ? [] : [`${key}: ${here || 'none'} instead of ${english || 'none'}`];
    });
  expect(different).toEqual([]);
});
