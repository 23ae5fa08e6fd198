import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { and, desc, eq, getTableColumns, isNull, notInArray } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { uploads } from './schema/uploads.ts';
import { users } from './schema/users.ts';

/** A file that somebody brought, without its content, with who did. */
export type UploadRow = Omit<typeof uploads.$inferSelect, 'content'> & { readonly userName: string | null };

/** A file as it comes. */
export type NewUpload = {
  readonly termId: string | null;
  readonly userId: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** Files of one term that are kept; older ones go. */
export const MOST_OF_A_TERM = 50;

const { content: _, ...columns } = getTableColumns(uploads);
const ofTerm = (termId: string | null) =>
  termId === null ? isNull(uploads.termId) : eq(uploads.termId, termId);

/** Keeps a file, and lets go of those of its term that are too many. Tells its id. */
export async function insertUpload(queries: Queries, { bytes, ...upload }: NewUpload): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const content = new Uint8Array(await compress(bytes));
  const [row] = await queries
    .insert(uploads)
    .values({ ...upload, size: bytes.length, sha256, content })
    .returning({ id: uploads.id });
  await pruneUploads(queries, upload.termId);
  return row!.id;
}

async function pruneUploads(queries: Queries, termId: string | null): Promise<void> {
  const kept = queries
    .select({ id: uploads.id })
    .from(uploads)
    .where(ofTerm(termId))
    .orderBy(desc(uploads.at), desc(uploads.id))
    .limit(MOST_OF_A_TERM);
  await queries.delete(uploads).where(and(ofTerm(termId), notInArray(uploads.id, kept)));
}

/** The files that were brought into a term, newest first. */
export async function selectUploads(queries: Queries, termId: string): Promise<UploadRow[]> {
  return queries
    .select({ ...columns, userName: users.name })
    .from(uploads)
    .leftJoin(users, eq(users.id, uploads.userId))
    .where(eq(uploads.termId, termId))
    .orderBy(desc(uploads.at), desc(uploads.id));
}

/** A file with its bytes, or null. */
export async function selectUpload(queries: Queries, uploadId: string) {
  const [row] = await queries.select().from(uploads).where(eq(uploads.id, uploadId));
  if (!row) return null;
  const { content, ...upload } = row;
  return { ...upload, bytes: new Uint8Array(await expand(content)) };
}

/** A file without its content, which nobody else can use meanwhile; null when it is not kept. */
export async function holdUpload(queries: Queries, uploadId: string) {
  const [row] = await queries.select(columns).from(uploads).where(eq(uploads.id, uploadId)).for('update');
  return row ?? null;
}

/** Notes what came of a file. */
export async function updateUpload(
  queries: Queries,
  uploadId: string,
  outcome: Partial<Pick<UploadRow, 'termId' | 'state' | 'counts' | 'revision'>>,
): Promise<void> {
  await queries.update(uploads).set(outcome).where(eq(uploads.id, uploadId));
}
