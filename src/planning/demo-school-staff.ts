/** Someone who teaches at the demo school. */
export type StaffMember = {
  readonly id: string;
  readonly name: string;
  /** Periods a week that they may be given, by subject. */
  readonly periods: Readonly<Record<string, number>>;
  /** Days on which someone who works part time is not there, 0 for Monday. */
  readonly daysOff: readonly number[];
};

function member(
  id: string,
  name: string,
  periods: Readonly<Record<string, number>>,
  ...daysOff: number[]
): StaffMember {
  return { id, name, periods, daysOff };
}

/** The teachers: invented people. Nobody is given more than 24 periods. */
export const staff: readonly StaffMember[] = [
  member('okafor', 'Amara Okafor', { English: 23 }),
  member('whitaker', 'Paul Whitaker', { English: 22 }),
  member('gallagher', 'Sean Gallagher', { English: 22 }),
  member('karimi', 'Leila Karimi', { English: 14 }, 2, 4),
  member('raman', 'Priya Raman', { Maths: 23 }),
  member('horvat', 'Viktor Horvat', { Maths: 23 }),
  member('zhou', 'Mei-Ling Zhou', { Maths: 23 }),
  member('adeyemi', 'Samuel Adeyemi', { Maths: 14 }, 0, 1),
  member('tanabe', 'Yuki Tanabe', { Computing: 21 }),
  member('marchand', 'Chloé Marchand', { French: 23 }),
  member('beaumont', 'Claire Beaumont', { French: 23 }),
  member('carvalho', 'Inês Carvalho', { French: 13, Spanish: 9 }),
  member('ibarra', 'Mateo Ibarra', { Spanish: 18 }, 3),
  member('brandt', 'Lukas Brandt', { German: 15, History: 6 }),
  member('lindqvist', 'Sofia Lindqvist', { German: 12 }, 0, 4),
  member('wilk', 'Tomasz Wilk', { Physics: 9, 'Physics lab': 12 }),
  member('mensah', 'Kwame Mensah', { Physics: 9, 'Physics lab': 12 }),
  member('aydin', 'Elif Aydin', { Physics: 8 }, 1, 2),
  member('novotna', 'Hana Novotná', { Chemistry: 9, 'Chemistry lab': 12 }),
  member('farouk', 'Omar Farouk', { Chemistry: 9, 'Chemistry lab': 12 }),
  member('nyberg', 'Anders Nyberg', { Biology: 18 }),
  member('pappas', 'Dimitra Pappas', { Biology: 12, Science: 9 }),
  member('eze', 'Ngozi Eze', { History: 19 }),
  member('lund', 'Henrik Lund', { History: 16 }),
  member('quispe', 'Rosa Quispe', { Geography: 18 }),
  member('seo', 'Min-jun Seo', { Geography: 18 }),
  member('dumitru', 'Ioana Dumitru', { Economics: 12, Ethics: 6 }),
  member('haddad', 'Fatima Haddad', { Ethics: 12 }, 3, 4),
  member('ferri', 'Giulia Ferri', { Art: 14 }),
  member('ngata', 'Aroha Ngata', { Art: 10 }, 0, 2),
  member('kowalczyk', 'Marta Kowalczyk', { Music: 18 }),
  member('nkosi', 'Thabo Nkosi', { Sport: 21 }),
  member('salinas', 'Jorge Salinas', { Sport: 21 }),
];

/** Hands out courses, to whom has most of their periods in that subject left. */
export type Allocation = {
  /** Position of the teacher who takes the course. */
  readonly take: (subject: string, periods: number) => number;
  /** The least busy of these teachers who works full time and has not been chosen so before. */
  readonly takeDuty: (among: readonly number[], periods: number) => number;
};

/** Starts with nothing handed out. */
export function allocateStaff(): Allocation {
  const left = staff.map(({ periods }) => ({ ...periods }));
  const load = staff.map(() => 0);
  const onDuty = new Set<number>();
  const leastBy = (teachers: readonly number[], measure: (teacher: number) => number): number =>
    teachers.reduce((best, teacher) => (measure(teacher) < measure(best) ? teacher : best));
  return {
    take: (subject, periods) => {
      const able = staff.flatMap((_, teacher) =>
        (left[teacher]![subject] ?? 0) >= periods ? [teacher] : [],
      );
      if (able.length === 0) throw new Error(`Nobody has ${periods} periods of ${subject} left.`);
      const teacher = leastBy(able, (one) => -left[one]![subject]!);
      left[teacher]![subject]! -= periods;
      load[teacher]! += periods;
      return teacher;
    },
    takeDuty: (among, periods) => {
      const isFree = (teacher: number) => staff[teacher]!.daysOff.length === 0 && !onDuty.has(teacher);
      const asked = among.filter(isFree);
      const able =
        asked.length > 0 ? asked : staff.flatMap((_, teacher) => (isFree(teacher) ? [teacher] : []));
      const teacher = leastBy(able, (one) => load[one]!);
      onDuty.add(teacher);
      load[teacher]! += periods;
      return teacher;
    },
  };
}
