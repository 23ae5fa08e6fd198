/** What went wrong, in few words; `src/web` has the one table from these to HTTP status. */
export type FailureCode =
  | 'invalid'
  | 'notFound'
  | 'conflict'
  | 'forbidden'
  | 'unauthenticated'
  | 'unavailable'
  | 'internal';

/**
 * The one error type. Its message is written for the person who caused it and may be shown to them; any other error
 * is a failure of ours, whose insides are logged and never shown.
 *
 * @example throw new Failure('notFound', 'There is no schedule with this address.');
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    readonly code: FailureCode,
    message: string,
    /** The form field, row or line that it is about, with what would be right. */
    readonly faults: readonly Fault[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** One faulty place of an input. */
export type Fault = {
  /** Name of the field, or `line 17`. */
  readonly where: string;
  readonly message: string;
};
