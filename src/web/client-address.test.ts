import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { Hono } from 'hono';
import { readConfig } from '../config.ts';
import { clientAddressBehind } from './client-address.ts';
import type { Environment } from './context.ts';
import { ORIGIN, openSite, type Site } from './site.fixture.ts';

/** Where a request is taken to come from. */
async function clientOf(proxies: string, peer: string | null, forwarded?: string): Promise<string> {
  const clientAddress = clientAddressBehind(readConfig({ TRUSTED_PROXIES: proxies }).trustedProxies);
  const app = new Hono<Environment>().get('/', (c) => c.text(clientAddress(c)));
  const headers: Record<string, string> = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
  return (await app.request('/', { headers }, { peerAddress: () => peer })).text();
}

describe('the address of a client', () => {
  const PROXIES = '172.28.0.0/16, 192.0.2.7, 2001:db8::/64';
  test.each([
    ['of whoever connects', PROXIES, '203.0.113.9', undefined, '203.0.113.9'],
    ['whatever they say of themselves', PROXIES, '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['what a proxy on this machine says', '', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['likewise by IPv6', '', '::1', '2001:DB8::5', '2001:db8::5'],
    ['likewise by IPv4 that is written as IPv6', '', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['not what one on another says that is not named', '', '172.28.0.5', '198.51.100.1', '172.28.0.5'],
    ['what one in a network says', PROXIES, '172.28.0.5', '198.51.100.1', '198.51.100.1'],
    ['likewise where it is written as IPv6', PROXIES, '::ffff:172.28.0.5', '198.51.100.1', '198.51.100.1'],
    ['likewise in a network of IPv6', PROXIES, '2001:db8::9', '198.51.100.1', '198.51.100.1'],
    ['not beside the network', PROXIES, '172.29.0.5', '198.51.100.1', '172.29.0.5'],
    ['the last one that is said', PROXIES, '192.0.2.7', '6.6.6.6, 198.51.100.1', '198.51.100.1'],
    ['what is said before a proxy', PROXIES, '127.0.0.1', '6.6.6.6, 198.51.100.1, 192.0.2.7', '198.51.100.1'],
    ['the first proxy where all are', PROXIES, '127.0.0.1', '172.28.0.9, 192.0.2.7', '172.28.0.9'],
    ['without a port', PROXIES, '192.0.2.7', '198.51.100.1:4711', '198.51.100.1'],
    ['without brackets', PROXIES, '192.0.2.7', '[2001:db8:1::5]:4711', '2001:db8:1::5'],
    ['the proxy where it says no address', PROXIES, '192.0.2.7', 'unknown', '192.0.2.7'],
    ['the proxy where it says nonsense', PROXIES, '192.0.2.7', '198.51.100.1, 1.2.3', '192.0.2.7'],
    ['the proxy where it says nothing', PROXIES, '192.0.2.7', undefined, '192.0.2.7'],
    ['unknown where nobody is there any more', PROXIES, null, '198.51.100.1', 'unknown'],
  ] as const)('is %s', async (_, proxies, peer, forwarded, expected) => {
    expect(await clientOf(proxies, peer, forwarded)).toBe(expected);
  });
});

const MOST_TRIES = 7;

describe('the limit of sign-ins', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(undefined, { trustedProxies: '172.28.0.0/16' });
  });
  afterAll(() => site.close());

  /** How many wrong passwords of somebody are looked at, before one is not, of so many. */
  async function looked(peer: string, forwarded: (at: number) => string, email: string): Promise<number> {
    for (let at = 0; at < MOST_TRIES; at++) {
      const body = new URLSearchParams({ email, password: 'a wrong password' });
      const headers = { Origin: ORIGIN, 'X-Forwarded-For': forwarded(at) };
      const init = { method: 'POST', body, headers };
      const answer = await site.app.request(`${ORIGIN}/sign-in`, init, { peerAddress: () => peer });
      if (answer.status === 429) return at;
    }
    return MOST_TRIES;
  }

  test('counts the clients of a proxy apart, and those who only say that they are one together', async () => {
    const changing = (at: number) => `198.51.100.${at + 1}`;
    expect(await looked('172.28.0.5', () => '203.0.113.1', 'ada@school.example')).toBe(5);
    expect(await looked('172.28.0.5', changing, 'ada@school.example')).toBe(MOST_TRIES);
    expect(await looked('203.0.113.9', changing, 'ben@school.example')).toBe(5);
  }, 120_000);
});
