import type { UpgradeWebSocket, WSContext } from 'hono/ws';
import { z } from 'zod';
import { EditedParts } from '../../../views/schedule.tsx';
import { mayAsMuch } from '../../accounts/roles.ts';
import { resumeSession } from '../../accounts/sessions.ts';
import { Failure } from '../../failure.ts';
import { speaking, speechNow } from '../../languages/speech.ts';
import { compareNames, listed, text } from '../../languages/text.ts';
import { changesSince } from '../../planning/history.ts';
import type { Live, Stay } from '../../planning/live.ts';
import type { Visit } from '../../planning/presence.ts';
import { editorOf } from '../editor.tsx';
import { versionField } from '../models/edit-form.ts';
import { idOf, type PageContext, type PageDependencies, userOf } from '../page.tsx';

/** What the live pages need beside what all pages do. */
export type LiveDependencies = PageDependencies & {
  readonly live: Live;
  /** How the server at hand makes a WebSocket out of a request. */
  readonly upgradeWebSocket: UpgradeWebSocket;
  /** Scheme and host that people type. */
  readonly publicUrl: string;
};

/** What a page says of itself, every few seconds and whenever it changes. */
const told = z.object({ lesson: z.string().max(200).nullable(), isHolding: z.boolean() });

/** Why a connection is closed by the server, where the page need not try again: its session has ended. */
const SIGNED_OUT = 4401;
const POLICY_VIOLATION = 1008;
/** Changes that are told one by one; of more the number is told. */
const MOST_TOLD = 3;

/** What a page is told of the others who have the schedule open, by name as its language orders them. */
function visitsFor(visits: readonly Visit[], ownId: string) {
  return visits
    .filter(({ userId }) => userId !== ownId)
    .map(({ userName, lesson, isHolding }) => ({ name: userName, lesson, isHolding }))
    .sort((one, other) => compareNames(one.name, other.name));
}

/** Other people's edits as they happen, and who is there. */
export function livePages(dependencies: LiveDependencies) {
  const { database, live, upgradeWebSocket, publicUrl } = dependencies;
  const { sceneOf, pageOf } = editorOf(dependencies);

  return {
    /** A WebSocket that tells of each later version, and of who is there. */
    connect: async (c: PageContext): Promise<Response> => {
      const origin = c.req.header('Origin');
      if (origin !== publicUrl && origin !== new URL(c.req.url).origin) {
        throw new Failure('forbidden', text('schedules.fault.otherSite'));
      }
      const scheduleId = idOf(c);
      const version = versionField.safeParse(c.req.query('version'));
      if (!version.success) throw new Failure('invalid', text('schedules.fault.whichVersion'));
      const user = userOf(c);
      const token = c.get('sessionToken');
      // Whoever changes something tells it, in the midst of their own request.
      const speech = speechNow();
      let stay: Stay | null = null;
      let unfollow = () => {};

      /** Whether the session goes on, with a role that may edit; a database in trouble ends nothing. */
      const mayStay = async (): Promise<boolean> => {
        const session = await resumeSession(database.queries, token).catch(() => 'unknown' as const);
        return session === 'unknown' || (session !== null && mayAsMuch(session.user.role, 'planner'));
      };
      const hear = async (data: unknown, socket: WSContext): Promise<void> => {
        const read = told.safeParse(typeof data === 'string' ? readJson(data) : null);
        if (!read.success) return socket.close(POLICY_VIOLATION, 'Not understood.');
        if (!(await mayStay())) return socket.close(SIGNED_OUT, 'Signed out.');
        stay?.tell(read.data);
      };

      const answer = await upgradeWebSocket(c, {
        onOpen: (_, socket) => {
          stay = live.visit({ scheduleId, userId: user.id, userName: user.name });
          const tell = (what: object) => socket.send(JSON.stringify(what));
          unfollow = live.follow(scheduleId, version.data, {
            onChange: (news) => tell({ of: 'change', version: news.version }),
            onVisits: (visits) =>
              tell({ of: 'visits', visits: speaking(speech, () => visitsFor(visits, user.id)) }),
          });
        },
        onMessage: ({ data }, socket) => void hear(data, socket),
        onClose: () => {
          unfollow();
          stay?.leave();
        },
      });
      return answer;
    },

    /** The page brought up to date since a version, with what has happened in words. */
    changes: async (c: PageContext) => {
      const since = versionField.safeParse(c.req.query('since'));
      if (!since.success) throw new Failure('invalid', text('schedules.fault.whichVersion'));
      const { changes } = await changesSince(database, idOf(c), since.data);
      const others = changes.filter(({ by }) => by?.id !== userOf(c).id);
      const scene = await sceneOf(c, { view: c.req.query('view'), of: c.req.query('of') });
      const lesson = c.req.query('lesson');
      const isThere = scene.picture.problem.lessons.some(({ id }) => id === lesson);
      const page = await pageOf(c, scene, isThere ? lesson : undefined);
      const said =
        others.length > MOST_TOLD
          ? text('schedules.presence.changesBy', {
              count: others.length,
              names: listed([
                ...new Set(others.map(({ by }) => by?.name ?? text('schedules.presence.program'))),
              ]),
            })
          : others.map(({ sentence }) => sentence).join(' ');
      const done = said === '' || page.editor?.hand ? null : { text: said, rooms: [], canUndo: false };
      return c.html(<EditedParts page={{ ...page, run: null }} done={done} said={said} isOthers />);
    },
  };
}

function readJson(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return null;
  }
}
