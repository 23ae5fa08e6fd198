import { Failure } from '../failure.ts';
import { type Formulation, isFormulation, USUAL_FORMULATION } from '../formats/ectt/formulations.ts';
import { text } from '../languages/text.ts';
import type { MappedSheet } from '../planning/term/import-sheets.ts';
import { LIST_NAMES, type ListName } from '../planning/term/list-table.ts';
import { countsOf, keepUpload, keptName, keptUpload } from '../planning/term-files/bring-upload.ts';
import { readUpload, type TimetableFile } from '../planning/term-files/read-upload.ts';
import type { Database } from '../store/database.ts';
import { guessed, mapped } from './models/import-page.ts';
import { listTitle } from './models/thing-form.ts';
import { UUID } from './page.tsx';

/** What somebody brought, as it is understood; it is kept. */
export type Brought =
  | {
      readonly of: 'sheets';
      readonly uploadId: string;
      readonly name: string;
      readonly sheets: readonly MappedSheet[];
    }
  | {
      readonly of: 'timetable';
      readonly uploadId: string;
      readonly file: TimetableFile;
      readonly formulation: Formulation;
    };

/** Who brings it, and the term that it is brought to; null for a new one. */
export type BroughtBy = { readonly termId: string | null; readonly userId: string };

/** One field of a form; undefined when it is not sent. */
export type OneField = (field: string) => string | undefined;

type Given = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

function formulationIn(one: OneField): Formulation {
  const asked = one('formulation');
  return isFormulation(asked) ? asked : USUAL_FORMULATION;
}

function listIn(one: OneField): ListName | null {
  return LIST_NAMES.find((name) => name === one('list')) ?? null;
}

/** @throws Failure `invalid` when there is neither a file nor text. */
async function givenIn(form: Readonly<Record<string, string | File>>, one: OneField): Promise<Given> {
  const { file } = form;
  if (file instanceof File && file.size > 0) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: keptName(file.name), mediaType: file.type ?? '', bytes };
  }
  const pasted = one('text') ?? '';
  if (pasted.trim() === '') throw new Failure('invalid', text('data.import.nothingChosen'));
  const list = listIn(one);
  const name = list ? listTitle(list) : text('data.import.pasted');
  return { name, mediaType: 'text/plain', bytes: new TextEncoder().encode(pasted) };
}

/**
 * Reads what a form brings, a file or pasted rows, and keeps it.
 *
 * @throws Failure `invalid` when it brings nothing, or what cannot be read; then nothing is kept.
 */
export async function broughtFirst(
  database: Database,
  form: Readonly<Record<string, string | File>>,
  one: OneField,
  by: BroughtBy,
): Promise<Brought> {
  const given = await givenIn(form, one);
  const formulation = formulationIn(one);
  const read = await readUpload(given.name, given.bytes, formulation);
  const counts = read.of === 'timetable' ? countsOf(read) : {};
  const uploadId = await keepUpload(database, { ...given, ...by }, counts);
  return read.of === 'timetable'
    ? { of: 'timetable', uploadId, file: read, formulation }
    : { of: 'sheets', uploadId, name: given.name, sheets: guessed(read.sheets, listIn(one)) };
}

/**
 * Reads what is kept, as a form says that it is to be understood.
 *
 * @throws Failure `invalid` when it is no longer kept.
 */
export async function broughtAgain(database: Database, one: OneField, by: BroughtBy): Promise<Brought> {
  const uploadId = one('upload') ?? '';
  if (!UUID.test(uploadId)) throw new Failure('invalid', text('data.strangeForm.startAgain'));
  const kept = await keptUpload(database, uploadId, by);
  const formulation = formulationIn(one);
  const read = await readUpload(kept.name, kept.bytes, formulation);
  return read.of === 'timetable'
    ? { of: 'timetable', uploadId, file: read, formulation }
    : { of: 'sheets', uploadId, name: kept.name, sheets: mapped(read.sheets, one) };
}
