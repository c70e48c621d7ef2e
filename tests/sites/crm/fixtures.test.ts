import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PersonSeen } from '../../../lib/domain/reading.ts';
import { signalOf } from '../../../lib/domain/signals.ts';
import { CRM_SITES } from '../../../lib/sites/crm/sites.ts';
import { readPage } from '../../../lib/sites/registry.ts';
import { FIXTURES, openFixture } from '../pages.ts';
import { CRM_PAGES } from './pages.ts';

const READERS = CRM_SITES.map((site) => site.reader);
const idOf = (person: PersonSeen | null) => (person ? (signalOf(person, 'email') ?? person.name) : null);
const phonesOf = (person: PersonSeen | null) =>
  (person?.signals ?? []).filter((s) => s.kind === 'phone').map((s) => s.value);

describe('every CRM page of ours', () => {
  it.each(CRM_PAGES.map((p) => [`${p.file} at ${p.url}`, p] as const))('is read right: %s', (_, page) => {
    const reading = readPage(openFixture(page), READERS);
    expect(reading.site).toBe(page.site);
    expect(reading.pageKind).toBe(page.pageKind);
    expect(idOf(reading.focus)).toBe(page.focus);
    expect(reading.trouble).toBe(null);
    if (page.name !== undefined) expect(reading.focus?.name).toBe(page.name);
    if (page.subject !== undefined) expect(reading.subject).toBe(page.subject);
    if (page.own) expect(reading.own).toEqual(page.own);
    if (page.phones) expect(phonesOf(reading.focus)).toEqual(page.phones);
    if (page.record !== undefined) {
      expect(reading.focus && signalOf(reading.focus, 'crm-record')).toBe(page.record);
    }
  });

  it('is claimed by its own reader and no other', () => {
    for (const page of CRM_PAGES) {
      const input = openFixture(page);
      const claiming = READERS.filter((r) => r.claims(input)).map((r) => r.id);
      expect([page.file, claiming]).toEqual([page.file, [page.site]]);
    }
  }, 60_000);

  it('names nobody wrong even in a reader that it does not belong to', () => {
    for (const page of CRM_PAGES) {
      const input = openFixture(page);
      for (const reader of READERS) {
        const { focus } = readPage(input, [{ ...reader, claims: () => true }]);
        const allowed = [null, page.focus, page.name ?? page.focus];
        expect(allowed, `${reader.id} on ${page.file}`).toContain(idOf(focus));
      }
    }
  }, 60_000);

  it('uses every file that was written for it', () => {
    const used = new Set(CRM_PAGES.map((page) => page.file).concat('dolibarr-2026-11-disputed.html'));
    const names = new Set(CRM_PAGES.map((page) => page.file.split('-2026')[0]));
    const files = readdirSync(join(import.meta.dirname, '../../fixtures/pages')).filter((f) =>
      names.has(f.split('-2026')[0]),
    );
    expect(files.filter((f) => !used.has(f))).toEqual([]);
  });
});

it('claims no mail page, no public page and no hostile page', () => {
  for (const page of FIXTURES) {
    const input = openFixture(page);
    const claiming = READERS.filter((r) => r.claims(input)).map((r) => r.id);
    expect([page.file, claiming]).toEqual([page.file, []]);
  }
}, 60_000);
