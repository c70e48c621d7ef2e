import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageReading, PersonSeen } from '../../../lib/domain/reading.ts';
import { signalOf } from '../../../lib/domain/signals.ts';
import { generic } from '../../../lib/sites/generic/generic.ts';
import type { ReaderInput } from '../../../lib/sites/reader.ts';
import { readPage } from '../../../lib/sites/registry.ts';
import { WEBMAIL_SITES } from '../../../lib/sites/webmail/sites.ts';
import { FIXTURES, openFixture } from '../pages.ts';
import { BAIT } from './bait.ts';
import { FOLDER, holdsBody, openPage, PAGES, type WebmailPage } from './pages.ts';

const READERS = [...new Set(WEBMAIL_SITES.map((entry) => entry.reader))];
const WITH_GENERIC = [...READERS, generic];
const idOf = (person: PersonSeen | null) => (person ? (signalOf(person, 'email') ?? person.name) : null);
const read = (page: WebmailPage, body = ''): PageReading => readPage(openPage(page, body), WITH_GENERIC);
const claimsOf = (input: ReaderInput) => READERS.filter((r) => r.claims(input)).map((r) => r.id);
const titled = (pages: readonly WebmailPage[]) =>
  pages.map((page) => [`${page.file} ${Object.values(page.frames ?? {}).join()}`, page] as const);

describe('a webmail page', () => {
  it.each(titled(PAGES))('gives the right person: %s', (_, page) => {
    const reading = read(page);
    expect([reading.site, reading.pageKind, idOf(reading.focus)]).toEqual([page.site, page.kind, page.focus]);
    expect(reading.trouble).toBe(page.trouble ?? null);
    if (page.name !== undefined) expect(reading.focus?.name).toBe(page.name);
    if (page.subject !== undefined) expect(reading.subject).toBe(page.subject);
    if (page.own) expect(reading.own).toEqual(page.own);
    if (page.people) expect(reading.people.map((p) => `${p.role} ${idOf(p)}`)).toEqual(page.people);
  });

  it.each(titled(PAGES.filter(holdsBody)))('cannot be fooled by the text of a mail: %s', (_, page) => {
    const plain = read(page);
    const baited = read(page, BAIT);
    expect(baited.people).toEqual(plain.people);
    expect([baited.pageKind, baited.subject, baited.trouble]).toEqual([
      plain.pageKind,
      plain.subject,
      plain.trouble,
    ]);
  });

  it('gives no person from a list, and says nothing open', () => {
    const lists = PAGES.filter((page) => /list/.test(page.file));
    expect(lists.length).toBeGreaterThan(12);
    for (const page of lists) expect([page.file, read(page).people]).toEqual([page.file, []]);
  });

  it('never takes an own address for the customer', () => {
    for (const page of PAGES) {
      const reading = read(page);
      expect(reading.own, page.file).not.toContain(idOf(reading.focus));
    }
  });

  it('knows a person without an address by name only', () => {
    for (const page of PAGES.filter((p) => p.focus !== null && !p.focus.includes('@'))) {
      expect(
        read(page).focus?.signals.map((signal) => signal.kind),
        page.file,
      ).toEqual(['display-name']);
    }
  });
});

describe('a reader', () => {
  it('claims its own pages and no others', () => {
    for (const page of PAGES) {
      const claiming = claimsOf(openPage(page));
      expect([page.file, claiming]).toEqual([page.file, [page.site]]);
    }
  });

  it('claims no page because of what a mail in it looks like', () => {
    for (const page of PAGES.filter(holdsBody)) {
      const claiming = claimsOf(openPage(page, BAIT));
      expect([page.file, claiming]).toEqual([page.file, [page.site]]);
    }
  });

  it('leaves the pages of other systems alone', () => {
    for (const fixture of FIXTURES) {
      const claiming = claimsOf(openFixture(fixture));
      expect([fixture.file, claiming]).toEqual([
        fixture.file,
        fixture.site === 'roundcube' ? ['roundcube'] : [],
      ]);
    }
  });

  it('says where to watch, without breaking on any page', () => {
    for (const page of PAGES) {
      const input = openPage(page);
      for (const reader of READERS) {
        const { containers, frames } = reader.roots(input);
        expect(containers.every((element) => element.nodeName !== 'BODY')).toBe(true);
        expect(frames.every((frame) => frame.nodeName === 'IFRAME')).toBe(true);
      }
    }
  });
});

describe('the list of sites', () => {
  it('has patterns whose hosts the reader claims', () => {
    for (const { reader, matches, name } of WEBMAIL_SITES) {
      for (const pattern of matches) {
        expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/);
        const url = new URL(
          pattern.replace('*.', 'any.').replace(/\*$/, reader.id === 'aliyun' ? 'alimail/' : 'mail/'),
        );
        expect([name, pattern, reader.claims({ document, url })]).toEqual([name, pattern, true]);
      }
    }
  });

  it('names every site once', () => {
    expect(new Set(WEBMAIL_SITES.map((entry) => entry.name)).size).toBe(WEBMAIL_SITES.length);
  });
});

it('uses every fixture', () => {
  const used = new Set(PAGES.flatMap((page) => [page.file, ...Object.values(page.frames ?? {})]));
  expect(readdirSync(FOLDER).filter((file) => !used.has(file.replace(/\.html$/, '')))).toEqual([]);
});
