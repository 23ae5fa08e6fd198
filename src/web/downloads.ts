import type { AnyContext } from './context.ts';

/** A name for the file of a term: its own, without what files cannot be called. */
export function fileNameOf(termName: string, ending: string): string {
  return `${termName.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'schedule'}.${ending}`;
}

/** Answers with a file that the browser keeps. */
export function download(
  c: AnyContext,
  file: string | Uint8Array<ArrayBuffer>,
  name: string,
  mediaType = 'text/plain; charset=utf-8',
): Response {
  c.header('Content-Type', mediaType);
  c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  return c.body(file);
}
