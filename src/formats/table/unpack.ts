import { Inflate } from 'fflate';

/** Why an archive is not unpacked. */
export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault';
  constructor(readonly reason: 'broken' | 'tooLarge') {
    super(reason);
  }
}

/** How much may come out of an archive. */
export type UnpackLimits = { readonly mostFiles: number; readonly mostBytes: number };

type Entry = { readonly name: string; readonly isDeflated: boolean; readonly data: Uint8Array };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const [STORED, DEFLATED] = [0, 8];
/** So much is inflated before what came out is counted again. */
const PIECE = 16_384;

function broken(): ArchiveFault {
  return new ArchiveFault('broken');
}

/** The files of an archive (ZIP) by its own list of them. No byte of the archive belongs to two of them. */
function entriesOf(bytes: Uint8Array, { mostFiles }: UnpackLimits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_LENGTH;
  const least = Math.max(0, end - LONGEST_COMMENT);
  while (end >= least && view.getUint32(end, true) !== END) end--;
  if (end < least) throw broken();
  const count = view.getUint16(end + 10, true);
  if (count > mostFiles) throw new ArchiveFault('tooLarge');
  let at = view.getUint32(end + 16, true);
  let total = 0;
  return Array.from({ length: count }, () => {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw broken();
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const size = view.getUint32(at + 20, true);
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength!));
    at += 46 + nameLength! + extra! + comment!;
    const isPlain = (flags & 1) === 0 && (method === STORED || method === DEFLATED);
    if (!isPlain || local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw broken();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    total += size;
    // Files that lie over one another would be unpacked as often as they are listed.
    if (start + size > bytes.length || total > bytes.length) throw broken();
    return { name, isDeflated: method === DEFLATED, data: bytes.subarray(start, start + size) };
  });
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/**
 * Unpacks some files of an archive (ZIP), by what really comes out, whatever the archive says of their size.
 *
 * @param wants whether a file is asked for, by its name
 * @throws ArchiveFault when it is none, or more would come out than the limits allow.
 */
export function unpack(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
  limits: UnpackLimits,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let left = limits.mostBytes;
  for (const { name, isDeflated, data } of entriesOf(bytes, limits)) {
    if (!wants(name)) continue;
    const pieces: Uint8Array[] = [];
    let length = 0;
    const take = (piece: Uint8Array): void => {
      length += piece.length;
      left -= piece.length;
      if (left < 0) throw new ArchiveFault('tooLarge');
      pieces.push(piece);
    };
    try {
      if (!isDeflated) take(data);
      else {
        const inflate = new Inflate(take);
        for (let at = 0; at < data.length; at += PIECE) {
          inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
        }
      }
    } catch (error) {
      if (error instanceof ArchiveFault) throw error;
      throw broken();
    }
    files.set(name, joined(pieces, length));
  }
  return files;
}
