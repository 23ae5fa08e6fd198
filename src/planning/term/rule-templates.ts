import { text } from '../../languages/text.ts';
import type { RuleContent } from './edit-rules.ts';

/** A set of rules that a sort of institution usually has. */
export type RuleTemplate = {
  readonly name: string;
  readonly title: string;
  readonly help: string;
  readonly rules: readonly RuleContent[];
};

const everybody = { of: 'everybody' } as const;
const teachers = { of: 'all-teachers' } as const;
const groups = { of: 'all-groups' } as const;

function hard(
  kind: string,
  scope: RuleContent['scope'],
  parameters: RuleContent['parameters'] = {},
): RuleContent {
  return { kind, scope, parameters, hard: true, weight: 1 };
}

function soft(
  weight: number,
  kind: string,
  scope: RuleContent['scope'],
  parameters: RuleContent['parameters'] = {},
): RuleContent {
  return { kind, scope, parameters, hard: false, weight };
}

/** What no timetable does without. */
const basics: readonly RuleContent[] = [
  hard('placed', everybody),
  hard('no-clash', everybody),
  hard('room-suitability', everybody),
];

/** Sets of rules to begin with. */
export const ruleTemplates: readonly RuleTemplate[] = [
  {
    name: 'secondary-school',
    get title() {
      return text('terms.templates.secondarySchool.title');
    },
    get help() {
      return text('terms.templates.secondarySchool.help');
    },
    rules: [
      ...basics,
      hard('room-capacity', everybody),
      soft(10, 'windows', groups),
      soft(4, 'spread', everybody, { most: 1 }),
      soft(2, 'max-gaps', teachers, { most: 3, per: 'week' }),
      soft(3, 'max-consecutive', teachers, { most: 6 }),
      soft(1, 'room-stability', everybody),
      soft(1, 'balance', groups, { most: 2 }),
    ],
  },
  {
    name: 'primary-school',
    get title() {
      return text('terms.templates.primarySchool.title');
    },
    get help() {
      return text('terms.templates.primarySchool.help');
    },
    rules: [
      ...basics,
      hard('windows', groups),
      soft(5, 'first-period', groups, { period: 0 }),
      soft(3, 'spread', everybody, { most: 1 }),
      soft(3, 'room-changes', groups, { most: 2, per: 'day' }),
    ],
  },
  {
    name: 'university',
    get title() {
      return text('terms.templates.university.title');
    },
    get help() {
      return text('terms.templates.university.help');
    },
    rules: [
      ...basics,
      soft(1, 'room-capacity', everybody),
      soft(5, 'spread', everybody, { most: 1 }),
      soft(2, 'compactness', groups),
      soft(1, 'room-stability', everybody),
    ],
  },
];
