import { Failure } from '../../failure.ts';
import type { Constraint } from '../../timetable/problem.ts';
import { readFet } from './read.ts';

/** One element with its fields, a list of values standing for a field that repeats. */
export function element(name: string, fields: Readonly<Record<string, unknown>>): string {
  const text = Object.entries(fields).map(([field, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => `<${field}>${one}</${field}>`).join(''),
  );
  return `<${name}>${text.join('')}</${name}>\n`;
}

/** A constraint of weight 100, unless its fields say otherwise. */
export function constraint(name: string, fields: Readonly<Record<string, unknown>> = {}): string {
  return element(`Constraint${name}`, { Weight_Percentage: 100, ...fields, Active: fields.Active ?? true });
}

/** An activity of one hour and one subject, unless its fields say otherwise. */
export function activity(id: number, fields: Readonly<Record<string, unknown>> = {}): string {
  return element('Activity', {
    Subject: 'maths',
    Duration: 1,
    Total_Duration: 1,
    Id: id,
    Activity_Group_Id: 0,
    Active: true,
    ...fields,
  });
}

/** A field that lists periods, each written `day hour`. */
export function slots(each: string, [day, hour]: readonly [string, string], ...times: string[]) {
  const one = (time: string): string => {
    const [d, h] = time.split(' ');
    return `<${day}>${d}</${day}><${hour}>${h}</${hour}>`;
  };
  return { [each]: times.map(one) };
}
/** Parts of a file; those that are not given are those of a small school. */
export type FileParts = {
  readonly mode?: string;
  readonly days?: readonly string[];
  readonly hours?: readonly string[];
  readonly teachers?: string;
  readonly students?: string;
  readonly activities?: string;
  readonly rooms?: string;
  readonly time?: string;
  readonly space?: string;
};

/** A year of two groups, and a year that nothing divides. */
export const STUDENTS = `
<Year><Name>7</Name><Number_of_Students>50</Number_of_Students>
  <Group><Name>7A</Name><Number_of_Students>26</Number_of_Students></Group>
  <Group><Name>7B</Name><Number_of_Students>24</Number_of_Students></Group>
</Year>
<Year><Name>8</Name><Number_of_Students>20</Number_of_Students></Year>`;

/** Three teachers of whom nothing but the names is told. */
const TEACHERS = ['Ada', 'Ben', 'Cai'].map((Name) => element('Teacher', { Name })).join('');

/** A teacher with a target of hours, and with subjects. */
export function qualifiedTeacher(Name: string, hours: number | string, ...subjects: string[]): string {
  const qualified = subjects.map((subject) => `<Qualified_Subject>${subject}</Qualified_Subject>`);
  const fields = { Target_Number_of_Hours: hours, Qualified_Subjects: qualified.join('') };
  return element('Teacher', { Name, ...fields });
}

/** Three real rooms. */
export const ROOMS = ['R1', 'R2', 'Lab']
  .map((Name) =>
    element('Room', { Name, Building: Name === 'Lab' ? 'New' : '', Capacity: 60, Virtual: false }),
  )
  .join('');

/** A virtual room that takes one real room from each of these sets. */
export function virtualRoom(Name: string, ...sets: readonly (readonly string[])[]): string {
  const set = (names: readonly string[]): string =>
    [`<Number_of_Real_Rooms>${names.length}</Number_of_Real_Rooms>`]
      .concat(names.map((name) => `<Real_Room>${name}</Real_Room>`))
      .join('');
  return element('Room', {
    ...{ Name, Building: '', Capacity: 60, Virtual: true, Number_of_Sets_of_Real_Rooms: sets.length },
    Set_of_Real_Rooms: sets.map(set),
  });
}

/** Five activities: maths of 7A three times, one of them double, art of 7 with two teachers, and a meeting. */
const ACTIVITIES = [
  activity(1, { Teacher: 'Ada', Students: '7A', Activity_Group_Id: 1, Total_Duration: 4 }),
  activity(2, { Teacher: 'Ada', Students: '7A', Activity_Group_Id: 1, Duration: 2, Total_Duration: 4 }),
  activity(3, { Teacher: 'Ada', Students: '7A', Activity_Group_Id: 1, Total_Duration: 4 }),
  activity(4, { Teacher: ['Ben', 'Ada'], Subject: 'art', Students: '7', Activity_Tag: ['loud', 'wet'] }),
  activity(5, { Teacher: ['Ada', 'Ben', 'Cai'], Subject: 'meeting' }),
].join('');

/** The text of a file. */
export function fileText(parts: FileParts = {}): string {
  const days = parts.days ?? ['Mon', 'Tue', 'Wed'];
  const hours = parts.hours ?? ['1', '2', '3', '4'];
  const named = (name: string) => (Name: string) => element(name, { Name });
  return `<?xml version="1.0" encoding="UTF-8"?>
<fet version="6.8.5">
${parts.mode === undefined ? '' : `<Mode>${parts.mode}</Mode>`}
<Institution_Name>Small</Institution_Name>
<Days_List><Number_of_Days>${days.length}</Number_of_Days>${days.map(named('Day')).join('')}</Days_List>
<Hours_List><Number_of_Hours>${hours.length}</Number_of_Hours>${hours.map(named('Hour')).join('')}</Hours_List>
<Subjects_List>${['maths', 'art', 'meeting'].map(named('Subject')).join('')}</Subjects_List>
<Activity_Tags_List>${['loud', 'wet'].map(named('Activity_Tag')).join('')}</Activity_Tags_List>
<Teachers_List>${parts.teachers ?? TEACHERS}</Teachers_List>
<Students_List>${parts.students ?? STUDENTS}</Students_List>
<Activities_List>
${parts.activities ?? ACTIVITIES}</Activities_List>
<Buildings_List>${named('Building')('New')}</Buildings_List>
<Rooms_List>${parts.rooms ?? ROOMS}</Rooms_List>
<Time_Constraints_List>
${constraint('BasicCompulsoryTime')}${parts.time ?? ''}</Time_Constraints_List>
<Space_Constraints_List>
${constraint('BasicCompulsorySpace')}${parts.space ?? ''}</Space_Constraints_List>
</fet>`;
}

/** What the small school's rules are with these elements, but for ids and for those that every file has. */
export function rulesOf(parts: FileParts): Omit<Constraint, 'id'>[] {
  const { problem } = readFet(fileText(parts));
  const basic = ['placed', 'no-clash', 'room-capacity'];
  return problem.constraints.filter(({ kind }) => !basic.includes(kind)).map(({ id: _, ...rule }) => rule);
}

/** The faults for which something is refused, in lines. */
export function faultsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error.faults.map(({ where, message }) => `${where}: ${message}`);
    throw error;
  }
  return [];
}
