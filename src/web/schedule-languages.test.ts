import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { speaking, speechIn } from '../languages/speech.ts';
import { importProblem } from '../planning/import-problem.ts';
import { puppetSolver } from '../planning/puppet-solver.fixture.ts';
import { replaceVocabulary } from '../store/vocabulary.ts';
import { smallSchool } from './models/small-school.fixture.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

const puppet = puppetSolver();
let site: Site;
/** Planners' headers; Pia's browser asks for German. */
let paul: Session;
let pia: Session & { readonly 'Accept-Language': 'de' };
let schedule: string;

beforeAll(async () => {
  site = await openSite(puppet.startSolve);
  await replaceVocabulary(site.database.queries, 'de', {
    group: { one: 'Klasse', many: 'Klassen' },
    lesson: { one: 'Stunde', many: 'Stunden' },
  });
  paul = await site.enterAs('planner', 'Paul');
  pia = { ...(await site.enterAs('planner', 'Pia')), 'Accept-Language': 'de' };
  schedule = (await importProblem(site.database, smallSchool())).scheduleId;
});
afterAll(() => site.close());

/** What stands in an element of a page, by the first attribute or tag that it has. */
const inside = (html: string, start: string): string => html.split(start)[1]?.split('<')[0] ?? '';

describe('what two people look at in different languages', () => {
  test.each(['view=group&of=7a', 'view=all&of=group', 'view=day&of=0'])(
    'is said to each in their own, whoever was first: %s',
    async (look) => {
      const shown = async (session: Session) => {
        const html = await (await site.get(`/schedules/${schedule}?${look}`, session)).text();
        return [
          />(\w+)<\/a>/.exec(html.split('class="tabs"')[1]!)![1],
          inside(html, '<section class="unplaced" aria-label="'),
        ];
      };
      const inEnglish = await shown(paul);
      const inGerman = await shown(pia);
      expect(inEnglish[0]).toBe('Groups');
      expect(inGerman[0]).toBe('Klassen');
      expect(inEnglish[1]).toContain('Lessons');
      expect(inGerman[1]).toContain('Stunden');
      expect(await shown(paul)).toEqual(inEnglish);
    },
  );

  test('are pieces of a page that tell each of a run in their own, whoever ends it', async () => {
    const runId = await site.runs.start(schedule, { seed: 1, seconds: 30 }, { userId: null });
    const [english, german] = await Promise.all(
      [paul, pia].map((session) => site.get(`/runs/${runId}/events`, session)),
    );
    // Whoever makes the change is heard by all, in the midst of their own request.
    await speaking(speechIn('fr'), async () => {
      puppet.say(0, { evaluatedMoves: 12_345 });
      puppet.end(0, 'time', { evaluatedMoves: 1_234_567 });
    });
    const movesIn = (events: string) => inside(events.split('id="run-moves"').at(-1)!, '>');
    expect(movesIn(await english!.text())).toBe('1,234,567');
    expect(movesIn(await german!.text())).toBe('1.234.567');
  });
});
