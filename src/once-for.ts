/**
 * A function that finds its answer once for each object, and keeps it as long as there is the object. Nobody changes the
 * object or the answer.
 */
export function onceFor<Key extends object, Answer extends {}>(
  find: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = find(key);
    known.set(key, answer);
    return answer;
  };
}
