import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { importProblem } from '../planning/import-problem.ts';
import { FILE_LIMITS, MOST_PERIODS_OF_A_WEEK } from '../timetable/calendar-faults.ts';
import { smallSchool } from './models/small-school.fixture.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
let other: Session;
let reader: Session;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
  other = await site.enterAs('planner', 'Olga');
  reader = await site.enterAs('reader', 'Rita');
});
afterAll(() => site.close());

const IN_PAGE = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };
type Fields = readonly (readonly [string, string | number])[];

/** A term of the small school: two days of four periods, the teachers Ada and Ben, the rooms R1 and R2. */
async function aTerm() {
  const school = smallSchool();
  const closed = {
    ...{
      id: 'closed',
      kind: 'unavailable-times',
      scope: { of: 'all-teachers' as const },
      hard: true,
      weight: 1,
    },
    parameters: { times: [{ day: 1, period: 3 }] },
  };
  const { termId } = await importProblem(site.database, {
    ...school,
    constraints: [...school.constraints, closed],
  });
  const root = `/terms/${termId}/availability`;
  const page = async (path: string, session = planner, headers = {}) => {
    const response = await site.get(`${root}/${path}`, { ...session, ...headers });
    return { status: response.status, html: await response.text() };
  };
  const send = async (
    path: string,
    fields: Fields,
    session = planner,
    headers: Record<string, string> = IN_PAGE,
  ) => {
    const body = new FormData();
    const all: Fields = [['csrf', await site.formToken(session)], ['revision', 1], ...fields];
    const last = new Map(all.filter(([name]) => name === 'revision'));
    for (const [name, value] of all) if (name !== 'revision') body.append(name, String(value));
    for (const [name, value] of last) body.append(name, String(value));
    const response = await site.post(`${root}/${path}`, body, { ...session, ...headers });
    return { status: response.status, html: await response.text(), to: response.headers.get('Location') };
  };
  const { html } = await page('teachers');
  const [ada, ben] = [...html.matchAll(/<tr data-id="([^"]+)"/g)].map(([, id]) => id!);
  /** What the cells of each thing show. */
  const levels = async (list = 'teachers') => {
    const text = (await page(`${list}/levels`)).html;
    const json = /data-levels="([^"]*)"/.exec(text)![1]!.replaceAll('&quot;', '"');
    return JSON.parse(json) as Record<string, string>;
  };
  return { termId, root, page, send, levels, ada: ada!, ben: ben! };
}

test('as many periods as a week of a file may have are painted, and sent by the form', async () => {
  const school = smallSchool();
  const calendar = {
    ...school.calendar,
    days: Array.from({ length: FILE_LIMITS.days }, (_, day) => `Day ${day + 1}`),
    periods: Array.from({ length: FILE_LIMITS.periods }, (_, at) => ({
      ...{ name: String(at + 1), startsAt: 30 * at, endsAt: 30 * at + 30 },
    })),
    breaks: [],
  };
  const { termId } = await importProblem(site.database, {
    ...{ ...school, name: 'Long', calendar, times: [], lessons: [] },
  });
  const root = `/terms/${termId}/availability/teachers`;
  const page = async () => (await site.get(root, planner)).text();
  const [, ada] = /<tr data-id="([^"]+)"/.exec(await page())!;
  const send = async (path: string, fields: Fields) => {
    const body = new FormData();
    const all: Fields = [['csrf', await site.formToken(planner)], ['revision', 1], ...fields];
    for (const [name, value] of all) body.append(name, String(value));
    return site.post(`${root}${path}`, body, { ...planner, ...IN_PAGE });
  };
  const cells = Array.from({ length: MOST_PERIODS_OF_A_WEEK }, (_, cell) => cell);
  const painted = await send('', [
    ['ids', ada!],
    ['level', -3],
    ...cells.map((cell) => ['cells', cell] as const),
  ]);
  expect(painted.status).toBe(200);
  const form = await send(`/${ada}`, [
    ['seen', cells.map(() => -3).join(' ')],
    ['level-0', 0],
  ]);
  expect(form.status).toBe(303);
});

