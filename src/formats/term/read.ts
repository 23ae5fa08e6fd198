import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { type DocumentFault, faultsOfDocument } from './check.ts';
import { TERM_FORMAT, TERM_VERSION, type TermDocument, termDocument } from './document.ts';
import { type JsonPath, lineOfFault, linesOf } from './lines.ts';

/** Longest text that is read, in characters. */
const LONGEST_TEXT = 20_000_000;
/** More faults than these are counted only. */
const MOST_FAULTS = 20;

function refusedAt(line: number, message: string, cause?: unknown): Failure {
  return new Failure(
    'invalid',
    text('formats.termFile.atLine', { line, message }),
    [{ where: `line ${line}`, message }],
    { cause },
  );
}

/** `courses, 3rd, size` */
function placeText(path: JsonPath): string {
  return path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : step)).join(' ');
}

/** A failure that names the line of each fault. */
function refusedBy(source: string, faults: readonly DocumentFault[]): Failure {
  const told = faults.slice(0, MOST_FAULTS);
  const lines = linesOf(
    source,
    told.map(({ path }) => path),
  );
  const [first] = told;
  const more = faults.length - 1;
  const message = text('formats.termFile.faulty', { line: lines[0]!, message: first!.message, more });
  return new Failure(
    'invalid',
    message,
    told.map((fault, at) => ({ where: `line ${lines[at]}`, message: fault.message })),
  );
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof RangeError) throw refusedAt(1, text('formats.termFile.tooDeep'), error);
    throw refusedAt(lineOfFault(source), text('formats.termFile.noJson'), error);
  }
}

/** Whether something says that it is a file of ours, of a version that is known. */
function refuseOthers(value: unknown): void {
  const { format, version } = (typeof value === 'object' ? (value ?? {}) : {}) as Record<string, unknown>;
  if (format !== TERM_FORMAT) throw refusedAt(1, text('formats.termFile.notOurs', { format: TERM_FORMAT }));
  if (version === TERM_VERSION) return;
  throw refusedAt(1, text('formats.termFile.otherVersion', { version: TERM_VERSION }));
}

/**
 * Reads the text of the file of a term, whatever its version.
 *
 * @throws Failure `invalid`, with a fault for each place that is wrong, by its line.
 */
export function readTermFile(given: string): TermDocument {
  if (given.length > LONGEST_TEXT) throw refusedAt(1, text('formats.termFile.tooLong'));
  const source = given.startsWith('\uFEFF') ? given.slice(1) : given;
  try {
    const value = parsed(source);
    refuseOthers(value);
    const read = termDocument.safeParse(value);
    if (!read.success) {
      throw refusedBy(
        source,
        read.error.issues.map(({ path, message }) => ({
          path: path as JsonPath,
          message: text('formats.termFile.wrongField', {
            place: placeText(path as JsonPath),
            message,
          }),
        })),
      );
    }
    const faults = faultsOfDocument(read.data);
    if (faults.length > 0) throw refusedBy(source, faults);
    return read.data;
  } catch (error) {
    // The stack is used up by lists that lie in one another by the thousand.
    if (error instanceof RangeError) throw refusedAt(1, text('formats.termFile.tooDeep'), error);
    throw error;
  }
}
