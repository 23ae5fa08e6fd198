import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { Failure, type Fault } from '../../failure.ts';
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
          : { where: `line ${where.line}`, message: `<${where.name}>: ${message}` },
      );
    },
    finish: () => {
      if (count > 0) throw refused(faults, count);
    },
  };
}

function refused(faults: readonly Fault[], count = faults.length): Failure {
  const first = faults[0]!;
  const more = count > 1 ? ` (and ${count - 1} more)` : '';
  return new Failure('invalid', `${first.where}: ${first.message}${more}`, faults);
}

function refusedFile(message: string): Failure {
  return refused([{ where: 'file', message }]);
}

/** Tells the line of a position in a text, for positions asked in whatever order. */
function lineFinder(text: string): (position: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
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

/**
 * Reads a text of XML. It must stand for itself: a document type that declares anything is refused, and so are entities
 * beyond the five of XML.
 *
 * @throws Failure `invalid` when it is no XML, too long or too deep.
 */
export function readXml(text: string): Node {
  if (text.length > LONGEST_TEXT) throw refusedFile('it is longer than 20 MB');
  if (/<!DOCTYPE[^>]*\[/i.test(text)) {
    throw refusedFile('it declares its own document type; a file without "<!DOCTYPE ... [" is expected');
  }
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
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
    if (error instanceof RangeError) throw refusedFile('its elements lie too deep in one another');
    if (!(error instanceof XmlError)) throw error;
    const what = error.message.split('\n')[0]!.replace(/ \(line \d+, column \d+\)$/, '');
    throw refused([{ where: `line ${error.line}`, message: `this is no XML: ${what}` }]);
  }
  throw refusedFile('it has no element');
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
export function leaf(name: string, text: string | number | boolean): Node {
  return { name, children: [], text: String(text), line: 0 };
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
function escaped(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => ESCAPES[character]!);
}

/** The text of a node and of those in it, one element a line. */
export function printXml({ name, children, text, attributes = {} }: Node): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)];
  const content = children.length === 0 ? escaped(text) : `\n${children.map(printXml).join('')}`;
  return `<${open.join(' ')}>${content}</${name}>\n`;
}
