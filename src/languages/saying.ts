import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';

/** What stands for the placeholders of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** A message ready to be said many thousand times: with values, and the words that it may speak of beside them. */
export type Saying = (values: Values, words: Values) => string;

/** A part of a message; `count` is what `#` stands for. */
type Part = string | ((values: Values, words: Values, count: number) => string);

/** What is found for a number is kept for these: small whole ones. */
const MOST_KNOWN = 1000;

function isKept(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number < MOST_KNOWN;
}

function numberWriter(code: string): (number: number) => string {
  const { format } = new Intl.NumberFormat(code);
  const known: string[] = [];
  return (number) => {
    if (!isKept(number)) return format(number);
    known[number] ??= format(number);
    return known[number];
  };
}

function given(name: string, values: Values, words: Values): string | number {
  const value = values[name] ?? words[name];
  if (value === undefined) throw new Error(`A text speaks of {${name}}, which it was not given.`);
  return value;
}

/** Whether only the library can say a part: dates, and numbers as more than digits. */
function isUnusual(element: MessageFormatElement): boolean {
  if (element.type === TYPE.plural || element.type === TYPE.select) {
    return Object.values(element.options).some(({ value }) => value.some(isUnusual));
  }
  if (element.type === TYPE.number) return Boolean(element.style);
  return element.type === TYPE.date || element.type === TYPE.time || element.type === TYPE.tag;
}

/**
 * Makes a message ready. Sentences are told by the thousand of one schedule, so that plural forms and digits are not looked
 * up anew each time, as the library does.
 *
 * @param message in ICU syntax; `<` in it is text
 */
export function sayingOf(message: string, code: string): Saying {
  const elements = parse(message, { ignoreTag: true });
  if (elements.some(isUnusual)) {
    const format = new IntlMessageFormat(message, code, undefined, { ignoreTag: true });
    return (values, words) => String(format.format({ ...words, ...values }));
  }
  const write = numberWriter(code);
  const forms = {
    cardinal: new Intl.PluralRules(code),
    ordinal: new Intl.PluralRules(code, { type: 'ordinal' }),
  };

  function partOf(element: MessageFormatElement): Part {
    switch (element.type) {
      case TYPE.literal:
        return element.value;
      case TYPE.pound:
        return (_values, _words, count) => write(count);
      case TYPE.number:
        return (values, words) => write(Number(given(element.value, values, words)));
      case TYPE.select: {
        const { value: name, options } = element;
        const branches = branchesOf(options);
        const other = branches.get('other')!;
        return (values, words, count) => {
          const branch = branches.get(String(given(name, values, words))) ?? other;
          return branch(values, words, count);
        };
      }
      case TYPE.plural: {
        const { value: name, offset, options } = element;
        const branches = branchesOf(options);
        const other = branches.get('other')!;
        const rules = forms[element.pluralType ?? 'cardinal'];
        const known = new Map<number, ReturnType<typeof joined>>();
        const branchOf = (number: number) => {
          const branch = branches.get(`=${number}`) ?? branches.get(rules.select(number - offset)) ?? other;
          if (isKept(number)) known.set(number, branch);
          return branch;
        };
        return (values, words) => {
          const number = Number(given(name, values, words));
          return (known.get(number) ?? branchOf(number))(values, words, number - offset);
        };
      }
      default: {
        const { value: name } = element;
        return (values, words) => String(given(name, values, words));
      }
    }
  }

  function branchesOf(options: Readonly<Record<string, { readonly value: MessageFormatElement[] }>>) {
    return new Map(Object.entries(options).map(([name, { value }]) => [name, joined(value)]));
  }

  function joined(of: readonly MessageFormatElement[]) {
    const parts = of.map(partOf);
    return (values: Values, words: Values, count: number): string => {
      let told = '';
      for (const part of parts) told += typeof part === 'string' ? part : part(values, words, count);
      return told;
    };
  }

  const whole = joined(elements);
  return (values, words) => whole(values, words, 0);
}
