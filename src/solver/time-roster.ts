/** Which lessons are at each time, in no order, kept under moves in constant time. */
export type TimeRoster = {
  /** Lessons at a time. */
  readonly count: Int32Array;
  /** They are `at[time * stride] … at[time * stride + count[time] - 1]`. */
  readonly at: Int32Array;
  readonly stride: number;
  readonly change: (lesson: number, from: number, to: number) => void;
};

/** A roster with all lessons at the time `nowhere`, the last one. */
export function createRoster(lessonCount: number, nowhere: number): TimeRoster {
  const count = new Int32Array(nowhere + 1);
  const at = new Int32Array((nowhere + 1) * lessonCount);
  const place = Int32Array.from({ length: lessonCount }, (_, lesson) => lesson);
  count[nowhere] = lessonCount;
  at.set(place, nowhere * lessonCount);
  return {
    count,
    at,
    stride: lessonCount,
    change: (lesson, from, to) => {
      const last = --count[from]!;
      const moved = at[from * lessonCount + last]!;
      at[from * lessonCount + place[lesson]!] = moved;
      place[moved] = place[lesson]!;
      const next = count[to]!++;
      at[to * lessonCount + next] = lesson;
      place[lesson] = next;
    },
  };
}
