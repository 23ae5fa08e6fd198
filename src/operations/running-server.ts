import { z } from 'zod';
import type { Config } from '../config.ts';

/** What a server said to a question; or why there was no answer that can be one of ours. */
export type ServerAnswer =
  | { readonly status: number; readonly body: unknown }
  | { readonly status: null; readonly trouble: string };

const DEFAULT_PATIENCE_MS = 15_000;

/** Addresses that are listened on, but cannot be asked. */
const EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Where the server of this configuration is reached from the same machine. */
export function ownAddress({ host, port }: Pick<Config, 'host' | 'port'>): string {
  const name = EVERYWHERE[host] ?? host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Why a server cannot be asked, in words without its address, which whoever asks knows. */
function troubleOf(error: unknown): string {
  const { name, message, code } = error as { name: string; message: string; code?: unknown };
  if (name === 'TimeoutError') return 'it gives no answer in time';
  const cause = (error as { cause?: { code?: unknown } }).cause?.code ?? code;
  if (cause === 'ECONNREFUSED' || cause === 'ConnectionRefused') return 'nothing listens there';
  return cause === undefined ? message : `${message} (${String(cause)})`;
}

/**
 * Asks a running server for JSON.
 *
 * @param token what programs that monitor show; null where none is needed
 */
export async function askServer(
  address: string,
  path: string,
  token: string | null = null,
  patienceMs = DEFAULT_PATIENCE_MS,
): Promise<ServerAnswer> {
  try {
    const response = await fetch(new URL(path, address), {
      headers: token === null ? {} : { Authorization: `Bearer ${token}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    try {
      return { status: response.status, body: JSON.parse(text) };
    } catch {
      return {
        status: null,
        trouble: `what answers there is no Schedule Builder (status ${response.status})`,
      };
    }
  } catch (error) {
    return { status: null, trouble: troubleOf(error) };
  }
}

const toldHealth = z.object({
  status: z.enum(['healthy', 'unhealthy']),
  uptime: z.number(),
  checks: z.array(
    z.object({ name: z.string(), status: z.enum(['pass', 'warn', 'fail']), message: z.string() }),
  ),
});

/** What a running server tells of its health. */
export type ToldHealth = z.infer<typeof toldHealth>;

/** Asks a running server for its health; what stands there may be another program. */
export async function askHealth(
  address: string,
  patienceMs?: number,
): Promise<{ readonly told: ToldHealth; readonly body: unknown } | { readonly trouble: string }> {
  const answer = await askServer(address, '/api/health/detailed', null, patienceMs);
  if (answer.status === null) return { trouble: answer.trouble };
  const read = toldHealth.safeParse(answer.body);
  if (read.success) return { told: read.data, body: answer.body };
  return { trouble: `what answers there is no Schedule Builder (status ${answer.status})` };
}
