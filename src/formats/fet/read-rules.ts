import { text } from '../../languages/text.ts';
import type { FetRule } from './combine.ts';
import type { FetDocument } from './document.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { BASIC_ELEMENTS, BASIC_KINDS, spaceElements, timeElements } from './mappings.ts';
import { addTo, isTold, type ReportLine, unmapped } from './report.ts';
import { ALWAYS, type Draft, type Mapping, type Reading } from './rule.ts';
import type { School } from './school.ts';
import { type HomeRooms, homeMappings } from './space-rooms.ts';
import { type FaultList, faultList } from './xml.ts';
import type { Node } from './xml-node.ts';

/** A file's rules, and what it says beyond them. */
type Said = {
  readonly rules: FetRule[];
  readonly lockedTimes: Map<number, { readonly day: number; readonly period: number }>;
  readonly lockedRooms: Map<number, string>;
  readonly report: ReportLine[];
};

/**
 * The weight of a rule by FET's percentage: what has 100 is hard. Below, FET adds the hundredth part of the percentage to
 * its sum of conflicts for each one, so that the rounded percentage is the weight: our soft cost is about a hundred times
 * that sum. 99 is the highest, since what is rounded to 100 would not be soft any more where it is written.
 */
function weightOf(fields: Fields): { readonly hard: boolean; readonly weight: number } | undefined {
  const written = fields.text('Weight_Percentage').trim();
  const percentage = /^\d{1,3}(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
  if (!(percentage >= 0 && percentage <= ALWAYS)) {
    fields.fault(text('formats.fet.notPercentage', { element: 'Weight_Percentage', text: written }));
  }
  if (percentage === 0) return undefined;
  if (percentage === ALWAYS) return { hard: true, weight: 1 };
  return { hard: false, weight: Math.max(1, Math.min(99, Math.round(percentage))) };
}

/** Positions of the lessons that a rule on rooms speaks of. */
export function lessonsOf({ scope }: Pick<Draft, 'scope'>, school: School): number[] {
  const has = (course: number): boolean => {
    const { id, tags } = school.courses[course]!;
    return scope.of === 'tag' ? tags.includes(scope.tag) : 'ids' in scope && scope.ids.includes(id);
  };
  if (scope.of === 'lessons') return scope.ids.map((id) => school.lessonById.get(id)!);
  return school.lessons.flatMap(({ course }, position) => (has(course) ? [position] : []));
}

/** Notes what an element says. */
function note(said: Said, node: Node, reading: Reading, weight: ReturnType<typeof weightOf>): void {
  const { rules = [], lock, unsaid } = reading;
  if (unsaid !== undefined) addTo(said.report, node.name, unsaid);
  const kept = rules.filter(({ always }) => always || weight);
  if (!weight && kept.length === 0 && unsaid === undefined) {
    addTo(said.report, node.name, text('formats.fet.unsaid.noWeight'));
  }
  if (lock && weight?.hard) {
    const { lesson, time, room } = lock;
    if (time && !said.lockedTimes.has(lesson)) {
      said.lockedTimes.set(lesson, time);
      return;
    }
    if (room !== undefined && !said.lockedRooms.has(lesson)) {
      said.lockedRooms.set(lesson, room);
      return;
    }
  }
  for (const { kind, scope, parameters, always } of kept) {
    said.rules.push({ kind, scope, parameters, ...(always || !weight ? { hard: true, weight: 1 } : weight) });
  }
}

/** What an element was read as. */
type Read = { readonly reading: Reading; readonly weight: ReturnType<typeof weightOf> };

/** Reads the elements of a list of constraints; those that no mapping knows are reported. */
function readList(
  nodes: readonly Node[],
  mappings: readonly Mapping[],
  school: School,
  faults: FaultList,
): Map<Node, Read> {
  const readers = new Map(mappings.flatMap(({ element, read }) => (read ? [[element, read] as const] : [])));
  const readings = new Map<Node, Read>();
  for (const node of nodes) {
    const fields = fieldsOf(node, faults);
    const read = readers.get(node.name);
    if (!read || !isTold(node.name, school.document.mode) || !fields.flag('Active', true)) continue;
    readings.set(node, { reading: read(fields, school), weight: weightOf(fields) });
  }
  return readings;
}

/** The lessons that take home rooms: those of one teacher, or of one set of students, for which nothing else asks a room. */
function homeRooms(school: School, asked: ReadonlySet<number>): HomeRooms {
  return (owner) =>
    school.activities.flatMap(({ id, teachers, students }, position) => {
      const [of, name] = 'teacher' in owner ? [teachers, owner.teacher] : [students, owner.students];
      return of.length === 1 && of[0] === name && !asked.has(position) ? [id] : [];
    });
}

/** Reads all constraints of a file. */
export function readRules(document: FetDocument, school: School): Said {
  const faults = faultList();
  const said: Said = {
    rules: BASIC_KINDS.map(basicRule),
    lockedTimes: new Map(),
    lockedRooms: new Map(),
    report: [],
  };
  const inactive = document.activities.length - school.activities.length;
  if (inactive > 0) addTo(said.report, 'Activity', text('formats.fet.unsaid.inactiveActivity'), inactive);

  if (document.mode === 'Mornings_Afternoons') {
    addTo(said.report, 'Mode', text('formats.fet.unsaid.halfDaysAsDays'));
  }
  const time = readList(document.timeConstraints, timeElements, school, faults);
  const space = readList(document.spaceConstraints, spaceElements, school, faults);
  const asked = new Set(
    [...space.values()].flatMap(({ reading }) =>
      (reading.rules ?? []).flatMap((one) => (one.kind === 'room-suitability' ? lessonsOf(one, school) : [])),
    ),
  );
  const home = readList(document.spaceConstraints, homeMappings(homeRooms(school, asked)), school, faults);
  for (const [list, element] of [
    [document.timeConstraints, BASIC_ELEMENTS.time],
    [document.spaceConstraints, BASIC_ELEMENTS.space],
  ] as const) {
    if (!list.some(({ name }) => name === element)) {
      faults.add(text('formats.file'), text('formats.fet.lacksBasic', { element }));
    }
  }
  const basic = new Set(Object.values(BASIC_ELEMENTS));
  for (const node of [...document.timeConstraints, ...document.spaceConstraints]) {
    if (basic.has(node.name)) continue;
    const found = time.get(node) ?? space.get(node) ?? home.get(node);
    if (found) note(said, node, found.reading, found.weight);
    else addTo(said.report, node.name, unmapped(fieldsOf(node, faults), document.mode));
  }
  faults.finish();
  return said;
}

function basicRule(kind: string): FetRule {
  return { kind, scope: { of: 'everybody' }, parameters: {}, hard: true, weight: 1 };
}
