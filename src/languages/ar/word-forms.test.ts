import { expect, test } from 'bun:test';
import { speechIn } from '../speech.ts';
import { arabicForms } from './word-forms.ts';

test('a word has the article, numbers and cases', () => {
  expect(arabicForms({ one: 'معلم', many: 'معلمون' })).toEqual({
    _the: 'المعلم',
    _toThe: 'للمعلم',
    _single: 'معلم واحد',
    _pair: 'معلمان',
    _ofPair: 'معلمين',
    _counted: 'معلمًا',
    s_of: 'معلمين',
    s_the: 'المعلمون',
    s_ofThe: 'المعلمين',
    s_toThe: 'للمعلمين',
  });
});

test('a feminine word counts as one', () => {
  const { _single, _pair, _counted } = arabicForms({ one: 'قاعة', many: 'قاعات' });
  expect([_single, _pair, _counted]).toEqual(['قاعة واحدة', 'قاعتان', 'قاعة']);
});

test('an adjective changes with its noun, and what a noun belongs to does not', () => {
  const term = arabicForms({ one: 'فصل دراسي', many: 'فصول دراسية' });
  expect([term._the, term.s_toThe, term._pair, term._counted]).toEqual([
    'الفصل الدراسي',
    'للفصول الدراسية',
    'فصلان دراسيان',
    'فصلًا دراسيًا',
  ]);
  const member = arabicForms({ one: 'عضو هيئة تدريس', many: 'أعضاء هيئة التدريس' });
  expect([member._the, member._toThe, member._ofPair, member.s_the]).toEqual([
    'عضو هيئة التدريس',
    'لعضو هيئة التدريس',
    'عضوي هيئة تدريس',
    'أعضاء هيئة التدريس',
  ]);
});

test('words of other letters stay as they are', () => {
  const { _the, _pair, _single } = arabicForms({ one: 'slot', many: 'slots' });
  expect([_the, _pair, _single]).toEqual(['slot', 'slot', '1 slot']);
});

test('texts in Arabic may speak of every form', () => {
  expect(speechIn('ar', { lesson: { one: 'محاضرة', many: 'محاضرات' } }).words).toMatchObject({
    word_lesson_pair: 'محاضرتان',
    word_lessons_the: 'المحاضرات',
  });
});
