import { createOnServer } from '../store/test-databases.ts';
import { administrator, newDataDir, type ServerProcess, startServer } from './server.ts';
import { enter, type Visitor } from './visitor.ts';

/*
 * A server that is killed (`kill -9`) at random moments while people add rooms and teachers, load schools, change their names
 * and have the solver at work; whatever a browser was told is done must be there when it has been started again.
 */

/** What was found: kills, changes that were acknowledged, and of these the ones that were lost. */
export type KillFigures = {
  readonly kills: number;
  readonly acknowledged: number;
  /** Requests that were cut off: they may have been done or not. */
  readonly cutOff: number;
  readonly lost: readonly string[];
  /** Milliseconds of each start after a kill, until the server is healthy. */
  readonly starts: readonly number[];
};

/** So many kills happen to one school; then another is loaded, so that its pages do not grow without end. */
const KILLS_OF_SCHOOL = 20;
/** A server is killed when it has acknowledged up to so many changes, and up to so many milliseconds later. */
const MOST_CHANGES = 15;
const LONGEST_LOAD_MS = 150;
/** However slow it is, it is killed then. */
const PATIENCE_MS = 10_000;

/** A school of the database with the names that must be in it. */
type School = { readonly term: string; readonly schedule: string; readonly names: Set<string> };

/** Loads a school, and has the solver begin with it. */
async function loadSchool({ get, post }: Visitor): Promise<School> {
  const schedule = await post('/terms/demo', {});
  const [term] = /\/terms\/[0-9a-f-]{36}/.exec(await get(schedule!))!;
  return { term: term!, schedule: schedule!, names: new Set() };
}

/** What is written down of the requests: what was acknowledged, and what was under way. */
type Notes = { acknowledged: number; cutOff: number; readonly ownNames: Set<string> };

/** Sends one change after the other until the server is gone. */
async function change(work: (number: number) => Promise<void>, notes: Notes): Promise<void> {
  for (let number = 1; ; number++) {
    try {
      await work(number);
    } catch {
      notes.cutOff++;
      return;
    }
  }
}

/** Works on a school in several ways at once until the server is gone. */
async function load(visitor: Visitor, school: School, kill: number, notes: Notes): Promise<void> {
  const add = (list: 'rooms' | 'teachers') => async (number: number) => {
    const name = `${list} ${kill} ${number} ${crypto.randomUUID()}`;
    const answer = await visitor.post(`${school.term}/${list}`, { revision: '1', name, next: 'list' });
    if (answer === null) return;
    school.names.add(name);
    notes.acknowledged++;
  };
  const rename = async (number: number) => {
    const name = `Ada ${kill} ${number}`;
    // Until it is acknowledged, either name may be the right one.
    notes.ownNames.add(name);
    if ((await visitor.post('/account/name', { name })) === null) return;
    notes.ownNames.clear();
    notes.ownNames.add(name);
    notes.acknowledged++;
  };
  const copy = async (number: number) => {
    const name = `Copy ${kill} ${number}`;
    if ((await visitor.post(`${school.schedule}/copies`, { name })) === null) return;
    notes.acknowledged++;
  };
  await Promise.all([
    ...[add('rooms'), add('teachers'), add('rooms'), rename, copy].map((work) => change(work, notes)),
    visitor
      .post(`${school.schedule}/runs`, { seconds: '60', seed: '1', start: 'schedule' })
      .catch(() => null),
  ]);
}

async function untilAcknowledged(notes: Notes, count: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (notes.acknowledged < count && performance.now() < until) await Bun.sleep(5);
}

/** What is not there of what must be. */
async function missing(visitor: Visitor, school: School, notes: Notes): Promise<string[]> {
  const told = await visitor.get(`${school.term}/export.json`);
  const lost = [...school.names].filter((name) => !told.includes(name));
  const own = await visitor.get('/account');
  if (notes.ownNames.size > 0 && ![...notes.ownNames].some((name) => own.includes(`value="${name}"`))) {
    lost.push(`one of the names ${[...notes.ownNames].join(', ')}`);
  }
  return lost;
}

/** Kills a server so many times. */
export async function killServers({
  kills,
  serverUrl,
  program,
  tell = () => {},
}: {
  readonly kills: number;
  /** A PostgreSQL server; null for the embedded database. */
  readonly serverUrl: string | null;
  /** The binary that is killed; without it, Bun with the sources. */
  readonly program?: string | undefined;
  readonly tell?: (line: string) => void;
}): Promise<KillFigures> {
  const data = newDataDir();
  const database = serverUrl === null ? null : await createOnServer(serverUrl);
  const environment = { LOG_LEVEL: 'warn', ...(database ? { DATABASE_URL: database.url } : {}) };
  const lost: string[] = [];
  const starts: number[] = [];
  const notes: Notes = { acknowledged: 0, cutOff: 0, ownNames: new Set([administrator.name]) };
  const schools: School[] = [];
  const options = { environment, ...(program === undefined ? {} : { command: [program] }) };
  let server: ServerProcess = await startServer(data.path, options);
  const again = async () => {
    const begun = performance.now();
    server = await startServer(data.path, { ...options, port: server.port });
    starts.push(performance.now() - begun);
  };
  try {
    const visitor = await enter(server.address);
    for (let kill = 1; kill <= kills; kill++) {
      if ((kill - 1) % KILLS_OF_SCHOOL === 0) schools.push(await loadSchool(visitor));
      const school = schools.at(-1)!;
      const working = load(visitor, school, kill, notes);
      await untilAcknowledged(notes, notes.acknowledged + Math.floor(Math.random() * MOST_CHANGES));
      await Bun.sleep(Math.random() * LONGEST_LOAD_MS);
      await server.kill();
      await working;
      await again();
      lost.push(...(await missing(visitor, school, notes)));
      tell(`kill ${kill}: ${notes.acknowledged} changes acknowledged, ${lost.length} lost`);
    }
    for (const school of schools) lost.push(...(await missing(visitor, school, notes)));
    return { kills, ...notes, lost: [...new Set(lost)], starts };
  } finally {
    await server.kill();
    await database?.drop();
    data.remove();
  }
}
