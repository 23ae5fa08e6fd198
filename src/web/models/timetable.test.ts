import { describe, expect, test } from 'bun:test';
import { speaking, speechIn } from '../../languages/speech.ts';
import { overviewOf, shortened, shortRooms } from './overview-grid.ts';
import type { Picture } from './picture.ts';
import { drawn, type Spot, smallSchool } from './small-school.fixture.ts';
import { timetableOf } from './timetable.ts';
import { groupRows, readViewpoint } from './viewpoint.ts';
import { weekGridOf } from './week-grid.ts';

const CLASS_7A = 1;
const FIRST_HALF = 2;
const ADA = 0;
const BEN = 1;
const ROOM_1 = 0;

/** Titles in the cells of a grid, row by row; a cell that one from above covers is null. */
function titles(grid: ReturnType<typeof weekGridOf>) {
  return grid.rows.map(({ cells }) =>
    cells.map((cell) => (cell ? cell.chips.map(({ title }) => title) : null)),
  );
}

describe('the timetable of one group, teacher or room', () => {
  test('has a row for each period and each break, and a column for each day', () => {
    const grid = weekGridOf(drawn([]), 'group', CLASS_7A);
    expect(grid.days).toEqual(['Monday', 'Tuesday']);
    expect(grid.rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'period 1',
      'period 2',
      'break Break',
      'period 3',
      'period 4',
    ]);
    expect(grid.rows[0]).toMatchObject({ clock: '08:00–08:45' });
  });

  test('lets a double lesson span its rows, and the break within', () => {
    const grid = weekGridOf(drawn([null, [0, 1, ROOM_1]]), 'group', CLASS_7A);
    expect(grid.rows[1]!.cells[0]).toMatchObject({ span: 3, chips: [{ title: 'Art', note: null }] });
    expect(titles(grid)).toEqual([
      [[], []],
      [['Art'], []],
      [null, []],
      [null, []],
      [[], []],
    ]);
  });

  test('of a class shows the lessons of its halves, that of a half those of its class', () => {
    const spots = [[0, 0, 0] as const, null, [0, 1, 0] as const, [0, 1, 1] as const];
    expect(titles(weekGridOf(drawn(spots), 'group', CLASS_7A))[1]![0]).toEqual(['French', 'German']);
    const ofHalf = titles(weekGridOf(drawn(spots), 'group', FIRST_HALF));
    expect([ofHalf[0]![0], ofHalf[1]![0]]).toEqual([['Maths'], ['French']]);
  });

  test('of a teacher shows the lessons that they are chosen for, and tells what nobody is chosen for yet', () => {
    const school = smallSchool();
    const courses = school.courses.map((course) => ({ ...course, teachers: [], choices: [ADA, BEN] }));
    const spots = [[0, 0, ROOM_1] as const, null, [0, 3, ROOM_1] as const];
    const picture = drawn(spots, { ...school, courses }, [BEN, ADA]);
    const gridOf = (teacher: number) => titles(weekGridOf(picture, 'teacher', teacher)).flat(2);
    expect([gridOf(ADA), gridOf(BEN)]).toEqual([[], ['Maths']]);
    const ofClass = weekGridOf(picture, 'group', CLASS_7A).rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell?.chips.map(({ facts }) => facts[0]!.text) ?? []),
    );
    expect(ofClass).toEqual(['Ben', '7A first half']);
    expect(overviewOf(picture, 'group').rows[0]!.cells[0]!.lessons[0]!.name).toContain('Ben');
    const open = weekGridOf(picture, 'group', FIRST_HALF).rows.at(-1)!.cells[0]!.chips[0]!.facts;
    expect(open[0]).toEqual({ text: 'no teacher yet', href: null });
  });

  test('tells who and where, but not whose timetable it is', () => {
    const grid = weekGridOf(drawn([[0, 0, ROOM_1]]), 'teacher', ADA);
    const facts = grid.rows[0]!.cells[0]!.chips[0]!.facts;
    expect(facts).toEqual([
      { text: '7A', href: '/schedules/s?view=group&of=7a' },
      { text: 'R1', href: '/schedules/s?view=room&of=R1' },
    ]);
  });

  test('says that a lesson lacks its room', () => {
    const grid = weekGridOf(drawn([[0, 0, -1]]), 'group', CLASS_7A);
    expect(grid.rows[0]!.cells[0]!.chips[0]!.facts.at(-1)).toEqual({ text: 'no room yet', href: null });
  });

  test('marks clashing lessons with the sentences that say why', () => {
    const clashing = [[0, 0, 0] as const, null, null, null, [0, 0, 1] as const];
    const [chip] = weekGridOf(drawn(clashing), 'group', CLASS_7A).rows[0]!.cells[0]!.chips;
    expect(chip!.fault).toEqual({
      mark: 'Clash',
      sentences: ['Ada has 2 lessons on Monday, period 1: Maths 7A and Maths 7B.'],
    });
  });

  test('tells the periods of lessons that overlap without beginning together', () => {
    const overlapping = [[0, 1, 0] as const, [0, 0, 1] as const];
    const cell = weekGridOf(drawn(overlapping), 'group', CLASS_7A).rows[0]!.cells[0]!;
    expect(cell.chips.map(({ title, note }) => [title, note])).toEqual([
      ['Art', null],
      ['Maths', 'period 2'],
    ]);
  });
});

