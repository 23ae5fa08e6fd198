import { expect, test } from 'bun:test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { watchCertificate } from './certificate.ts';

/** A certificate that its holder has signed, which lasts so many days; null where there is no openssl. */
function makeCertificate(days: number): { readonly key: Buffer; readonly cert: Buffer } | null {
  const directory = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost'];
  const made = spawnSync('openssl', [...request, '-days', String(days), '-keyout', key, '-out', cert]);
  try {
    return made.status === 0 ? { key: readFileSync(key), cert: readFileSync(cert) } : null;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const certificate = makeCertificate(20);

test.skipIf(certificate === null)(
  'a certificate that ends soon is a warning, one that lasts is none',
  async () => {
    const server = createServer(certificate!, (socket) => socket.end());
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const soon = watchCertificate('localhost', 30, port);
    expect(await soon.look()).toMatch(/^The certificate of localhost lasts (19|20) days\.$/);
    expect(await soon.check.look()).toMatchObject({ status: 'warn' });
    const later = watchCertificate('localhost', 10, port);
    await later.look();
    expect(await later.check.look()).toMatchObject({ status: 'pass' });
    server.close();
  },
);

test('one that nobody has looked at yet is looked at by who asks, so that no process says it is well unseen', async () => {
  const { check } = watchCertificate('127.0.0.1', 30, 1);
  expect(await check.look()).toMatchObject({ status: 'warn' });
});

test('a host that gives no certificate is a warning with the reason', async () => {
  const watch = watchCertificate('127.0.0.1', 30, 1);
  await watch.look();
  const found = await watch.check.look();
  expect(found.status).toBe('warn');
  expect(found.message).toStartWith('The certificate of 127.0.0.1 cannot be read:');
});
