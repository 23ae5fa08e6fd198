import {
  activity,
  constraint,
  element,
  fileText,
  qualifiedTeacher,
  ROOMS,
  STUDENTS,
  virtualRoom,
} from './file.fixture.ts';

const DAYS = ['Mon', 'Tue', 'Wed'];
const HOURS = ['1', '2', '3', '4'];

/** Draws a whole number from 0, below the given one. */
type Draw = (below: number) => number;

function some<One>(draw: Draw, all: readonly One[], least = 1): One[] {
  const found = all.filter(() => draw(2) === 0);
  return found.length >= least ? found : all.slice(0, least);
}

function times(draw: Draw, name: string, day: string, hour: string) {
  const cells = some(
    draw,
    DAYS.flatMap((d) => HOURS.map((h) => `<${day}>${d}</${day}><${hour}>${h}</${hour}>`)),
  );
  return { [name]: cells };
}

/** Makes one constraint of each sort, with some parameters. */
const timeConstraints: readonly ((draw: Draw, ids: readonly number[]) => string)[] = [
  ...['Teacher', 'Teachers', 'StudentsSet', 'Students'].flatMap((prefix) => {
    const who = (draw: Draw) => {
      if (prefix === 'Teacher') return { Teacher_Name: ['Ada', 'Ben', 'Cai'][draw(3)] };
      return prefix === 'StudentsSet' ? { Students: ['7', '7A', '7B', '8'][draw(4)] } : {};
    };
    const tag = prefix.startsWith('Teacher') ? 'Activity_Tag_Name' : 'Activity_Tag';
    const fields: Readonly<Record<string, (draw: Draw) => Record<string, unknown>>> = {
      MaxDaysPerWeek: (draw) => ({ Max_Days_Per_Week: draw(3) }),
      MaxGapsPerDay: (draw) => ({ Max_Gaps: draw(3) }),
      MaxGapsPerWeek: (draw) => ({ Max_Gaps: draw(3) }),
      MaxHoursDaily: (draw) => ({ Maximum_Hours_Daily: 1 + draw(4), Weight_Percentage: 50 + 50 * draw(2) }),
      MinHoursDaily: (draw) => ({ Minimum_Hours_Daily: 1 + draw(3), Allow_Empty_Days: draw(2) === 0 }),
      ActivityTagMaxHoursDaily: (draw) => ({ [tag]: 'loud', Maximum_Hours_Daily: 1 + draw(4) }),
      MaxHoursContinuously: (draw) => ({ Maximum_Hours_Continuously: 1 + draw(4) }),
      ActivityTagMaxHoursContinuously: (draw) => ({ [tag]: 'wet', Maximum_Hours_Continuously: 1 + draw(4) }),
      MaxSpanPerDay: (draw) => ({
        Max_Span: 1 + draw(4),
        ...(tag === 'Activity_Tag_Name' && { Allow_One_Day_Exception_of_Plus_One: draw(2) === 0 }),
      }),
      MinRestingHours: (draw) => ({ Minimum_Resting_Hours: 1 + draw(4), Circular: draw(2) === 0 }),
      IntervalMaxDaysPerWeek: (draw) => ({
        Interval_Start_Hour: HOURS[draw(2)],
        Interval_End_Hour: draw(2) === 0 ? '' : HOURS[2 + draw(2)],
        Max_Days_Per_Week: draw(3),
      }),
      MinGapsBetweenOrderedPairOfActivityTags: (draw) => ({
        First_Activity_Tag: 'loud',
        Second_Activity_Tag: 'wet',
        MinGaps: 1 + draw(2),
      }),
    };
    return Object.entries(fields).map(
      ([name, own]) =>
        (draw: Draw) =>
          constraint(`${prefix}${name}`, { ...who(draw), ...own(draw) }),
    );
  }),
  (draw) => constraint('TeacherMinDaysPerWeek', { Teacher_Name: 'Ada', Minimum_Days_Per_Week: 1 + draw(3) }),
  (draw) => constraint('StudentsEarlyMaxBeginningsAtSecondHour', { Max_Beginnings_At_Second_Hour: draw(4) }),
  (draw) =>
    constraint('StudentsSetEarlyMaxBeginningsAtSecondHour', {
      Students: '7A',
      Max_Beginnings_At_Second_Hour: draw(4),
    }),
  (draw) =>
    constraint('TeacherNotAvailableTimes', {
      Teacher: ['Ada', 'Ben'][draw(2)],
      ...times(draw, 'Not_Available_Time', 'Day', 'Hour'),
    }),
  (draw) =>
    constraint('StudentsSetNotAvailableTimes', {
      Students: ['7', '7A'][draw(2)],
      ...times(draw, 'Not_Available_Time', 'Day', 'Hour'),
    }),
  (draw) => constraint('BreakTimes', times(draw, 'Break_Time', 'Day', 'Hour')),
  ...['SameStartingTime', 'SameStartingHour', 'SameStartingDay', 'NotOverlapping'].map(
    (name) => (draw: Draw, ids: readonly number[]) =>
      constraint(`Activities${name}`, {
        Activity_Id: some(draw, ids, 2),
        Weight_Percentage: [100, 60][draw(2)],
      }),
  ),
  ...[
    'TwoActivitiesConsecutive',
    'TwoActivitiesGrouped',
    'TwoActivitiesOrdered',
    'TwoActivitiesOrderedIfSameDay',
  ].map((name) => (draw: Draw, ids: readonly number[]) => {
    const [first, second] = some(draw, ids, 2);
    return constraint(name, { First_Activity_Id: second, Second_Activity_Id: first });
  }),
  (draw, ids) =>
    constraint('MinDaysBetweenActivities', {
      Activity_Id: some(draw, ids, 2),
      MinDays: 1 + draw(2),
      Consecutive_If_Same_Day: draw(2) === 0,
      Weight_Percentage: [100, 95, 0][draw(3)],
    }),
  (draw, ids) =>
    constraint('MaxDaysBetweenActivities', { Activity_Id: some(draw, ids, 2), MaxDays: draw(3) }),
  (draw, ids) =>
    constraint('MinGapsBetweenActivities', { Activity_Id: some(draw, ids, 2), MinGaps: 1 + draw(2) }),
  (draw, ids) =>
    constraint('ActivityPreferredStartingTime', {
      Activity_Id: ids[draw(ids.length)],
      Preferred_Day: DAYS[draw(3)],
      Preferred_Hour: HOURS[draw(4)],
      Weight_Percentage: [100, 70][draw(2)],
    }),
  (draw, ids) =>
    constraint('ActivityPreferredTimeSlots', {
      Activity_Id: ids[draw(ids.length)],
      ...times(draw, 'Preferred_Time_Slot', 'Preferred_Day', 'Preferred_Hour'),
    }),
  (draw) =>
    constraint('ActivitiesPreferredStartingTimes', {
      ...[
        { Teacher_Name: 'Ada' },
        { Students_Name: '7A' },
        { Subject_Name: 'maths' },
        { Activity_Tag_Name: 'loud' },
        {},
      ][draw(5)],
      ...times(draw, 'Preferred_Starting_Time', 'Preferred_Starting_Day', 'Preferred_Starting_Hour'),
      Weight_Percentage: [100, 99.5][draw(2)],
    }),
  (_, ids) => constraint('ActivityEndsStudentsDay', { Activity_Id: ids[0] }),
  (draw, ids) =>
    constraint('ActivitiesOccupyMaxTimeSlotsFromSelection', {
      Activity_Id: some(draw, ids),
      ...times(draw, 'Selected_Time_Slot', 'Selected_Day', 'Selected_Hour'),
      Max_Number_of_Occupied_Time_Slots: draw(4),
    }),
  (draw, ids) =>
    constraint('ActivitiesMaxSimultaneousInSelectedTimeSlots', {
      Activity_Id: some(draw, ids),
      ...times(draw, 'Selected_Time_Slot', 'Selected_Day', 'Selected_Hour'),
      Max_Number_of_Simultaneous_Activities: draw(4),
    }),
  (draw, ids) =>
    constraint('ActivitiesMinSimultaneousInSelectedTimeSlots', {
      Activity_Id: some(draw, ids),
      ...times(draw, 'Selected_Time_Slot', 'Selected_Day', 'Selected_Hour'),
      Min_Number_of_Simultaneous_Activities: 1 + draw(4),
      Allow_Empty_Slots: draw(2) === 0,
    }),
];

