import { expect, test } from 'bun:test';
import type { Place, TimePlaces } from '../../solver/suggest/place.ts';
import { slotsByRoom, slotsOf } from './slots.ts';
import { drawn } from './small-school.fixture.ts';

const MATHS_7A = 0;
const nothing = { hard: 0, soft: 0 };

function place(time: number, room: number, standing: Place['standing']): Place {
  return {
    ...{ time, room, standing, change: nothing },
    ...{ rules: [], breaks: [], mends: [], inTheWay: [], exchange: null },
  };
}

const at = (time: number, places: readonly Place[]): TimePlaces => ({
  ...{ time, places, best: places[0]! },
  placeIn: (room) => places.find((one) => one.room === room),
});

test('where a lesson is now, its own room is told though another would be better; elsewhere the best one', () => {
  const picture = drawn([[0, 0, 1]]);
  const now = picture.solution.timeOf[MATHS_7A]!;
  const other = picture.problem.lessons[MATHS_7A]!.times.find((time) => time !== now)!;
  const best = (time: number) => at(time, [place(time, 0, 'better'), place(time, 1, 'free')]);
  const slots = slotsOf(picture, MATHS_7A, [best(now), best(other)], null);
  const told = slots.filter(({ look }) => look !== 'none').map(({ look, room }) => [look, room]);
  expect(told).toEqual([
    ['here', 'R2'],
    ['better', 'R1'],
  ]);
});

test('in the table of all rooms another room at the time of the lesson is a slot as others are', () => {
  const picture = drawn([[0, 0, 1]]);
  const now = picture.solution.timeOf[MATHS_7A]!;
  const places = [at(now, [place(now, 0, 'free'), place(now, 1, 'free')])];
  const slots = slotsByRoom(picture, MATHS_7A, places).filter(({ look }) => look !== 'none');
  expect(slots.map(({ look, row }) => [look, row])).toEqual([
    ['free', 'R1'],
    ['here', 'R2'],
  ]);
});
