import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import { freePorts } from './nginx.fixture.ts';

const ROOT = join(import.meta.dir, '../..');
const RUNBOOK = join(ROOT, 'ops/RUNBOOK.md');
const TEST_MS = 300_000;
const serverUrl = process.env.TEST_DATABASE_URL;
const binary = process.env.TEST_BINARY && resolve(process.env.TEST_BINARY);

type Block = {
  readonly title: string;
  readonly text: string;
  /** What the comment before it says; empty without one. */
  readonly marker: string;
};

/** The blocks of commands in order, each with the heading that it stands under. */
function blocksOf(markdown: string): Block[] {
  const found = markdown.matchAll(/^## (.+)$|(?:^<!-- (.+) -->\n)?^```sh\n([\s\S]+?)^```$/gm);
  let section = '';
  let count = 0;
  return [...found].flatMap(([, heading, marker = '', text]) => {
    if (heading !== undefined) {
      section = heading;
      count = 0;
      return [];
    }
    count++;
    return [{ title: `${section}, block ${count}`, text: text!, marker }];
  });
}

const NOT_TESTED = 'not tested: ';
const WITH_SERVER = 'tested with PostgreSQL';
const blocks = blocksOf(readFileSync(RUNBOOK, 'utf8'));

describe('the runbook', () => {
  test('says of each block that is not tested why', () => {
    const markers = blocks.map(({ marker }) => marker).filter((marker) => marker !== '');
    for (const marker of markers) {
      expect(marker === WITH_SERVER || marker.length > NOT_TESTED.length + 20).toBe(true);
      if (marker !== WITH_SERVER) expect(marker).toStartWith(NOT_TESTED);
    }
    const fences = readFileSync(RUNBOOK, 'utf8').match(/^```\S+$/gm)!;
    expect(fences.length).toBe(blocks.length);
    expect(blocks.filter(({ marker }) => !marker.startsWith(NOT_TESTED)).length).toBeGreaterThan(20);
  });

  test('leads to sections that are there', () => {
    const markdown = readFileSync(RUNBOOK, 'utf8');
    const anchors = [...markdown.matchAll(/^## (.+)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor] of markdown.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor!);
  });
});

describe('the commands of the runbook, one after the other on a machine of their own', () => {
  const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-runbook-'));
  const root = join(directory, 'root');
  const bin = join(directory, 'bin');
  const name = `runbook_${crypto.randomUUID().slice(0, 8)}`;
  const [port] = freePorts(1);
  const server = serverUrl ? new URL(serverUrl) : null;
  let builds = 0;

  function script(path: string, text: string): void {
    writeFileSync(path, `#!/bin/bash\nset -euo pipefail\n${text}`);
    chmodSync(path, 0o755);
  }

  /** Another build of the program each time, with another unit, so that installing it is an upgrade. */
  function build(): void {
    const command = binary ? `'${binary}'` : `'${process.execPath}' '${join(ROOT, 'src/main.ts')}'`;
    script(join(directory, 'dist/schedule-builder'), `# build ${++builds}\nexec ${command} "$@"\n`);
    appendFileSync(join(directory, 'ops/systemd/schedule-builder.service'), `# of build ${builds}\n`);
  }

  /** What stands for systemctl: starts and ends the one service as its unit says, and waits as it would. */
  const systemctl = () => `
state=${directory}/service program=${root}/usr/local/bin/schedule-builder
alive() { [[ -e $state/pid ]] && kill -0 "$(<$state/pid)" 2>/dev/null; }
end() {
  if alive; then kill -"$1" "$(<$state/pid)"; while alive; do sleep 0.1; done; fi
  rm -f $state/pid
}
begin() {
  if alive; then return; fi
  setsid "$program" serve >>$state/journal 2>&1 & echo $! >$state/pid
  for _ in $(seq 900); do
    if curl --silent --fail http://127.0.0.1:${port}/api/health >/dev/null; then return; fi
    alive || { cat $state/journal >&2; return 1; }
    sleep 0.1
  done
  return 1
}
mkdir -p $state
case $1 in
start | enable) begin ;;
restart) end TERM; begin ;;
stop | disable) end TERM ;;
kill) end KILL ;;
status) alive ;;
list-units) if alive; then echo 'schedule-builder.service loaded active running'; fi ;;
show | daemon-reload) ;;
*) exit 1 ;;
esac
`;

  /** A block as it is run here: with the places and names of this test, and nothing of the machine's own. */
  function adapted(text: string): string {
    const places = ['/etc/schedule-builder', '/opt/schedule-builder', '/var/lib/schedule-builder'];
    let changed = text
      .replaceAll(/-o schedule-builder -g schedule-builder /g, '')
      .replaceAll('ops/install.sh', `ops/install.sh --root ${root} --wait 90`)
      .replaceAll('/mnt/rescued', join(directory, 'rescued'))
      .replaceAll('127.0.0.1:3000', `127.0.0.1:${port}`)
      .replaceAll(/\btimetable\b(?!\.)/g, name);
    for (const place of [...places, '/var/log/schedule-builder'])
      changed = changed.replaceAll(place, `${root}${place}`);
    return server ? changed.replaceAll('localhost:5432', server.host) : changed;
  }

  beforeAll(() => {
    for (const path of ['dist', 'bin', 'root/etc/schedule-builder', 'service'])
      mkdirSync(join(directory, path), { recursive: true });
    cpSync(join(ROOT, 'ops'), join(directory, 'ops'), { recursive: true });
    writeFileSync(join(root, 'etc/schedule-builder/environment'), `PORT=${port}\nLOG_LEVEL=info\n`);
    script(join(bin, 'sudo'), 'if [[ $1 == -u ]]; then shift 2; fi\nexec "$@"\n');
    script(join(bin, 'systemctl'), systemctl());
    script(join(bin, 'journalctl'), `cat ${directory}/service/journal\n`);
    script(join(bin, 'schedule-builder'), `exec ${root}/usr/local/bin/schedule-builder "$@"\n`);
    build();
  });
  afterAll(async () => {
    Bun.spawnSync([join(bin, 'systemctl'), 'stop']);
    if (server) {
      const admin = postgres(serverUrl!, { max: 1, onnotice: () => {} });
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.unsafe(`drop role if exists ${name}`);
      await admin.end();
    }
    rmSync(directory, { recursive: true, force: true });
  }, TEST_MS);

  async function run(text: string) {
    const child = Bun.spawn(['bash', '-euo', 'pipefail', '-c', adapted(text)], {
      cwd: directory,
      env: {
        PATH: `${bin}:${process.env.PATH}`,
        HOME: directory,
        LC_ALL: 'C.UTF-8',
        SYSTEMCTL: join(bin, 'systemctl'),
        ...(server
          ? { PGHOST: server.hostname, PGPORT: server.port, PGUSER: server.username, PGDATABASE: 'postgres' }
          : {}),
      },
      ...{ stdin: 'ignore', stdout: 'pipe', stderr: 'pipe' },
    });
    const [said, complained, exitCode] = await Promise.all([
      new Response(child.stdout).text(),
      new Response(child.stderr).text(),
      child.exited,
    ]);
    return { exitCode, said: `${said}${complained}` };
  }

  /** What has to be there before a section, or before a block of one. */
  const before: Readonly<Record<string, () => ReturnType<typeof run>>> = {
    Upgrade: () => {
      build();
      return run('true');
    },
    'Roll back, block 3': () =>
      run(`sudo systemctl stop schedule-builder
archive=$(sudo schedule-builder backup create)
mv "$archive" "\${archive/-asked/-before-migration}"
sudo systemctl start schedule-builder`),
    'The database is broken, block 5': () =>
      run(`sudo systemctl stop schedule-builder
rm -f /etc/schedule-builder/credentials/DATABASE_URL
rm -f /var/lib/schedule-builder/database/global/pg_control
if timeout 60 sudo schedule-builder migrate show; then exit 1; fi`),
    // What was saved elsewhere, and a machine on which nothing is left.
    'The machine is lost': () =>
      run(`sudo systemctl stop schedule-builder
mkdir -p /mnt/rescued
cp -r /etc/schedule-builder /mnt/rescued/etc
rm -f /mnt/rescued/etc/credentials/DATABASE_URL
cp -r /var/lib/schedule-builder/backups /mnt/rescued/backups
sudo ops/install.sh --uninstall --purge`),
  };
  const begun = new Set<string>();

  /** The unit that is there, and the one of the version that is there; null where nothing is installed. */
  const unitsThere = () =>
    ['etc/systemd/system', 'opt/schedule-builder/current/systemd']
      .map((place) => join(root, place, 'schedule-builder.service'))
      .map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : null));

  for (const { title, text, marker } of blocks) {
    const isLeftOut = marker.startsWith(NOT_TESTED) || (marker === WITH_SERVER && !server);
    test.skipIf(isLeftOut)(
      title,
      async () => {
        const section = title.slice(0, title.lastIndexOf(','));
        const prepare = before[title] ?? (begun.has(section) ? undefined : before[section]);
        begun.add(section);
        expect((await prepare?.())?.exitCode ?? 0).toBe(0);
        const { exitCode, said } = await run(text);
        if (exitCode !== 0) throw new Error(`It ended with ${exitCode}:\n${text}\n${said}`);
        const [there, ofVersion] = unitsThere();
        expect(there).toBe(ofVersion!);
      },
      TEST_MS,
    );
  }

  test('nothing is left of it', () => {
    for (const path of ['opt/schedule-builder', 'var/lib/schedule-builder', 'etc/schedule-builder'])
      expect(existsSync(join(root, path))).toBe(false);
  });
});
