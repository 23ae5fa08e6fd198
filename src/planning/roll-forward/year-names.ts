import type { TermRows } from '../../store/term-data.ts';

type GroupRow = TermRows['groups'][number];

/** A number that can be that of a year: one or two digits that are not part of a longer one. */
const YEAR = /(?<!\d)\d{1,2}(?!\d)/;

function yearIn(name: string): number | null {
  const [year] = YEAR.exec(name) ?? [];
  return year === undefined ? null : Number(year);
}

/** The name with the first number that can be a year one higher: `7A` becomes `8A`, `09B` becomes `10B`. */
function aYearUp(name: string): string {
  return name.replace(YEAR, (year) => String(Number(year) + 1).padStart(year.length, '0'));
}

/** A text in which some names stand as whole words, with others in their places. */
export function withNames(text: string, names: ReadonlyMap<string, string>): string {
  const known = [...names.keys()].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (known.length === 0) return text;
  const either = known.map((name) => RegExp.escape(name)).join('|');
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'gu'),
    (name) => names.get(name)!,
  );
}

/**
 * What groups are called a year later, by id. A part of a group goes with the name of that, or with its number: `Year 7`,
 * `7A` and `7A girls` become `Year 8`, `8A` and `8A girls`, and `Set 1` of `7A` stays what it is.
 */
export function namesAYearLater(groups: readonly GroupRow[]): Map<string, string> {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const later = new Map<string, string>();
  const nameOf = (group: GroupRow): string => {
    const known = later.get(group.id);
    if (known !== undefined) return known;
    const above: GroupRow[] = [];
    for (let parent = byId.get(group.parentId ?? ''); parent; parent = byId.get(parent.parentId ?? '')) {
      above.push(parent);
    }
    const renamed = new Map(above.map((one) => [one.name, nameOf(one)]));
    const asParts = withNames(group.name, renamed);
    const year = above.map(({ name }) => yearIn(name)).find((one) => one !== null);
    const isOfYear = year === undefined || year === yearIn(group.name);
    const name = asParts !== group.name || !isOfYear ? asParts : aYearUp(group.name);
    later.set(group.id, name);
    return name;
  };
  for (const group of groups) nameOf(group);
  return later;
}
