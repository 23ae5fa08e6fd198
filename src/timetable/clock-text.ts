import type { Minutes } from './problem.ts';

/** Minutes after midnight as people write them: `08:05`. */
export function clockText(minutes: Minutes): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
