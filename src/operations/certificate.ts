import { connect } from 'node:tls';
import type { Check, CheckResult } from './check.ts';

const PATIENCE_MS = 10_000;
const DAY_MS = 86_400_000;

/**
 * When the certificate of a host ends.
 *
 * @throws Error when the host gives none
 */
function certificateEnd(host: string, port: number): Promise<Date> {
  const { promise, resolve, reject } = Promise.withResolvers<Date>();
  // A certificate that is not trusted, or over, is looked at all the same.
  const socket = connect({ host, port, servername: host, rejectUnauthorized: false }, () => {
    const { valid_to } = socket.getPeerCertificate();
    socket.end();
    if (valid_to) resolve(new Date(valid_to));
    else reject(new Error(`${host} gives no certificate.`));
  });
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`${host} gives no answer.`)));
  socket.on('error', reject);
  return promise;
}

/** What the last look at a certificate found. A job looks again; until it has, who asks first waits for a look. */
export type CertificateWatch = { readonly check: Check; readonly look: () => Promise<string> };

/** Watches the certificate of a host, which must last so many days more. */
export function watchCertificate(host: string, leastDays: number, port = 443): CertificateWatch {
  const lookNow = async (): Promise<CheckResult> => {
    try {
      const days = Math.floor(((await certificateEnd(host, port)).getTime() - Date.now()) / DAY_MS);
      const message =
        days < 0 ? `The certificate of ${host} is over.` : `The certificate of ${host} lasts ${days} days.`;
      return { status: days < leastDays ? 'warn' : 'pass', message };
    } catch (error) {
      const message = `The certificate of ${host} cannot be read: ${(error as Error).message}`;
      return { status: 'warn', message };
    }
  };
  let found: Promise<CheckResult> | undefined;
  return {
    check: {
      ...{ name: 'certificate', of: 'all' },
      // Each process looks itself: what one has not seen yet must not be well beside what another has found.
      look: () => {
        found ??= lookNow();
        return found;
      },
    },
    look: async () => {
      const now = lookNow();
      const { message } = await now;
      found = now;
      return message;
    },
  };
}
