import { Failure, type Fault } from '../../failure.ts';
import { text } from '../../languages/text.ts';
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
  further: readonly (readonly [what: 'building', id: string])[] = [],
): void {
  const named = [
    ...courses.map(({ id }) => ['course', id] as const),
    ...courses.map(({ teacher }) => ['teacher', teacher] as const),
    ...rooms.map(({ id }) => ['room', id] as const),
    ...curricula.map(({ id }) => ['curriculum', id] as const),
    ...further,
  ];
  const faults = named.flatMap(([kind, id]): Fault[] =>
    /^[^\s\0]*[^\s\0:]$/.test(id)
      ? []
      : [
          {
            where: text('formats.courses.named', { kind, id }),
            message: text('formats.courses.nameUnwritable'),
          },
        ],
  );
  if (name !== name.replace(/\s+/g, ' ').trim() || name === '' || name.includes('\0')) {
    faults.unshift({
      where: text('formats.courses.wholeName'),
      message: text('formats.courses.wholeNameUnwritable', { name }),
    });
  }
  if (faults.length === 0) return;
  const { where, message } = faults[0]!;
  throw new Failure('invalid', text('formats.unwritable', { format, where, message }), faults);
}
