import { cellName } from '../../constraints/words.ts';
import { listed, text } from '../../languages/text.ts';
import type { Attempt, WeekPeriod } from './relaxation.ts';
import { changedFor, membersOf, type Questioned } from './rule-change.ts';
import { whomInWords } from './rule-words.ts';
import { lessonsOfRule } from './rules.ts';

/** Openings of one period, and of spans as long as the longest lesson, for one member at a time. */
export function periodChanges(questioned: Questioned): Attempt[] {
  const { index, part, rule } = questioned;
  const { kind, parameters } = index.problem.constraints[rule.constraint]!;
  const { days, periods } = index.problem.calendar;
  if (kind !== 'unavailable-times' && kind !== 'preferred-times') return [];
  const isClosing = kind === 'unavailable-times';
  const times = parameters.times as readonly WeekPeriod[];
  const key = ({ day, period }: WeekPeriod): number => day * periods.length + period;
  const named = new Set(times.map(key));
  const isOpen = (one: WeekPeriod): boolean => named.has(key(one)) !== isClosing;

  const openings = spans(index.problem.calendar, longestOf(questioned))
    .map((span) => span.filter((one) => !isOpen(one)))
    .filter((span) => span.length > 0);
  const distinct = [...new Map(openings.map((span) => [span.map(key).join(), span])).values()];
  distinct.sort((a, b) => a.length - b.length);
  return distinct.flatMap((opened) =>
    membersOf(questioned).map((member): Attempt => {
      const keys = new Set(opened.map(key));
      return {
        change: { of: 'periods-opened', periods: opened },
        inWords: () =>
          text(isClosing ? 'checks.change.open' : 'checks.change.allow', {
            when: listed(
              opened.map((one) => cellName(index.problem, key(one) % (days.length * periods.length))),
            ),
            whom: whomInWords(index, member, part.lessons),
          }),
        problem: changedFor(questioned, member, (constraint) => ({
          ...constraint,
          parameters: {
            ...constraint.parameters,
            times: isClosing ? times.filter((one) => !keys.has(key(one))) : [...times, ...opened],
          },
        })),
      };
    }),
  );
}

/** Periods of the longest lesson that the rule concerns. */
function longestOf({ index, part, rule }: Questioned): number {
  const among = new Set(part.lessons);
  const own = lessonsOfRule(index, rule).filter((lesson) => among.has(lesson));
  return Math.max(1, ...own.map((lesson) => index.problem.lessons[lesson]!.length));
}

/** Every run of one to so many periods of a day. */
function spans(
  { days, periods }: Questioned['index']['problem']['calendar'],
  longest: number,
): readonly WeekPeriod[][] {
  return Array.from({ length: longest }, (_, i) => i + 1).flatMap((length) =>
    days.flatMap((_, day) =>
      Array.from({ length: periods.length - length + 1 }, (_unused, start) =>
        Array.from({ length }, (_none, offset) => ({ day, period: start + offset })),
      ),
    ),
  );
}
