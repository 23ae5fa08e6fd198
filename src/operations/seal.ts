import { createHmac, timingSafeEqual } from 'node:crypto';

/** Texts that only a process with the same secret can have written, each for its own key. */
export type Seal = {
  /** What a key is called where others can read it. */
  readonly nameOf: (key: string) => string;
  readonly close: (key: string, text: string) => string;
  /** The text within; null where nobody with the secret has written it, or it was for another key. */
  readonly open: (key: string, sealed: string) => string | null;
};

const MARK_LENGTH = 43;

/**
 * What comes back from a server that others write to is put into pages as it is: it must be what this program has put there.
 * Installations with different secrets, which may have copies of one database, know nothing of each other thereby.
 */
export function createSeal(secret: string): Seal {
  // What else the secret is for must not be told by what is written here.
  const ownKey = createHmac('sha256', secret).update('shared cache').digest();
  const markOf = (...parts: readonly string[]): string =>
    parts
      .reduce((mark, part) => mark.update(part).update('\0'), createHmac('sha256', ownKey))
      .digest('base64url');
  return {
    nameOf: (key) => markOf('name', key),
    close: (key, text) => markOf('text', key, text) + text,
    open: (key, sealed) => {
      const text = sealed.slice(MARK_LENGTH);
      const [told, right] = [sealed.slice(0, MARK_LENGTH), markOf('text', key, text)].map((mark) =>
        Buffer.from(mark),
      ) as [Buffer, Buffer];
      return told.length === right.length && timingSafeEqual(told, right) ? text : null;
    },
  };
}