describe('the grid of availability', () => {
  test('shows readers all of it, and lets planners alone change it', async () => {
    const { root, page, send, ada } = await aTerm();
    const { html, status } = await page('teachers', reader);
    expect(status).toBe(200);
    expect(html).toContain('Ada');
    for (const sign of [
      'data-action',
      'name="brush"',
      'type="checkbox"',
      '<button type="button"',
      'id="copying"',
    ])
      expect(html).not.toContain(sign);
    const form = await page(`teachers/${ada}`, reader);
    expect(form.status).toBe(200);
    expect(form.html).not.toContain('<select');
    for (const path of ['teachers', 'teachers/copies', 'teachers/undo', 'teachers/redo', `teachers/${ada}`])
      expect((await send(path, [], reader)).status).toBe(403);
    const unsigned = await site.post(`${root}/teachers`, { revision: '1', level: '-3' }, planner);
    expect(unsigned.status).toBe(403);
    expect((await site.get(`${root}/teachers`)).status).toBe(303);
    const home = await site.get(root, reader);
    expect(home.headers.get('Location')).toBe(`${root}/teachers`);
  });

  test('shows each list with its loads, what other rules forbid, and what a search finds', async () => {
    const { page } = await aTerm();
    const { html } = await page('teachers');
    expect(html).toContain('3 of <b data-free="true">7</b>');
    expect(html.match(/<td class="other">✕<\/td>/g)).toHaveLength(2);
    for (const [list, name] of [
      ['groups', '7A first half'],
      ['rooms', 'R2'],
      ['courses', 'Art 7A'],
    ] as const)
      expect((await page(list)).html).toContain(`>${name}</a>`);
    expect((await page('rooms')).html).not.toContain('value="3"');
    const found = await page('teachers?q=ben', planner, IN_PAGE);
    expect(found.html).toStartWith('<section id="painting"');
    expect(found.html).toContain('Ben');
    expect(found.html).not.toContain('Ada');
  });

  test('tells the script where a stroke closes others too, and what it sees of them', async () => {
    const { page, send, levels } = await aTerm();
    const linked = async (list: string) => (await page(list)).html.includes('data-linked="yes"');
    expect([await linked('groups'), await linked('rooms'), await linked('teachers')]).toEqual([
      ...[true, false, false],
    ]);
    const { html } = await page('groups');
    const idOf = (name: string) => new RegExp(`href="[^"]+/([^"/]+)">${name}<`).exec(html)![1]!;
    const [year, half, other] = [idOf('Year 7'), idOf('7A first half'), idOf('7B')];
    const paint = (level: number, cell: number, revision: number) =>
      send('groups', [
        ['level', level],
        ['ids', year],
        ['cells', cell],
        ['revision', revision],
      ]);
    await paint(-3, 0, 1);
    await paint(-1, 1, 2);
    const now = await levels('groups');
    expect([now[year], now[half], now[other]]).toEqual(['02333333', 'xd333333', 'xd333333']);
  });

  test('takes a stroke, answers with what is different, and takes it back', async () => {
    const { send, levels, ada, ben } = await aTerm();
    const stroke: Fields = [
      ['level', -3],
      ['ids', ada],
      ['ids', ben],
      ['cells', 0],
      ['cells', 7],
    ];
    const { status, html } = await send('teachers', stroke);
    expect(status).toBe(200);
    expect(html).toContain('id="data-tools"');
    expect(html).toContain('data-revision="2"');
    expect(html).toContain('You marked Mon 1; Tue 4 of Ada and Ben as “never”.');
    // Where another rule says never there is nothing to paint.
    expect(await levels()).toEqual({ [ada]: '0333333x', [ben]: '0333333x' });
    expect((await send('teachers', [...stroke, ['revision', 2]])).html).toContain('Nothing is different.');
    expect((await send('teachers/undo', [])).html).toContain('You undid: marked Mon 1');
    expect(await levels()).toEqual({ [ada]: '3333333x', [ben]: '3333333x' });
    await send('teachers/redo', []);
    expect((await levels())[ada]).toBe('0333333x');
    expect((await send('teachers/redo', [])).status).toBe(409);
  });

  test('copies to others, with and without its script', async () => {
    const { root, send, levels, ada, ben } = await aTerm();
    await send('teachers', [
      ['level', 2],
      ['ids', ada],
      ['cells', 1],
      ['cells', 2],
    ]);
    const copied = await send('teachers/copies', [
      ['from', ada],
      ['ids', ben],
      ['revision', 2],
    ]);
    expect(copied.html).toContain('You copied when Ada is available to Ben.');
    expect((await levels())[ben]).toBe('3553333x');
    await send('teachers', [
      ['level', 0],
      ['ids', ben],
      ['cells', 1],
      ['revision', 3],
    ]);
    const again = await send(
      'teachers/copies',
      [
        ['from', ada],
        ['ids', ben],
        ['revision', 4],
      ],
      planner,
      {},
    );
    expect(again.status).toBe(303);
    expect(again.to).toBe(`${root}/teachers?done=5`);
    expect((await send('teachers/copies', [['from', ada]])).status).toBe(422);
  });

  test('refuses what somebody else has changed meanwhile, and what makes no sense', async () => {
    const { send, levels, ada } = await aTerm();
    await send(
      'teachers',
      [
        ['level', -3],
        ['ids', ada],
        ['cells', 0],
      ],
      other,
    );
    await send(
      'teachers',
      [
        ['level', -3],
        ['ids', ada],
        ['cells', 1],
        ['revision', 2],
      ],
      other,
    );
    const late = await send('teachers', [
      ['level', -3],
      ['ids', ada],
      ['cells', 2],
      ['revision', 2],
    ]);
    expect(late.status).toBe(409);
    expect(late.html).toContain('Meanwhile Olga marked Mon 2 of Ada as “never”');
    expect((await levels())[ada]).toBe('0033333x');
    const faulty: Fields[] = [
      [
        ['level', 4],
        ['ids', ada],
        ['cells', 0],
      ],
      [
        ['level', 'often'],
        ['ids', ada],
        ['cells', 0],
      ],
      [
        ['level', -3],
        ['ids', 'nobody'],
        ['cells', 0],
      ],
      [
        ['level', -3],
        ['ids', ada],
        ['cells', 8],
      ],
      [
        ['level', -3],
        ['ids', ada],
        ['cells', -1],
      ],
      [
        ['level', -3],
        ['ids', ada],
      ],
      [
        ['level', -3],
        ['cells', 0],
      ],
    ];
    for (const fields of faulty) expect((await send('teachers', fields)).status).toBe(422);
    const gone: Fields = [
      ['level', -3],
      ['ids', crypto.randomUUID()],
      ['cells', 0],
    ];
    expect((await send('teachers', gone)).status).toBe(404);
    expect(
      (
        await send('rooms', [
          ['level', 1],
          ['ids', ada],
          ['cells', 0],
        ])
      ).status,
    ).toBe(422);
  });
});

