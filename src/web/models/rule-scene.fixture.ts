import type { TermRows } from '../../store/term-data.ts';
import type { Problem } from '../../timetable/problem.ts';
import { type RuleScene, ruleSceneOf } from './rule-scene.ts';

/** What of a problem its rules are told from, as the store's rows have it. */
export function sceneOf(problem: Problem): RuleScene {
  const named = (things: readonly { readonly id: string; readonly name: string }[]) =>
    things.map(({ id, name }) => ({ id, code: id, name }));
  const { calendar, courses } = problem;
  const taughtBy = (teachers: readonly number[]) => teachers.map((teacher) => problem.teachers[teacher]!.id);
  const rows = {
    term: { id: 't', name: problem.name, weeks: calendar.weeks, days: calendar.days, revision: 1 },
    periods: calendar.periods,
    ...{ teachers: named(problem.teachers), groups: named(problem.groups), rooms: named(problem.rooms) },
    courses: courses.map(({ id, name, tags, teachers }) => ({
      ...{ id, code: id, name, tags, teacherId: taughtBy(teachers)[0] ?? null },
    })),
    courseTeachers: courses.flatMap(({ id, teachers }) =>
      taughtBy(teachers.slice(1)).map((teacherId) => ({ courseId: id, teacherId })),
    ),
    courseChoices: courses.flatMap(({ id, choices = [] }) =>
      taughtBy(choices).map((teacherId) => ({ courseId: id, teacherId })),
    ),
    courseGroups: courses.flatMap(({ id, groups }) =>
      groups.map((group) => ({ courseId: id, groupId: problem.groups[group]!.id })),
    ),
  };
  return ruleSceneOf(rows as unknown as TermRows, problem);
}
