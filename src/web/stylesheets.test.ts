import { expect, test } from 'bun:test';
import { Glob } from 'bun';

const FOLDER = new URL('../../public/', import.meta.url).pathname;
const SIDED = /(^|-)(left|right)\b|^(left|right)$/;
/** Four values, from the top clockwise, of which those of the two sides differ. */
const SIDES_APART = /^\S+ (?<right>\S+) \S+ (?!\k<right>$)\S+$/;
/** Two to four corners, from the upper left clockwise, of which those of the two sides differ. */
const CORNERS_APART = /^(?<first>\S+) (?!\k<first>\b)\S+|^\S+ \S+ (?<third>\S+) (?!\k<third>$)\S+$/;

test('styles say where a line begins and ends, not left and right, so that pages can be read either way', async () => {
  const found: string[] = [];
  for (const name of new Glob('*.css').scanSync(FOLDER)) {
    const rules = (await Bun.file(FOLDER + name).text())
      .replace(/\/\*.*?\*\//gs, '')
      .matchAll(/([^{}]*)\{([^{}]*)\}/g);
    for (const [, selector = '', body = ''] of rules) {
      // What follows the pointer is measured as that is.
      if (selector.trim() === '.ghost') continue;
      for (const declaration of body.split(';')) {
        const [property = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
        const sizes = value.replace(/\((?:[^()]|\([^()]*\))*\)/g, '');
        const isBox = /^(margin|padding|inset|border-width)$/.test(property) && SIDES_APART.test(sizes);
        const isCorner = property === 'border-radius' && CORNERS_APART.test(sizes);
        if (SIDED.test(property) || /^(left|right)$/.test(value) || isBox || isCorner) {
          found.push(`${name}: ${selector.trim()} { ${property}: ${value} }`);
        }
      }
    }
  }
  expect(found).toEqual([]);
});
