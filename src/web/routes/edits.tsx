// Longer than other files: every edit is read, refused and answered in the same way, which stands here once.
import type { Child } from 'hono/jsx';
import { z } from 'zod';
import type { EditBase } from '../../../views/components/edit-fields.tsx';
import { type Done, HandBar } from '../../../views/components/hand.tsx';
import { QuestionPage, QuestionView, StaleView } from '../../../views/components/question.tsx';
import { Slot } from '../../../views/components/slot.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { type LockChange, type LockedTogether, lockEdits } from '../../planning/bulk-locks.ts';
import type { ChangedSchedule } from '../../planning/change-schedule.ts';
import { dropChoicesOf } from '../../planning/drop-choices.ts';
import { editSchedule, type LessonEdit } from '../../planning/edit-schedule.ts';
import { TouchedSince } from '../../planning/touched-since.ts';
import { redo, undo } from '../../planning/undo.ts';
import type { Move } from '../../solver/suggest/place.ts';
import type { Problem } from '../../timetable/problem.ts';
import { NONE } from '../../timetable/solution.ts';
import { wantsFragment } from '../context.ts';
import { editorOf, type Scene } from '../editor.tsx';
import { readForm } from '../middleware/session.ts';
import {
  decodeMoves,
  encodeMoves,
  lessonAt,
  roomAt,
  roomedSlotField,
  timeAt,
  versionField,
} from '../models/edit-form.ts';
import { changeText, movesWords } from '../models/edit-words.ts';
import { anchorOf } from '../models/picture.ts';
import { questionOf } from '../models/question.ts';
import { lessonsOf, namesOf } from '../models/viewpoint.ts';
import { type PageContext, type PageDependencies, showPage, userOf } from '../page.tsx';

const look = { view: z.string().max(20).optional(), of: z.string().max(200).optional() };
const base = { version: versionField, ...look };
const lesson = z.string().min(1).max(200);

const dropForm = z.object({
  ...base,
  lesson,
  slot: z.union([z.literal('tray'), roomedSlotField]),
  room: z.string().max(200).default(''),
});
const editForm = z.object({ ...base, moves: z.string().max(1_000_000) });
const turnForm = z.object({ ...base, evenSo: z.literal('yes').optional() });
const lockForm = z.union([
  z.object({ ...base, lesson, lock: z.enum(['lock-time', 'unlock-time', 'lock-room', 'unlock-room']) }),
  z.object({ ...base, day: z.string().regex(/^(un)?lock-\d{1,2}$/) }),
  z.object({ ...base, all: z.enum(['lock-time', 'lock-room', 'lock-both', 'unlock-both']) }),
]);

/** What a lock button says: whether it locks, and what. */
function lockChangeOf(button: string): { readonly isLocked: boolean; readonly change: LockChange } {
  const [verb, what] = button.split('-');
  const isLocked = verb === 'lock';
  const asked = (part: string) => (what === part || what === 'both' ? isLocked : undefined);
  const [time, room] = [asked('time'), asked('room')];
  return {
    isLocked,
    change: { ...(time === undefined ? {} : { time }), ...(room === undefined ? {} : { room }) },
  };
}

/** The fields of a form. @throws Failure `invalid` that names the first that is not right. */
async function fieldsOf<Fields>(c: PageContext, schema: z.ZodType<Fields>): Promise<Fields> {
  const read = schema.safeParse(await readForm(c));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => ({ where: path.join('.'), message }));
  throw new Failure(
    'invalid',
    text('schedules.fault.formField', { where: faults[0]?.where ?? '', what: faults[0]?.message ?? '' }),
    faults,
  );
}

/** Moves as edits of a schedule. A lesson that is taken out leaves its room by itself. */
function editsOf({ lessons, times, rooms }: Problem, moves: readonly Move[]): LessonEdit[] {
  return moves.map(({ lesson: position, time, room }) => {
    const { id } = lessons[position]!;
    const at = times[time];
    if (!at) return { lesson: id, time: null };
    return { lesson: id, time: { day: at.day, start: at.start }, room: rooms[room]?.id ?? null };
  });
}