test('the timetable of a room shows the lessons in a room that shares a part with it', () => {
  const school = smallSchool();
  const hall = { ...school.rooms[0]!, id: 'Hall', name: 'Hall', parts: [0, 1] };
  const picture = drawn(
    [
      [0, 0, 2],
      [0, 2, 1],
    ],
    { ...school, rooms: [...school.rooms, hall] },
  );
  const shown = [0, 1, 2].map((room) =>
    weekGridOf(picture, 'room', room).rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell?.chips.map(({ title, facts }) => [title, facts.at(-1)!.text]) ?? []),
    ),
  );
  expect(shown[0]).toEqual([['Maths', 'Hall']]);
  expect(shown[1]).toEqual([
    ['Maths', 'Hall'],
    ['Art', 'Ben'],
  ]);
  expect(shown[2]).toEqual([
    ['Maths', 'Ada'],
    ['Art', 'R2'],
  ]);
});

describe('unplaced lessons', () => {
  test('wait in the tray of their group, and the others are counted', () => {
    const { tray } = timetableOf(drawn([]), { view: 'group', position: 4 });
    expect(tray.chips.map(({ title }) => title)).toEqual(['Maths']);
    expect(tray.elsewhere?.count).toBe(4);
    expect(tray.title).toBe('Not placed yet: 1');
  });

  test('are none in a timetable that has no lessons, and that is what is said of it', () => {
    const school = smallSchool();
    const problem = { ...school, lessons: school.lessons.slice(0, 1) };
    const titleOf = (position: number) =>
      timetableOf(drawn([], problem), { view: 'group', position }).tray.title;
    expect([titleOf(CLASS_7A), titleOf(4)]).toEqual(['Not placed yet: 1', 'This timetable has no lessons']);
    const placed = drawn([[0, 0, ROOM_1]], problem);
    expect(timetableOf(placed, { view: 'group', position: CLASS_7A }).tray.title).toBeNull();
    expect(timetableOf(drawn([[0, 0, 0]]), { view: 'group', position: 4 }).tray.title).toBe(
      'Not placed yet: 1',
    );
    expect(timetableOf(placed, { view: 'room', position: ROOM_1 }).tray).toMatchObject({
      title: null,
      elsewhere: null,
    });
  });

  test('are all in the tray of the overview', () => {
    const { tray } = timetableOf(drawn([]), { view: 'all', rows: 'group' });
    expect(tray.chips).toHaveLength(5);
    expect(tray.elsewhere).toBeNull();
  });
});

