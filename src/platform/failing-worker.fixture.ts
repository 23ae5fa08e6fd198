import { hear } from '#platform/worker-side.ts';

/** Entry of a worker that fails as it is told to. */

const failures: Readonly<Record<string, () => void>> = {
  throw: () => {
    throw new Error('It is broken,\nin two lines.');
  },
  memory: () => {
    new Int32Array(2 ** 36);
  },
  stack: () => {
    failures.stack!();
  },
  exit: () => process.exit(3),
};

hear((how: string) => failures[how]!());
