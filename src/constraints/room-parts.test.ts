import { describe, expect, test } from 'bun:test';
import type { Constraint } from '../timetable/problem.ts';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const parts = { Hall: ['Half A', 'Half B'], Wing: ['Half B', 'Stage'] };

function brokenBy(rule: Pick<Constraint, 'kind'> & Partial<Constraint>, ...lessons: TinyLesson[]) {
  return violationsOf(tinyTimetable({ lessons, rules: [rule], parts }));
}

function lesson(course: string, room: string, at = 'Monday 1'): TinyLesson {
  return { course, room, at, teachers: [], groups: [] };
}

describe('a lesson in a room with parts', () => {
  const noClash = { kind: 'no-clash' };

  test('clashes with a lesson in a part, and in a room that shares a part', () => {
    expect(brokenBy(noClash, lesson('Assembly', 'Hall'), lesson('Sport', 'Half A'))).toEqual([
      {
        deviation: 1,
        lessons: ['Assembly 1', 'Sport 1'],
        sentence:
          'Room Half A, a part of Hall, has 2 lessons on Monday, period 1 and holds 1: Assembly and Sport.',
      },
    ]);
    expect(brokenBy(noClash, lesson('Assembly', 'Hall'), lesson('Choir', 'Wing'))).toMatchObject([
      { deviation: 1, sentence: expect.stringContaining('Room Half B, a part of Hall,') },
    ]);
  });

  test('clashes in each part with a lesson in the same room', () => {
    const both = brokenBy(noClash, lesson('Assembly', 'Hall'), lesson('Show', 'Hall'));
    expect(both.map(({ sentence }) => sentence.split(' has ')[0])).toEqual([
      'Room Half A, a part of Hall,',
      'Room Half B, a part of Hall,',
    ]);
  });

  test('leaves other rooms and other times alone', () => {
    const others = [lesson('Drama', 'Stage'), lesson('Sport', 'Half A', 'Monday 2')];
    expect(brokenBy(noClash, lesson('Assembly', 'Hall'), ...others)).toEqual([]);
  });

  test('cannot be there when a part is closed, and a closed whole leaves its parts open', () => {
    const closed = (room: string) => ({
      kind: 'unavailable-times',
      scope: { of: 'rooms', ids: [room] } as const,
      parameters: { times: [{ day: 0, period: 0 }] },
    });
    const all = [lesson('Assembly', 'Hall'), lesson('Choir', 'Wing'), lesson('Sport', 'Half A')];
    expect(brokenBy(closed('Half B'), ...all).map(({ sentence }) => sentence)).toEqual([
      'Assembly in room Hall is on Monday, period 1, which is not available.',
      'Choir in room Wing is on Monday, period 1, which is not available.',
    ]);
    expect(brokenBy(closed('Hall'), ...all).map(({ lessons }) => lessons)).toEqual([['Assembly 1']]);
  });

  test('is not in another room than a lesson in a room that shares a part with it', () => {
    const rule = {
      kind: 'different-room',
      scope: { of: 'lessons', ids: ['Assembly 1', 'Choir 1', 'Drama 1'] } as const,
    };
    const apart = [lesson('Choir', 'Wing', 'Tuesday 1'), lesson('Drama', 'Half A', 'Friday 1')];
    expect(brokenBy(rule, lesson('Assembly', 'Hall'), ...apart).map(({ sentence }) => sentence)).toEqual([
      'Assembly and Choir are in the rooms Hall and Wing, which share a part; different rooms are asked.',
      'Assembly and Drama are in the rooms Hall and Half A, which share a part; different rooms are asked.',
    ]);
  });

  test('has the seats of the whole', () => {
    const { problem, solution } = tinyTimetable({
      lessons: [lesson('Assembly', 'Hall')],
      rules: [{ kind: 'room-capacity' }],
      parts,
    });
    const large = problem.rooms.map((room) => ({ ...room, capacity: room.id === 'Hall' ? 20 : 60 }));
    expect(violationsOf({ problem: { ...problem, rooms: large }, solution })).toMatchObject([
      { deviation: 5 },
    ]);
  });
});
