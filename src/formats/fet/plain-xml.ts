import type { Node } from './xml-node.ts';

/** What every file of FET is written in; deeper ones are left to the library. */
const DEEPEST = 32;
/** Characters that XML has, but for those of four bytes. */
const UNUSUAL = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD]/;
const PROLOG = /^\s*(?:<\?xml version="1\.0"(?: encoding="[\w-]+")?\?>)?\s*(?:<!DOCTYPE \w+>)?\s*/;
const ROOT = /<([A-Za-z_]\w*)((?: \w+="[^"&<>\t\r\n]*")*)\s*>/y;
const NAME = /^[A-Za-z_]\w*$/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Elements whose end has not been read yet. */
type Open = {
  readonly name: string;
  readonly children: Node[];
  readonly line: number;
  /** Where its text begins; -1 when there is a comment in it. */
  textStart: number;
};

/**
 * Reads XML of the plainest sort, in a third of the time that the library needs: elements without attributes but for the
 * outermost one, comments between them, and text. Null for any other text, be it right or wrong: nothing is refused here.
 */
export function readPlainXml(text: string): Node | null {
  if (UNUSUAL.test(text)) return null;
  ROOT.lastIndex = PROLOG.exec(text)![0].length;
  const root = ROOT.exec(text);
  if (!root) return null;
  const attributes = attributesOf(root[2]!);
  if (attributes === null) return null;
  const names = new Set<string>();
  const open: Open[] = [];
  let line = 1 + linesIn(text, 0, root.index);
  let at = ROOT.lastIndex;
  let current: Open = { name: root[1]!, children: [], line, textStart: at };
  while (true) {
    const begin = text.indexOf('<', at);
    if (begin < 0) return null;
    line += linesIn(text, at, begin);
    if (text.startsWith('!--', begin + 1)) {
      const dashes = text.indexOf('--', begin + 4);
      if (dashes < 0 || text[dashes + 2] !== '>' || !isBlank(text, at, begin)) return null;
      current.textStart = -1;
      at = dashes + 3;
      line += linesIn(text, begin, at);
      continue;
    }
    const end = text.indexOf('>', begin);
    if (end < 0) return null;
    if (text.charCodeAt(begin + 1) !== 47) {
      if (!isBlank(text, at, begin) || open.length === DEEPEST) return null;
      const isEmpty = text.charCodeAt(end - 1) === 47;
      const name = text.slice(begin + 1, isEmpty ? end - 1 : end);
      if (!names.has(name)) {
        if (!NAME.test(name)) return null;
        names.add(name);
      }
      at = end + 1;
      if (isEmpty) current.children.push({ name, children: [], line, text: '' });
      else {
        open.push(current);
        current = { name, children: [], line, textStart: at };
      }
      continue;
    }
    const { name, children } = current;
    if (end - begin - 2 !== name.length || !text.startsWith(name, begin + 2)) return null;
    if (children.length > 0 && !isBlank(text, at, begin)) return null;
    if (children.length === 0 && current.textStart < 0) return null;
    const own = children.length > 0 ? '' : plainText(text.slice(current.textStart, begin));
    if (own === null) return null;
    const node = { name, children, line: current.line, text: own };
    at = end + 1;
    const outer = open.pop();
    if (!outer) return isBlank(text, at, text.length) ? { ...node, attributes } : null;
    outer.children.push(node);
    current = outer;
  }
}

function attributesOf(text: string): Record<string, string> | null {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/(\w+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name!)) return null;
    attributes[name!] = value!;
  }
  return attributes;
}

/** Line feeds from one position up to another. */
function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) lines++;
  return lines;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 32 && code !== 9 && code !== 13) return false;
  }
  return true;
}

/** Text as it is meant; null where it is not plain. */
function plainText(written: string): string | null {
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  if (text.includes(']]>')) return null;
  if (!text.includes('&')) return text;
  let isPlain = true;
  const meant = text.replace(/&(\w*)(;?)/g, (_, name: string, semicolon: string) => {
    isPlain &&= semicolon === ';' && Object.hasOwn(ENTITIES, name);
    return ENTITIES[name] ?? '';
  });
  return isPlain ? meant : null;
}
