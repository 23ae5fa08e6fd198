import { expect, test } from 'bun:test';
import { homeNetworkOf, readAddress, readNetwork } from './addresses.ts';

test('an address is the same however it is written', () => {
  expect(['2001:DB8::5', 'fe80::1%eth0', '::FFFF:10.0.0.1', '0:0:0:0:0:ffff:a00:1'].map(readAddress)).toEqual(
    ['2001:db8::5', 'fe80::1', '10.0.0.1', '10.0.0.1'],
  );
  expect(['', 'unknown', '1.2.3', '10.0.0.256', '::1::'].map(readAddress)).toEqual(Array(5).fill(null));
});

test('somebody is at home in an IPv4 address, or the first half of an IPv6 address however that is written', () => {
  expect(homeNetworkOf('::ffff:10.0.0.1')).toBe('10.0.0.1');
  expect(homeNetworkOf('2001:db8::1')).toBe(homeNetworkOf('2001:0db8:0:0:ffff::2'));
  expect(homeNetworkOf('2001:db8::1')).not.toBe(homeNetworkOf('2001:db8:0:1::1'));
  expect([homeNetworkOf('unknown'), homeNetworkOf('fe80::1%eth0')]).toEqual(['unknown', 'fe80:0:0:0::/64']);
});

test('a network that is written as IPv6 though it is of IPv4 is of IPv4', () => {
  expect(readNetwork('::ffff:10.1.0.0/112')).toEqual({ address: '10.1.0.0', prefix: 16, family: 'ipv4' });
  expect(readNetwork('::ffff:a01:7')).toEqual({ address: '10.1.0.7', prefix: 32, family: 'ipv4' });
});
