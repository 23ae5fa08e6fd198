import { describe, expect, test } from 'bun:test';
import type { Problem } from '../../timetable/problem.ts';
import { emptySolution } from '../../timetable/solution.ts';
import { constraint, faultsOf, fileText, ROOMS, rulesOf, virtualRoom } from './file.fixture.ts';
import { lockFet } from './lock.ts';
import { readFet } from './read.ts';
import { writeFet } from './write.ts';

const rooms = ROOMS + virtualRoom('Hall', ['R1', 'R2'], ['Lab']) + virtualRoom('Wing', ['R2'], ['R1']);
const choices = ['Hall: Lab + R1', 'Hall: Lab + R2'];

function roomOf({ rooms: all }: Problem, id: string): number {
  return all.findIndex((room) => room.id === id);
}

describe('a virtual room', () => {
  test('becomes a room for each of its choices, which consists of the real ones', () => {
    const { problem, report } = readFet(fileText({ rooms }));
    const divided = problem.rooms.filter(({ parts }) => parts !== undefined);
    expect(divided.map(({ id, capacity, parts }) => [id, capacity, parts])).toEqual([
      [choices[0], 60, [0, 2]],
      [choices[1], 60, [1, 2]],
      ['Wing', 60, [1, 0]],
    ]);
    expect(report).toEqual([]);
  });

  test('is asked for by its choices, and closed with them', () => {
    const space =
      constraint('SubjectPreferredRooms', { Subject: 'maths', Preferred_Room: ['Wing', 'Hall', 'R1'] }) +
      constraint('RoomNotAvailableTimes', {
        Room: 'Hall',
        Not_Available_Time: '<Day>Mon</Day><Hour>1</Hour>',
      });
    expect(rulesOf({ rooms, space }).map(({ scope, parameters }) => [scope, parameters])).toEqual([
      [{ of: 'courses', ids: ['1'] }, { rooms: ['Wing', ...choices, 'R1'] }],
      [{ of: 'rooms', ids: choices }, { times: [{ day: 0, period: 0 }] }],
    ]);
  });

  test('is locked by the real rooms that go with it, or by itself where it has one choice', () => {
    const preferred = (id: number, Room: string, Real_Room: string[] = []) =>
      constraint('ActivityPreferredRoom', { Activity_Id: id, Room, Real_Room });
    const space = preferred(1, 'Hall', ['R2', 'Lab']) + preferred(2, 'Wing') + preferred(3, 'Hall');
    const { problem } = readFet(fileText({ rooms, space }));
    expect(problem.lessons.map(({ lockedRoom }) => lockedRoom)).toEqual([
      roomOf(problem, choices[1]!),
      roomOf(problem, 'Wing'),
      null,
      null,
      null,
    ]);
    expect(rulesOf({ rooms, space })).toMatchObject([
      {
        kind: 'room-suitability',
        scope: { of: 'lessons', ids: ['3'] },
        parameters: { rooms: choices.toReversed() },
      },
    ]);
  });

  test('with many choices is told of by name with how many are left out, and keeps those that are asked for', () => {
    const names = Array.from({ length: 12 }, (_, i) => `A${i}`);
    const real = names.map((name) => `<Room><Name>${name}</Name><Capacity>30</Capacity></Room>`).join('');
    const space = constraint('ActivityPreferredRoom', {
      Activity_Id: 1,
      Room: 'Large',
      Real_Room: ['A10', 'A11'],
    });
    const { problem, report } = readFet(
      fileText({ rooms: real + virtualRoom('Large', names, names), space }),
    );
    expect(problem.rooms).toHaveLength(12 + 64);
    expect(problem.rooms[problem.lessons[0]!.lockedRoom!]!.parts).toEqual([10, 11]);
    expect(report).toEqual([
      {
        element: 'Room',
        count: 1,
        reason: 'virtual room "Large": of 66 combinations of real rooms 64 are read, and 2 left out',
      },
    ]);
  });

  test('of which no real rooms can be taken is told of, with what asks for it', () => {
    const space = constraint('SubjectPreferredRoom', { Subject: 'maths', Room: 'Void' });
    const { problem, report } = readFet(
      fileText({ rooms: ROOMS + virtualRoom('Void', ['R1'], ['R1']), space }),
    );
    expect(problem.rooms).toHaveLength(3);
    expect(report.map(({ element, reason }) => `${element}: ${reason}`)).toEqual([
      'ConstraintSubjectPreferredRoom: it asks for a virtual room whose real rooms cannot be taken',
      'Room: virtual room "Void": no real rooms are found, one from each of its sets',
    ]);
  });

  test('of rooms that are not declared, or virtual, is refused', () => {
    const wrong = ROOMS + virtualRoom('Hall', ['Attic'], ['Hall']);
    expect(
      faultsOf(() => readFet(fileText({ rooms: wrong }))).map((fault) => fault.replace(/^line \d+/, '')),
    ).toEqual([
      ': <Room>: "Attic" is no real room of <Rooms_List>',
      ': <Room>: "Hall" is no real room of <Rooms_List>',
    ]);
  });

  test('is locked in a file by its name there and its real rooms', () => {
    const original = fileText({
      rooms,
      space: constraint('SubjectPreferredRoom', { Subject: 'maths', Room: 'Hall' }),
    });
    const { problem } = readFet(original);
    const solution = emptySolution(problem);
    solution.roomOf[0] = roomOf(problem, choices[0]!);
    const locked = readFet(lockFet(original, problem, solution)).problem;
    expect(locked.lessons[0]!.lockedRoom).toBe(solution.roomOf[0]!);
    expect(lockFet(original, problem, solution).replace(/\s/g, '')).toContain(
      '<Room>Hall</Room><Number_of_Real_Rooms>2</Number_of_Real_Rooms><Real_Room>R1</Real_Room><Real_Room>Lab</Real_Room>',
    );
    const { problem: own } = readFet(writeFet(problem, { locked: solution }));
    expect(own.rooms).toEqual(problem.rooms);
    expect(own.lessons[0]!.lockedRoom).toBe(solution.roomOf[0]!);
  });
});
