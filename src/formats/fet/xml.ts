import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import type { Failure, Fault } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { refused } from '../refused.ts';
import { readPlainXml } from './plain-xml.ts';
import type { Node } from './xml-node.ts';

/** Longest text that is read, in characters. */
const LONGEST_TEXT = 20_000_000;
/** More faults than these are counted only. */
const MOST_FAULTS = 20;

/** Gathers what is wrong with a file, so that it is told at once. */
export type FaultList = {
  /** `where` is what the fault lies in; a plain text where no element is to blame. */
  readonly add: (where: Node | string, message: string) => void;
  /** @throws Failure `invalid` with all faults, if there are any. */
  readonly finish: () => void;
};

/** An empty list. */
export function faultList(): FaultList {
  const faults: Fault[] = [];
  let count = 0;
  return {
    add: (where, message) => {
      count++;
      if (faults.length >= MOST_FAULTS) return;
      faults.push(
        typeof where === 'string'
          ? { where, message }
          : {
              where: text('formats.line', { line: where.line }),
              message: text('formats.fet.inElement', { element: where.name, message }),
            },
      );
    },
    finish: () => {
      if (count > 0) throw refused(faults, count);
    },
  };
}

function refusedFile(message: string): Failure {
  return refused([{ where: text('formats.file'), message }]);
}

/** Tells the line of a position in a text, for positions asked in whatever order. */
function lineFinder(written: string): (position: number) => number {
  const starts = [0];
  for (let at = written.indexOf('\n'); at >= 0; at = written.indexOf('\n', at + 1)) starts.push(at + 1);
  return (position) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

/** Whether some document type has a `[` before its end. Looks at each character a few times at most, whatever the text. */
function declaresType(written: string): boolean {
  let [bracket, end] = [-1, -1];
  for (const { index } of written.matchAll(/<!DOCTYPE/gi)) {
    if (bracket < index) bracket = written.indexOf('[', index);
    if (bracket < 0) return false;
    if (end < index) end = written.indexOf('>', index);
    if (end < 0 || bracket < end) return true;
  }
  return false;
}

/**
 * Reads a text of XML. It must stand for itself: a document type that declares anything is refused, and so are entities
 * beyond the five of XML.
 *
 * @throws Failure `invalid` when it is no XML, too long or too deep.
 */
export function readXml(written: string): Node {
  if (written.length > LONGEST_TEXT) {
    throw refusedFile(text('formats.tooLong', { megabytes: LONGEST_TEXT / 1_000_000 }));
  }
  if (declaresType(written)) {
    throw refusedFile(text('formats.fet.ownType', { declaration: '<!DOCTYPE ... [' }));
  }
  const plain = written.startsWith('\uFEFF') ? written.slice(1) : written;
  return readPlainXml(plain) ?? readAnyXml(plain);
}

/** Reads it by the library, which knows all of XML and says what is wrong; `plain` is the text without a byte order mark. */
export function readAnyXml(plain: string): Node {
  const lineOf = lineFinder(plain);
  const nodeOf = (element: XmlElement): Node => {
    const children = element.children.filter((child) => child instanceof XmlElement).map(nodeOf);
    const node = { name: element.name, children, line: lineOf(element.start) };
    return { ...node, text: children.length > 0 ? '' : element.text };
  };
  try {
    const { root } = parseXml(plain, { includeOffsets: true });
    if (root) return { ...nodeOf(root), attributes: { ...root.attributes } };
  } catch (error) {
    // The stack is used up by elements that lie in one another by the thousand; a file of this format has five.
    if (error instanceof RangeError) throw refusedFile(text('formats.fet.tooDeep'));
    if (!(error instanceof XmlError)) throw error;
    const what = error.message.split('\n')[0]!.replace(/ \(line \d+, column \d+\)$/, '');
    throw refused([
      { where: text('formats.line', { line: error.line }), message: text('formats.fet.noXml', { what }) },
    ]);
  }
  throw refusedFile(text('formats.fet.noElement'));
}

/** The elements of this name in a node, in order. */
export function childrenOf(node: Node, name: string): Node[] {
  return node.children.filter((child) => child.name === name);
}

/** The first element of this name in a node. */
export function childOf(node: Node, name: string): Node | undefined {
  return node.children.find((child) => child.name === name);
}

/** A node with others in it, to be written. */
export function tree(name: string, children: readonly Node[]): Node {
  return { name, children, text: '', line: 0 };
}

/** A node with text in it, to be written. */
export function leaf(name: string, content: string | number | boolean): Node {
  return { name, children: [], text: String(content), line: 0 };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A reader makes a line feed of it.
  '\r': '&#13;',
};

/** A text as it stands in XML. */
function escaped(plain: string): string {
  return plain.replace(/[&<>"'\r]/g, (character) => ESCAPES[character]!);
}

/** The text of a node and of those in it, one element a line. */
export function printXml({ name, children, text: own, attributes = {} }: Node): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)];
  const content = children.length === 0 ? escaped(own) : `\n${children.map(printXml).join('')}`;
  return `<${open.join(' ')}>${content}</${name}>\n`;
}
