import { unzipSync, zipSync } from 'fflate';

/** Draws a whole number from 0, below the given one. */
export type Draw = (below: number) => number;

/** What breaks readers: signs of the formats, ends of lines, zeros, halves of characters, numbers that are too large or none. */
const NASTY = [
  ...[
    '"',
    ';',
    '\n',
    '\r',
    '\0',
    '<',
    '&',
    '>',
    "'",
    '[',
    '{',
    ']]>',
    '<!--',
    '<![CDATA[',
    '&#0;',
    '&#xD800;',
  ],
  ...[
    '-1',
    '0',
    '1e9',
    '99999999999',
    '0x10',
    'NaN',
    ' ',
    '',
    '=1+1',
    '\uFEFF',
    '\uFFFF',
    '\u0001',
    'é',
    '😀',
  ],
  ...['__proto__', 'constructor', 'true', 'null', '<!DOCTYPE x [', '&lol;', '../../x'],
];

/** Longest that a mutation makes of a file, in characters or bytes. */
const LONGEST = 60_000;

function bytesOf(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}

/** Some bytes with a few of them changed, cut off, doubled or put in. */
export function mutatedBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  let result = [...bytes];
  for (let times = 1 + draw(6); times > 0; times--) {
    const at = draw(Math.max(1, result.length));
    switch (draw(5)) {
      case 0:
        result[at] = draw(256);
        break;
      case 1:
        result.splice(at, draw(20));
        break;
      case 2:
        result.splice(at, 0, ...result.slice(at, at + draw(200)));
        break;
      case 3:
        result.splice(at, 0, ...bytesOf(NASTY[draw(NASTY.length)]!));
        break;
      default:
        if (draw(10) === 0) result = result.slice(0, at);
    }
  }
  return Uint8Array.from(result.slice(0, LONGEST));
}

/** Pieces of a text as its format cuts it: lines, elements, cells, values. */
const PIECES = /<[^<>]*>|[^<>;,\s"]+|\s+|./gsu;

/** A text of which some pieces are changed, cut out, doubled, exchanged, or put elsewhere: it stays like the format for long. */
export function mutatedText(text: string, draw: Draw): string {
  const pieces = text.match(PIECES) ?? [];
  const any = () => draw(Math.max(1, pieces.length));
  for (let times = 1 + draw(5); times > 0; times--) {
    const at = any();
    switch (draw(6)) {
      case 0:
        pieces[at] = NASTY[draw(NASTY.length)]!;
        break;
      case 1:
        pieces.splice(at, 1 + draw(8));
        break;
      case 2:
        pieces.splice(any(), 0, ...pieces.slice(at, at + draw(60)));
        break;
      case 3:
        pieces[at] = pieces[any()] ?? '';
        break;
      case 4:
        // A number among those of its sort.
        if (/^\d+$/.test(pieces[at] ?? '')) pieces[at] = String(draw(2) === 0 ? draw(5) : 17 * draw(60_000));
        break;
      default:
        if (draw(20) === 0) pieces.length = at;
    }
  }
  return pieces.join('').slice(0, LONGEST);
}

/** A workbook that is mutated itself, or of which one part is. */
export function mutatedWorkbook(bytes: Uint8Array, draw: Draw): Uint8Array {
  if (draw(3) === 0) return mutatedBytes(bytes, draw);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[draw(names.length)]!;
  const part = parts[name]!;
  const changed =
    draw(2) === 0
      ? mutatedBytes(part, draw)
      : new TextEncoder().encode(mutatedText(new TextDecoder().decode(part), draw));
  return zipSync({ ...parts, [name]: changed });
}
