import { decodeText } from '../../formats/decode-text.ts';
import { type Formulation, USUAL_FORMULATION } from '../../formats/ectt/formulations.ts';
import type { ReportLine } from '../../formats/fet/report.ts';
import { READ_ENDINGS, readProblemFile } from '../../formats/read-file.ts';
import { readSheets, type Sheet } from '../../formats/table/read-table.ts';
import { rulesOnNothing } from '../../formats/term/check.ts';
import type { TermDocument } from '../../formats/term/document.ts';
import { readTermFile } from '../../formats/term/read.ts';
import { text } from '../../languages/text.ts';
import { emptySolution } from '../../timetable/solution.ts';
import { checkTerm } from '../term/change-term.ts';
import { documentOfProblem } from './document-of-problem.ts';
import type { KnownBy } from './identify.ts';
import { drawIdentities, rowsOfDocument } from './rows-of-document.ts';

/** The ending of a file of ours. */
const TERM_ENDING = '.json';
/** The endings of files that state a whole term. */
export const TIMETABLE_ENDINGS = [...READ_ENDINGS, TERM_ENDING] as const;

/** A file that states a whole term, as it was read. */
export type TimetableFile = {
  readonly name: string;
  readonly document: TermDocument;
  readonly knownBy: KnownBy;
  /** What the file says and the term does not. */
  readonly unsaid: readonly ReportLine[];
};

/** What an uploaded file is. */
export type ReadUpload =
  | { readonly of: 'sheets'; readonly sheets: readonly Sheet[] }
  | ({ readonly of: 'timetable' } & TimetableFile);

function endingOf(name: string): (typeof TIMETABLE_ENDINGS)[number] | undefined {
  return TIMETABLE_ENDINGS.find((ending) => name.toLowerCase().endsWith(ending));
}

/** Whether a file of this name states a whole term. */
export function isTimetableName(name: string): boolean {
  return endingOf(name) !== undefined;
}

function readTerm(name: string, source: string): TimetableFile {
  const document = readTermFile(source);
  const count = rulesOnNothing(document);
  const unsaid = count === 0 ? [] : [{ element: 'rules', count, reason: text('formats.termFile.onNothing') }];
  return { name, document, knownBy: 'code', unsaid };
}

/** @throws Failure `invalid` when it is none, or its data do not hold together. */
function readTimetable(name: string, source: string, formulation: Formulation): TimetableFile {
  if (endingOf(name) === TERM_ENDING) return readTerm(name, source);
  // Only files of one format leave open what their costs are.
  const asked = endingOf(name) === '.fet' ? USUAL_FORMULATION : formulation;
  const { problem, unsaid } = readProblemFile(name, source, asked);
  const document = documentOfProblem(problem, emptySolution(problem), text('rollForward.firstDraft'));
  return { name, document, knownBy: 'name', unsaid };
}

/**
 * Reads a file that somebody brought: a spreadsheet, or one that states a whole term.
 *
 * @param formulation what the costs of a `.ectt` file are
 * @throws Failure `invalid`, with a fault for each place that is wrong, when it cannot be read, or its data do not hold
 *   together.
 */
export async function readUpload(
  name: string,
  bytes: Uint8Array,
  formulation: Formulation,
): Promise<ReadUpload> {
  if (!isTimetableName(name)) return { of: 'sheets', sheets: await readSheets(name, bytes) };
  const file = readTimetable(name, decodeText(bytes), formulation);
  const rows = rowsOfDocument(
    file.document,
    { id: crypto.randomUUID(), name, revision: 1 },
    drawIdentities(file.document),
  );
  checkTerm({ ...rows, lessons: [] });
  return { of: 'timetable', ...file };
}
