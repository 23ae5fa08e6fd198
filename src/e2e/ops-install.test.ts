import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from 'bun:test';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A shell starts many programs, which takes a slow machine long.
setDefaultTimeout(120_000);

const OPS = join(import.meta.dir, '../../ops');
const shellcheck = Bun.which('shellcheck');
if (!shellcheck) console.log('NOT TESTED: the style of shell scripts, as there is no shellcheck');

let directory = '';
let root = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'schedule-builder-install-'));
  root = join(directory, 'root');
  mkdirSync(root);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function script(path: string, text: string): string {
  writeFileSync(path, `#!/bin/bash\n${text}`);
  chmodSync(path, 0o755);
  return path;
}

/** A program that has so many migrations, and is healthy or not once it was started. */
function programOf(version: string, migrations: number, isHealthy = true): string {
  const state = join(root, 'var/lib/schedule-builder');
  return script(
    join(directory, `program-${version}`),
    `case "$1 $2" in
'version '*) echo "schedule-builder ${version} (a test's)" ;;
'serve '*)
  for at in $(seq ${migrations}); do grep -qs "^$at$" ${state}/migrations || echo $at >>${state}/migrations; done
  [[ $(wc -l <${state}/migrations) -le ${migrations} ]] && echo "${version} ${isHealthy} $GREETING $JWT_SECRET" >${state}/running ;;
'migrate show')
  [[ $(wc -l <${state}/migrations) -le ${migrations} ]] || exit 1
  sed 's/^/applied  /' ${state}/migrations ;;
'migrate revert')
  echo "$*" >>${state}/reverted
  sed -i '$d' ${state}/migrations ;;
'health '*) grep -q true ${state}/running ;;
*) exit 2 ;;
esac\n`,
  );
}

/** What stands for systemctl: it starts the program as the unit would, and notes what it was asked for. */
function systemctl(): string {
  const running = join(root, 'var/lib/schedule-builder/running');
  return script(
    join(directory, 'systemctl'),
    `echo "$*" >>${directory}/asked
case $1 in
enable | start | restart) ${root}/usr/local/bin/schedule-builder serve ;;
stop | disable) rm -f ${running} ;;
list-units) [[ ! -e ${running} ]] || echo 'schedule-builder.service loaded active running' ;;
esac\n`,
  );
}

const install = (...args: string[]) => installFrom(OPS, ...args);

/** Runs the script of a directory, which has units of its own. */
function installFrom(ops: string, ...args: string[]) {
  const { exitCode, stdout, stderr } = Bun.spawnSync(
    ['bash', join(ops, 'install.sh'), '--root', root, '--wait', '0', ...args],
    { env: { PATH: process.env.PATH, SYSTEMCTL: systemctl() } },
  );
  return { exitCode, said: `${stdout}${stderr}` };
}

const at = (path: string) => join(root, path);
const running = () => readFileSync(at('var/lib/schedule-builder/running'), 'utf8').split(' ')[0];
const asked = () => readFileSync(join(directory, 'asked'), 'utf8').trim().split('\n');

