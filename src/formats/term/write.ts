import type { TermDocument } from './document.ts';

function indented(text: string): string {
  return `  ${text}`;
}

/** A list with each of its things on a line of its own, so that two files can be compared by lines. */
function listed(things: readonly unknown[]): string {
  if (things.length === 0) return '[]';
  return `[\n${things.map((thing) => indented(indented(JSON.stringify(thing)))).join(',\n')}\n  ]`;
}

/** The text of the file of a term. */
export function writeTermFile(document: TermDocument): string {
  const { schedules, ...rest } = document;
  const fields = Object.entries(rest).map(
    ([key, value]) =>
      `${JSON.stringify(key)}: ${Array.isArray(value) ? listed(value) : JSON.stringify(value)}`,
  );
  const placed = schedules.map(
    ({ lessons, ...head }) =>
      `    {${JSON.stringify(head).slice(1, -1)}, "lessons": ${lessons.length === 0 ? '[]' : `[\n${lessons.map((lesson) => `      ${JSON.stringify(lesson)}`).join(',\n')}\n    ]`}}`,
  );
  fields.push(`"schedules": ${placed.length === 0 ? '[]' : `[\n${placed.join(',\n')}\n  ]`}`);
  return `{\n${fields.map(indented).join(',\n')}\n}\n`;
}
