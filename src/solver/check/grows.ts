import type { HardTerm, TermOf } from './hard-terms.ts';

/** Up to this many periods a day all sets of periods are tried. */
const MOST_PERIODS = 12;

/** Tells whether a term can only cost more when further lessons are placed. What some lessons break of it, no others mend. */
export type Growth = (term: HardTerm) => boolean;

/** Finds it out by trying, where the term is a function of few values; once for terms with the same function of a day. */
export function growth(periods: number, weekdays: number): Growth {
  const known = new Map<string, boolean>();

  /** Whether a number of the taught periods of a day never becomes less with one more of them. */
  function patternGrows(
    key: string,
    byWeekday: boolean,
    of: (taught: number, weekday: number) => number,
  ): boolean {
    if (periods > MOST_PERIODS) return false;
    let grows = known.get(key);
    if (grows === undefined) {
      grows = true;
      for (let weekday = 0; grows && weekday < (byWeekday ? weekdays : 1); weekday++) {
        grows = isAscendingInBits(periods, (taught) => of(taught, weekday));
      }
      known.set(key, grows);
    }
    return grows;
  }

  function dayGrows({ term }: TermOf<'day'>): boolean {
    if (term.counts === 'lessons') return false;
    return patternGrows(`day ${term.key}`, term.byWeekday !== undefined, term.deviation);
  }

  function sumGrows({ term }: TermOf<'day-sum'>): boolean {
    return (
      isAscending(term.deviation, periods * weekdays) &&
      patternGrows(`sum ${term.key}`, term.byWeekday !== undefined, term.value)
    );
  }

  return (term) => {
    switch (term.family) {
      case 'time':
      case 'room':
      case 'room-cells':
      case 'exclusive':
      case 'exclusive-rooms':
      case 'conflicting-courses':
      case 'time-pairs':
      case 'room-pairs':
      case 'rooms-used':
        return true;
      case 'lessons-on-day':
      case 'cell-counts':
        return isAscending(term.deviation, term.lessons.length);
      case 'days-used':
        return isAscending(term.deviation, weekdays);
      case 'day':
        return dayGrows(term);
      case 'day-sum':
        return sumGrows(term);
      case 'placed':
      case 'constant':
      case 'whole':
        return false;
    }
  };
}

function isAscending(deviation: (count: number) => number, most: number): boolean {
  for (let count = 0; count < most; count++) if (deviation(count + 1) < deviation(count)) return false;
  return true;
}

function isAscendingInBits(bits: number, of: (set: number) => number): boolean {
  for (let set = 0; set < 2 ** bits; set++) {
    for (let bit = 0; bit < bits; bit++) if (of(set | (1 << bit)) < of(set)) return false;
  }
  return true;
}
