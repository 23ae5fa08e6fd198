import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database, Queries } from '../../store/database.ts';
import { selectSchedules } from '../../store/schedules.ts';
import type { UploadCounts } from '../../store/schema/uploads.ts';
import { holdUpload, insertUpload, type NewUpload, selectUpload, updateUpload } from '../../store/uploads.ts';
import type { ChangedTerm, TermEdit } from '../term/change-term.ts';
import type { MappedSheet } from '../term/import-sheets.ts';
import { type ImportedSheets, importSheets } from '../term/import-term.ts';
import { importTerm } from './import-term-file.ts';
import { isTimetableName, type TimetableFile } from './read-upload.ts';
import { replaceTerm } from './replace-term.ts';
import { type SheetsOfTerm, termOfSheets } from './term-of-sheets.ts';

const LONGEST_NAME = 200;
const LONGEST_MEDIA_TYPE = 100;

/** A text of a browser that the database can take. */
function storable(given: string, most: number): string {
  return given.slice(0, most).replaceAll('\0', '').toWellFormed();
}

/** The name of a file as it is kept; a form may bring one without any. */
export function keptName(given: string | undefined): string {
  return storable(given ?? '', LONGEST_NAME).trim() || text('terms.files.unnamed');
}

/** Keeps a file that somebody brought. Tells its id. */
export async function keepUpload(
  { queries }: Pick<Database, 'queries'>,
  upload: NewUpload,
  counts: UploadCounts,
): Promise<string> {
  const uploadId = await insertUpload(queries, {
    ...upload,
    name: keptName(upload.name),
    mediaType: storable(upload.mediaType, LONGEST_MEDIA_TYPE),
  });
  await updateUpload(queries, uploadId, { counts });
  return uploadId;
}

/**
 * A file that was kept when somebody looked at what it would do.
 *
 * @param of the term that it was brought to; null for a new one
 * @throws Failure `invalid` when it is no longer kept, or is another's.
 */
export async function keptUpload(
  { queries }: Pick<Database, 'queries'>,
  uploadId: string,
  of: { readonly termId: string | null; readonly userId: string },
) {
  const upload = await selectUpload(queries, uploadId);
  const isTheirs = upload?.termId === of.termId && (of.termId !== null || upload.userId === of.userId);
  if (!upload || !isTheirs) throw new Failure('invalid', text('terms.files.notKept'));
  return upload;
}

/** How many things of each sort a file of a whole term holds. */
export function countsOf({ document }: Pick<TimetableFile, 'document'>): UploadCounts {
  const { teachers, groups, rooms, courses, rules, schedules } = document;
  return {
    ...{ teachers: teachers.length, groups: groups.length, rooms: rooms.length, courses: courses.length },
    lessons: courses.reduce((sum, { lessons }) => sum + lessons.length, 0),
    ...{ rules: rules.length, schedules: schedules.length },
  };
}

/** Replaces a term's data by those of a kept file, and notes that of the file, all or nothing. */
export async function replaceByUpload(
  database: Database,
  termId: string,
  { file, uploadId }: { readonly file: TimetableFile; readonly uploadId: string },
  edit: TermEdit,
): Promise<ChangedTerm> {
  return database.queries.transaction(async (queries) => {
    const made = await replaceTerm({ queries }, termId, file, edit);
    const revision = made.change ? made.revision : null;
    await updateUpload(queries, uploadId, { state: 'imported', revision });
    return made;
  });
}

/** The term that was made of a file, with the schedule that is looked at first; null of one that was made of sheets. */
export type Founded = { readonly termId: string; readonly scheduleId: string | null };

/** The term that somebody has made of a file already; nobody else makes one of it meanwhile. */
async function foundedOf(queries: Queries, uploadId: string, userId: string): Promise<Founded | null> {
  const upload = await holdUpload(queries, uploadId);
  if (upload?.state !== 'founded' || upload.termId === null || upload.userId !== userId) return null;
  const [newest] = isTimetableName(upload.name) ? await selectSchedules(queries, upload.termId) : [];
  return { termId: upload.termId, scheduleId: newest?.id ?? null };
}

/** The term that somebody has made of a file already: who presses a button twice means one. */
export async function alreadyFounded(
  { queries }: Pick<Database, 'queries'>,
  uploadId: string,
  userId: string,
): Promise<Founded | null> {
  return queries.transaction((held) => foundedOf(held, uploadId, userId));
}

/** Makes a term of a kept file, unless it has become one, and notes that of the file, all or nothing. */
export async function termOfUpload(
  database: Database,
  { file, uploadId }: { readonly file: TimetableFile; readonly uploadId: string },
  userId: string,
): Promise<Founded> {
  return database.queries.transaction(async (queries) => {
    const founded = await foundedOf(queries, uploadId, userId);
    if (founded) return founded;
    const { termId, scheduleId } = await importTerm({ queries }, file.document, { userId });
    await updateUpload(queries, uploadId, { state: 'founded', termId });
    return { termId, scheduleId };
  });
}

/** Imports sheets into a term, and notes that of the file that they came in, all or nothing. */
export async function importUploadedSheets(
  database: Database,
  termId: string,
  { sheets, uploadId, skipFaulty }: UploadedSheets,
  edit: TermEdit,
): Promise<ImportedSheets> {
  return database.queries.transaction(async (queries) => {
    const made = await importSheets({ queries }, termId, sheets, { skipFaulty }, edit);
    const revision = made.change ? made.revision : null;
    const outcome = { state: 'imported', counts: made.counts, revision } as const;
    await updateUpload(queries, uploadId, outcome);
    return made;
  });
}

/** Sheets as they are understood, with the kept file that they came in. */
export type UploadedSheets = {
  readonly sheets: readonly MappedSheet[];
  readonly uploadId: string;
  readonly skipFaulty: boolean;
};

/** Makes a term of sheets, unless their file has become one, and notes that of the file that they came in, all or nothing. */
export async function termOfUploadedSheets(
  database: Database,
  { uploadId, ...sheets }: SheetsOfTerm & Pick<UploadedSheets, 'uploadId'>,
  userId: string,
): Promise<Founded> {
  return database.queries.transaction(async (queries) => {
    const founded = await foundedOf(queries, uploadId, userId);
    if (founded) return founded;
    const made = await termOfSheets({ queries }, sheets, userId);
    const outcome = { state: 'founded', termId: made.termId, counts: made.counts } as const;
    await updateUpload(queries, uploadId, outcome);
    return { termId: made.termId, scheduleId: null };
  });
}
