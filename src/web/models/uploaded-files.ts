import type { UploadedFile } from '../../../views/uploaded-files.tsx';
import { decimalText } from '../../languages/numbers-and-dates.ts';
import { text } from '../../languages/text.ts';
import type { UploadRow } from '../../store/uploads.ts';

/** `12.3 kB` */
function sizeText(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const size = decimalText(bytes / (isLarge ? 1_000_000 : 1000), 1);
  return isLarge ? text('data.uploads.megabytes', { size }) : text('data.uploads.kilobytes', { size });
}

/** What came of a file, in words. */
function becameText({ state, counts, revision }: UploadRow): string {
  if (state === 'previewed') return text('data.uploads.previewed');
  if (state === 'founded') return text('data.uploads.founded');
  if (revision === null) return text('data.uploads.imported.nothing');
  const { added, changed } = counts;
  return added === undefined || changed === undefined
    ? text('data.uploads.imported')
    : text('data.uploads.imported.rows', { added, changed });
}

/** A kept file as its list shows it. */
export function uploadedFile(upload: UploadRow, termId: string): UploadedFile {
  const { id, name, size, sha256, userName, at, revision } = upload;
  return {
    ...{ name, href: `/terms/${termId}/uploads/${id}`, size: sizeText(size), checksum: sha256, at },
    who: userName ?? text('data.uploads.nobody'),
    became: becameText(upload),
    historyHref: revision === null ? null : `/terms/${termId}/history#revision-${revision}`,
  };
}
