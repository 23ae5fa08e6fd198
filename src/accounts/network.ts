import { isIPv6 } from 'node:net';

const MAPPED_V4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** Parts of sixteen bits that name the network of an IPv6 address: one household or office has all that follow. */
const NETWORK_PARTS = 4;

/** The network that an address belongs to: an IPv4 address alone, the first 64 bits of an IPv6 address. */
export function networkOf(address: string): string {
  const [, mapped] = MAPPED_V4.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const [head = '', tail] = plain.split('::');
  const partsOf = (text: string | undefined) => (text ? text.split(':') : []);
  const before = partsOf(head);
  const after = partsOf(tail);
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const parts = [...before, ...zeros, ...after].slice(0, NETWORK_PARTS);
  return `${parts.map((part) => Number.parseInt(part, 16).toString(16)).join(':')}::/64`;
}
