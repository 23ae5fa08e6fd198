import { z } from 'zod';

/** Where an archive keeps what is in it. It is the last file, so that a cut archive has none. */
export const MANIFEST_FILE = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const schema = z.object({
  /** Of the archive's own make; it grows when older programs could not read it. */
  format: z.literal(1),
  /** The version of the program that made it. */
  program: z.string(),
  createdAt: z.iso.datetime(),
  reason: z.string(),
  database: z.object({ kind: z.enum(['server', 'embedded']), version: z.string() }),
  /** The last migration that the database had. */
  schema: z.string(),
  tables: z.array(
    z.object({
      name: z.string(),
      /** In the order of the values of each line. */
      columns: z.array(z.string()),
      rows: z.int().nonnegative(),
      /** Over its lines in the order of the key: the same on every database. */
      sha256,
    }),
  ),
  files: z.array(z.object({ name: z.string(), size: z.int().nonnegative(), sha256 })),
  /** What is worth knowing of how it was made. */
  notes: z.array(z.string()),
});

/** What is in an archive. */
export type Manifest = z.infer<typeof schema>;

/** A table as a manifest tells it. */
export type ManifestTable = Manifest['tables'][number];

/** Reads a manifest; null where the text is none. */
export function parseManifest(text: string): Manifest | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The file of an archive with some of a table's rows. */
export function partFile(table: string, part: number): string {
  return `tables/${table}/${String(part).padStart(6, '0')}.jsonl`;
}

/** The table whose rows are in a file of an archive; null for any other file. */
export function tableOfFile(name: string): string | null {
  return /^tables\/([^/]+)\/\d+\.jsonl$/.exec(name)?.[1] ?? null;
}
