import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../support/paths.ts';
import { BROWSERS } from './browsers.ts';

/** All that a page of the user's own host ever has put into it: the watcher and one reader. */
const OWN_HOST = 40_000;
/** What is put into the pages of a hosted service: the watcher and its own reader. */
const HOSTED = 12_000;
/** Reads whatever stands in the program's frame, whose marks nobody knows: the generic reader comes after it. */
const BRINGS: Record<string, string> = { icloud: 'generic' };

describe.each(BROWSERS)('what is put into pages by the build for %s', (browser) => {
  const folder = buildFolder(browser, 'shipped');
  const files = readdirSync(folder);
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  const named = (kind: string) =>
    files.flatMap((file) => new RegExp(`^${kind}-([a-z-]+)\\.js$`).exec(file)?.[1] ?? []);

  it('is at most 12 kB on each hosted service', () => {
    const hosted = named('reader').filter((id) => id !== 'own-host');
    expect(hosted.length).toBeGreaterThan(10);
    const sizes = hosted.map((id) => ({ id, size: sizeOf(`reader-${id}.js`) }));
    expect(sizes.filter(({ size }) => size > HOSTED)).toEqual([]);
  });

  it('is at most 6 kB more while a letter is written', () => {
    expect(sizeOf('part-draft.js')).toBeLessThanOrEqual(6_000);
  });

  it('is at most 5 kB more where somebody is known', () => {
    expect(sizeOf('part-chip.js')).toBeLessThanOrEqual(5_000);
  });

  it('is at most 40 kB where a reader has to come: on a host that the user added, and where nothing is known', () => {
    const parts = named('part');
    expect(parts).toContain('generic');
    const own = parts.map((part) => ['own-host', part] as const);
    const whole = [...own, ...Object.entries(BRINGS)].map(([reader, part]) => ({
      of: `${reader} + ${part}`,
      size: sizeOf(`reader-${reader}.js`) + sizeOf(`part-${part}.js`),
    }));
    expect(whole.filter(({ size }) => size > OWN_HOST)).toEqual([]);
  });
});
