/** A repeatable source of random numbers. */
export type Random = {
  /** A whole number from 0 to 2^32 - 1. */
  readonly bits: () => number;
  /** A whole number from 0 to `count - 1`; `count` at most 2^16. */
  readonly below: (count: number) => number;
};

/** -ln(u) for 4,096 evenly spread u: what a Metropolis test compares a loss to, by twelve random bits. */
export const EXPONENTIALS = Float64Array.from({ length: 4096 }, (_, i) => -Math.log((i + 0.5) / 4096));

/** xoshiro128** (Blackman and Vigna), whose 128 bits of state do not come round within a run. */
export function createRandom(seed: number): Random {
  let mix = seed | 0;
  // splitmix32, so that neighbouring seeds start far apart.
  const next = (): number => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = mix ^ (mix >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let a = next();
  let b = next();
  let c = next();
  let d = next() | 1;

  function bits(): number {
    const times5 = Math.imul(b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  }

  return {
    bits,
    below: (count) => Math.imul(bits() >>> 16, count) >>> 16,
  };
}
