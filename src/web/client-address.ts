import { BlockList, isIP } from 'node:net';
import { type Network, readAddress } from '../addresses.ts';
import type { AnyContext } from './context.ts';

/** Tells where a request comes from. */
export type ClientAddress = (c: AnyContext) => string;

const OWN_ADDRESSES: readonly Network[] = [
  { address: '127.0.0.1', family: 'ipv4', prefix: 32 },
  { address: '::1', family: 'ipv6', prefix: 128 },
];

/** An address as it is compared, without port and brackets; null where it is none. */
function plainAddress(text: string): string | null {
  const bare = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  return readAddress(bare);
}

/**
 * Reads where requests come from. A proxy that connects by 127.0.0.1 or ::1, or from one of the networks, is believed when it says for whom it asks,
 * and so is one before it if that is such a proxy too; what anybody else says of themselves counts for nothing.
 */
export function clientAddressBehind(networks: readonly Network[]): ClientAddress {
  const proxies = new BlockList();
  for (const { address, prefix, family } of [...OWN_ADDRESSES, ...networks]) {
    proxies.addSubnet(address, prefix, family);
  }
  const isProxy = (address: string): boolean => proxies.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
  return (c) => {
    const peer = c.env?.peerAddress?.() ?? 'unknown';
    let believed = plainAddress(peer);
    if (believed === null) return peer;
    const told = c.req.header('X-Forwarded-For')?.split(',') ?? [];
    // Each proxy adds at the end whom it was asked by.
    while (isProxy(believed)) {
      const before = plainAddress(told.pop()?.trim() ?? '');
      if (before === null) break;
      believed = before;
    }
    return believed;
  };
}