describe('the form of availability', () => {
  test('does the same for one name, and leads back to it from an undo', async () => {
    const { termId, root, page, send, levels, ada } = await aTerm();
    const { html } = await page(`teachers/${ada}`);
    expect(html.match(/<select/g)).toHaveLength(7);
    expect(html).toContain('aria-label="Tuesday, period 3"');
    expect(html).toContain('never, by another rule');
    expect(html).toContain('Times that are not available');
    const seen = /name="seen" value="([^"]*)"/.exec(html)![1]!;
    const saved = await send(
      `teachers/${ada}`,
      [
        ['seen', seen],
        ['level-0', -3],
        ['level-1', -1],
        ['level-6', 3],
      ],
      planner,
      {},
    );
    expect(saved.to).toBe(`${root}/teachers/${ada}?done=2`);
    expect((await page(`teachers/${ada}?done=2`)).html).toContain('You changed when Ada is available.');
    expect((await levels())[ada]).toBe('0233336x');
    const back = `availability/teachers/${ada}`;
    const csrf = await site.formToken(planner);
    const undone = await site.post(`/terms/${termId}/undo`, { csrf, back }, planner);
    expect(undone.headers.get('Location')).toBe(`/terms/${termId}/${back}?done=3`);
    const astray = await site.post(`/terms/${termId}/redo`, { csrf, back: `${back}/../../x` }, planner);
    expect(astray.headers.get('Location')).toBe(`/terms/${termId}/history?done=4`);
  });

  test('shows again what was chosen when it was changed meanwhile', async () => {
    const { page, send, levels, ada } = await aTerm();
    const seen = '0 0 0 0 0 0 0 0';
    await send(
      'teachers',
      [
        ['level', -3],
        ['ids', ada],
        ['cells', 0],
      ],
      other,
    );
    const late = await send(
      `teachers/${ada}`,
      [
        ['seen', seen],
        ['level-5', 2],
      ],
      planner,
      {},
    );
    expect(late.status).toBe(409);
    expect(late.html).toContain('has been changed meanwhile');
    expect(late.html).toContain('name="seen" value="-3 0 0 0 0 0 0 0"');
    expect(late.html).toMatch(/name="level-5"(?:(?!<\/select>).)*value="2" selected/);
    expect((await levels())[ada]).toBe('0333333x');
    for (const fields of [
      [['seen', 'x']],
      [
        ['seen', seen],
        ['level-0', 9],
      ],
      [],
    ] as Fields[])
      expect((await send(`teachers/${ada}`, fields, planner, {})).status).toBe(422);
    expect((await page(`teachers/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await page('teachers/nonsense')).status).toBe(404);
  });
});
