import { describe, expect, test } from 'bun:test';
import { kinds } from '../../constraints/registry.ts';
import { Failure } from '../../failure.ts';
import { demoSchool } from '../../planning/demo-school.ts';
import { joinNames } from '../../planning/term/names.ts';
import { numberedSchool } from './lesson-names.fixture.ts';
import { parameterFields } from './rule-fields.ts';
import { readRule, usualValues, valuesOf } from './rule-form.ts';
import { ruleFormOf } from './rule-form-view.ts';
import { ruleGroups } from './rule-groups.ts';
import { galleryOf, hasForm } from './rule-lines.ts';
import { sceneOf } from './rule-scene.fixture.ts';
import { scopeThings } from './rule-scene.ts';
import { parameterWords, scopeWords } from './rule-words.ts';

const faultsOf = (act: () => unknown): Record<string, string> => {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) {
      return Object.fromEntries(error.faults.map(({ where, message }) => [where, message]));
    }
    throw error;
  }
  throw new Error('It was not refused.');
};

describe('the form of a rule', () => {
  const scene = sceneOf(demoSchool());

  test('is there for every kind but the one that only the program makes, and each is in the gallery once', () => {
    const listed = ruleGroups.flatMap((group): readonly string[] => group.kinds);
    expect(new Set(listed).size).toBe(listed.length);
    expect([...kinds.keys()].filter((kind) => !hasForm(kind))).toEqual(['least-change']);
    for (const kind of listed) {
      expect(kinds.has(kind)).toBe(true);
      for (const { label } of parameterFields(kinds.get(kind)!)!) expect(label).toMatch(/^[A-Z]/);
    }
  });

  test('says every rule of the demo school, and is read as the same rule', () => {
    for (const { id: _, ...rule } of demoSchool().constraints) {
      const kind = kinds.get(rule.kind)!;
      const read = readRule(scene, kind, valuesOf(scene, rule));
      expect({ ...read, parameters: kind.parameters.parse(read.parameters) }).toEqual({
        ...rule,
        parameters: kind.parameters.parse(rule.parameters),
      } as typeof read);
      expect(scopeWords(scene, rule.scope)).not.toBe('');
      expect(parameterWords(scene.rows, rule).join()).not.toContain('undefined');
    }
  });

  test('reads what is hard to say: spans, lengths, penalties of rooms, tags, choices', () => {
    const read = (kind: string, values: Record<string, string | string[]>) => {
      const filled = usualValues(kinds.get(kind)!);
      for (const [key, value] of Object.entries(values)) filled.set(key, [value].flat());
      const rule = readRule(scene, kinds.get(kind)!, filled);
      expect(readRule(scene, kinds.get(kind)!, valuesOf(scene, rule))).toEqual(rule);
      return rule;
    };
    expect(
      read('half-days-per-week', { intervals: '1-4, 5–8', most: '5', scope: 'all-teachers' }).parameters,
    ).toEqual({
      intervals: [
        { from: 0, to: 3 },
        { from: 4, to: 7 },
      ],
      most: 5,
    });
    expect(read('split', { lengths: '2+1' }).parameters).toEqual({ lengths: [2, 1] });
    const [room] = scene.rows.rooms;
    expect(read('room-suitability', { penalty: `${room!.name} = 3` }).parameters).toEqual({
      penalty: { [room!.code]: 3 },
    });
    expect(read('max-per-day-of-tag', { tag: 'heavy', most: '2' }).parameters).toEqual({
      tag: 'heavy',
      most: 2,
    });
    expect(read('no-clash', { resources: ['teachers', 'rooms'] }).parameters).toMatchObject({
      resources: ['teachers', 'rooms'],
    });
    expect(read('spread', { scope: 'tag', 'scope-tag': 'heavy' }).scope).toEqual({ of: 'tag', tag: 'heavy' });
  });

  describe('that speaks of lessons', () => {
    const kind = kinds.get('same-start')!;
    const readIn = (school: typeof scene, lessons: string) => {
      const values = usualValues(kind).set('scope', ['lessons']).set('scope-lessons', [lessons]);
      return readRule(school, kind, values).scope;
    };

    test('names them as people know them, and keeps their codes', () => {
      const school = sceneOf(numberedSchool());
      const scope = { of: 'lessons', ids: ['13', '14', '15'] } as const;
      const values = valuesOf(school, { kind: kind.kind, scope, parameters: {}, hard: false, weight: 1 });
      const [said] = values.get('scope-lessons')!;
      expect(said).toBe('Maths 7A (3 of 3) · Ada, Art 7A · Ben, French 7A (1 of 2) · 7A first half · Ada');
      expect(readIn(school, said!)).toEqual(scope);
      const offered = ruleFormOf(school, kind, values, {}).scopes.find(({ value }) => value === 'lessons')!;
      expect(offered.names!.options).toContain('German 7A · 7A second half · Ben');
      expect(faultsOf(() => readIn(school, 'Art 7A · Bon'))).toEqual({
        'scope-lessons': expect.stringContaining('Art 7A · Ben'),
      });
    });

    test('reads names with commas, and those that only codes tell apart', () => {
      const school = sceneOf(numberedSchool([{ name: 'Sport 7A, 7B' }, { name: 'Sport 7A, 7B' }]));
      for (const ids of [['19'], ['22', '11', '20'], ['11', '12']]) {
        const scope = { of: 'lessons', ids } as const;
        const values = valuesOf(school, { kind: kind.kind, scope, parameters: {}, hard: false, weight: 1 });
        const [said] = values.get('scope-lessons')!;
        expect(readIn(school, said!)).toEqual(scope);
        // Another is put behind them with the mark that its name asks for.
        const added = readIn(school, `${said}${said!.endsWith(';') ? '' : ';'} Art 7A · Ben`);
        expect(added).toEqual({ of: 'lessons', ids: [...ids, '14'] });
      }
    });

    test('may name every lesson of a school', () => {
      const things = scopeThings(scene, 'lessons');
      const all = readIn(scene, joinNames(things.map(({ name }) => name)));
      expect(all).toEqual({ of: 'lessons', ids: demoSchool().lessons.map(({ id }) => id) });
    });
  });

  test('tells by field what is wrong', () => {
    const refused = (kind: string, values: Record<string, string>) => {
      const filled = usualValues(kinds.get(kind)!);
      for (const [key, value] of Object.entries(values)) filled.set(key, [value]);
      return faultsOf(() => readRule(scene, kinds.get(kind)!, filled));
    };
    expect(
      refused('unavailable-times', { times: '9-9', scope: 'teachers', 'scope-teachers': 'Nobody At All' }),
    ).toEqual({
      'scope-teachers': 'There is no teacher “Nobody At All”.',
      times: 'Mark periods of the table.',
    });
    expect(refused('max-consecutive', { most: '', weight: '0' })).toEqual({
      most: 'This is needed.',
      weight: 'A whole number from 1 to 1000000, not “0”.',
    });
    expect(Object.keys(refused('max-consecutive', { most: '99' }))).toEqual(['most']);
    expect(refused('spread', { scope: 'rooms' })).toEqual({ scope: 'Choose whom it speaks of.' });
    expect(refused('half-days-per-week', { intervals: 'morning', most: '1' })).toHaveProperty('intervals');
  });
});

test('the gallery is searched by what a rule is about', () => {
  const found = galleryOf('lunch').flatMap((group) => group.kinds.map(({ kind }) => kind));
  expect(found).toEqual(['lunch-break']);
  expect(galleryOf('zzz')).toEqual([]);
});