/** What is done to a schedule by hand: lessons are dropped, locked, put back; each in the page or, without scripts, as a page. */
export function editPages(dependencies: PageDependencies) {
  const { database } = dependencies;
  const { learn, sceneOf, baseOf, handIn, answerParts } = editorOf(dependencies);

  /** Shows the page after a change, brought up to date where it was sent from, or anew. */
  async function done(
    c: PageContext,
    scene: Scene,
    changed: ChangedSchedule,
    told: { said: string; done: Done | null; lesson?: string },
    anchor = '',
  ) {
    const { view, of, href } = baseOf(c, scene);
    if (wantsFragment(c)) return answerParts(c, { view, of }, told, scene, changed);
    learn(changed);
    return c.redirect(`${href}${anchor}`, 303);
  }

  /** Asks something: in a dialogue over the page, or on a page of its own. */
  function ask(c: PageContext, { bench }: Scene, title: string, question: Child) {
    if (!wantsFragment(c)) {
      const page = <QuestionPage name={bench.loaded.schedule.name}>{question}</QuestionPage>;
      return showPage(c, title, page, 409);
    }
    return c.html(
      <hx-partial hx-target="#question" hx-swap="innerHTML">
        {question}
      </hx-partial>,
    );
  }

  /** Does something that may come too late; then tells what others did, and offers it again. */
  async function unlessStale(
    c: PageContext,
    scene: Scene,
    again: { way: string; fields: Record<string, string>; text: string },
    act: () => Promise<Response>,
  ): Promise<Response> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof TouchedSince)) throw error;
      const { view, of } = baseOf(c, scene);
      const fresh = await sceneOf(c, { view, of });
      const now: EditBase = { ...baseOf(c, fresh), version: error.version };
      const stale = {
        text: text('schedules.stale.changedLessons'),
        changes: error.changes.map(({ sentence }) => sentence),
        way: again.way,
        fields: again.fields,
        again: again.text,
      };
      const question = <StaleView base={now} stale={stale} isPage={!wantsFragment(c)} />;
      if (!wantsFragment(c)) return ask(c, fresh, text('schedules.question.stale'), question);
      const parts = await answerParts(
        c,
        { view, of },
        { said: text('schedules.stale.said'), done: null },
        null,
        null,
      );
      const asked = ask(c, fresh, '', question);
      return c.html((await parts.text()) + (await (await asked).text()));
    }
  }

  /** Makes moves as one change, and tells of it. */
  async function make(
    c: PageContext,
    scene: Scene,
    version: number,
    moves: readonly Move[],
    rooms: Done['rooms'] = [],
  ) {
    const { problem } = scene.picture;
    const { id } = scene.bench.loaded.schedule;
    const moved = movesWords(problem, moves);
    const again = {
      way: 'edits',
      fields: { moves: encodeMoves(problem, moves) },
      text:
        moves.length === 1
          ? text('schedules.move.again', { move: moved })
          : text('schedules.move.againSeveral'),
    };
    return unlessStale(c, scene, again, async () => {
      const edit = { basedOn: version, edits: editsOf(problem, moves) };
      const changed = await editSchedule(database, id, edit, userOf(c).id, scene.bench.loaded);
      const { cost, isRebased } = changed;
      const rebased = isRebased ? ` ${text('schedules.move.rebased')}` : '';
      const said = text('schedules.move.said', { move: moved, ...cost }) + rebased;
      return done(
        c,
        scene,
        changed,
        { said, done: { text: said, rooms, canUndo: true } },
        `#${anchorOf(problem, moves[0]!.lesson)}`,
      );
    });
  }

  /** Locks or unlocks lessons, as far as they have what is to be locked. */
  async function lock(
    c: PageContext,
    scene: Scene,
    version: number,
    asked: { together: LockedTogether; button: string; inHand?: string },
  ) {
    const { problem, solution } = scene.picture;
    const { isLocked, change } = lockChangeOf(asked.button);
    const edits = lockEdits({ problem, solution }, asked.together, change);
    if (edits.length === 0) {
      throw new Failure(
        'invalid',
        text(isLocked ? 'schedules.fault.nothingToLock' : 'schedules.fault.nothingToUnlock'),
      );
    }
    const { id } = scene.bench.loaded.schedule;
    const edit = { basedOn: version, edits };
    const changed = await editSchedule(database, id, edit, userOf(c).id, scene.bench.loaded);
    const said = text(isLocked ? 'schedules.locked.said' : 'schedules.unlocked.said', {
      count: edits.length,
    });
    const hand = asked.inHand === undefined ? {} : { lesson: asked.inHand };
    return done(c, scene, changed, { said, done: { text: said, rooms: [], canUndo: true }, ...hand });
  }

  const turn = (way: 'undo' | 'redo') => async (c: PageContext) => {
    const fields = await fieldsOf(c, turnForm);
    const scene = await sceneOf(c, fields);
    const { id } = scene.bench.loaded.schedule;
    const known = scene.bench.loaded;
    const options = fields.evenSo ? { known, evenSo: true, basedOn: fields.version } : { known };
    const again = {
      way,
      fields: { evenSo: 'yes' },
      text: text(`schedules.${way}.again`),
    };
    return unlessStale(c, scene, again, async () => {
      const changed = await (way === 'undo' ? undo : redo)(database, id, userOf(c).id, options);
      const { hard, soft } = changed.cost;
      const said = text(`schedules.${way}.said`, { hard, soft });
      return done(c, scene, changed, { said, done: { text: said, rooms: [], canUndo: false } });
    });
  };

  return {
    /** What is in the hand, with every slot for it. */
    hand: async (c: PageContext) => {
      const scene = await sceneOf(c, { view: c.req.query('view'), of: c.req.query('of') });
      const hand = handIn(scene, c.req.query('lesson') ?? '');
      return c.html(
        <>
          <HandBar base={baseOf(c, scene)} hand={hand} />
          <div class="slots">
            {hand.slots.map((slot) => (
              <Slot slot={slot} />
            ))}
          </div>
        </>,
      );
    },

    drop: async (c: PageContext) => {
      const fields = await fieldsOf(c, dropForm);
      const scene = await sceneOf(c, fields);
      const { picture, bench, viewpoint } = scene;
      const { problem, solution } = picture;
      const position = lessonAt(problem, fields.lesson);
      if (fields.slot === 'tray')
        return make(c, scene, fields.version, [{ lesson: position, time: NONE, room: NONE }]);
      const time = timeAt(problem, position, fields.slot);
      const inView =
        viewpoint.view === 'room' && problem.lessons[position]!.rooms.includes(viewpoint.position);
      const { room: roomOfRow } = fields.slot;
      const wanted =
        roomOfRow !== null
          ? roomAt(problem, roomOfRow)
          : fields.room !== ''
            ? roomAt(problem, fields.room)
            : inView
              ? viewpoint.position
              : null;
      const choices = dropChoicesOf(
        { problem, solution, suggester: bench.suggester() },
        position,
        time,
        wanted,
      );
      if (!choices) throw new Failure('invalid', text('schedules.fault.locked'));
      const [first] = choices.choices;
      if (first!.kind !== 'move') {
        const question = questionOf(problem, choices);
        return ask(c, scene, question.title, <QuestionView base={baseOf(c, scene)} question={question} />);
      }
      const rooms = choices.rooms
        .filter(({ standing }) => standing !== 'blocked' && standing !== 'swap')
        .map((place) => ({
          name: problem.rooms[place.room]?.name ?? '',
          change: changeText({
            hard: place.change.hard - first!.change.hard,
            soft: place.change.soft - first!.change.soft,
          }),
          moves: encodeMoves(problem, [{ lesson: position, time, room: place.room }]),
          isTaken: place.room === choices.place.room,
        }));
      return make(c, scene, fields.version, first!.moves, rooms);
    },

    edit: async (c: PageContext) => {
      const fields = await fieldsOf(c, editForm);
      const scene = await sceneOf(c, fields);
      return make(c, scene, fields.version, decodeMoves(scene.picture.problem, fields.moves));
    },

    lock: async (c: PageContext) => {
      const fields = await fieldsOf(c, lockForm);
      const scene = await sceneOf(c, fields);
      const { picture, viewpoint, bench } = scene;
      const { problem, solution } = picture;
      const { version } = fields;
      if ('lesson' in fields) {
        const together = { of: 'selection', lessons: [fields.lesson] } as const;
        return lock(c, scene, version, { together, button: fields.lock, inHand: fields.lesson });
      }
      const whole: LockedTogether =
        'position' in viewpoint
          ? { of: viewpoint.view, id: namesOf(problem, viewpoint).of }
          : viewpoint.view === 'day'
            ? { of: 'day', day: viewpoint.day }
            : { of: 'all' };
      if ('all' in fields) return lock(c, scene, version, { together: whole, button: fields.all });
      if (!('position' in viewpoint)) throw new Failure('invalid', text('schedules.fault.dayElsewhere'));
      const [verb, day] = fields.day.split('-');
      const onDay = lessonsOf(problem, solution.roomOf, viewpoint.view, viewpoint.position)
        .filter((position) => problem.times[bench.loaded.solution.timeOf[position]!]?.day === Number(day))
        .map((position) => problem.lessons[position]!.id);
      const together = { of: 'selection', lessons: onDay } as const;
      return lock(c, scene, version, { together, button: `${verb}-time` });
    },

    undo: turn('undo'),
    redo: turn('redo'),
  };
}
