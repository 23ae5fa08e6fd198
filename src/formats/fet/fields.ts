import { text } from '../../languages/text.ts';
import { childOf, childrenOf, type FaultList } from './xml.ts';
import type { Node } from './xml-node.ts';

/** What stands in an element, read field by field; what is wrong goes to the list of faults. */
export type Fields = {
  readonly node: Node;
  /** Fields of the elements of this name that lie in this one. */
  readonly each: (name: string) => Fields[];
  /** Text of a field that must be there. */
  readonly text: (name: string) => string;
  /** Text of a field that may be left out or empty. */
  readonly optional: (name: string) => string | undefined;
  /** A whole number; without a range any that is not negative. */
  readonly number: (name: string, least?: number, most?: number) => number;
  /** `true` or `false`; `otherwise` where the field is left out. */
  readonly flag: (name: string, otherwise: boolean) => boolean;
  /** Texts of a field that may stand several times. */
  readonly all: (name: string) => string[];
  readonly fault: (message: string) => void;
};

const HIGHEST = 1_000_000;

/** Reads the fields of an element. */
export function fieldsOf(node: Node, faults: FaultList): Fields {
  const fault = (message: string): void => faults.add(node, message);
  const optional = (name: string): string | undefined => childOf(node, name)?.text || undefined;
  return {
    node,
    fault,
    optional,
    text: (name) => {
      const child = childOf(node, name);
      if (!child) fault(text('formats.fet.lacks', { element: name }));
      return child?.text ?? '';
    },
    number: (name, least = 0, most = HIGHEST) => {
      const written = childOf(node, name)?.text;
      const value = written !== undefined && /^\d{1,9}$/.test(written.trim()) ? Number(written) : Number.NaN;
      if (value >= least && value <= most) return value;
      if (written === undefined) fault(text('formats.fet.lacks', { element: name }));
      else fault(text('formats.fet.notWhole', { element: name, text: written, least, most }));
      return least;
    },
    flag: (name, otherwise) => {
      const written = childOf(node, name)?.text.trim();
      if (written === undefined || written === '') return otherwise;
      // Older versions wrote yes and no.
      if (/^(true|yes|1)$/i.test(written)) return true;
      if (/^(false|no|0)$/i.test(written)) return false;
      fault(text('formats.fet.notTrueOrFalse', { element: name, text: written }));
      return otherwise;
    },
    each: (name) => childrenOf(node, name).map((child) => fieldsOf(child, faults)),
    all: (name) => childrenOf(node, name).map((child) => child.text),
  };
}
