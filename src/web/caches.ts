import type { DrawnSchedule } from '../../views/drawn-schedule.tsx';
import { type CacheFigures, figuresOf } from '../cache-usage.ts';
import type { Explanation } from '../constraints/violation.ts';
import { buildIdentity } from '../operations/build-identity.ts';
import { createCache } from '../operations/cache.ts';
import { createLatest } from '../operations/latest.ts';
import type { SharedCache } from '../operations/shared-cache.ts';
import { bytesOfTerm, createKnownTerms } from '../planning/known-terms.ts';
import { createWorkbenches } from '../planning/workbench.ts';
import type { Database } from '../store/database.ts';
import type { TermRows } from '../store/term-data.ts';
import { bytesOfView } from './known-views.ts';
import type { PageDependencies } from './page.tsx';

const MEGABYTE = 1024 * 1024;
const MOST_BYTES_OF_TERMS = 64 * MEGABYTE;
const MOST_BYTES_OF_VIEWS = 32 * MEGABYTE;

/** What a process keeps between requests. */
export type Caches = Pick<PageDependencies, 'explanations' | 'terms' | 'views' | 'workbenches'> & {
  /** How all of them do together. */
  readonly figures: () => CacheFigures;
};

/**
 * What a process keeps between requests, and shares with others as far as that is faster than to make it anew. Nothing of it
 * is of a single user. Each entry is of one state of what it was made from, which is asked of the database at every request:
 * what another process changes is seen at once.
 *
 * @param isKept false where nothing is to be kept
 * @param shared null where each process has its own alone
 */
export function openCaches(database: Database, isKept: boolean, shared: SharedCache | null): Caches {
  const build = shared && buildIdentity();
  const sharingOf = (kind: string) => shared && { cache: shared, prefix: `${build} ${kind} ` };
  const explanations = createCache<Explanation>(isKept, sharingOf('explanation'));
  const storedTerms = createLatest<TermRows>(
    isKept,
    { most: MOST_BYTES_OF_TERMS, of: bytesOfTerm },
    sharingOf('term'),
  );
  const views = createLatest<DrawnSchedule>(
    isKept,
    { most: MOST_BYTES_OF_VIEWS, of: bytesOfView },
    sharingOf('view'),
  );
  const terms = createKnownTerms(database, storedTerms);
  const workbenches = createWorkbenches(database, terms, isKept);
  return {
    ...{ explanations, terms, views, workbenches },
    figures: () => figuresOf([explanations, storedTerms, views, workbenches].map(({ usage }) => usage())),
  };
}
