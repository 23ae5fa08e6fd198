import { customType, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from './columns.ts';
import { terms } from './terms.ts';
import { users } from './users.ts';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** What came of an uploaded file: it was only looked at, brought into its term, or its term was made of it. */
export type UploadState = 'previewed' | 'imported' | 'founded';

/** How many things of which sort: `teachers`, or `added`. */
export type UploadCounts = Readonly<Record<string, number>>;

/** Files that people brought, with what came of them. */
export const uploads = pgTable(
  'uploads',
  {
    id: id(),
    /** The term that it was brought into, or that it became; null while it is none yet, and when that is deleted. */
    termId: uuid('term_id').references(() => terms.id, { onDelete: 'set null' }),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    /** Bytes, before they are compressed. */
    size: integer('size').notNull(),
    /** In hexadecimal digits. */
    sha256: text('sha256').notNull(),
    /** The file itself, compressed (gzip). */
    content: bytes('content').notNull(),
    state: text('state').$type<UploadState>().notNull().default('previewed'),
    counts: jsonb('counts').$type<UploadCounts>().notNull().default({}),
    /** The revision of the term's data that it made; null where it changed nothing. */
    revision: integer('revision'),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [index('idx_uploads_term').on(table.termId, table.at)],
);
