import { speechKey } from '../../languages/speech.ts';
import type { NamedThing } from '../../planning/term/cell-reader.ts';
import type { TermRows } from '../../store/term-data.ts';
import type { Problem } from '../../timetable/problem.ts';
import { distinctNames } from './distinct-names.ts';
import { type CourseLesson, namedLessons } from './lesson-names.ts';

/** What rules are told from: the data of a term, and its lessons in order. */
export type RuleScene = { readonly rows: TermRows; readonly lessons: readonly CourseLesson[] };

/** What the rules of a term are told from, with the lessons of the problem that is made of its rows. */
export function ruleSceneOf(rows: TermRows, { lessons }: Pick<Problem, 'lessons'>): RuleScene {
  return {
    rows,
    lessons: lessons.map(({ id, course }) => ({ code: id, courseId: rows.courses[course]!.id })),
  };
}

/** The scopes that name things: those of a list, or lessons. */
const NAMED = ['teachers', 'groups', 'rooms', 'courses', 'lessons'] as const;
type NamedScope = (typeof NAMED)[number];

/** Whether a scope names things. */
export const isNamed = (of: string): of is NamedScope => NAMED.some((named) => named === of);

/** Makes something of a scene once for each language: a page tells many rules of the same scene. */
function madeOnce<Made>(make: (scene: RuleScene) => Made): (scene: RuleScene) => Made {
  const known = new WeakMap<RuleScene, { readonly speech: string; readonly made: Made }>();
  return (scene) => {
    const speech = speechKey();
    const before = known.get(scene);
    if (before?.speech === speech) return before.made;
    const made = make(scene);
    known.set(scene, { speech, made });
    return made;
  };
}

/** The lessons of a scene as people know them, by their codes. */
export const lessonsByCode = madeOnce(({ rows, lessons }) => namedLessons(rows, lessons));

type Called = { readonly things: readonly NamedThing[]; readonly names: ReadonlyMap<string, string> };

function called(things: readonly NamedThing[]): Called {
  return { things, names: new Map(things.map(({ id, name }) => [id, name])) };
}

const calledIn: Readonly<Record<NamedScope, (scene: RuleScene) => Called>> = {
  teachers: madeOnce(({ rows }) => called(distinctNames(rows.teachers))),
  groups: madeOnce(({ rows }) => called(distinctNames(rows.groups))),
  rooms: madeOnce(({ rows }) => called(distinctNames(rows.rooms))),
  courses: madeOnce(({ rows }) => called(distinctNames(rows.courses))),
  lessons: madeOnce((scene) =>
    called([...lessonsByCode(scene).values()].map(({ code, name }) => ({ id: code, name }))),
  ),
};

/** Things that a scope may name, by names that tell them apart. */
export function scopeThings(scene: RuleScene, of: NamedScope): readonly NamedThing[] {
  return calledIn[of](scene).things;
}

/** Those names by what a scope has of the things: their codes. */
export function scopeNames(scene: RuleScene, of: NamedScope): ReadonlyMap<string, string> {
  return calledIn[of](scene).names;
}
