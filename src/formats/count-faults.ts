import type { Fault } from '../failure.ts';

/**
 * Faults with the same message as one, which counts them: `12 constraints` in the place of twelve times `constraint x`.
 * A school has a rule of one kind for each of its teachers, and nobody reads a list of them.
 */
export function countFaults(faults: readonly Fault[]): Fault[] {
  const sortOf = ({ where }: Fault): string => where.split(' ')[0]!;
  const alike = Map.groupBy(faults, (fault) => `${sortOf(fault)} ${fault.message}`);
  return [...alike.values()].map((own) => {
    const first = own[0]!;
    return own.length === 1 ? first : { where: `${own.length} ${sortOf(first)}s`, message: first.message };
  });
}
