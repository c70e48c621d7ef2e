import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SOURCE_DIRS = ['entrypoints', 'components', 'lib'];
const MAX_LINES = 300;
const MAX_MEDIAN = 80;
const MAX_ENTRY_LINES = 80;

/** room → rooms and packages it may import. A room may always import itself. */
const ARROWS: Record<string, string[]> = {
  entrypoints: [
    'components',
    'models',
    'services',
    'storage',
    'platform',
    'messaging',
    'sites',
    'interchange',
    'i18n',
    'domain',
    'preact',
    '@preact/signals',
    'wxt',
  ],
  components: ['models', 'i18n', 'domain', 'preact', '@preact/signals'],
  models: ['domain', '@preact/signals'],
  services: ['domain'],
  storage: ['domain', 'dexie'],
  platform: ['domain', 'messaging', 'webextension-polyfill'],
  messaging: ['domain', 'valibot', 'webextension-polyfill'],
  sites: ['domain', '@medv/finder'],
  interchange: ['domain', 'valibot'],
  i18n: ['domain'],
  domain: ['libphonenumber-js'],
};

/** Rooms that hold customer data: nothing that runs in a page may import them. */
const CUSTOMER_ROOMS = ['storage', 'models', 'services', 'components', 'platform'];

function sourceFiles(dir: string): string[] {
  return readdirSync(join(ROOT, dir), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name) && !e.name.endsWith('.d.ts'))
    .map((e) => relative(ROOT, join(e.parentPath, e.name)));
}

const files = SOURCE_DIRS.flatMap(sourceFiles);
/** What is put into pages. */
const CONTENT_ENTRIES = files.filter((file) =>
  /^entrypoints\/(?:reader-[a-z-]+|part-[a-z-]+|read-once|teach-picker)\.ts$/.test(file),
);
const text = new Map(files.map((f) => [f, readFileSync(join(ROOT, f), 'utf8')]));

function roomOf(file: string): string {
  const [top, second] = file.split('/');
  return top === 'lib' ? (second ?? 'lib') : (top ?? '');
}

function importsOf(file: string): string[] {
  const pattern =
    /(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|import\s+['"]([^'"]+)['"]/g;
  return [...(text.get(file) ?? '').matchAll(pattern)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
}

/** The room or the package that an import leads to. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return roomOf(normalize(join(dirname(file), specifier)));
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function reachable(entry: string): Set<string> {
  const seen = new Set<string>();
  const todo = files.filter((f) => f.startsWith(entry));
  for (let file = todo.pop(); file; file = todo.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const s of importsOf(file).filter((s) => s.startsWith('.'))) {
      const target = normalize(join(dirname(file), s));
      if (text.has(target)) todo.push(target);
    }
  }
  return seen;
}

describe('the house', () => {
  it('imports only along its arrows', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((s) => !s.endsWith('.css'))
        .map((s) => targetOf(file, s))
        .filter((t) => t !== roomOf(file) && !ARROWS[roomOf(file)]?.includes(t))
        .map((t) => `${file} → ${t}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import cycles', () => {
    const cyclic = files.filter((file) =>
      importsOf(file)
        .filter((s) => s.startsWith('.'))
        .map((s) => normalize(join(dirname(file), s)))
        .some((t) => t !== file && text.has(t) && [...reachable(t)].includes(file)),
    );
    expect(cyclic).toEqual([]);
  });

  it('lets nothing that runs in a page import customer data', () => {
    const wrong = CONTENT_ENTRIES.flatMap((entry) => [...reachable(entry)]).filter((file) =>
      CUSTOMER_ROOMS.includes(roomOf(file)),
    );
    expect(wrong).toEqual([]);
    expect(CONTENT_ENTRIES.length).toBeGreaterThan(10);
    expect(CONTENT_ENTRIES.every((entry) => reachable(entry).size > 1)).toBe(true);
  });

  it('keeps files short', () => {
    const lines = files.map((f) => ({ f, n: (text.get(f) ?? '').split('\n').length - 1 }));
    expect(lines.filter((l) => l.n > MAX_LINES)).toEqual([]);
    expect(lines.filter((l) => l.f.startsWith('entrypoints/') && l.n > MAX_ENTRY_LINES)).toEqual([]);
    const sorted = lines.map((l) => l.n).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)] ?? 0).toBeLessThanOrEqual(MAX_MEDIAN);
  });

  it('keeps the domain free of clock, chance, page and browser', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\b|\bcrypto\.|\bdocument\.|\bwindow\.|\bbrowser\./;
    const wrong = files.filter((f) => roomOf(f) === 'domain').filter((f) => impure.test(text.get(f) ?? ''));
    expect(wrong).toEqual([]);
  });

  it('builds no HTML from text', () => {
    const unsafe = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(/;
    expect(files.filter((f) => unsafe.test(text.get(f) ?? ''))).toEqual([]);
  });

  it('names things for what they are', () => {
    expect(files.filter((f) => /(manager|helper|utils?)\.tsx?$/i.test(f))).toEqual([]);
  });

  it('has the agreed top level and nothing else', () => {
    const agreed = [
      'README.md',
      'components',
      'entrypoints',
      'lib',
      'package-lock.json',
      'package.json',
      'public',
      'tests',
      'tsconfig.json',
      'wxt.config.ts',
    ];
    const found = readdirSync(ROOT)
      .filter((n) => !n.startsWith('.') && n !== 'node_modules')
      .sort();
    expect(found.filter((n) => !agreed.includes(n))).toEqual([]);
  });
});
