import { describe, expect, test } from 'bun:test';
import type { Scope } from '../../timetable/problem.ts';
import { activity, constraint, fileText, rulesOf } from './file.fixture.ts';
import { readFet } from './read.ts';

const hard = { hard: true, weight: 1 };
const lessons = (...ids: string[]): Scope => ({ of: 'lessons', ids });

/** Ids of the lessons that need a room. */
function roomed(space: string): string[] {
  const { problem } = readFet(fileText({ space }));
  const all = problem.rooms.map((_, room) => room);
  for (const { rooms } of problem.lessons) expect([[], all]).toContainEqual([...rooms]);
  return problem.lessons.filter(({ rooms }) => rooms.length > 0).map(({ id }) => id);
}

describe('space constraints', () => {
  test.each([
    [
      'SubjectPreferredRoom',
      { Subject: 'maths', Room: 'Lab' },
      { of: 'courses', ids: ['1'] } as const,
      ['Lab'],
      ['1', '2', '3'],
    ],
    [
      'SubjectPreferredRooms',
      { Subject: 'art', Preferred_Room: ['R1', 'R2'] },
      { of: 'courses', ids: ['4'] } as const,
      ['R1', 'R2'],
      ['4'],
    ],
    [
      'ActivityTagPreferredRoom',
      { Activity_Tag: 'wet', Room: 'Lab' },
      { of: 'tag', tag: 'wet' } as const,
      ['Lab'],
      ['4'],
    ],
    [
      'ActivityTagPreferredRooms',
      { Activity_Tag: 'wet', Preferred_Room: ['Lab'] },
      { of: 'tag', tag: 'wet' } as const,
      ['Lab'],
      ['4'],
    ],
    [
      'SubjectActivityTagPreferredRoom',
      { Subject: 'art', Activity_Tag: 'wet', Room: 'R1' },
      lessons('4'),
      ['R1'],
      ['4'],
    ],
    [
      'SubjectActivityTagPreferredRooms',
      { Subject: 'art', Activity_Tag: 'wet', Preferred_Room: ['R1', 'R2'] },
      lessons('4'),
      ['R1', 'R2'],
      ['4'],
    ],
    [
      'ActivityPreferredRooms',
      { Activity_Id: 5, Preferred_Room: ['R1', 'R2'] },
      lessons('5'),
      ['R1', 'R2'],
      ['5'],
    ],
    ['TeacherHomeRoom', { Teacher: 'Ada', Room: 'R1' }, lessons('1', '2', '3'), ['R1'], ['1', '2', '3']],
    [
      'StudentsSetHomeRooms',
      { Students: '7', Preferred_Room: ['R1', 'R2'] },
      lessons('4'),
      ['R1', 'R2'],
      ['4'],
    ],
  ])('ask for rooms by %s, which only these lessons need', (name, fields, scope, rooms, needing) => {
    const soft = constraint(name, { ...fields, Weight_Percentage: 80 });
    const rule = { kind: 'room-suitability', scope, parameters: { rooms } };
    expect(rulesOf({ space: constraint(name, fields) })).toEqual([{ ...rule, ...hard }]);
    expect(rulesOf({ space: soft })).toEqual([{ ...rule, hard: false, weight: 80 }]);
    expect(roomed(soft)).toEqual(needing);
  });

  test('lock an activity in a room, or prefer it', () => {
    const one = { Activity_Id: 4, Room: 'R2', Permanently_Locked: true };
    const { problem } = readFet(fileText({ space: constraint('ActivityPreferredRoom', one) }));
    expect(problem.rooms[problem.lessons[3]!.lockedRoom!]!.id).toBe('R2');
    expect(problem.constraints).toHaveLength(3);
    const preferred = constraint('ActivityPreferredRoom', { ...one, Weight_Percentage: 0.3 });
    expect(rulesOf({ space: preferred })).toEqual([
      {
        kind: 'room-suitability',
        scope: lessons('4'),
        parameters: { rooms: ['R2'] },
        hard: false,
        weight: 1,
      },
    ]);
  });

  test('give home rooms only to activities for which nothing else asks a room', () => {
    const space =
      constraint('TeacherHomeRoom', { Teacher: 'Ada', Room: 'R1' }) +
      constraint('ActivityPreferredRooms', {
        Activity_Id: 2,
        Preferred_Room: ['Lab'],
        Weight_Percentage: 50,
      });
    expect(rulesOf({ space }).map(({ scope }) => scope)).toEqual([lessons('1', '3'), lessons('2')]);
    const none = constraint('TeacherHomeRoom', { Teacher: 'Cai', Room: 'R1' });
    expect(readFet(fileText({ space: none })).report).toEqual([
      {
        element: 'ConstraintTeacherHomeRoom',
        count: 1,
        reason: expect.stringContaining('it has none of its own'),
      },
    ]);
  });

  test.each([
    [
      'MaxBuildingChangesPerDay',
      { Max_Building_Changes_Per_Day: 1 },
      'building-changes',
      { most: 1, per: 'day' },
    ],
    [
      'MaxBuildingChangesPerWeek',
      { Max_Building_Changes_Per_Week: 1 },
      'building-changes',
      { most: 1, per: 'week' },
    ],
    ['MaxRoomChangesPerDay', { Max_Room_Changes_Per_Day: 1 }, 'room-changes', { most: 1, per: 'day' }],
    ['MaxRoomChangesPerWeek', { Max_Room_Changes_Per_Week: 1 }, 'room-changes', { most: 1, per: 'week' }],
    [
      'MinGapsBetweenBuildingChanges',
      { Min_Gaps_Between_Building_Changes: 1 },
      'travel-time',
      { least: 1, between: 'buildings' },
    ],
    [
      'MinGapsBetweenRoomChanges',
      { Min_Gaps_Between_Room_Changes: 1 },
      'travel-time',
      { least: 1, between: 'rooms' },
    ],
  ])('on ways: %s', (name, fields, kind, parameters) => {
    const space =
      constraint(`Teacher${name}`, { Teacher: 'Ada', ...fields }) +
      constraint(`Teachers${name}`, fields) +
      constraint(`StudentsSet${name}`, { Students: '7A', ...fields }) +
      constraint(`Students${name}`, fields);
    const scopes: Scope[] = [
      { of: 'teachers', ids: ['Ada'] },
      { of: 'all-teachers' },
      { of: 'groups', ids: ['7A'] },
      { of: 'all-groups' },
    ];
    expect(rulesOf({ space })).toEqual(scopes.map((scope) => ({ kind, scope, parameters, ...hard })));
  });

  test('on the rooms of sets, and on when rooms are not available', () => {
    const closed = { Room: 'Lab', Not_Available_Time: '<Day>Mon</Day><Hour>1</Hour>' };
    const space =
      constraint('ActivitiesOccupyMaxDifferentRooms', {
        Activity_Id: [1, 3],
        Max_Number_of_Different_Rooms: 1,
      }) +
      constraint('ActivitiesSameRoomIfConsecutive', { Activity_Id: [1, 3] }) +
      constraint('RoomNotAvailableTimes', closed);
    const scope = lessons('1', '3');
    expect(rulesOf({ space })).toEqual([
      { kind: 'room-stability', scope, parameters: { most: 1 }, ...hard },
      { kind: 'same-room', scope, parameters: { ifConsecutive: true }, ...hard },
      {
        kind: 'unavailable-times',
        scope: { of: 'rooms', ids: ['Lab'] },
        parameters: { times: [{ day: 0, period: 0 }] },
        ...hard,
      },
    ]);
  });

  test('read a room with its building and its seats', () => {
    const { problem } = readFet(fileText({ activities: activity(1) }));
    expect(problem.rooms[2]).toEqual({
      id: 'Lab',
      name: 'Lab',
      capacity: 60,
      features: [],
      building: 'New',
      lessonsAtOnce: 1,
    });
  });
});
