import { type Cost, compareCost } from '../../timetable/solution.ts';
import type { Difference } from './difference.ts';
import type { Effects, View } from './effects.ts';
import { bestExchange } from './exchange.ts';
import type { Freedom } from './freedom.ts';
import type { Place, Reason, RuleChange, Standing, TimePlaces } from './place.ts';

/** Best first. */
const STANDINGS: readonly Standing[] = ['better', 'free', 'costs', 'swap', 'blocked'];

/** What some differences come to together. */
type Sum = Pick<Place, 'change' | 'rules' | 'breaks' | 'mends'>;

/** Makes the places of a lesson out of what changes at them. */
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

  function placeOf(time: number, room: number, sum: Sum): Place {
    const isBlocked = sum.breaks.length > 0 && isHard(sum.breaks[0]!);
    if (!isBlocked)
      return { time, room, standing: standingOf(sum.change), ...sum, inTheWay: [], exchange: null };
    const hardBreaks = sum.breaks.filter(isHard);
    const inTheWay = standingAt(view, time, hardBreaks);
    // An exchange makes way where the other lesson has its part in all that is broken.
    const partners = inTheWay.filter((other) => hardBreaks.every(({ lessons }) => lessons.includes(other)));
    const move = { lesson: view.lesson, time, room };
    const exchange = bestExchange(view.layout, freedom, move, sum.change, partners);
    return { time, room, standing: exchange ? 'swap' : 'blocked', ...sum, inTheWay, exchange };
  }

  return view.times.map((time, t) => {
    const ofTime = effects.byTime[t]!;
    const sum = sumOf(ofTime);
    const places = view.rooms.map((room, r) => {
      const ofRoom = effects.byRoom[r]!;
      const ofPlace = effects.byPlace[t * view.rooms.length + r]!;
      const isOfTimeAlone = ofRoom.length === 0 && ofPlace.length === 0;
      return placeOf(time, room, isOfTimeAlone ? sum : sumOf(ofTime, ofRoom, ofPlace));
    });
    return { time, places: places.sort(comparePlaces) };
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
