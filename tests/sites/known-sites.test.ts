import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { KNOWN_SITES, PARTS, READER_SCRIPTS } from '../../lib/sites/known-sites.ts';
import { OWN_HOST_CLAIMS } from '../../lib/sites/own-host-claims.ts';
import { OWN_HOST_READERS } from '../../lib/sites/own-host-readers.ts';
import { READERS } from '../../lib/sites/readers.ts';
import { FIXTURES, openFixture } from './pages.ts';

const ENTRIES = join(import.meta.dirname, '../../entrypoints');
const entry = (file: string) => join(ENTRIES, file.replace(/\.js$/, '.ts'));

describe('the list of known sites', () => {
  it('names a reader for each site, and a site for each reader but the generic one', () => {
    const readBy = new Set(KNOWN_SITES.map((site) => site.readBy ?? site.id));
    expect([...readBy, 'generic'].sort()).toEqual(READERS.map((reader) => reader.id).sort());
    expect(new Set(KNOWN_SITES.map((site) => site.name)).size).toBe(KNOWN_SITES.length);
  });

  it('has a script for each hosted service and for each part, and no script that nobody knows of', () => {
    const named = [...READER_SCRIPTS.map(({ file }) => file), ...PARTS.map((id) => `/part-${id}.js`)];
    expect(named.filter((file) => !existsSync(entry(file)))).toEqual([]);
    // Two parts read no page: the chip, and the one that hears what is being written.
    const there = readdirSync(ENTRIES).filter((file) => /^(?:reader|part)-(?!draft\.|chip\.)/.test(file));
    expect(there.map((file) => entry(file)).sort()).toEqual([...new Set(named.map(entry))].sort());
  });

  it('asks only for hosts that belong to the service: no pattern covers a whole registry', () => {
    const hosts = KNOWN_SITES.flatMap((site) => site.matches);
    expect(hosts.every((pattern) => /^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+\/\*$/.test(pattern))).toBe(
      true,
    );
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('gives hosted services no page of another host', () => {
    const { document } = new JSDOM('<body>Hello</body>').window;
    const hosted = READERS.filter((reader) => !OWN_HOST_READERS.includes(reader));
    const input = { document, url: new URL('https://crm.house.example/mail/inbox') };
    expect(hosted.filter((reader) => reader.claims(input)).map((reader) => reader.id)).toEqual([]);
  });
});

describe('what is asked on hosts that the user added', () => {
  it('is the same questions in the same order as the readers themselves ask', () => {
    // Pages that the user taught us are asked for last, before whatever is left.
    const claims = OWN_HOST_CLAIMS.filter((claim) => claim.id !== 'taught');
    expect(claims.map((claim) => claim.id)).toEqual(OWN_HOST_READERS.map((reader) => reader.id));
    expect([...PARTS].sort()).toEqual(OWN_HOST_CLAIMS.map((claim) => claim.id).sort());
    for (const reader of OWN_HOST_READERS.slice(0, -1)) {
      expect(OWN_HOST_CLAIMS.find((claim) => claim.id === reader.id)?.claims).toBe(reader.claims);
    }
  });

  it('leaves a page that shows nothing yet to nobody, and any other to the generic reader at last', {
    timeout: 30_000,
  }, () => {
    const shell = new JSDOM('<body><div id="app"></div><script>start()</script></body>').window.document;
    const url = new URL('https://app.house.example/view/12');
    expect(OWN_HOST_CLAIMS.filter((claim) => claim.claims({ document: shell, url }))).toEqual([]);
    for (const fixture of FIXTURES.filter((page) => page.site === 'generic')) {
      const input = openFixture(fixture);
      const claiming = OWN_HOST_CLAIMS.find((claim) => claim.claims(input));
      expect([fixture.file, claiming?.id]).toEqual([fixture.file, 'generic']);
    }
  });
});
