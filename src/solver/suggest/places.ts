import { type Cost, compareCost } from '../../timetable/solution.ts';
import type { Difference } from './difference.ts';
import type { Effects, View } from './effects.ts';
import { bestExchange, mayExchange } from './exchange.ts';
import type { Freedom } from './freedom.ts';
import type { Place, Reason, RuleChange, Standing, TimePlaces } from './place.ts';

/** Best first. */
const STANDINGS: readonly Standing[] = ['better', 'free', 'costs', 'swap', 'blocked'];

/** What some differences come to together. */
type Totals = Cost & { readonly isBlocked: boolean };
type Sum = Pick<Place, 'change' | 'rules' | 'breaks' | 'mends'>;

/**
 * Makes the places of a lesson out of what changes at them. Each is made when it is asked for, before the next edit: whoever
 * looks at a grid asks for the best place of each time alone.
 */
export function placesOf(view: View, effects: Effects, freedom: Freedom): TimePlaces[] {
  const { constraints } = view.index.problem;
  const isHard = ({ constraint }: { readonly constraint: number }): boolean => constraints[constraint]!.hard;

  function compareReasons(a: Reason, b: Reason): number {
    return Number(isHard(b)) - Number(isHard(a)) || Math.abs(b.change) - Math.abs(a.change);
  }

  /** Lists of one rule have the differences of its time, its room and its place, so that its changes are added. */
  function sumOf(...lists: readonly (readonly Difference[])[]): Sum {
    const rules: RuleChange[] = [];
    const breaks: Reason[] = [];
    const mends: Reason[] = [];
    let hard = 0;
    let soft = 0;
    for (const list of lists) {
      for (const difference of list) {
        const { constraint, change } = difference;
        if (isHard(difference)) hard += change;
        else soft += change;
        const at = list === lists[0] ? -1 : rules.findIndex((rule) => rule.constraint === constraint);
        if (at < 0) rules.push(difference);
        else rules[at] = { constraint, change: rules[at]!.change + change };
        for (const reason of difference.breaks) breaks.push(reason);
        for (const reason of difference.mends) mends.push(reason);
      }
    }
    return {
      change: { hard, soft },
      rules: rules.flatMap(({ constraint, change }) => (change === 0 ? [] : { constraint, change })),
      breaks: breaks.sort(compareReasons),
      mends: mends.sort(compareReasons),
    };
  }

  /** An exchange makes way where the other lesson has its part in all that is broken. */
  function partnersOf(inTheWay: readonly number[], hardBreaks: readonly Reason[]): number[] {
    return hardBreaks.reduce(
      (partners: readonly number[], { lessons }) => partners.filter((other) => lessons.includes(other)),
      inTheWay,
    ) as number[];
  }

  function placeOf(time: number, room: number, sum: Sum): Place {
    const isBlocked = sum.breaks.length > 0 && isHard(sum.breaks[0]!);
    if (!isBlocked)
      return { time, room, standing: standingOf(sum.change), ...sum, inTheWay: [], exchange: null };
    const hardBreaks = sum.breaks.filter(isHard);
    const inTheWay = standingAt(view, time, hardBreaks);
    const partners = partnersOf(inTheWay, hardBreaks);
    const move = { lesson: view.lesson, time, room };
    const exchange = bestExchange(view.layout, freedom, move, sum.change, partners);
    return { time, room, standing: exchange ? 'swap' : 'blocked', ...sum, inTheWay, exchange };
  }

  const breaksHard = (difference: Difference): boolean => isHard(difference) && difference.breaks.length > 0;
  const totals = (list: readonly Difference[]): Totals => ({
    hard: list.reduce((sum, difference) => sum + (isHard(difference) ? difference.change : 0), 0),
    soft: list.reduce((sum, difference) => sum + (isHard(difference) ? 0 : difference.change), 0),
    isBlocked: list.some(breaksHard),
  });
  const totalsOfRooms = effects.byRoom.map(totals);

  /** Positions of the rooms by what they change at a time, those first where it breaks no hard rule. */
  function roomsInOrder(t: number): readonly { readonly r: number; readonly isBlocked: boolean }[] {
    const ofTime = totals(effects.byTime[t]!);
    const sums = view.rooms.map((room, r) => {
      const ofRoom = totalsOfRooms[r]!;
      const ofPlace = totals(effects.byPlace[t * view.rooms.length + r]!);
      return {
        ...{ r, room, isBlocked: ofTime.isBlocked || ofRoom.isBlocked || ofPlace.isBlocked },
        hard: ofTime.hard + ofRoom.hard + ofPlace.hard,
        soft: ofTime.soft + ofRoom.soft + ofPlace.soft,
      };
    });
    return sums.sort(
      (a, b) => Number(a.isBlocked) - Number(b.isBlocked) || compareCost(a, b) || a.room - b.room,
    );
  }

  /** Whether a lesson at a time may be exchanged for this one in some room. */
  function mayExchangeAt(time: number, t: number): boolean {
    const hardBreaks = effects.byTime[t]!.filter(isHard).flatMap(({ breaks }) => breaks);
    if (hardBreaks.length === 0) return true;
    const partners = partnersOf(standingAt(view, time, hardBreaks), hardBreaks);
    return partners.some((other) => mayExchange(view.layout, freedom, view.lesson, other));
  }

  return view.times.map((time, t): TimePlaces => {
    const ofTime = effects.byTime[t]!;
    const known: (Place | undefined)[] = view.rooms.map(() => undefined);
    let inOrder: readonly Place[] | null = null;
    const at = (r: number): Place => {
      known[r] ??= placeOf(
        time,
        view.rooms[r]!,
        sumOf(ofTime, effects.byRoom[r]!, effects.byPlace[t * view.rooms.length + r]!),
      );
      return known[r]!;
    };
    const all = (): readonly Place[] => {
      inOrder ??= view.rooms.map((_, r) => at(r)).sort(comparePlaces);
      return inOrder;
    };
    return {
      time,
      get best() {
        if (inOrder) return inOrder[0]!;
        const rooms = roomsInOrder(t);
        const first = at(rooms[0]!.r);
        // An exchange is better than what is merely blocked.
        if (!rooms[0]!.isBlocked || first.standing === 'swap' || !mayExchangeAt(time, t)) return first;
        const swap = rooms.find(({ r }) => at(r).standing === 'swap');
        return swap ? at(swap.r) : first;
      },
      get places() {
        return all();
      },
      placeIn: (room) => {
        const r = view.rooms.indexOf(room);
        return r < 0 ? undefined : at(r);
      },
    };
  });
}

function standingOf(change: Cost): Standing {
  const order = compareCost(change, { hard: 0, soft: 0 });
  if (order === 0) return 'free';
  return order < 0 ? 'better' : 'costs';
}

function comparePlaces(a: Place, b: Place): number {
  const byStanding = STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
  return byStanding || compareCost(a.change, b.change) || a.room - b.room;
}

/** The lessons of some violations, but for the one that is looked at, that meet in a cell of the time. */
function standingAt({ layout, lesson }: View, time: number, reasons: readonly Reason[]): number[] {
  const there = new Set<number>();
  for (const reason of reasons) {
    for (const other of reason.lessons) {
      const otherTime = layout.timeOf[other]!;
      if (other !== lesson && otherTime >= 0 && layout.overlap(time, otherTime)) there.add(other);
    }
  }
  return [...there];
}
