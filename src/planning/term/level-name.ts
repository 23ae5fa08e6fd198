import type { TextKey } from '../../languages/catalogues.ts';
import { text } from '../../languages/text.ts';
import type { Level } from './availability.ts';

const KEYS = {
  [-3]: 'availability.level.never',
  [-2]: 'availability.level.avoid',
  [-1]: 'availability.level.ratherNot',
  0: 'availability.level.free',
  1: 'availability.level.rather',
  2: 'availability.level.gladly',
  3: 'availability.level.wish',
} as const satisfies Readonly<Record<Level, TextKey>>;

/** A level in words. */
export function levelName(level: Level): string {
  return text(KEYS[level]);
}
