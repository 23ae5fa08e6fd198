import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { usableBreaks } from '../../timetable/calendar-faults.ts';
import { type DocumentFault, faultsOfDocument } from './check.ts';
import { TERM_FORMAT, TERM_VERSION, type TermDocument, termDocument } from './document.ts';
import { type JsonPath, lineOfFault, linesOf } from './lines.ts';

/** Longest text that is read, in characters. */
const LONGEST_TEXT = 20_000_000;
/** Lists and records in one another; a file of a term has a handful. */
const DEEPEST = 64;
const [QUOTE, BACKSLASH] = [34, 92];
const [OPENING, CLOSING] = [new Set([91, 123]), new Set([93, 125])];
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

/** Whether lists and records lie too deep in one another: what walks through them would use up the stack. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (isText) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) isText = false;
    } else if (code === QUOTE) isText = true;
    else if (OPENING.has(code) && ++depth > DEEPEST) return true;
    else if (CLOSING.has(code)) depth--;
  }
  return false;
}

function parsed(source: string): unknown {
  if (isTooDeep(source)) throw refusedAt(1, text('formats.termFile.tooDeep'));
  try {
    return JSON.parse(source);
  } catch (error) {
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
  const value = parsed(source);
  refuseOthers(value);
  const read = termDocument.safeParse(value);
  if (!read.success) {
    throw refusedBy(
      source,
      read.error.issues.map(({ path, message }) => ({
        path: path as JsonPath,
        message: text('formats.termFile.wrongField', { place: placeText(path as JsonPath), message }),
      })),
    );
  }
  const faults = faultsOfDocument(read.data);
  if (faults.length > 0) throw refusedBy(source, faults);
  const { calendar } = read.data;
  return { ...read.data, calendar: { ...calendar, breaks: usableBreaks(calendar) } };
}
