import { Failure, type Fault } from '../../failure.ts';
import type { CttDocument } from './document.ts';

/**
 * Makes sure that the names of a file can be read again: blanks part the fields of a line, so a name that has one would be
 * read as two fields.
 *
 * @param further names of what only one format has, such as `['building', '']`
 * @throws Failure `invalid` with a fault for each name that cannot.
 */
export function refuseUnwritableNames(
  format: string,
  { name, courses, rooms, curricula }: CttDocument,
  further: readonly (readonly [what: string, id: string])[] = [],
): void {
  const named = [
    ...courses.map(({ id }) => ['course', id] as const),
    ...courses.map(({ teacher }) => ['teacher', teacher] as const),
    ...rooms.map(({ id }) => ['room', id] as const),
    ...curricula.map(({ id }) => ['curriculum', id] as const),
    ...further,
  ];
  const faults = named.flatMap(([what, id]): Fault[] =>
    /^[^\s\0]*[^\s\0:]$/.test(id)
      ? []
      : [
          {
            where: `${what} "${id}"`,
            message: 'must have a name without blanks that does not end in a colon',
          },
        ],
  );
  if (name !== name.replace(/\s+/g, ' ').trim() || name === '' || name.includes('\0')) {
    faults.unshift({ where: 'the name', message: `"${name}" must be one line without double blanks` });
  }
  if (faults.length === 0) return;
  const { where, message } = faults[0]!;
  throw new Failure('invalid', `This cannot be written as a ${format} file: ${where} ${message}.`, faults);
}
