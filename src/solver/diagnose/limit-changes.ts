import { kinds } from '../../constraints/registry.ts';
import type { TextKey } from '../../languages/catalogues.ts';
import { text } from '../../languages/text.ts';
import { ruleName } from '../check/check-words.ts';
import type { Attempt } from './relaxation.ts';
import { changedFor, membersOf, type Questioned, type ReadParameters } from './rule-change.ts';
import { whomInWords } from './rule-words.ts';

/** The parameters that limit, and which way a limit gives way. */
const LIMITS = [
  { name: 'most', step: 1 },
  { name: 'least', step: -1 },
  { name: 'days', step: -1 },
  { name: 'longerDays', step: 1 },
] as const;
type Limit = (typeof LIMITS)[number]['name'];
/** By how much a limit is changed at most. */
const FARTHEST = 6;
/** A most that the rule does not name is no limit from here on. */
const NO_LIMIT_FROM = 7;

/** Changes of a rule's limits by one, two and more, for one member at a time. */
export function limitChanges(questioned: Questioned): Attempt[] {
  const { index, part, rule } = questioned;
  const { kind: name, parameters } = index.problem.constraints[rule.constraint]!;
  const kind = kinds.get(name)!;
  const read = kind.parameters.parse(parameters) as ReadParameters;
  const isLimit = (limit: string): boolean =>
    limit in parameters || (limit === 'most' && Number(read.most) < NO_LIMIT_FROM);
  return Array.from({ length: FARTHEST }, (_, i) => i + 1).flatMap((distance) =>
    membersOf(questioned).flatMap((member) =>
      LIMITS.flatMap(({ name: limit, step }): Attempt[] => {
        const from = read[limit];
        if (typeof from !== 'number' || !isLimit(limit)) return [];
        const to = from + step * distance;
        const changed = { ...parameters, [limit]: to };
        if (!kind.parameters.safeParse(changed).success) return [];
        return [
          {
            change: { of: 'limit', name: limit, from, to },
            inWords: () =>
              limitInWords({
                ...{ kind: name, rule: ruleName(index.problem, rule.constraint), limit, from, to, read },
                whom: whomInWords(index, member, part.lessons),
              }),
            problem: changedFor(questioned, member, (constraint) =>
              limit in constraint.parameters || limit === 'most'
                ? { ...constraint, parameters: { ...constraint.parameters, [limit]: to } }
                : constraint,
            ),
          },
        ];
      }),
    ),
  );
}

type LimitKey = Extract<
  TextKey,
  `checks.change.${'more' | 'fewer' | 'gaps' | 'without' | 'longer'}${string}`
>;

/** What is asked for with another limit, by kind; kinds that are not here name the limit itself. */
const IN_WORDS: Readonly<Record<string, Partial<Record<Limit, LimitKey>>>> = {
  'max-gaps': { most: 'checks.change.gapsADay' },
  'lessons-per-day': { most: 'checks.change.morePeriodsADay', least: 'checks.change.fewerPeriodsADay' },
  'lessons-per-week': { most: 'checks.change.morePeriodsAWeek', least: 'checks.change.fewerPeriodsAWeek' },
  'max-consecutive': { most: 'checks.change.withoutBreak' },
  'days-per-week': { most: 'checks.change.moreDaysAWeek', least: 'checks.change.fewerDaysAWeek' },
  'day-span': { most: 'checks.change.longerDays' },
  'max-per-day-of-tag': { most: 'checks.change.moreOfThatSort' },
  'room-stability': { most: 'checks.change.moreRooms' },
  'max-simultaneous': { most: 'checks.change.moreAtOnce', least: 'checks.change.fewerAtOnce' },
  'min-days-between': { least: 'checks.change.fewerDaysBetween' },
  'min-working-days': { days: 'checks.change.fewerDays' },
  spread: { most: 'checks.change.moreOnOneDay', least: 'checks.change.fewerDays' },
};

/** What a limit is called where its kind has nothing better. */
const LIMIT_ITSELF = {
  most: 'checks.change.raiseMost',
  least: 'checks.change.lowerLeast',
  days: 'checks.change.lowerDays',
  longerDays: 'checks.change.longerOnMoreDays',
} as const;

/** A limit that is changed. */
type Told = {
  readonly kind: string;
  readonly rule: string;
  readonly limit: Limit;
  readonly whom: string;
  readonly from: number;
  readonly to: number;
  readonly read: ReadParameters;
};

/** `Let Anna Berg have 2 gaps on a day instead of 1.` */
function limitInWords({ kind, rule, limit, whom, from, to, read }: Told): string {
  const key = IN_WORDS[kind]?.[limit];
  if (!key) return text(LIMIT_ITSELF[limit], { rule, whom, from, to });
  const ofWeek = kind === 'max-gaps' && read.per === 'week';
  return text(ofWeek ? 'checks.change.gapsAWeek' : key, { whom, to, from });
}
