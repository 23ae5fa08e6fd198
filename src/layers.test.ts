import { describe, expect, test } from 'bun:test';
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dir, '..');

/** What the files of each part may import, beside their own part. The arrows go one way. */
const CORE = ['timetable', 'failure', 'languages', 'once-for'];
const MODEL = [...CORE, 'constraints'];
const STOCK = [...MODEL, 'store', 'solver', 'formats', 'config', 'addresses', 'cache-usage'];
const PRODUCT = [...STOCK, 'planning', 'operations', 'accounts'];
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  failure: [],
  'once-for': [],
  addresses: [],
  'cache-usage': [],
  config: ['failure', 'secret-files', 'addresses'],
  'secret-files': ['failure'],
  timetable: ['failure', 'languages'],
  languages: [],
  platform: [],
  constraints: CORE,
  solver: [...MODEL, 'platform'],
  formats: MODEL,
  store: [...MODEL, 'config', 'platform', 'migrations'],
  planning: STOCK,
  operations: [...STOCK, 'platform'],
  accounts: [...STOCK, 'platform'],
  views: [...STOCK, 'planning', 'operations', 'accounts'],
  web: [...PRODUCT, 'platform', 'views', 'public'],
  cli: [...PRODUCT, 'platform', 'web', 'secret-files'],
  main: ['cli', 'failure', 'config', 'platform'],
  // The editor is measured as its tests drive it: by a browser, before a server of its own.
  bench: [...PRODUCT, 'web', 'cli', 'e2e'],
  e2e: [...PRODUCT, 'web', 'cli', 'main'],
};
/** What stands at the top of the repository, beside the lock file, files with a dot and what git ignores. */
const TOP_LEVEL = [
  'README.md',
  'bunfig.toml',
  'migrations',
  'ops',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
  'views',
];
const NOT_KEPT = ['bun.lock', 'node_modules', 'dist', 'data'];
/** The core runs in a worker, in a test, on the command line alike: it may use nothing of the web or the database. */
const PURE = ['languages', 'timetable', 'constraints', 'solver', 'formats'];
/** Libraries without a world of their own, which the core may use. */
const PURE_LIBRARIES = [
  'zod',
  '@formatjs/icu-messageformat-parser',
  '@rgrove/parse-xml',
  'fflate',
  'papaparse',
  'read-excel-file/universal',
  'write-excel-file/universal',
  'jsonc-parser/lib/esm/main.js',
  'intl-messageformat',
  'node:async_hooks',
];

/** What differs between Bun and Node.js is imported by this prefix, and found in the folder of either. */
const PLATFORM = '#platform/';
const PLATFORMS = ['src/platform/bun', 'src/platform/node'];
/** What runs on Bun alone. */
const BUN_ALONE = ['e2e', 'bench'];

type Import = { readonly from: string; readonly to: string };

/** The part of the house that a file stands in: its folder, or its name when it stands alone. */
function partOf(path: string): string {
  const [top, second] = path.split('/');
  if (top !== 'src') return top!;
  return second!.replace(/\.(test\.)?tsx?$/, '');
}

const sources = [...new Bun.Glob('{src,views}/**/*.{ts,tsx}').scanSync({ cwd: ROOT })];

/** What a file imports or exports onwards, at its start or when it is needed, types too. */
async function specifiersOf(path: string): Promise<string[]> {
  const text = await Bun.file(join(ROOT, path)).text();
  const statements =
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statements)].map(([, from, bare, dynamic]) => (from ?? bare ?? dynamic)!);
}

/** The files of this repository that a specifier stands for. */
function filesOf(path: string, name: string): string[] {
  if (name.startsWith(PLATFORM)) return PLATFORMS.map((folder) => join(folder, name.slice(PLATFORM.length)));
  return name.startsWith('.') ? [relative(ROOT, join(ROOT, dirname(path), name))] : [];
}

const specifiers = await Promise.all(
  sources.map(async (path) => ({ path, names: await specifiersOf(path) })),
);
const imports: Import[] = specifiers.flatMap(({ path, names }) =>
  names.flatMap((name) => filesOf(path, name).map((to) => ({ from: path, to }))),
);
const isTest = (path: string): boolean => path.includes('.test.');

describe('the house', () => {
  test('has nothing at its top but what belongs there', () => {
    const found = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !NOT_KEPT.includes(name));
    expect(found.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  test('has a place in the order for each of its parts', () => {
    const parts = new Set(sources.map(partOf).filter((part) => part !== 'layers'));
    expect([...parts].filter((part) => !(part in ARROWS))).toEqual([]);
  });

  test('imports downwards only', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [fromPart, toPart] = [partOf(from), partOf(to)];
      const reachesOutside = to === 'package.json' || to.startsWith('node_modules/');
      // A test may use what stands higher to state its promise; the solver's runs are tried on real files, say.
      return !(fromPart === toPart || reachesOutside || isTest(from) || ARROWS[fromPart]?.includes(toPart));
    });
    expect(wrong).toEqual([]);
  });

  test('names every import of its own with the file, extension and all', async () => {
    const missing: Import[] = [];
    for (const one of imports) if (!(await Bun.file(join(ROOT, one.to)).exists())) missing.push(one);
    expect(missing).toEqual([]);
  });

  test('has no circle of files that import each other', () => {
    const byFile = Map.groupBy(imports, ({ from }) => from);
    const finished = new Set<string>();
    const circleFrom = (file: string, way: readonly string[]): readonly string[] | null => {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
      if (finished.has(file)) return null;
      for (const { to } of byFile.get(file) ?? []) {
        const circle = circleFrom(to, [...way, file]);
        if (circle) return circle;
      }
      finished.add(file);
      return null;
    };
    const circles = sources.flatMap((file) => {
      const circle = circleFrom(file, []);
      return circle ? [circle.join(' -> ')] : [];
    });
    expect(circles).toEqual([]);
  });

  test('keeps its core free of the web and the database', () => {
    const foreign = specifiers
      .filter(({ path }) => PURE.includes(partOf(path)) && !isTest(path))
      .flatMap(({ path, names }) =>
        names
          .filter((name) => filesOf(path, name).length === 0 && !PURE_LIBRARIES.includes(name))
          .map((name) => `${path}: ${name}`),
      );
    expect(foreign).toEqual([]);
  });

  test('has a module for Node.js for each one for Bun', () => {
    const [bun, node] = PLATFORMS.map((folder) => readdirSync(join(ROOT, folder)));
    expect(bun!.filter((name) => !node!.includes(name))).toEqual([]);
  });

  test('uses Bun by itself in one folder only, beside what is no part of the program', async () => {
    const isProgram = (path: string) =>
      !/\.(test|fixture)\.tsx?$/.test(path) &&
      !BUN_ALONE.includes(partOf(path)) &&
      !path.startsWith(PLATFORMS[0]!);
    const wrong: string[] = [];
    for (const path of sources.filter(isProgram)) {
      const text = await Bun.file(join(ROOT, path)).text();
      if (/\bBun\.\w|['"](?:bun|hono\/bun|bun:\w+)['"]|import\.meta\.(?!url\b)/.test(text)) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });
});
