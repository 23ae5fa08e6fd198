import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** nginx where administrators' programs are; null where there is none. */
export const findNginx = (): string | null =>
  Bun.which('nginx', { PATH: `${process.env.PATH}:/usr/sbin:/sbin` });

const HOST = 'localhost';
const CONFIGURATION = join(import.meta.dir, '../../ops/nginx/schedule-builder.conf');

/** Ports of 127.0.0.1 that nobody listens on. */
export function freePorts(count: number): number[] {
  const probes = Array.from({ length: count }, () =>
    Bun.listen({ hostname: '127.0.0.1', port: 0, socket: { data: () => {} } }),
  );
  const ports = probes.map(({ port }) => port);
  for (const probe of probes) probe.stop(true);
  return ports;
}

/** nginx as the file for operators has it, but on other ports and with a certificate of its own. */
export type Nginx = {
  /** Where people would go to. */
  readonly address: string;
  readonly plainPort: number;
  /** The certificate, to be trusted. */
  readonly certificate: string;
  readonly close: () => Promise<void>;
};

/** What the file says, for this machine: ports, certificate, and where it may write. */
function adapted(directory: string, ports: { plain: number; secure: number; program: number }): string {
  const text = readFileSync(CONFIGURATION, 'utf8')
    .replaceAll('timetable.school.example$request_uri', `${HOST}:${ports.secure}$request_uri`)
    .replaceAll(/\/etc\/letsencrypt\/live\/[^/]+\/(\w+\.pem)/g, `${directory}/$1`)
    .replaceAll('timetable.school.example', HOST)
    .replaceAll('/var/www/letsencrypt', `${directory}/www`)
    .replaceAll('/var/cache/nginx-schedule-builder', `${directory}/cache`)
    .replace('listen 80;', `listen 127.0.0.1:${ports.plain};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${ports.secure} ssl http2;`)
    .replace('127.0.0.1:3000', `127.0.0.1:${ports.program}`);
  return text.replaceAll(/^ *listen \[::\].*\n/gm, '');
}

/** Starts nginx in front of a program on a port of this machine. */
export async function startNginx(program: string, port: number, secure: number): Promise<Nginx> {
  const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-nginx-'));
  const [plain] = freePorts(1);
  const made = Bun.spawnSync([
    ...['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${HOST}`],
    ...['-addext', `subjectAltName=DNS:${HOST},IP:127.0.0.1`],
    ...['-keyout', join(directory, 'privkey.pem'), '-out', join(directory, 'fullchain.pem')],
  ]);
  if (made.exitCode !== 0) throw new Error(made.stderr.toString());
  for (const name of ['www/.well-known/acme-challenge', 'body', 'proxy', 'other'])
    mkdirSync(join(directory, name), { recursive: true });
  writeFileSync(join(directory, 'www/.well-known/acme-challenge/token'), 'of certbot');
  writeFileSync(join(directory, 'site.conf'), adapted(directory, { plain: plain!, secure, program: port }));
  const asRoot = process.getuid?.() === 0 ? 'user root;' : '';
  const others = ['fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${directory}/other;`)
    .join(' ');
  writeFileSync(
    join(directory, 'nginx.conf'),
    `${asRoot} worker_processes 1; daemon off; pid ${directory}/pid; error_log ${directory}/error.log;
events {}
http {
  access_log off; client_body_temp_path ${directory}/body; proxy_temp_path ${directory}/proxy; ${others}
  include ${directory}/site.conf;
}\n`,
  );
  const child = Bun.spawn([program, '-c', join(directory, 'nginx.conf'), '-p', directory], {
    ...{ stdin: 'ignore', stdout: 'inherit', stderr: 'pipe' },
  });
  const answers = () => fetch(`http://127.0.0.1:${plain}/`, { redirect: 'manual' }).catch(() => null);
  while (child.exitCode === null && (await answers()) === null) await Bun.sleep(20);
  if (child.exitCode !== null) throw new Error(await new Response(child.stderr).text());
  return {
    address: `https://${HOST}:${secure}`,
    plainPort: plain!,
    certificate: readFileSync(join(directory, 'fullchain.pem'), 'utf8'),
    close: async () => {
      child.kill('SIGTERM');
      await child.exited;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
