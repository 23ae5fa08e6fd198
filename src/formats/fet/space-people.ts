import { type PeopleRule, peopleMappings } from './people.ts';
import { MOST_PERIODS } from './rule.ts';
import { leaf } from './xml.ts';

const MOST_CHANGES = 200;

/** Rules on the ways of people between rooms and between buildings. */
const rules: readonly PeopleRule[] = (['Building', 'Room'] as const).flatMap((place): PeopleRule[] => {
  const [kind, between] =
    place === 'Building' ? ['building-changes', 'buildings'] : ['room-changes', 'rooms'];
  return [
    ...(['Day', 'Week'] as const).map((span): PeopleRule => {
      const [field, per] = [`Max_${place}_Changes_Per_${span}`, span.toLowerCase()];
      return {
        name: `Max${place}ChangesPer${span}`,
        kind,
        read: (fields) => ({ parameters: [{ most: fields.number(field, 0, MOST_CHANGES), per }] }),
        write: (parameters) => (parameters.per === per ? [leaf(field, `${parameters.most}`)] : null),
      };
    }),
    {
      name: `MinGapsBetween${place}Changes`,
      kind: 'travel-time',
      read: (fields) => ({
        parameters: [{ least: fields.number(`Min_Gaps_Between_${place}_Changes`, 1, MOST_PERIODS), between }],
      }),
      write: (parameters) =>
        parameters.between === between && parameters.minutes === undefined
          ? [leaf(`Min_Gaps_Between_${place}_Changes`, `${parameters.least}`)]
          : null,
    },
  ];
});

/** Elements of FET on people's ways. */
export const wayMappings = peopleMappings(rules, { teachers: 'Teacher', students: 'Students' });