const REAL_ROOMS = ['R1', 'R2', 'Lab'];
const ROOM_NAMES = [...REAL_ROOMS, 'Hall'];
const spaceConstraints: typeof timeConstraints = [
  (draw) => constraint('SubjectPreferredRoom', { Subject: 'maths', Room: ROOM_NAMES[draw(4)] }),
  (draw) => constraint('SubjectPreferredRooms', { Subject: 'art', Preferred_Room: some(draw, ROOM_NAMES) }),
  (draw) =>
    constraint('ActivityTagPreferredRooms', { Activity_Tag: 'loud', Preferred_Room: some(draw, ROOM_NAMES) }),
  (draw) =>
    constraint('TeacherHomeRoom', {
      Teacher: 'Ada',
      Room: ROOM_NAMES[draw(4)],
      Weight_Percentage: [100, 20][draw(2)],
    }),
  (draw) => constraint('StudentsSetHomeRooms', { Students: '7A', Preferred_Room: some(draw, ROOM_NAMES) }),
  (draw, ids) =>
    constraint('ActivityPreferredRoom', {
      Activity_Id: ids[draw(ids.length)],
      Room: ROOM_NAMES[draw(4)],
      Weight_Percentage: [100, 30][draw(2)],
    }),
  (draw, ids) =>
    constraint('ActivityPreferredRooms', {
      Activity_Id: ids[draw(ids.length)],
      Preferred_Room: some(draw, ROOM_NAMES),
    }),
  (draw) =>
    constraint('RoomNotAvailableTimes', {
      Room: ['Lab', 'Hall'][draw(2)],
      ...times(draw, 'Not_Available_Time', 'Day', 'Hour'),
    }),
  (draw, ids) =>
    constraint('ActivitiesOccupyMaxDifferentRooms', {
      Activity_Id: some(draw, ids, 2),
      Max_Number_of_Different_Rooms: 1,
    }),
  (draw, ids) => constraint('ActivitiesSameRoomIfConsecutive', { Activity_Id: some(draw, ids, 2) }),
  (draw) => constraint('TeachersMaxBuildingChangesPerDay', { Max_Building_Changes_Per_Day: draw(3) }),
  (draw) =>
    constraint('StudentsSetMinGapsBetweenBuildingChanges', {
      Students: '7',
      Min_Gaps_Between_Building_Changes: 1 + draw(2),
    }),
];

