import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { readdirSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { migrateDown, migrateUp, migrationStatus } from './migrate.ts';
import { migrations } from './migrations.ts';
import { type RowChange, type TermTable, termChanges } from './schema/terms.ts';
import { testDatabases } from './test-databases.ts';

test('every migration of the folder is in the program, with its way back', () => {
  const files = readdirSync(new URL('../../migrations', import.meta.url).pathname).filter((name) =>
    name.endsWith('.sql'),
  );
  const expected = migrations.flatMap(({ name }) => [`${name}.down.sql`, `${name}.sql`]);
  expect(files.sort()).toEqual(expected.sort());
  for (const { up, down } of migrations) {
    expect(up.length).toBeGreaterThan(0);
    expect(down.length).toBeGreaterThan(0);
  }
});

describe.each([...testDatabases])('migrations on the $name', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const tables = async () => {
    const rows = await database.queries
      .select({ name: sql<string>`table_name` })
      .from(sql`information_schema.tables`)
      .where(sql`table_schema = 'public'`)
      .orderBy(sql`table_name`);
    return rows.map(({ name }) => name);
  };
  const indexes = async () => {
    const rows = await database.queries
      .select({ definition: sql<string>`indexdef` })
      .from(sql`pg_indexes`)
      .where(sql`schemaname = 'public'`)
      .orderBy(sql`indexdef`);
    return rows.map(({ definition }) => definition);
  };

  test('bring an empty database up to date once', async () => {
    expect(await migrateUp(database)).toEqual(migrations.map(({ name }) => name));
    expect(await migrateUp(database)).toEqual([]);
    expect((await migrationStatus(database)).every(({ applied }) => applied)).toBe(true);
    expect(await tables()).toContain('lessons');
  });

  test('make the indexes that reading a day and a teacher needs', async () => {
    const definitions = (await indexes()).join('\n');
    expect(definitions).toContain(
      'idx_lessons_schedule_day ON public.lessons USING btree (schedule_id, day_of_week)',
    );
    expect(definitions).toMatch(
      /idx_courses_teacher ON public.courses .*\(teacher_id\) WHERE \(teacher_id IS NOT NULL\)/,
    );
  });

  test('go back and forth without a trace', async () => {
    const before = await indexes();
    for (const _ of migrations) expect(await migrateDown(database)).toBeString();
    expect(await tables()).toEqual([]);
    expect(await migrateDown(database)).toBeNull();
    await migrateUp(database);
    expect(await indexes()).toEqual(before);
  });

  test('keep the locks of lessons, of which older versions know only that there are some, and what is said of courses', async () => {
    const ids = { term: crypto.randomUUID(), course: crypto.randomUUID(), schedule: crypto.randomUUID() };
    const { queries } = database;
    await queries.execute(
      sql`insert into terms (id, name, weeks, days) values (${ids.term}, 'Autumn', 1, '{Monday}')`,
    );
    await queries.execute(sql`insert into courses (id, term_id, code, position, name, subject, size, split, lesson_weeks,
      needs_room, features, tags)
      values (${ids.course}, ${ids.term}, 'c', 0, 'Maths', 'Maths', 20, '{2,2}', '{1,1}', true, '{}', '{}')`);
    await queries.execute(sql`insert into schedules (id, term_id, name, hard, soft)
      values (${ids.schedule}, ${ids.term}, 'Draft', 0, 0)`);
    await queries.execute(sql`insert into lessons (schedule_id, course_id, code, position, length, weeks, needs_room,
      day_of_week, period, locked_time) values (${ids.schedule}, ${ids.course}, 'l', 0, 1, 1, false, 0, 0, 'hand')`);
    const locks = async () => {
      const [row] = await queries
        .select({ time: sql<unknown>`locked_time`, room: sql<unknown>`locked_room` })
        .from(sql`lessons`);
      return row;
    };
    while ((await migrateDown(database)) !== '0003_history_and_locks');
    expect(await locks()).toEqual({ time: true, room: false });
    await migrateUp(database);
    expect(await locks()).toEqual({ time: 'program', room: null });
    const [course] = await queries
      .select({ split: sql`split`, weeks: sql`lesson_weeks`, needsRoom: sql`needs_room` })
      .from(sql`courses`);
    expect(course).toEqual({ split: [1], weeks: [1], needsRoom: false });
  });

  test('leave nothing of bell tables in the history when they go', async () => {
    const { queries } = database;
    const term = crypto.randomUUID();
    await queries.execute(
      sql`insert into terms (id, name, weeks, days) values (${term}, 'Spring', 1, '{Monday}')`,
    );
    const change = (table: string): RowChange => ({
      table: table as TermTable,
      key: table,
      before: null,
      after: {},
    });
    const changes = [['rooms', 'bellTables', 'teachers'], ['bellTables'], ['rooms']];
    await queries.insert(termChanges).values(
      changes.map((tables, at) => ({
        ...{ termId: term, revision: at + 2, kind: 'edit' as const, action: 'did it' },
        rows: tables.map(change),
      })),
    );
    while ((await migrateDown(database)) !== '0009_bell_tables');
    const kept = await queries
      .select({ rows: termChanges.rows })
      .from(termChanges)
      .orderBy(termChanges.revision);
    expect(kept.map(({ rows }) => rows.map(({ table }) => String(table)))).toEqual([
      ['rooms', 'teachers'],
      [],
      ['rooms'],
    ]);
    await migrateUp(database);
  });

  test('leave the database of a newer program alone', async () => {
    await database.queries.execute(
      sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', ${Date.now() + 1e9})`,
    );
    expect(migrateUp(database)).rejects.toThrow('newer version');
    expect(await tables()).toContain('lessons');
  });
});
