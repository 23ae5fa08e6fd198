import { Failure, type Fault } from '../failure.ts';
import { text } from '../languages/text.ts';

/**
 * A file is refused: the message is its first fault.
 *
 * @param count how many faults there are, of which some may not be told
 */
export function refused(faults: readonly Fault[], count = faults.length): Failure {
  const { where, message } = faults[0]!;
  return new Failure(
    'invalid',
    count > 1
      ? text('formats.refusedWithMore', { where, message, count: count - 1 })
      : text('formats.refused', { where, message }),
    faults,
  );
}
