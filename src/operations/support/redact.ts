/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

const CENSORED = '(secret)';
/** A shorter one would be found in the middle of words; it is taken out where it stands alone. */
const FOUND_ANYWHERE = 6;

/** Ways in which text that holds a value may have it. */
function writings(value: string): string[] {
  return [
    value,
    encodeURIComponent(value),
    encodeURI(value),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
    Buffer.from(value).toString('base64url'),
  ];
}

function decoded(text: string): string[] {
  try {
    return [decodeURIComponent(text)];
  } catch {
    // A bare % stands for itself.
    return [];
  }
}

/** What of an address with a password or a token in it is a secret by itself. */
function partsOfAddress(value: string): string[] {
  if (!URL.canParse(value)) return [];
  const { password, pathname, search, protocol } = new URL(value);
  const isPassword = password === '' ? [] : [password, ...decoded(password)];
  // The path of a webhook is its secret; that of a database its name.
  return /^https?:$/.test(protocol)
    ? [...isPassword, ...[pathname, search].filter((part) => part.length > 1)]
    : isPassword;
}

/** Names after which a secret follows. */
const NAMES = 'password|passwd|passphrase|pgpassword|token|secret|api[_-]?key|authorization|cookie|csrf';

/**
 * What looks like a secret whatever its value: `[what stands before it, the secret itself, what stands behind]`. A line may be a
 * megabyte without a space, so that none looks far from each of its letters.
 */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/([a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@"']*:)[^\s@"']+(@)/gi, `$1${CENSORED}$2`],
  [/\b(bearer|basic)(\s+)[\w.~+/=-]{6,}/gi, `$1$2${CENSORED}`],
  // In JSON all of the text, spaces too.
  [new RegExp(`("(?:${NAMES})"\\s*:\\s*")(?:\\\\.|[^"\\\\])*(")`, 'gi'), `$1${CENSORED}$2`],
  [
    new RegExp(
      `((?:${NAMES})\\\\?["']?\\s*[=:]\\s*\\\\?["']?)(?!redacted|\\(secret\\)|(?:null|true|false)\\b|[[{])[^\\s"'&;,\\\\}]+`,
      'gi',
    ),
    `$1${CENSORED}`,
  ],
  [/https:\/\/hooks\.[^\s"'\\]+/gi, CENSORED],
  // Whose account it is does not help to find a fault.
  [/[\w.+-]{1,64}(@|%40)[\w-]{1,64}(?:\.[\w-]{1,64})+/gi, '(person)$1(host)'],
];

/**
 * Takes values out, however they are written, and whatever else looks like a secret.
 *
 * @param values that nobody may read
 */
export function createRedact(values: readonly string[]): Redact {
  const known = [...values, ...values.flatMap(partsOfAddress)].filter((value) => value.trim() !== '');
  const texts = [...new Set(known.flatMap(writings))].sort((a, b) => b.length - a.length);
  const patterns = texts.map((text) => {
    const source = RegExp.escape(text);
    return new RegExp(text.length < FOUND_ANYWHERE ? `(?<![\\w])${source}(?![\\w])` : source, 'g');
  });
  return (text) => {
    let clean = text;
    for (const pattern of patterns) clean = clean.replace(pattern, CENSORED);
    for (const [shape, replacement] of SHAPES) clean = clean.replace(shape, replacement);
    return clean;
  };
}
