import { isIP, isIPv4 } from 'node:net';

/** Addresses that begin with so many bits of one. */
export type Network = {
  readonly address: string;
  readonly prefix: number;
  readonly family: 'ipv4' | 'ipv6';
};

const PARTS = 8;
const BITS_OF_PART = 16;
/** Parts that name the network of an IPv6 address: one household or office has all that follow. */
const NETWORK_PARTS = 4;
/** IPv4 addresses written as IPv6 ones begin so, with so many bits. */
const WRITTEN_AS_IPV6 = '::ffff:0:0';
const BITS_BEFORE_IPV4 = 96;
/** A network that begins with fewer bits holds a good part of all addresses there are. */
const FEWEST_BITS = { ipv4: 8, ipv6: 16 } as const;

/** The sixteen bits of each part of an IPv6 address without a zone. */
function partsOf(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const numbersOf = (text: string | undefined): number[] =>
    (text ? text.split(':') : []).flatMap((part) => {
      if (!part.includes('.')) return Number.parseInt(part, 16);
      const [a = 0, b = 0, c = 0, d = 0] = part.split('.').map(Number);
      return [a * 256 + b, c * 256 + d];
    });
  const [before, after] = [numbersOf(head), numbersOf(tail)];
  const zeros = tail === undefined ? 0 : Math.max(0, PARTS - before.length - after.length);
  return [...before, ...Array<number>(zeros).fill(0), ...after];
}

/** The bits of an IPv6 address, as digits. */
function bitsOf(address: string): string {
  return partsOf(address)
    .map((part) => part.toString(2).padStart(BITS_OF_PART, '0'))
    .join('');
}

function isWithin(address: string, network: string, prefix: number): boolean {
  return bitsOf(address).startsWith(bitsOf(network).slice(0, prefix));
}

/** The IPv4 address that an IPv6 one stands for, which begins as those do. */
function writtenAsIPv4(address: string): string {
  return partsOf(address)
    .slice(-2)
    .flatMap((part) => [part >> 8, part & 255])
    .join('.');
}

/** An address without zone, in small letters; an IPv4 address that is written as an IPv6 one, `::ffff:192.0.2.7`, as IPv4. Null where it is none. */
export function readAddress(text: string): string | null {
  const address = text.replace(/%.*$/, '').toLowerCase();
  if (isIP(address) === 0) return null;
  if (isIPv4(address) || !isWithin(address, WRITTEN_AS_IPV6, BITS_BEFORE_IPV4)) return address;
  return writtenAsIPv4(address);
}

/**
 * An address, or a network such as `192.0.2.0/24`, of those who are believed whatever they say. Null where it is none, or so
 * large that nearly anybody is in it: whoever believes everybody believes what anybody says of themselves.
 */
export function readNetwork(text: string): Network | null {
  const [, written = '', digits] = /^([^/%]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const address = readAddress(written);
  if (address === null) return null;
  const [family, bits] = isIPv4(address) ? (['ipv4', 32] as const) : (['ipv6', 128] as const);
  const bitsBefore = isIPv4(written) === isIPv4(address) ? 0 : BITS_BEFORE_IPV4;
  const prefix = digits === undefined ? bits : Number(digits) - bitsBefore;
  if (prefix < FEWEST_BITS[family] || prefix > bits) return null;
  // All of IPv4 are in it.
  if (family === 'ipv6' && prefix <= BITS_BEFORE_IPV4 && isWithin(WRITTEN_AS_IPV6, address, prefix))
    return null;
  return { address, prefix, family };
}

/** Where somebody is at home: an IPv4 address alone, the first 64 bits of an IPv6 address; any other text as it is. */
export function homeNetworkOf(text: string): string {
  const address = readAddress(text);
  if (address === null || isIPv4(address)) return address ?? text;
  const parts = partsOf(address).slice(0, NETWORK_PARTS);
  return `${parts.map((part) => part.toString(16)).join(':')}::/64`;
}