/** A year that the same subgroups divide twice, beside the usual ones. */
const CROSSED = `${STUDENTS}<Year><Name>9</Name><Number_of_Students>30</Number_of_Students>${['x', 'y']
  .map(
    (group) =>
      `<Group><Name>9${group}</Name><Number_of_Students>15</Number_of_Students>${['s', 't']
        .map((part) => element('Subgroup', { Name: `9${part}`, Number_of_Students: 7 }))
        .join('')}</Group>`,
  )
  .join('')}</Year>`;

/** A file with some of everything that the format says and we have a kind for. */
export function drawFile(draw: Draw): string {
  const courses = Array.from({ length: 1 + draw(5) }, (_, course) => {
    const lessons = 1 + draw(4);
    return Array.from({ length: lessons }, (__, i) => ({
      id: course * 10 + i + 1,
      lessons,
      first: course * 10 + 1,
    }));
  });
  const activities = courses.map((lessons) => {
    const shared = {
      Subject: ['maths', 'art'][draw(2)],
      Teacher: some(draw, ['Ada', 'Ben', 'Cai'], 0),
      Students: some(draw, ['7', '7A', '8', '9y'], 0),
      Activity_Tag: some(draw, ['loud', 'wet'], 0),
      ...(draw(3) === 0 ? { Number_Of_Students: draw(40) } : {}),
    };
    return lessons
      .map(({ id, first, lessons: count }) =>
        activity(id, {
          ...shared,
          Duration: 1 + draw(2),
          Activity_Group_Id: count > 1 ? first : 0,
          Active: draw(8) > 0,
        }),
      )
      .join('');
  });
  const ids = courses.flat().map(({ id }) => id);
  const constraints = (makers: typeof timeConstraints): string =>
    Array.from({ length: draw(12) }, () =>
      makers[draw(makers.length)]!(draw, ids.length > 1 ? ids : [...ids, ...ids]),
    ).join('');
  const sets = [0, 1].map(() => some(draw, REAL_ROOMS));
  return fileText({
    students: CROSSED,
    rooms: ROOMS + virtualRoom('Hall', ...sets),
    activities: activities.join(''),
    time: constraints(timeConstraints),
    space: constraints(spaceConstraints),
    teachers: ['Ada', 'Ben', 'Cai']
      .map((name) => qualifiedTeacher(name, draw(3) * 12, ...some(draw, ['maths', 'art', 'chess'], 0)))
      .join(''),
  });
}
