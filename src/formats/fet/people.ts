import type { Constraint, Scope } from '../../timetable/problem.ts';
import type { Fields } from './fields.ts';
import { studentsScope, teacherScope } from './lookups.ts';
import type { Mapping, Reading, WrittenSchool } from './rule.ts';
import type { School } from './school.ts';
import { leaf } from './xml.ts';
import type { Node } from './xml-node.ts';

type Parameters = Constraint['parameters'];

/** How the elements about some people are written. */
type People = {
  /** What their names begin with, after `Constraint`. */
  readonly prefix: 'Teacher' | 'Teachers' | 'StudentsSet' | 'Students';
  readonly of: 'teachers' | 'students';
  /** Field that holds an activity tag. */
  readonly tag: string;
  /** Whether the elements are about all of them. */
  readonly all: boolean;
};

const PEOPLE: readonly People[] = [
  { prefix: 'Teacher', of: 'teachers', tag: 'Activity_Tag_Name', all: false },
  { prefix: 'Teachers', of: 'teachers', tag: 'Activity_Tag_Name', all: true },
  { prefix: 'StudentsSet', of: 'students', tag: 'Activity_Tag', all: false },
  { prefix: 'Students', of: 'students', tag: 'Activity_Tag', all: true },
];

/** A rule that FET has alike for a teacher, all teachers, a set of students and all students. */
export type PeopleRule = {
  /** What its elements' names end in. */
  readonly name: string;
  /** For whom FET has it; for both when not given. */
  readonly only?: 'teachers' | 'students';
  readonly kind: string;
  /** The parameters of the rules that an element says, and what it says beyond them. */
  readonly read: (
    fields: Fields,
    school: School,
    words: Pick<People, 'tag'>,
  ) => { readonly parameters: readonly Parameters[]; readonly unsaid?: string };
  /** The fields that say a rule, but for whom it is about; null where they cannot. */
  readonly write: (
    parameters: Parameters,
    school: WrittenSchool,
    words: Pick<People, 'tag'>,
    scope: Scope,
  ) => readonly Node[] | null;
};

/** One person or set of each element, or everyone of a sort: the ids to write, null for other scopes. */
function idsToWrite(scope: Scope, { of, all }: People): readonly string[] | null {
  if (all) return scope.of === (of === 'teachers' ? 'all-teachers' : 'all-groups') ? [''] : null;
  return scope.of === (of === 'teachers' ? 'teachers' : 'groups') ? scope.ids : null;
}

/**
 * The elements of rules that FET has for people.
 *
 * @param field names of the fields that hold a teacher and a set of students: they differ between time and space
 */
export function peopleMappings(
  rules: readonly PeopleRule[],
  field: { readonly teachers: string; readonly students: string },
): Mapping[] {
  return rules.flatMap((one) =>
    PEOPLE.filter(({ of }) => one.only === undefined || one.only === of).map((people): Mapping => {
      const who = field[people.of];
      const scopeIn = (fields: Fields, school: School): Scope => {
        if (people.all) return { of: people.of === 'teachers' ? 'all-teachers' : 'all-groups' };
        return people.of === 'teachers'
          ? teacherScope(fields, who, school)
          : studentsScope(fields, who, school);
      };
      return {
        element: `Constraint${people.prefix}${one.name}`,
        kind: one.kind,
        read: (fields, school): Reading => {
          const scope = scopeIn(fields, school);
          const { parameters, unsaid } = one.read(fields, school, people);
          return {
            rules: parameters.map((parameters) => ({ kind: one.kind, scope, parameters })),
            ...(unsaid !== undefined && { unsaid }),
          };
        },
        write: ({ scope, parameters }, school) => {
          const ids = idsToWrite(scope, people);
          const fields = ids && one.write(parameters, school, people, scope);
          return fields && ids.map((id) => [...(people.all ? [] : [leaf(who, id)]), ...fields]);
        },
      };
    }),
  );
}
