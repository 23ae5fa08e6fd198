import type { Done } from '../../views/components/hand.tsx';
import { EditedParts, type SchedulePageModel } from '../../views/schedule.tsx';
import { explain } from '../constraints/explain.ts';
import { speechKey } from '../languages/speech.ts';
import type { ChangedSchedule } from '../planning/change-schedule.ts';
import type { LoadedSchedule } from '../planning/load-schedule.ts';
import { stateOfSchedule } from '../planning/state-of-schedule.ts';
import { nextTurns, type TurnsInWords, turnsAfter } from '../planning/undo.ts';
import type { Workbench } from '../planning/workbench.ts';
import { NONE } from '../timetable/solution.ts';
import { costPartsOf } from './models/cost-parts.ts';
import { lessonAt } from './models/edit-form.ts';
import { handOf } from './models/hand.ts';
import { type Picture, pictureOf } from './models/picture.ts';
import { redrawnOf } from './models/redrawn.ts';
import { timetableOf } from './models/timetable.ts';
import { addressOf, namesOf, readViewpoint, type Viewpoint } from './models/viewpoint.ts';
import { formToken, idOf, type PageContext, type PageDependencies, plannerToken, userOf } from './page.tsx';

/** Says which version a page shows, and whose timetable; each part as in an address, with blanks between. */
const SHOWN_HEADER = 'X-Shown';

/** What the head of every page of a schedule says. */
export function headOf({ schedule, termName }: LoadedSchedule) {
  const { id, name, termId, state } = schedule;
  return { id, name, termId, termName, state };
}

/** Pictures of schedules as they were loaded: by whether they are for those who may edit, and by how these are spoken to. */
const knownPictures = new WeakMap<LoadedSchedule, Map<string, Picture>>();

/** What a page of the editor is made from. */
export type Scene = {
  readonly bench: Workbench;
  readonly picture: Picture;
  readonly viewpoint: Viewpoint;
};

/** What is looked at, as an address or a form says it. */
export type Look = { readonly view?: string | undefined; readonly of?: string | undefined };

/** The pieces of the schedule page that its own routes and those of the editor share. */
export function editorOf({ database, explanations, workbenches }: PageDependencies) {
  async function sceneOf(c: PageContext, look: Look): Promise<Scene> {
    const bench = await workbenches.of(idOf(c));
    await explanations.warm(stateOfSchedule(bench.loaded.schedule));
    return sceneAt(c, bench, look);
  }

  function sceneAt(c: PageContext, bench: Workbench, look: Look): Scene {
    const picture = pictureFor(bench.loaded, plannerToken(c) === null ? 'reader' : 'editor');
    return { bench, picture, viewpoint: readViewpoint(picture.problem, look.view, look.of) };
  }

  function pictureFor(loaded: LoadedSchedule, whom: 'reader' | 'editor'): Picture {
    const pictures = knownPictures.get(loaded) ?? new Map<string, Picture>();
    knownPictures.set(loaded, pictures);
    const key = `${whom} ${speechKey()}`;
    const known = pictures.get(key);
    if (known) return known;
    const { schedule, problem, solution } = loaded;
    const explanation = explanations.of(stateOfSchedule(schedule), () => explain(problem, solution));
    const picture = pictureOf(schedule.id, problem, solution, explanation, whom === 'editor');
    pictures.set(key, picture);
    return picture;
  }

  function baseOf(c: PageContext, { bench, picture, viewpoint }: Scene) {
    const { id, version } = bench.loaded.schedule;
    return {
      ...{ scheduleId: id, csrf: formToken(c), version },
      ...namesOf(picture.problem, viewpoint),
      href: addressOf(id, picture.problem, viewpoint),
    };
  }

  function handIn({ bench, picture, viewpoint }: Scene, lesson: string) {
    const position = lessonAt(picture.problem, lesson);
    return handOf(picture, bench.loaded, bench.suggester(), viewpoint, position);
  }

  async function turnsOf(scheduleId: string, userId: string, loaded: LoadedSchedule): Promise<TurnsInWords> {
    const { undo, redo } = await nextTurns(database, scheduleId, userId, loaded);
    return { undo: undo?.action ?? null, redo: redo?.action ?? null };
  }

  /**
   * The page of a scene, for who asks, with a lesson in the hand if one is named.
   *
   * @param known what they could undo and redo next, where that needs no asking
   */
  async function pageOf(
    c: PageContext,
    scene: Scene,
    lesson: string | undefined,
    known: TurnsInWords | null = null,
  ): Promise<Omit<SchedulePageModel, 'run'>> {
    const { bench, picture, viewpoint } = scene;
    const { problem, solution } = bench.loaded;
    const user = userOf(c);
    const mayPlan = plannerToken(c) !== null;
    const base = baseOf(c, scene);
    // Before anything is waited for: the suggester follows the schedule.
    const hand = mayPlan && lesson !== undefined ? handIn(scene, lesson) : null;
    const { id } = bench.loaded.schedule;
    const turns = mayPlan ? (known ?? (await turnsOf(id, user.id, bench.loaded))) : null;
    return {
      head: headOf(bench.loaded),
      placed: problem.lessons.filter((_, position) => solution.timeOf[position] !== NONE).length,
      total: problem.lessons.length,
      mayPlan,
      timetable: timetableOf(picture, viewpoint, {
        slots: hand?.slots ?? [],
        slotRows: hand?.rows ?? [],
        base: turns && base,
      }),
      cost: costPartsOf(picture),
      editor: turns && { base, turns, hand },
    };
  }

  /** Whether the page from which a request was sent shows a scene, as it says itself. */
  function isShown(c: PageContext, scene: Scene): boolean {
    const { version, view, of } = baseOf(c, scene);
    return c.req.header(SHOWN_HEADER) === [version, view, of].map(encodeURIComponent).join(' ');
  }

  /**
   * What is answered to an edit that was sent in the page: all that can be different, or, where the page shows the scene as
   * it was before, what is different.
   *
   * @param changed what the edit has made; without it, the schedule as it is stored
   */
  async function answerParts(
    c: PageContext,
    look: Look,
    told: { said: string; done: Done | null; lesson?: string },
    before: Scene | null,
    changed: ChangedSchedule | null,
  ) {
    const scene = changed ? sceneAt(c, learn(changed), look) : await sceneOf(c, look);
    const page = await pageOf(c, scene, told.lesson, changed && turnsAfter(changed));
    // Where more than this edit happened since, the page may have been given some of it meanwhile.
    const isNext = scene.bench.loaded.schedule.version <= (before?.bench.loaded.schedule.version ?? 0) + 1;
    const shown = before &&
      isNext &&
      isShown(c, before) && {
        timetable: timetableOf(before.picture, before.viewpoint),
        cost: costPartsOf(before.picture),
      };
    const redrawn = shown ? redrawnOf(shown, page) : null;
    const { done, said } = told;
    return c.html(<EditedParts page={{ ...page, run: null }} done={done} said={said} redrawn={redrawn} />);
  }

  /** Takes over what a change has made of a schedule, so that it is neither read nor explained again. */
  function learn({ loaded, explanation }: ChangedSchedule): Workbench {
    if (explanation) explanations.of(stateOfSchedule(loaded.schedule), () => explanation);
    return workbenches.learn(loaded);
  }

  return { learn, sceneOf, baseOf, handIn, pageOf, answerParts };
}
