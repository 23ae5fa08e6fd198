import { z } from 'zod';
import { text } from '../languages/text.ts';
import { defineKind } from './kind.ts';
import { lessonsWithTag, PEOPLE_SCOPES, peopleInScope } from './scope.ts';
import { taughtDays } from './taught.ts';
import { dayName, personDetail, personName } from './words.ts';

/** Counts a person's lessons of courses with a tag on one day beyond the allowed number. */
const parameters = z.strictObject({
  tag: z.string().min(1),
  most: z.int().min(0).max(30),
});
type Parameters = z.infer<typeof parameters>;

function beyond(lessons: number, { most }: Parameters): number {
  return Math.max(0, lessons - most);
}

export const maxPerDayOfTag = defineKind<Parameters>({
  kind: 'max-per-day-of-tag',
  get label() {
    return text('rules.max-per-day-of-tag.label');
  },
  get help() {
    return text('rules.max-per-day-of-tag.help');
  },
  parameters,
  scopes: PEOPLE_SCOPES,
  violations: (index, solution, rule) =>
    peopleInScope(index, rule.scope).flatMap((person) => {
      const tagged = lessonsWithTag(index, index.lessonsOfPerson[person]!, rule.parameters.tag);
      return taughtDays(index, solution, tagged).flatMap(({ day, lessons }) => {
        const deviation = beyond(lessons.length, rule.parameters);
        return deviation > 0 ? [{ deviation, lessons, detail: { ...personDetail(index, person), day } }] : [];
      });
    }),
  compile: (index, rule, program) => {
    for (const person of peopleInScope(index, rule.scope)) {
      const tagged = lessonsWithTag(index, index.lessonsOfPerson[person]!, rule.parameters.tag);
      if (tagged.length <= rule.parameters.most) continue;
      program.lessonsOnDay(tagged, (count) => beyond(count, rule.parameters), rule.weight);
    }
  },
  sentence: (problem, { lessons, detail }, { tag, most }) =>
    text('rules.max-per-day-of-tag.broken', {
      who: personName(problem, detail),
      count: lessons.length,
      tag,
      day: dayName(problem, detail.day!),
      most,
    }),
});
