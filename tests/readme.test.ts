import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWN_SITES } from '../lib/sites/known-sites.ts';

const ROOT = join(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const CHECKED = {
  live: 'the running program',
  capture: 'saved real pages',
  source: 'source code',
  unknown: 'nothing',
};

describe('the README', () => {
  it('says of every known site against what its reader was checked', () => {
    const untold = KNOWN_SITES.filter(
      ({ name, checked }) =>
        !readme.split('\n').some((line) => line.startsWith(`| ${name} |`) && line.includes(CHECKED[checked])),
    );
    expect(untold.map((site) => site.name)).toEqual([]);
  });

  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z][a-z0-9:-]*)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows pictures and files that there are', () => {
    const shown = [...readme.matchAll(/src="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
