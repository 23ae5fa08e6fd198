import { expect, test } from 'bun:test';
import { LANGUAGE_CODES } from './languages.ts';
import { speaking, speechIn } from './speech.ts';
import { compareNames, listed, text } from './text.ts';

test('a text is in English where nobody has said otherwise', () => {
  expect(text('words.teacher.many')).toBe('teachers');
});

test('what is waited for is in the language it was begun in', async () => {
  const inGerman = speaking(speechIn('de'), async () => {
    await Bun.sleep(1);
    return listed(['A', 'B', 'C']);
  });
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
  expect(await inGerman).toBe('A, B und C');
});

test.each(LANGUAGE_CODES)('a list of %s is as the language writes it', (code) => {
  const format = new Intl.ListFormat(code === 'en' ? 'en-GB' : code, { type: 'conjunction' });
  const names = ['Maths', 'Inglés', 'Art', 'Música', 'Historia', 'Física'];
  for (let count = 0; count <= names.length; count++) {
    for (let last = 0; last < count; last++) {
      const some = [...names.slice(0, count - 1), names[last]!];
      expect(speaking(speechIn(code), () => listed(some))).toBe(format.format(some));
    }
  }
  expect(listed([])).toBe('');
});

test('names are ordered as the language does, numbers by size', () => {
  expect(['10A', '7B', '7A'].sort(compareNames)).toEqual(['7A', '7B', '10A']);
  expect(['Zoë', 'Ärzte', 'Anna'].sort(compareNames)).toEqual(['Anna', 'Ärzte', 'Zoë']);
});

test('an institution has its own words', () => {
  const university = speechIn('en', { teacher: { one: 'lecturer', many: 'lecturers' } });
  expect(university.words.Word_teachers).toBe('Lecturers');
  expect(university.words.word_room).toBe('room');
});