describe('the installation', () => {
  test('has a place for everything, and starts the service with its settings and secrets', () => {
    const { exitCode, said } = install(programOf('1.0.0', 2));
    expect(said).toContain('Version 1.0.0-');
    expect(exitCode).toBe(0);
    expect(running()).toBe('1.0.0');
    expect(asked()).toContain('daemon-reload');
    expect(asked()).toContain('enable --now schedule-builder.service');
    expect(statSync(at('var/lib/schedule-builder')).mode & 0o777).toBe(0o700);
    expect(statSync(at('etc/schedule-builder/credentials/JWT_SECRET')).mode & 0o777).toBe(0o600);
    expect(readdirSync(at('etc/systemd/system'))).toEqual(
      expect.arrayContaining(['schedule-builder.service', 'schedule-builder@.service']),
    );
    const dropIn = readFileSync(at('etc/systemd/system/schedule-builder.service.d/credentials.conf'), 'utf8');
    expect(dropIn).toBe(
      '[Service]\nLoadCredential=JWT_SECRET:/etc/schedule-builder/credentials/JWT_SECRET\n',
    );
  });

  test('takes the settings as systemd does, without running anything of them', () => {
    install(programOf('1.0.0', 1));
    const settings = at('etc/schedule-builder/environment');
    writeFileSync(settings, '# a comment\nGREETING="$(id) & $HOME"\n');
    writeFileSync(at('etc/schedule-builder/credentials/JWT_SECRET'), 'of-the-file\n');
    Bun.spawnSync([at('usr/local/bin/schedule-builder'), 'serve'], { env: { PATH: process.env.PATH } });
    expect(readFileSync(at('var/lib/schedule-builder/running'), 'utf8')).toBe(
      '1.0.0 true $(id) & $HOME of-the-file\n',
    );
  });

  test('takes the settings before a secret of the same name, and whatever way they are written', () => {
    install(programOf('1.0.0', 1));
    const running = at('var/lib/schedule-builder/running');
    const greetings = [
      ['"a \\"b\\" \\\\ \\x"', 'a "b" \\ \\x'],
      ["'a \\ \"b'  ", 'a \\ "b'],
      ['a\\ b\\\\c  ', 'a b\\c'],
    ];
    for (const [written, meant] of greetings) {
      writeFileSync(at('etc/schedule-builder/environment'), `GREETING=${written}\nJWT_SECRET=set\n`);
      Bun.spawnSync([at('usr/local/bin/schedule-builder'), 'serve'], {
        env: { PATH: process.env.PATH, JWT_SECRET: 'of the caller' },
      });
      expect(readFileSync(running, 'utf8')).toBe(`1.0.0 true ${meant} set\n`);
    }
  });

  test('starts the several processes that are enabled, and none beside them', () => {
    const program = programOf('1.0.0', 1);
    install('--no-start', program);
    const wants = at('etc/systemd/system/schedule-builder.target.wants');
    mkdirSync(wants);
    symlinkSync('../schedule-builder@.service', join(wants, 'schedule-builder@3001.service'));
    writeFileSync(at('etc/schedule-builder/credentials/README.txt'), 'no secret\n');
    const { exitCode, said } = install(program);
    expect(said).toContain('It answers on port 3001.');
    expect(exitCode).toBe(0);
    expect(asked()).toContain('start schedule-builder.target');
    expect(asked()).not.toContain('enable --now schedule-builder.service');
    const dropIn = readFileSync(at('etc/systemd/system/schedule-builder.service.d/credentials.conf'), 'utf8');
    expect(dropIn).not.toContain('README');
  });

  test('goes back with the units of the version before', () => {
    install(programOf('1.0.0', 1));
    const unit = at('etc/systemd/system/schedule-builder.service');
    const of = readFileSync(unit, 'utf8');
    install(programOf('1.1.0', 1));
    writeFileSync(unit, 'of 1.1.0');
    expect(install('--rollback').exitCode).toBe(0);
    expect(readFileSync(unit, 'utf8')).toBe(of);
  });

  /** The files of a later version: one unit is different, and there is one more. */
  function laterOps(): string {
    const ops = join(directory, 'later-ops');
    cpSync(OPS, ops, { recursive: true });
    appendFileSync(join(ops, 'systemd/schedule-builder.service'), '# of 2.0.0\n');
    appendFileSync(join(ops, 'schedule-builder.sh'), '# of 2.0.0\n');
    writeFileSync(join(ops, 'systemd/schedule-builder-more.timer'), '[Timer]\nOnCalendar=daily\n');
    return ops;
  }
  const putThere = () => ({
    units: readdirSync(at('etc/systemd/system')).filter((name) => !name.endsWith('.d')),
    service: readFileSync(at('etc/systemd/system/schedule-builder.service'), 'utf8'),
    command: readFileSync(at('usr/local/bin/schedule-builder'), 'utf8'),
  });

  test('goes back with all units of the version before, and with those alone, from whichever directory', () => {
    install(programOf('1.0.0', 1));
    const before = putThere();
    const later = laterOps();
    installFrom(later, programOf('2.0.0', 1));
    const after = putThere();
    expect(after.units).toContain('schedule-builder-more.timer');
    expect([after.service, after.command].every((text) => text.includes('# of 2.0.0'))).toBe(true);
    expect(installFrom(later, '--rollback').exitCode).toBe(0);
    expect(putThere()).toEqual(before);
    expect(asked()).toContain('disable schedule-builder-more.timer');
    expect(asked().lastIndexOf('daemon-reload')).toBeGreaterThan(asked().lastIndexOf('list-units'));
    expect(install('--rollback').exitCode).toBe(0);
    expect(putThere()).toEqual(after);
    expect(install('--uninstall').exitCode).toBe(0);
    expect(readdirSync(at('etc/systemd/system'))).toEqual([]);
  });

  test('puts the units of the version before back when the new one is not healthy', () => {
    install(programOf('1.0.0', 1));
    const before = putThere();
    expect(installFrom(laterOps(), programOf('2.0.0', 1, false)).exitCode).toBe(1);
    expect(running()).toBe('1.0.0');
    expect(putThere()).toEqual(before);
  });

  test('goes back with the files alone where the database is of the later version, and starts nothing', () => {
    install(programOf('1.0.0', 1));
    const before = putThere();
    const later = laterOps();
    installFrom(later, programOf('2.0.0', 2));
    expect(installFrom(later, '--rollback').exitCode).toBe(1);
    expect(putThere().service).toContain('# of 2.0.0');
    const { exitCode, said } = installFrom(later, '--rollback', '--files');
    expect(exitCode).toBe(0);
    expect(said).toMatch(/Version 1\.0\.0-\w+ is there in the place of 2\.0\.0-/);
    expect(putThere()).toEqual(before);
    expect(existsSync(at('var/lib/schedule-builder/running'))).toBe(false);
    expect(readFileSync(at('var/lib/schedule-builder/migrations'), 'utf8')).toBe('1\n2\n');
    expect(readlinkSync(at('opt/schedule-builder/current'))).toStartWith('versions/1.0.0-');
    expect(readlinkSync(at('opt/schedule-builder/previous'))).toStartWith('versions/2.0.0-');
  });

  test('can be done again, which changes nothing and starts nothing anew', () => {
    const program = programOf('1.0.0', 1);
    install(program);
    const before = asked().length;
    const { exitCode, said } = install(program);
    expect(exitCode).toBe(0);
    expect(said).toContain('is there already');
    expect(asked().slice(before)).toEqual([expect.stringContaining('list-units')]);
  });

  test('goes up to another version, keeps the one before, and goes back to it', () => {
    install(programOf('1.0.0', 1));
    install(programOf('1.1.0', 1));
    expect(install(programOf('1.2.0', 1)).exitCode).toBe(0);
    expect(running()).toBe('1.2.0');
    expect(readlinkSync(at('opt/schedule-builder/previous'))).toStartWith('versions/1.1.0-');
    expect(readdirSync(at('opt/schedule-builder/versions'))).toHaveLength(2);
    expect(install('--rollback').exitCode).toBe(0);
    expect(running()).toBe('1.1.0');
    expect(install('--rollback').exitCode).toBe(0);
    expect(running()).toBe('1.2.0');
  });

  test('puts the version before back, and the schema, when the new one is not healthy', () => {
    install(programOf('1.0.0', 2));
    const { exitCode, said } = install(programOf('2.0.0', 4, false));
    expect(exitCode).toBe(1);
    expect(said).toContain('Version 2.0.0-');
    expect(said).toContain('runs again');
    expect(running()).toBe('1.0.0');
    expect(readFileSync(at('var/lib/schedule-builder/migrations'), 'utf8')).toBe('1\n2\n');
    // The new version has made a backup at its start; there may be no room for more.
    expect(readFileSync(at('var/lib/schedule-builder/reverted'), 'utf8')).toBe(
      'migrate revert --yes --no-backup\n'.repeat(2),
    );
    expect(readlinkSync(at('opt/schedule-builder/current'))).toStartWith('versions/1.0.0-');
  });

  test('stays with a version whose schema the one before does not know', () => {
    install(programOf('1.0.0', 1));
    install(programOf('2.0.0', 2));
    const { exitCode, said } = install('--rollback');
    expect(exitCode).toBe(1);
    expect(said).toContain('cannot use this database');
    expect(running()).toBe('2.0.0');
  });

  test('refuses a program that cannot be run, and changes nothing', () => {
    install(programOf('1.0.0', 1));
    const broken = script(join(directory, 'broken'), 'exit 1\n');
    expect(install(broken)).toEqual({ exitCode: 1, said: `${broken} cannot be run on this machine.\n` });
    expect(running()).toBe('1.0.0');
  });

  test('can be taken away, without the data unless that is meant', () => {
    install(programOf('1.0.0', 1));
    expect(install('--uninstall').exitCode).toBe(0);
    expect(existsSync(at('opt/schedule-builder'))).toBe(false);
    expect(existsSync(at('usr/local/bin/schedule-builder'))).toBe(false);
    expect(readdirSync(at('etc/systemd/system'))).toEqual([]);
    expect(existsSync(at('var/lib/schedule-builder/migrations'))).toBe(true);
    expect(install('--uninstall', '--purge').exitCode).toBe(0);
    for (const path of ['etc/schedule-builder', 'var/lib/schedule-builder', 'var/log/schedule-builder'])
      expect(existsSync(at(path))).toBe(false);
  });

  test('tells how it is used when it is asked for nothing it can do', () => {
    for (const args of [[], ['--upside-down'], ['one', 'two'], ['--files', 'one']]) {
      const { exitCode, said } = install(...args);
      expect(exitCode).toBe(1);
      expect(said).toStartWith('usage: install.sh');
    }
  });
});

test.skipIf(!shellcheck)('no script has a fault that shellcheck knows', () => {
  const scripts = [...new Bun.Glob('**/*.sh').scanSync({ cwd: OPS, absolute: true })];
  const { stdout, exitCode } = Bun.spawnSync([shellcheck!, ...scripts]);
  expect(stdout.toString()).toBe('');
  expect(exitCode).toBe(0);
});
