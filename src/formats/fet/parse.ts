import { text } from '../../languages/text.ts';
import type { FetActivity, FetDocument, FetRoom, FetTeacher, Mode, StudentsSet } from './document.ts';
import { MODES } from './document.ts';
import { fieldsOf } from './fields.ts';
import { childOf, childrenOf, type FaultList, faultList, readXml } from './xml.ts';
import type { Node } from './xml-node.ts';

/** Most things of a sort, so that a slip cannot ask for all memory. */
const MOST_OF_A_SORT = 50_000;
const MOST_DAYS = 60;
/** The model keeps the periods of a day as bits of a number. */
const MOST_HOURS = 30;

/** The list of this name; an empty one, and a fault if it must be there, where the file has none. */
function listOf(root: Node, name: string, faults: FaultList, required: boolean): Node {
  const list = childOf(root, name);
  if (!list && required) faults.add(root, text('formats.fet.lacks', { element: name }));
  if (list && list.children.length > MOST_OF_A_SORT) {
    faults.add(
      list,
      text('formats.fet.tooManyElements', { count: list.children.length, most: MOST_OF_A_SORT }),
    );
    faults.finish();
  }
  return list ?? { name, children: [], text: '', line: root.line };
}

/** Names of days or hours. Before FET 5.30 they stood in the list itself, without an element for each. */
function namesOf(list: Node, each: string, most: number, faults: FaultList): string[] {
  const own = childrenOf(list, each).map((node) => fieldsOf(node, faults).text('Name'));
  const names = own.length > 0 ? own : childrenOf(list, 'Name').map(({ text }) => text);
  if (names.length === 0) faults.add(list, text('formats.fet.namesNone', { element: each }));
  if (names.length > most) faults.add(list, text('formats.fet.namesTooMany', { count: names.length, most }));
  refuseRepeated(list, names, faults);
  return names;
}

/** Reports names that stand for two things. */
function refuseRepeated(list: Node, names: readonly string[], faults: FaultList): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) faults.add(list, text('formats.fet.standsTwice', { name }));
    seen.add(name);
  }
}

function modeOf(root: Node, faults: FaultList): Mode {
  const written = childOf(root, 'Mode')?.text.trim() || MODES[0];
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');
  const mode = MODES.find((one) => plain(one) === plain(written));
  if (!mode)
    faults.add(
      root,
      text('formats.fet.unknownMode', { element: 'Mode', text: written, known: MODES.join(', ') }),
    );
  return mode ?? MODES[0];
}

const TARGET = 'Target_Number_of_Hours';

function teacherOf(node: Node, faults: FaultList): FetTeacher {
  const fields = fieldsOf(node, faults);
  // Old files lack it, and some programs leave it empty.
  const hasTarget = (fields.optional(TARGET) ?? '').trim() !== '';
  const subjects = fields.each('Qualified_Subjects').flatMap((list) => list.all('Qualified_Subject'));
  return {
    name: fields.text('Name'),
    targetHours: hasTarget ? fields.number(TARGET) : 0,
    qualifiedSubjects: [...new Set(subjects.filter((name) => name !== ''))],
  };
}

const LEVELS = ['year', 'group', 'subgroup'] as const;
const PART_OF: Readonly<Record<string, string>> = { Year: 'Group', Group: 'Subgroup' };

function studentsSetOf(node: Node, faults: FaultList): StudentsSet {
  const fields = fieldsOf(node, faults);
  const part = PART_OF[node.name];
  return {
    name: fields.text('Name'),
    students: fields.number('Number_of_Students'),
    parts: part === undefined ? [] : childrenOf(node, part).map((child) => studentsSetOf(child, faults)),
  };
}

function activityOf(node: Node, hours: number, faults: FaultList): FetActivity {
  const fields = fieldsOf(node, faults);
  return {
    id: String(fields.number('Id', 1, 999_999_999)),
    group: childOf(node, 'Activity_Group_Id')
      ? String(fields.number('Activity_Group_Id', 0, 999_999_999))
      : '0',
    teachers: fields.all('Teacher').filter((name) => name !== ''),
    subject: fields.text('Subject'),
    tags: fields.all('Activity_Tag').filter((name) => name !== ''),
    students: fields.all('Students').filter((name) => name !== ''),
    duration: fields.number('Duration', 1, Math.max(1, hours)),
    active: fields.flag('Active', true),
    size: childOf(node, 'Number_Of_Students') ? fields.number('Number_Of_Students') : null,
  };
}

