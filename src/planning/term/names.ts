/** Names as they are compared: without accents, case and doubled spaces. */
export function folded(name: string): string {
  const known = knownFolded.get(name);
  if (known !== undefined) return known;
  const text = fold(name);
  if (knownFolded.size >= MOST_KNOWN) knownFolded.clear();
  knownFolded.set(name, text);
  return text;
}

/** Names that were folded before: an import compares the same ones many times. */
const knownFolded = new Map<string, string>();
const MOST_KNOWN = 20_000;

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A text with the digits of Arabic and Persian as those of Latin. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16));
}

/** Pieces of a text between marks that do not stand in quotation marks. */
function pieces(text: string, mark: ';' | ','): string[] {
  const found =
    text.match(mark === ';' ? /(?:"(?:[^"]|"")*"|[^;؛\n])+/g : /(?:"(?:[^"]|"")*"|[^,،\n])+/g) ?? [];
  return found
    .map((piece) => piece.trim())
    .map((piece) =>
      /^"(?:[^"]|"")*"$/.test(piece) ? piece.slice(1, -1).replaceAll('""', '"').trim() : piece,
    )
    .filter((piece) => piece !== '');
}

/**
 * Names that stand in one cell or field: between commas, or between semicolons where a name has a comma itself; those of
 * Arabic are as good. A name may stand in quotation marks.
 *
 * @param isKnown whether the whole text is one name
 */
export function splitNames(text: string, isKnown: (name: string) => boolean = () => false): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (isKnown(trimmed)) return [trimmed];
  const unquoted = trimmed.replace(/"(?:[^"]|"")*"/g, '');
  return pieces(trimmed, /[;؛]/.test(unquoted) ? ';' : ',');
}

/**
 * Names as one text, from which `splitNames` reads them again.
 *
 * @param among names that may be added to the text: where one of them has a comma, the marks are such that it can be
 */
export function joinNames(names: readonly string[], among: readonly string[] = names): string {
  const isQuoted = (name: string) => /[;؛"\n]/.test(name) || name !== name.trim();
  const written = names.map((name) => (isQuoted(name) ? `"${name.replaceAll('"', '""')}"` : name));
  if (![...names, ...among].some((name) => /[,،]/.test(name))) return written.join(', ');
  return written.length === 1 ? `${written[0]};` : written.join('; ');
}

/** The beginning of a text, cut between whole letters. */
export function shortened(text: string, most = 100): string {
  let short = '';
  for (const letter of text) {
    if (short.length + letter.length > most) break;
    short += letter;
  }
  return short;
}

/** A code for a thing of this name that none of the others has: `anna-berg`, `anna-berg-2`. */
export function freshCode(name: string, taken: ReadonlySet<string>): string {
  const words = folded(name).replace(/[^\p{L}\p{N}]+/gu, '-');
  const base = shortened(words.replace(/^-|-$/g, ''), 60) || 'unnamed';
  for (let number = 1; ; number++) {
    const code = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(code)) return code;
  }
}

/** How many letters have to be put in, left out or changed to make one name of another; counted up to a limit. */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1]! + Number(one[i - 1] !== other[j - 1]);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}

/** The name that somebody may have meant, or null. */
export function similarName(name: string, names: readonly string[]): string | null {
  const wanted = folded(name);
  const limit = wanted.length <= 3 ? 1 : Math.ceil(wanted.length / 4);
  let best: { readonly name: string; readonly away: number } | null = null;
  for (const candidate of names) {
    const away = distance(wanted, folded(candidate), limit);
    if (away <= limit && (!best || away < best.away)) best = { name: candidate, away };
  }
  return best?.name ?? null;
}
