import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = ['en', 'zh_CN', 'zh_TW'];
/** Limits of the stores. */
const MOST = { name: 75, shortName: 12, description: 132 };

type Locale = Record<string, { message: string }>;
const read = (locale: string): Locale =>
  JSON.parse(readFileSync(join(ROOT, `public/_locales/${locale}/messages.json`), 'utf8'));

describe('the names in the manifest', () => {
  const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
  const named = [...config.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');

  it.each(LOCALES)('%s has each of them and no other', (locale) => {
    expect(Object.keys(read(locale)).sort()).toEqual([...new Set(named)].sort());
  });

  it.each(LOCALES)('%s keeps to the lengths of the stores', (locale) => {
    const long = Object.entries(MOST).filter(
      ([key, most]) => (read(locale)[key]?.message.length ?? 0) > most,
    );
    expect(long).toEqual([]);
  });
});
