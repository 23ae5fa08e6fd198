import foundationDown from '../../migrations/0000_foundation.down.sql' with { type: 'text' };
import foundationUp from '../../migrations/0000_foundation.sql' with { type: 'text' };
import roomPartsDown from '../../migrations/0001_room_parts.down.sql' with { type: 'text' };
import roomPartsUp from '../../migrations/0001_room_parts.sql' with { type: 'text' };
import teacherChoicesDown from '../../migrations/0002_teacher_choices.down.sql' with { type: 'text' };
import teacherChoicesUp from '../../migrations/0002_teacher_choices.sql' with { type: 'text' };
import historyAndLocksDown from '../../migrations/0003_history_and_locks.down.sql' with { type: 'text' };
import historyAndLocksUp from '../../migrations/0003_history_and_locks.sql' with { type: 'text' };
import termChangesDown from '../../migrations/0004_term_changes.down.sql' with { type: 'text' };
import termChangesUp from '../../migrations/0004_term_changes.sql' with { type: 'text' };
import languagesDown from '../../migrations/0005_languages.down.sql' with { type: 'text' };
import languagesUp from '../../migrations/0005_languages.sql' with { type: 'text' };
import teacherSubjectsDown from '../../migrations/0006_teacher_subjects.down.sql' with { type: 'text' };
import teacherSubjectsUp from '../../migrations/0006_teacher_subjects.sql' with { type: 'text' };
import operationsDown from '../../migrations/0007_operations.down.sql' with { type: 'text' };
import operationsUp from '../../migrations/0007_operations.sql' with { type: 'text' };
import uploadsDown from '../../migrations/0008_uploads.down.sql' with { type: 'text' };
import uploadsUp from '../../migrations/0008_uploads.sql' with { type: 'text' };
import bellTablesDown from '../../migrations/0009_bell_tables.down.sql' with { type: 'text' };
import bellTablesUp from '../../migrations/0009_bell_tables.sql' with { type: 'text' };
import journal from '../../migrations/meta/_journal.json' with { type: 'json' };

/** One step of the schema, as text so that the binary carries it. */
export type Migration = {
  /** `0000_foundation` */
  readonly name: string;
  /** When it was generated, in milliseconds; drizzle's journal and table know it by this. */
  readonly generatedAt: number;
  readonly up: string;
  readonly down: string;
};

const texts: Readonly<Record<string, { up: string; down: string }>> = {
  '0000_foundation': { up: foundationUp, down: foundationDown },
  '0001_room_parts': { up: roomPartsUp, down: roomPartsDown },
  '0002_teacher_choices': { up: teacherChoicesUp, down: teacherChoicesDown },
  '0003_history_and_locks': { up: historyAndLocksUp, down: historyAndLocksDown },
  '0004_term_changes': { up: termChangesUp, down: termChangesDown },
  '0005_languages': { up: languagesUp, down: languagesDown },
  '0006_teacher_subjects': { up: teacherSubjectsUp, down: teacherSubjectsDown },
  '0007_operations': { up: operationsUp, down: operationsDown },
  '0008_uploads': { up: uploadsUp, down: uploadsDown },
  '0009_bell_tables': { up: bellTablesUp, down: bellTablesDown },
};

/** Every migration, oldest first, as drizzle-kit's journal lists them. */
export const migrations: readonly Migration[] = journal.entries.map(({ tag, when }) => ({
  name: tag,
  generatedAt: when,
  ...texts[tag]!,
}));
