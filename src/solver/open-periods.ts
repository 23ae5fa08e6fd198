import type { Program } from '../constraints/program.ts';

/** Periods of a day in which some lesson may be on some day, numbered anew without those between them in which none may. */
export type OpenPeriods = {
  readonly count: number;
  /** From a bit set of periods to one of open periods by their new numbers, and back; closed periods are lost. */
  readonly squeeze: (periods: number) => number;
  readonly expand: (squeezed: number) => number;
};

/** The open periods of a program: tables by the taught periods of a day are the smaller for them. */
export function openPeriods({ index, allowedTimes }: Program): OpenPeriods {
  const { times } = index.problem;
  let open = 0;
  for (const own of allowedTimes)
    for (const time of own) open |= (2 ** times[time]!.length - 1) << times[time]!.start;
  const bits: number[] = [];
  for (let rest = open; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  if (open === 2 ** bits.length - 1) {
    const same = (periods: number): number => periods & open;
    return { count: bits.length, squeeze: same, expand: same };
  }
  return {
    count: bits.length,
    squeeze: (periods) => {
      let all = 0;
      for (let i = 0; i < bits.length; i++) if ((periods & bits[i]!) !== 0) all |= 1 << i;
      return all;
    },
    expand: (squeezed) => {
      let all = 0;
      for (let i = 0; i < bits.length; i++) if (((squeezed >> i) & 1) !== 0) all |= bits[i]!;
      return all;
    },
  };
}
