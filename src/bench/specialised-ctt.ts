import type { CttDocument } from '../formats/ctt/document.ts';
import { createRandom, EXPONENTIALS } from '../solver/random.ts';

/** Seconds of a walk without its preparation, its moves, and by how much it changed the cost. */
export type WalkResult = { readonly seconds: number; readonly moves: number; readonly cost: number };

/** What a hard unit counts for in soft ones, and the temperatures of a walk's begin and end. */
export const HARD = 50;
export const HOT = 4;
export const COLD = 0.12;
/** Moves at one temperature. */
export const MOVES_OF_STEP = 4096;

/**
 * Simulated annealing written for UD2 of ITC-2007 track 3 alone, as the measure of what the general model costs: the
 * same walk (a lecture goes to another period and room, or two lectures exchange theirs) with every component of the cost
 * written out on arrays of its own. It is fast, not good: no chains, no restarts, hard conflicts at a fixed price.
 */
export function annealSpecialised(document: CttDocument, moves: number, seed: number): WalkResult {
  const ROOM_STABILITY = 1;
  const WORKING_DAYS = 5;
  const ISOLATED = 2;
  const { days, periodsPerDay, courses, rooms, curricula } = document;
  const random = createRandom(seed);
  const slots = days * periodsPerDay;
  const roomCount = rooms.length;
  const courseCount = courses.length;
  const positionOf = new Map(courses.map(({ id }, position) => [id, position]));

  const isClosed = new Uint8Array(courseCount * slots);
  for (const { course, day, period } of document.unavailable) {
    isClosed[positionOf.get(course)! * slots + day * periodsPerDay + period] = 1;
  }
  const openSlots = courses.map((_, course) =>
    Int32Array.from({ length: slots }, (_, slot) => slot).filter(
      (slot) => isClosed[course * slots + slot] === 0,
    ),
  );
  const conflict = new Uint8Array(courseCount * courseCount);
  courses.forEach((a, i) => {
    courses.forEach((b, j) => {
      if (a.teacher === b.teacher) conflict[i * courseCount + j] = 1;
    });
  });
  const curriculaOf: number[][] = courses.map(() => []);
  curricula.forEach((curriculum, position) => {
    for (const one of curriculum.courses) {
      curriculaOf[positionOf.get(one)!]!.push(position);
      for (const other of curriculum.courses) {
        conflict[positionOf.get(one)! * courseCount + positionOf.get(other)!] = 1;
      }
    }
  });
  const neighbours = courses.map((_, course) =>
    Int32Array.from({ length: courseCount }, (_, other) => other).filter(
      (other) => conflict[course * courseCount + other] === 1,
    ),
  );
  const curriculumStart = new Int32Array(courseCount + 1);
  curriculaOf.forEach((own, course) => {
    curriculumStart[course + 1] = curriculumStart[course]! + own.length;
  });
  const curriculumOf = Int32Array.from(curriculaOf.flat());
  const isOf = new Uint8Array(curricula.length * courseCount);
  for (const [course, own] of curriculaOf.entries())
    for (const curriculum of own) isOf[curriculum * courseCount + course] = 1;
  const lacking = Int32Array.from({ length: courseCount * roomCount }, (_, i) =>
    Math.max(0, courses[Math.floor(i / roomCount)]!.students - rooms[i % roomCount]!.capacity),
  );
  const minDays = Int32Array.from(courses, (course) => course.minDays);
  const isolated = Uint8Array.from({ length: 2 ** periodsPerDay }, (_, taught) => {
    let count = 0;
    for (let rest = taught & ~(taught << 1) & ~(taught >>> 1); rest !== 0; rest &= rest - 1) count++;
    return count;
  });
  const dayOf = Int32Array.from({ length: slots }, (_, slot) => Math.floor(slot / periodsPerDay));
  const bitOf = Int32Array.from({ length: slots }, (_, slot) => 1 << (slot % periodsPerDay));

  const courseOf = Int32Array.from(courses.flatMap(({ lectures }, course) => Array(lectures).fill(course)));
  const lectureCount = courseOf.length;
  const slotOf = new Int32Array(lectureCount);
  const roomOf = new Int32Array(lectureCount);
  const lectureAt = new Int32Array(slots * roomCount).fill(-1);
  const against = new Int32Array(courseCount * slots);
  const onDay = new Uint8Array(courseCount * days);
  const daysUsed = new Uint8Array(courseCount);
  const inRoom = new Uint8Array(courseCount * roomCount);
  const roomsUsed = new Uint8Array(courseCount);
  const taught = new Int32Array(curricula.length * days);
  const inCell = new Uint8Array(curricula.length * slots);
  let cost = 0;

  function place(lecture: number, slot: number, room: number, step: 1 | -1): void {
    const course = courseOf[lecture]!;
    const day = dayOf[slot]!;
    const own = neighbours[course]!;
    for (let i = 0; i < own.length; i++) against[own[i]! * slots + slot]! += step;
    onDay[course * days + day]! += step;
    if (onDay[course * days + day] === (step === 1 ? 1 : 0)) daysUsed[course]! += step;
    inRoom[course * roomCount + room]! += step;
    if (inRoom[course * roomCount + room] === (step === 1 ? 1 : 0)) roomsUsed[course]! += step;
    for (let i = curriculumStart[course]!; i < curriculumStart[course + 1]!; i++) {
      const cell = curriculumOf[i]! * slots + slot;
      inCell[cell]! += step;
      if (step === 1) taught[curriculumOf[i]! * days + day]! |= bitOf[slot]!;
      else if (inCell[cell] === 0) taught[curriculumOf[i]! * days + day]! &= ~bitOf[slot]!;
    }
  }

  function change(lecture: number, slot: number, room: number): void {
    place(lecture, slotOf[lecture]!, roomOf[lecture]!, -1);
    slotOf[lecture] = slot;
    roomOf[lecture] = room;
    lectureAt[slot * roomCount + room] = lecture;
    place(lecture, slot, room, 1);
  }

  function roomDelta(course: number, from: number, to: number): number {
    const base = course * roomCount;
    const used = roomsUsed[course]!;
    const now = used - Number(inRoom[base + from] === 1) + Number(inRoom[base + to] === 0);
    return lacking[base + to]! - lacking[base + from]! + ROOM_STABILITY * (now - used);
  }

  function hardDelta(course: number, from: number, to: number): number {
    if (from === to) return 0;
    // Lectures of one course are against each other, and so the lecture is counted where it comes from.
    return HARD * (against[course * slots + to]! - (against[course * slots + from]! - 1));
  }

  /** Curricula of another course with which the lecture changes its slot are taught when they were. */
  function softDelta(course: number, from: number, to: number, other: number): number {
    const fromDay = dayOf[from]!;
    const toDay = dayOf[to]!;
    let delta = 0;
    if (fromDay !== toDay) {
      const used = daysUsed[course]!;
      const now =
        used - Number(onDay[course * days + fromDay] === 1) + Number(onDay[course * days + toDay] === 0);
      delta += WORKING_DAYS * (Math.max(0, minDays[course]! - now) - Math.max(0, minDays[course]! - used));
    }
    for (let i = curriculumStart[course]!; i < curriculumStart[course + 1]!; i++) {
      const curriculum = curriculumOf[i]!;
      if (other >= 0 && isOf[curriculum * courseCount + other] === 1) continue;
      const base = curriculum * days;
      const before = taught[base + fromDay]!;
      const left = inCell[curriculum * slots + from]! > 1 ? before : before & ~bitOf[from]!;
      if (fromDay === toDay) delta += ISOLATED * (isolated[left | bitOf[to]!]! - isolated[before]!);
      else {
        const there = taught[base + toDay]!;
        delta +=
          ISOLATED * (isolated[left]! - isolated[before]! + isolated[there | bitOf[to]!]! - isolated[there]!);
      }
    }
    return delta;
  }

  for (let lecture = 0; lecture < lectureCount; lecture++) {
    let place0 = random.below(slots * roomCount);
    while (lectureAt[place0] !== -1) place0 = random.below(slots * roomCount);
    slotOf[lecture] = Math.floor(place0 / roomCount);
    roomOf[lecture] = place0 % roomCount;
    lectureAt[place0] = lecture;
    place(lecture, slotOf[lecture]!, roomOf[lecture]!, 1);
  }

  function propose(temperature: number): void {
    const lecture = random.below(lectureCount);
    const course = courseOf[lecture]!;
    const choices = openSlots[course]!;
    const slot = choices[random.below(choices.length)]!;
    const bits = random.bits();
    const room = bits >>> 30 === 0 ? roomOf[lecture]! : random.below(roomCount);
    const loss = temperature * EXPONENTIALS[bits & 4095]!;
    const from = slotOf[lecture]!;
    const fromRoom = roomOf[lecture]!;
    const other = lectureAt[slot * roomCount + room]!;
    if (other === lecture) return;
    let delta = hardDelta(course, from, slot);
    if (other === -1) {
      if (delta > loss) return;
      delta += roomDelta(course, fromRoom, room);
      if (from !== slot) delta += softDelta(course, from, slot, -1);
      if (delta > loss) return;
      lectureAt[from * roomCount + fromRoom] = -1;
      change(lecture, slot, room);
    } else {
      const otherCourse = courseOf[other]!;
      if (isClosed[otherCourse * slots + from] === 1 || otherCourse === course) return;
      delta += hardDelta(otherCourse, slot, from);
      if (from !== slot) delta -= 2 * HARD * conflict[course * courseCount + otherCourse]!;
      if (delta > loss) return;
      if (fromRoom !== room) {
        delta += roomDelta(course, fromRoom, room) + roomDelta(otherCourse, room, fromRoom);
      }
      if (from !== slot)
        delta += softDelta(course, from, slot, otherCourse) + softDelta(otherCourse, slot, from, course);
      if (delta > loss) return;
      change(lecture, slot, room);
      change(other, from, fromRoom);
    }
    cost += delta;
  }

  const startedAt = performance.now();
  const cooling = (COLD / HOT) ** (MOVES_OF_STEP / moves);
  let temperature = HOT;
  for (let n = 0; n < moves; n++) {
    if (n % MOVES_OF_STEP === 0) temperature *= cooling;
    propose(temperature);
  }
  return { seconds: (performance.now() - startedAt) / 1000, moves, cost };
}
