import { describe, expect, test } from 'bun:test';
import { speaking, speechIn } from '../../languages/speech.ts';
import { numberedSchool } from './lesson-names.fixture.ts';
import { sceneOf } from './rule-scene.fixture.ts';
import { scopeWords } from './rule-words.ts';

describe('lessons of a rule', () => {
  const scene = sceneOf(
    numberedSchool([
      { name: 'Sport', teachers: [0] },
      { name: 'Sport', teachers: [1] },
      { name: 'Sport', teachers: [1] },
    ]),
  );
  const told = (...ids: string[]) => scopeWords(scene, { of: 'lessons', ids });

  test('are told by their courses, those that follow each other together', () => {
    expect(told('11', '12', '13', '14')).toBe('Maths 7A (1–3 of 3), Art 7A');
    expect(told('11', '13')).toBe('Maths 7A (1 of 3), Maths 7A (3 of 3)');
    expect(told('16', '15')).toBe('French 7A (2 of 2), French 7A (1 of 2)');
  });

  test('are told by more where courses have one name, and by their codes where only these differ', () => {
    expect(told('19', '20')).toBe('Sport (1–2 of 2) · 7A · Ada');
    expect(told('20')).toBe('Sport (2 of 2) · 7A · Ada');
    expect(told('21', '22')).toBe('Sport (1 of 2) · 7A · Ben (21), Sport (2 of 2) · 7A · Ben (22)');
  });

  test('are only counted after the first names, and are their codes when nothing else is known', () => {
    const some = ['11', '12', '14', '16', '15', '17', '18', '13', '19'];
    expect(told(...some)).toBe(
      'Maths 7A (1–2 of 3), Art 7A, French 7A (2 of 2), French 7A (1 of 2), German 7A, Maths 7B and 2 more',
    );
    expect(told('98', '99')).toBe('98, 99');
  });

  test('are told in the language of whoever asks', () => {
    expect(told('12')).toBe('Maths 7A (2 of 3)');
    expect(speaking(speechIn('de'), () => told('12'))).toBe('Maths 7A (2 von 3)');
  });
});
