/** What a class is taught in a week. */
export type TaughtSubject = {
  readonly subject: string;
  /** Periods of each lesson: `[2, 1]` is a double and a single lesson. */
  readonly lessons: readonly number[];
  /** Features that its rooms must have. */
  readonly features: readonly string[];
  readonly tags: readonly string[];
  /** Who has it: the whole class, each half of it, or the one half that chose it. */
  readonly for: 'class' | 'each half' | 'first half' | 'second half';
};

/** One year of the school: three classes with the same lessons. */
export type Year = {
  readonly year: number;
  /** Names of the two halves of each class, or none when it is never divided. */
  readonly halves: readonly [string, string] | null;
  readonly subjects: readonly TaughtSubject[];
};

const SINGLES = [1, 1, 1, 1, 1];

/** A subject of single lessons in any room with desks and a board. */
function singles(subject: string, periods: number, ...tags: string[]): TaughtSubject {
  return { subject, lessons: SINGLES.slice(0, periods), features: ['desks'], tags, for: 'class' };
}

function inSpecialRoom(subject: string, feature: string, ...lessons: number[]): TaughtSubject {
  return { subject, lessons, features: [feature], tags: [], for: 'class' };
}

const secondLanguages: readonly TaughtSubject[] = [
  { ...singles('Spanish', 3), for: 'first half' },
  { ...singles('German', 3), for: 'second half' },
];

/** Theory for the class, experiments for half of it at a time. */
function withExperiments(subject: string): TaughtSubject[] {
  return [
    singles(subject, 1),
    { subject: `${subject} lab`, lessons: [2], features: ['lab'], tags: [], for: 'each half' },
  ];
}

const everyYear: readonly TaughtSubject[] = [
  singles('Geography', 2),
  singles('Ethics', 1),
  singles('Form period', 1, 'form'),
];
const middleSubjects: readonly TaughtSubject[] = [
  singles('English', 4),
  singles('Maths', 4, 'morning'),
  singles('French', 3),
  ...secondLanguages,
  singles('Biology', 2),
  inSpecialRoom('Physics', 'lab', 2),
  singles('History', 2),
  inSpecialRoom('Art', 'art', 2),
  ...everyYear,
];
const upperSubjects: readonly TaughtSubject[] = [
  singles('Maths', 5),
  singles('French', 3),
  singles('Biology', 2),
  ...withExperiments('Physics'),
  ...withExperiments('Chemistry'),
  singles('Economics', 2),
  inSpecialRoom('Sport', 'gym', 2),
  ...everyYear,
];

/** The six years, by age: languages divide the classes of the middle years, experiments those of the upper years. */
export const years: readonly Year[] = [
  {
    year: 7,
    halves: null,
    subjects: [
      singles('English', 5),
      singles('Maths', 5, 'morning'),
      singles('French', 4),
      inSpecialRoom('Science', 'lab', 2, 1),
      singles('History', 2),
      inSpecialRoom('Art', 'art', 2),
      inSpecialRoom('Music', 'music', 1, 1),
      inSpecialRoom('Sport', 'gym', 2, 1),
      inSpecialRoom('Computing', 'computers', 1),
      ...everyYear,
    ],
  },
  {
    year: 8,
    halves: ['Spanish', 'German'],
    subjects: [
      ...middleSubjects,
      inSpecialRoom('Music', 'music', 1, 1),
      inSpecialRoom('Sport', 'gym', 2, 1),
      inSpecialRoom('Computing', 'computers', 1),
    ],
  },
  {
    year: 9,
    halves: ['Spanish', 'German'],
    subjects: [
      ...middleSubjects,
      inSpecialRoom('Chemistry', 'lab', 2),
      inSpecialRoom('Music', 'music', 1),
      inSpecialRoom('Sport', 'gym', 2),
      inSpecialRoom('Computing', 'computers', 1),
    ],
  },
  {
    year: 10,
    halves: ['Spanish', 'German'],
    subjects: [
      ...middleSubjects,
      inSpecialRoom('Chemistry', 'lab', 2),
      inSpecialRoom('Music', 'music', 1),
      inSpecialRoom('Sport', 'gym', 2),
      inSpecialRoom('Computing', 'computers', 1, 1),
    ],
  },
  {
    year: 11,
    halves: ['1', '2'],
    subjects: [
      singles('English', 4),
      ...upperSubjects,
      singles('History', 3),
      inSpecialRoom('Computing', 'computers', 1, 1),
    ],
  },
  {
    year: 12,
    halves: ['1', '2'],
    subjects: [singles('English', 5), ...upperSubjects, singles('History', 2)],
  },
];
