/** Lists of numbers that are compared by their elements. */
const isNumbers = (value: object): value is Int32Array => ArrayBuffer.isView(value);

function isSameList(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (!isSameData(one[i], other[i])) return false;
  return true;
}

/**
 * Whether two pieces of data say the same: values, lists, typed arrays and records, to any depth. A field that is
 * undefined counts as one that is not there. Maps, sets and instances of classes are no data in this sense.
 */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other);
  if (isNumbers(one)) return isNumbers(other) && isSameList(one, other);
  if (Array.isArray(other) || isNumbers(other)) return false;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const field in left) if (!isSameData(left[field], right[field])) return false;
  for (const field in right) if (right[field] !== undefined && left[field] === undefined) return false;
  return true;
}
