import { integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** A primary key that the database draws. */
export const id = () => uuid('id').primaryKey().defaultRandom();

/** A moment, with its time zone. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The name by which files and people know a thing (`Problem`'s `id`), unique within its term. */
export const code = () => text('code').notNull();

/** Order within its list, from 0. */
export const position = () => integer('position').notNull();