describe('the overview', () => {
  test('has a row for each class rather than for years or halves', () => {
    const problem = smallSchool();
    expect(groupRows(problem).map((group) => problem.groups[group]!.name)).toEqual(['7A', '7B']);
  });

  test('covers every period of every day in each row', () => {
    const grid = overviewOf(
      drawn([
        [0, 0, 0],
        [1, 1, 1],
        [0, 2, 0],
        [0, 2, 1],
        [1, 3, 0],
      ]),
      'group',
    );
    for (const { cells } of grid.rows) expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(8);
    expect(grid.rows[0]!.cells.filter(({ endsDay }) => endsDay)).toHaveLength(2);
  });

  test('draws a row anew when one of its lessons is elsewhere, in another room, or breaks a rule now', () => {
    const problem = smallSchool();
    const week = (...spots: Spot[]) => drawn(spots, problem);
    const row = (picture: Picture, at: number) => overviewOf(picture, 'group').rows[at]!;
    const isFaulty = ({ cells }: ReturnType<typeof row>) =>
      cells.some(({ lessons }) => lessons.some((lesson) => lesson.isFaulty));
    const first = row(week([0, 0, 0]), 0);
    expect(row(week([0, 0, 0]), 0)).toBe(first);
    expect(row(week([0, 1, 0]), 0)).not.toEqual(first);
    expect(row(week([0, 0, 1]), 0)).not.toEqual(first);
    expect(row(week([0, 0, 0]), 0)).toEqual(first);
    // A lesson of others comes to its room: the row is faulty though none of its own lessons has moved.
    const rows = (picture: Picture) => overviewOf(picture, 'group').rows.map(isFaulty);
    const apart = week([0, 0, 0], null, null, null, [1, 0, 0]);
    expect(rows(apart)).not.toContain(true);
    expect(rows(week([0, 0, 0], null, null, null, [0, 0, 0])).filter(Boolean)).toHaveLength(2);
    expect(rows(apart)).not.toContain(true);
    const reader = { ...apart, mayEdit: !apart.mayEdit };
    expect(row(reader, 0)).not.toEqual(row(apart, 0));
    expect(row({ ...apart, scheduleId: 'another' }, 0)).not.toEqual(row(apart, 0));
  });

  test('draws rows for each language', () => {
    const picture = drawn([[0, 0, 0]]);
    const row = () => overviewOf(picture, 'group').rows[0]!;
    const inEnglish = row();
    expect(row()).toBe(inEnglish);
    expect(speaking(speechIn('de'), row)).not.toBe(inEnglish);
    expect(row()).toBe(inEnglish);
  });

  test('shortens names to a few letters and leaves codes whole', () => {
    expect([shortened('Mathematics'), shortened('Physical education'), shortened('c0042')]).toEqual([
      'Math',
      'PE',
      'c0042',
    ]);
  });
});

test('rooms are called by few letters where there is little room, and never two of them the same', () => {
  const room = (id: string, name: string) => ({ ...smallSchool().rooms[0]!, id, name });
  const rooms = [
    room('lab-2', 'Lab 2'),
    room('101', 'Room 101'),
    room('computer-1', 'Computer room 1'),
    room('laboratory', 'Laboratory'),
    room('chemistry-3', 'Chemistry room 3'),
    room('computer-3', 'Computer room 3'),
  ];
  expect(shortRooms(rooms)).toEqual(['Lab 2', '101', 'CR1', 'Labo', 'chemistry-3', 'computer-3']);
});

describe('a viewpoint in an address', () => {
  test('is read back from the links of the page', () => {
    const problem = smallSchool();
    expect(readViewpoint(problem, 'teacher', 'ben')).toEqual({ view: 'teacher', position: 1 });
    expect(readViewpoint(problem, 'all', 'room')).toEqual({ view: 'all', rows: 'room' });
  });

  test('that is missing or unknown becomes the first timetable', () => {
    const problem = smallSchool();
    const firstClass = { view: 'group', position: CLASS_7A } as const;
    expect(readViewpoint(problem, undefined, undefined)).toEqual(firstClass);
    expect(readViewpoint(problem, 'group', 'gone')).toEqual(firstClass);
    expect(readViewpoint(problem, '<script>', '1')).toEqual(firstClass);
  });

  test('of a term without anybody is the overview', () => {
    const nobody = { ...smallSchool(), groups: [], teachers: [], rooms: [], courses: [], lessons: [] };
    expect(readViewpoint(nobody, undefined, undefined)).toEqual({ view: 'all', rows: 'group' });
  });
});
