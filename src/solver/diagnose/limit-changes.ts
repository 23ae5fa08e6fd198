import { kinds } from '../../constraints/registry.ts';
import { counted } from '../../constraints/words.ts';
import type { Attempt } from './relaxation.ts';
import { changedFor, membersOf, type Questioned, type ReadParameters } from './rule-change.ts';
import { whomInWords } from './rule-words.ts';

/** The parameters that limit, and which way a limit gives way. */
const LIMITS = [
  { name: 'most', step: 1 },
  { name: 'least', step: -1 },
  { name: 'days', step: -1 },
] as const;
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
        const whom = whomInWords(index, member, part.lessons);
        return [
          {
            change: { of: 'limit', name: limit, from, to },
            sentence: limitInWords({ kind: name, label: kind.label, limit, whom, from, to, read }),
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

type Told = {
  readonly kind: string;
  readonly label: string;
  readonly limit: string;
  readonly whom: string;
  readonly from: number;
  readonly to: number;
  readonly read: ReadParameters;
};

/** What a limit counts, by kind, and where: `[one, many, where]`. */
const COUNTED: Readonly<Record<string, readonly [string, string, string]>> = {
  'max-gaps': ['gap', 'gaps', 'on a day'],
  'lessons-per-day': ['period', 'periods', 'on a day'],
  'lessons-per-week': ['period', 'periods', 'in a week'],
  'max-consecutive': ['period', 'periods', 'without a break'],
  'days-per-week': ['day', 'days', 'with lessons in a week'],
  'day-span': ['period', 'periods', 'from the first to the last lesson of a day'],
  'max-per-day-of-tag': ['lesson', 'lessons', 'of that sort on a day'],
  'room-stability': ['room', 'rooms', 'in all'],
  'max-simultaneous': ['lesson', 'lessons', 'at once'],
  windows: ['free period', 'free periods', 'between lessons'],
  'min-days-between': ['day', 'days', 'between two lessons'],
  'min-working-days': ['day', 'days', 'with lessons'],
};

/** `Let Anna Berg have 2 gaps on a day instead of 1.` */
function limitInWords({ kind, label, limit, whom, from, to, read }: Told): string {
  const spread = limit === 'most' ? ['lesson', 'lessons', 'on one day'] : ['day', 'days', 'with lessons'];
  const [one, many, where] = kind === 'spread' ? spread : (COUNTED[kind] ?? []);
  if (one === undefined) {
    const verb = to > from ? 'Raise' : 'Lower';
    return `${verb} the ${limit === 'days' ? 'number of days' : limit} of "${label}" for ${whom} from ${from} to ${to}.`;
  }
  const place = read.per === 'week' && where === 'on a day' ? 'in a week' : where;
  return limit === 'most'
    ? `Let ${whom} have ${counted(to, one, many)} ${place} instead of ${from}.`
    : `Ask of ${whom} only ${counted(to, one, many)} ${place} instead of ${from}.`;
}