function roomOf(node: Node, faults: FaultList): FetRoom {
  const fields = fieldsOf(node, faults);
  return {
    name: fields.text('Name'),
    building: fields.optional('Building') ?? '',
    capacity: fields.number('Capacity'),
    parts: fields.flag('Virtual', false)
      ? childrenOf(node, 'Set_of_Real_Rooms').map((set) => fieldsOf(set, faults).all('Real_Room'))
      : null,
  };
}

/**
 * Reads the text of a `.fet` file.
 *
 * @throws Failure `invalid`, with a fault for each element that is wrong, such as
 *   `line 17: <Activity>: <Duration> is "x"; it must be a whole number from 1 to 8`.
 */
export function parseFet(written: string): FetDocument {
  const faults = faultList();
  const root = readXml(written);
  if (root.name.toLowerCase() !== 'fet') {
    faults.add(root, text('formats.fet.notFet', { element: 'fet' }));
    faults.finish();
  }
  const list = (name: string, required = true): Node => listOf(root, name, faults, required);
  const days = namesOf(list('Days_List'), 'Day', MOST_DAYS, faults);
  const hours = namesOf(list('Hours_List'), 'Hour', MOST_HOURS, faults);
  const teachers = list('Teachers_List').children.map((node) => teacherOf(node, faults));
  refuseRepeated(
    list('Teachers_List'),
    teachers.map(({ name }) => name),
    faults,
  );
  const activities = list('Activities_List').children.map((node) => activityOf(node, hours.length, faults));
  refuseRepeated(
    list('Activities_List'),
    activities.map(({ id }) => id),
    faults,
  );
  const rooms = list('Rooms_List', false).children.map((node) => roomOf(node, faults));
  refuseRepeated(
    list('Rooms_List', false),
    rooms.map(({ name }) => name),
    faults,
  );
  const students = childrenOf(list('Students_List'), 'Year').map((node) => studentsSetOf(node, faults));
  const document: FetDocument = {
    name: childOf(root, 'Institution_Name')?.text ?? '',
    mode: modeOf(root, faults),
    days,
    hours,
    teachers,
    students,
    activities,
    rooms,
    timeConstraints: list('Time_Constraints_List').children,
    spaceConstraints: list('Space_Constraints_List').children,
  };
  refuseMixedLevels(students, list('Students_List'), faults);
  refuseUnknown(document, list('Activities_List'), faults);
  refuseUnknownParts(rooms, list('Rooms_List', false), faults);
  faults.finish();
  return document;
}

function levelInWords(level: number): string {
  return text(`formats.fet.levels.${LEVELS[level]!}`);
}

/** Reports names that stand for a year and a group, say: what lies in what would have no end. */
function refuseMixedLevels(years: readonly StudentsSet[], list: Node, faults: FaultList): void {
  const levels = new Map<string, number>();
  const check = ({ name, parts }: StudentsSet, level: number): void => {
    if ((levels.get(name) ?? level) !== level) {
      faults.add(
        list,
        text('formats.fet.twoLevels', {
          name,
          one: levelInWords(level),
          other: levelInWords(levels.get(name)!),
        }),
      );
    }
    levels.set(name, level);
    for (const part of parts) check(part, level + 1);
  };
  for (const year of years) check(year, 0);
}

/** Reports activities that name a teacher or students whom the file does not declare. */
function refuseUnknown({ teachers, students, activities }: FetDocument, list: Node, faults: FaultList): void {
  const names = (sets: readonly StudentsSet[]): string[] =>
    sets.flatMap(({ name, parts }) => [name, ...names(parts)]);
  const knownTeachers = new Set(teachers.map(({ name }) => name));
  const knownStudents = new Set(names(students));
  activities.forEach((activity, position) => {
    const node = list.children[position]!;
    for (const name of activity.teachers) {
      if (!knownTeachers.has(name))
        faults.add(node, text('formats.fet.unknownTeacher', { name, list: 'Teachers_List' }));
    }
    for (const name of activity.students) {
      if (!knownStudents.has(name))
        faults.add(node, text('formats.fet.unknownStudents', { name, list: 'Students_List' }));
    }
  });
}

/** Reports virtual rooms of rooms that the file does not declare, or that are virtual themselves. */
function refuseUnknownParts(rooms: readonly FetRoom[], list: Node, faults: FaultList): void {
  const real = new Set(rooms.flatMap(({ name, parts }) => (parts === null ? [name] : [])));
  rooms.forEach(({ parts }, position) => {
    for (const name of new Set((parts ?? []).flat())) {
      if (!real.has(name))
        faults.add(
          list.children[position]!,
          text('formats.fet.unknownRealRoom', { name, list: 'Rooms_List' }),
        );
    }
  });
}
