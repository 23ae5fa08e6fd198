import { z } from 'zod';
import type { Database } from '../store/database.ts';
import { type ChangeNotice, NOTICES, sendNotice } from '../store/notices.ts';
import { selectVersions } from '../store/schedules.ts';
import { type Visit, visitList } from './presence.ts';

/** That a schedule has changed; what has, `changesSince` tells. */
export type ScheduleNews = Omit<ChangeNotice, 'of'>;

/** What somebody at a schedule is told. */
export type Follower = {
  /** The schedule is at a later version than was told last, or is deleted. */
  readonly onChange: (news: ScheduleNews) => void;
  /** Who is there now, themselves included; at first, and whenever that changes. */
  readonly onVisits?: (visits: readonly Visit[]) => void;
};

/** Somebody's page at a schedule. */
export type Stay = {
  /** What they look at and hold. Also when it is the same, from time to time: who is not heard of is no longer there. */
  readonly tell: (what: Pick<Visit, 'lesson' | 'isHolding'>) => void;
  readonly leave: () => void;
};

/** News of schedules and of who is at them, from this process and all others of the database. */
export type Live = {
  /**
   * Tells of every change of a schedule after a version, of those made meanwhile at once, until the returned function is
   * called. Several changes may be told as one, and none is lost: not with a lost connection either.
   */
  readonly follow: (scheduleId: string, seenVersion: number, follower: Follower) => () => void;
  /** Somebody comes to a schedule. */
  readonly visit: (who: Pick<Visit, 'scheduleId' | 'userId' | 'userName'>) => Stay;
  /** Who is at a schedule, by name. */
  readonly visitsAt: (scheduleId: string) => readonly Visit[];
  readonly close: () => Promise<void>;
};

/** What is told of trouble that nobody waits for. */
export type LiveLog = { readonly error: (context: Record<string, unknown>, message: string) => void };

/** Who was not heard of for this long is no longer at a schedule. */
const VISIT_LASTS_MS = 30_000;
/** How often is looked whether a notice was lost or the listening has ended. */
const LOOK_EVERY_MS = 5000;

const visit = z.object({
  id: z.string(),
  scheduleId: z.string(),
  userId: z.string(),
  userName: z.string(),
  lesson: z.string().nullable(),
  isHolding: z.boolean(),
});
/** Notices name the process that sent them, but for changes, which the store tells. */
const notice = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('change'),
    scheduleId: z.string(),
    version: z.number().nullable(),
    userId: z.string().nullable(),
  }),
  z.object({ of: z.literal('visit'), from: z.string(), visit }),
  z.object({ of: z.literal('leave'), from: z.string(), visitId: z.string() }),
  /** A process that has begun to listen asks who is there. */
  z.object({ of: z.literal('who'), from: z.string() }),
  /** A process tells itself, to see whether it still hears. */
  z.object({ of: z.literal('echo'), from: z.string() }),
]);
type Notice = z.infer<typeof notice>;

type Following = { seen: number; readonly scheduleId: string; readonly follower: Follower };

/**
 * Begins to listen.
 *
 * @param dependencies.lookEveryMs how often is looked whether something was missed; 5 seconds unless told
 * @param dependencies.visitLastsMs how long somebody is there after they were heard of; 30 seconds unless told
 */
