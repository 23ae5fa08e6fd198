import { Failure, type Fault } from '../../failure.ts';
import type { Problem } from '../../timetable/problem.ts';
import type { CttDocument } from './document.ts';
import { printCtt } from './print.ts';
import { cttOfProblem } from './problem.ts';

/**
 * The text of the `.ctt` file that states a problem.
 *
 * @throws Failure `invalid` when the format cannot say it.
 */
export function writeCtt(problem: Problem): string {
  const document = cttOfProblem(problem);
  const faults = unwritableNames(document);
  if (faults.length > 0) {
    const { where, message } = faults[0]!;
    throw new Failure('invalid', `This cannot be written as a .ctt file: ${where} ${message}.`, faults);
  }
  return printCtt(document);
}

/** Blanks part the fields of a line, so a name that has one would be read as two fields. */
function unwritableNames({ name, courses, rooms, curricula }: CttDocument): Fault[] {
  const named = [
    ...courses.map(({ id }) => ['course', id] as const),
    ...courses.map(({ teacher }) => ['teacher', teacher] as const),
    ...rooms.map(({ id }) => ['room', id] as const),
    ...curricula.map(({ id }) => ['curriculum', id] as const),
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
  return faults;
}
