import { existsSync } from 'node:fs';

/** Runs a program to its end and tells whether it succeeded, with what it said last. */
async function attempt(command: readonly string[]): Promise<{ ok: boolean; lastLine: string }> {
  const child = Bun.spawn([...command], {
    stdin: 'ignore',
    stdout: 'ignore',
    stderr: 'pipe',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const said = await new Response(child.stderr).text();
  return { ok: (await child.exited) === 0, lastLine: said.trim().split('\n').at(-1) ?? '' };
}

/** The start of a command line that may install packages, or null when nobody allows it. */
async function installer(): Promise<readonly string[] | null> {
  if (!existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return ['/usr/bin/apt-get'];
  const mayBecomeRoot = Bun.which('sudo') !== null && (await attempt(['sudo', '-n', 'true'])).ok;
  return mayBecomeRoot ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', '/usr/bin/apt-get'] : null;
}

/** Installs Debian packages. Tells why it could not, or null when they are there now. */
export async function installPackages(names: readonly string[]): Promise<string | null> {
  const apt = await installer();
  if (!apt) return `installing ${names.join(' and ')} takes Debian's apt-get and the right to use it`;
  console.log(`Installing ${names.join(' and ')} ...`);
  const updated = await attempt([...apt, 'update', '--quiet']);
  const installed = await attempt([
    ...apt,
    'install',
    '--yes',
    '--quiet',
    '--no-install-recommends',
    ...names,
  ]);
  if (installed.ok) return null;
  return `apt-get could not install ${names.join(' and ')}: ${installed.lastLine || updated.lastLine}`;
}