export async function createLive(dependencies: {
  readonly database: Database;
  readonly log: LiveLog;
  readonly lookEveryMs?: number;
  readonly visitLastsMs?: number;
}): Promise<Live> {
  const { database, log, lookEveryMs = LOOK_EVERY_MS, visitLastsMs = VISIT_LASTS_MS } = dependencies;
  const { queries } = database;
  const processId = crypto.randomUUID();
  const followings = new Set<Following>();
  /** Visits of this process, which it tells others who ask. */
  const own = new Map<string, Visit>();
  const visits = visitList(visitLastsMs, () => performance.now());
  let isClosed = false;
  let isEchoDue = false;
  let sending: Promise<void> = Promise.resolve();
  let unlisten: () => Promise<void> = async () => {};

  function reported(message: string) {
    return (error: unknown) => {
      if (!isClosed) log.error({ err: error }, message);
    };
  }

  /** A page that has gone away must not disturb the others. */
  function guarded(tell: () => void): void {
    try {
      tell();
    } catch (error) {
      reported('could not tell a page of a change')(error);
    }
  }

  /** One after the other: on connections of their own they could overtake each other. */
  function send(one: Notice): void {
    sending = sending.then(() => sendNotice(queries, one)).catch(reported('could not tell other processes'));
  }

  function tellChange({ scheduleId, version, userId }: ScheduleNews): void {
    for (const following of followings) {
      if (following.scheduleId !== scheduleId) continue;
      if (version !== null && version <= following.seen) continue;
      following.seen = version ?? Number.POSITIVE_INFINITY;
      guarded(() => following.follower.onChange({ scheduleId, version, userId }));
    }
  }

  function tellVisits(scheduleId: string): void {
    const there = visits.at(scheduleId);
    for (const following of followings) {
      if (following.scheduleId === scheduleId) guarded(() => following.follower.onVisits?.(there));
    }
  }

  /** Tells of what was changed while nobody heard. */
  async function lookForChanges(scheduleIds: readonly string[]): Promise<void> {
    const versions = await selectVersions(queries, scheduleIds);
    for (const scheduleId of scheduleIds) {
      tellChange({ scheduleId, version: versions.get(scheduleId) ?? null, userId: null });
    }
  }

  function look(scheduleIds: readonly string[]): void {
    // Those that are told to be deleted are not asked for again.
    void lookForChanges([...new Set(scheduleIds)]).catch(reported('could not look for changes'));
  }

  const followed = (): string[] =>
    [...followings]
      .filter(({ seen }) => seen !== Number.POSITIVE_INFINITY)
      .map(({ scheduleId }) => scheduleId);

  function hear(text: string): void {
    const read = notice.safeParse(readJson(text));
    if (!read.success || isClosed) return;
    const heard = read.data;
    if (heard.of === 'change') tellChange(heard);
    else if (heard.from === processId) isEchoDue = false;
    else if (heard.of === 'visit') {
      if (visits.hear(heard.visit)) tellVisits(heard.visit.scheduleId);
    } else if (heard.of === 'leave') left(heard.visitId);
    else if (heard.of === 'who') {
      for (const mine of own.values()) {
        if (isThere(mine)) send({ of: 'visit', from: processId, visit: mine });
      }
    }
  }

  const isThere = ({ scheduleId, id }: Visit) => visits.at(scheduleId).some((there) => there.id === id);

  function left(visitId: string): void {
    const scheduleId = visits.leave(visitId);
    if (scheduleId !== null) tellVisits(scheduleId);
  }

  async function listen(): Promise<void> {
    const before = unlisten;
    unlisten = async () => {};
    await before().catch(() => {});
    isEchoDue = false;
    unlisten = await database.listen(NOTICES, hear, () => {
      look(followed());
      send({ of: 'who', from: processId });
    });
  }

  const looking = setInterval(() => {
    for (const scheduleId of visits.expire()) tellVisits(scheduleId);
    for (const mine of own.values()) if (!isThere(mine)) own.delete(mine.id);
    if (followings.size === 0) return;
    look(followed());
    if (isEchoDue) void listen().catch(reported('could not listen for changes'));
    else {
      isEchoDue = true;
      send({ of: 'echo', from: processId });
    }
  }, lookEveryMs);
  looking.unref();
  await listen();

  return {
    follow: (scheduleId, seenVersion, follower) => {
      const following = { seen: seenVersion, scheduleId, follower };
      followings.add(following);
      look([scheduleId]);
      guarded(() => follower.onVisits?.(visits.at(scheduleId)));
      return () => followings.delete(following);
    },
    visit: (who) => {
      let mine: Visit = { ...who, id: crypto.randomUUID(), lesson: null, isHolding: false };
      let isOver = false;
      const tell = (what: Pick<Visit, 'lesson' | 'isHolding'>) => {
        if (isOver) return;
        mine = { ...mine, ...what };
        own.set(mine.id, mine);
        if (visits.hear(mine)) tellVisits(mine.scheduleId);
        send({ of: 'visit', from: processId, visit: mine });
      };
      tell({ lesson: null, isHolding: false });
      return {
        tell,
        leave: () => {
          if (isOver) return;
          isOver = true;
          own.delete(mine.id);
          left(mine.id);
          send({ of: 'leave', from: processId, visitId: mine.id });
        },
      };
    },
    visitsAt: visits.at,
    close: async () => {
      isClosed = true;
      clearInterval(looking);
      followings.clear();
      await sending;
      await unlisten();
    },
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
