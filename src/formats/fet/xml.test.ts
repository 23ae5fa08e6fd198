import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { faultsOf } from './file.fixture.ts';
import { readPlainXml } from './plain-xml.ts';
import { leaf, printXml, readAnyXml, readXml, tree } from './xml.ts';
import type { Node } from './xml-node.ts';

const texts = fc.string({ unit: fc.constantFrom(...'ab <>&"\'\r\n\téж😀'), maxLength: 12 });

/** Parts of XML, right and wrong, of which some are plain. */
const parts = fc.constantFrom(
  ...[
    '<a>',
    '</a>',
    '<b>',
    '</b>',
    '<b/>',
    '<c x="1">',
    'text',
    ' \n',
    '\r\n',
    '&amp;',
    '&lt;',
    '&#65;',
    '&who;',
  ],
  ...['<!-- a <b> -->', '<!-- -- -->', '<![CDATA[<]]>', ']]>', '<?go?>', '😀', '\u0001', '>', '<', '&'],
);

/** What the library makes of a text; null when it refuses it. */
function readByLibrary(text: string): unknown {
  try {
    return readAnyXml(text);
  } catch {
    return null;
  }
}

describe('plain XML', () => {
  test('is read as the library reads it, or not at all', () => {
    const bodies = fc.array(parts, { maxLength: 12 }).map((body) => body.join(''));
    const begins = fc.constantFrom(
      '',
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      '<!DOCTYPE fet>\n<!-- x -->',
    );
    fc.assert(
      fc.property(begins, bodies, fc.constantFrom('', '\n', 'x'), (begin, body, end) => {
        const text = `${begin}<fet version="5">${body}</fet>${end}`;
        const plain = readPlainXml(text);
        if (plain !== null) expect(plain).toEqual(readByLibrary(text) as Node);
      }),
      { numRuns: 2000 },
    );
  });

  test('is what FET writes', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n\n<fet version="6.1.0">\n<Name>A &amp; é</Name>\n<!-- by hand -->\n<Rooms_List>\n<Room>\n\t<Name></Name>\n</Room>\n</Rooms_List>\n</fet>\n`;
    expect(readPlainXml(text)).toEqual(readAnyXml(text));
  });
});

describe('XML', () => {
  test('comes back as it was printed, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), texts, (values, version) => {
        const text = printXml({
          ...tree(
            'fet',
            values.map((value) => leaf('Name', value)),
          ),
          attributes: { version },
        });
        const read = readXml(text);
        expect(read.children.map((child) => child.text)).toEqual(values);
      }),
    );
  });

  test('is read with the line of each element, beyond a byte order mark and letters of four bytes', () => {
    const read = readXml('\uFEFF<fet>\n<a>😀😀</a>\r\n<b/><c>\n</c>\n<d/></fet>');
    expect(read.children.map(({ name, line }) => [name, line])).toEqual([
      ['a', 2],
      ['b', 3],
      ['c', 3],
      ['d', 5],
    ]);
  });

  test.each([
    ['<fet><a></fet>', 'line 1: this is no XML: Missing end tag for element a'],
    ['', 'line 1: this is no XML: Root element is missing or invalid'],
    ['<fet>&who;</fet>', "line 1: this is no XML: Named entity isn't defined: &who;"],
    [
      '<!DOCTYPE fet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><fet>&b;</fet>',
      'file: it declares its own document type; a file without "<!DOCTYPE ... [" is expected',
    ],
    ['<a>'.repeat(500_000), 'file: its elements lie too deep in one another'],
    [' '.repeat(20_000_001), 'file: it is longer than 20 MB'],
  ])('that is not right is refused (%#)', (text, fault) => {
    expect(faultsOf(() => readXml(text))).toEqual([fault]);
  });
});
