import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PersonSeen } from '../../lib/domain/reading.ts';
import { signalOf } from '../../lib/domain/signals.ts';
import { parseReading } from '../../lib/messaging/validate.ts';
import { lookAtPage, readerOf } from '../../lib/sites/look.ts';
import { READERS } from '../../lib/sites/readers.ts';
import { readPage } from '../../lib/sites/registry.ts';
import { FIXTURES, openFixture } from './pages.ts';

const idOf = (person: PersonSeen | null) => (person ? (signalOf(person, 'email') ?? person.name) : null);

describe('every page of ours', () => {
  it.each(FIXTURES.map((f) => [`${f.file} at ${f.url}`, f] as const))('is read right: %s', (_, fixture) => {
    const reading = readPage(openFixture(fixture), READERS);
    expect(reading.site).toBe(fixture.site);
    expect(reading.pageKind).toBe(fixture.pageKind);
    expect(idOf(reading.focus)).toBe(fixture.focus);
    if (fixture.name !== undefined) expect(reading.focus?.name).toBe(fixture.name);
    if (fixture.subject !== undefined) expect(reading.subject).toBe(fixture.subject);
    if (fixture.own) expect(reading.own).toEqual(fixture.own);
    if (fixture.people) expect(reading.people.map((p) => `${p.role} ${idOf(p)}`)).toEqual(fixture.people);
    expect(reading.trouble).toBe(null);
  });

  it('is plain data that the extension accepts, without query or fragment of its address', () => {
    for (const fixture of FIXTURES) {
      const input = openFixture(fixture);
      const reading = readPage(input, READERS);
      const sent = lookAtPage(input, readerOf(input, READERS));
      expect(parseReading(JSON.parse(JSON.stringify(sent)))).toEqual(reading);
      expect(reading.page).toMatch(/^https:\/\/[^?#]+$/);
    }
  });

  it('is claimed by its own reader alone', () => {
    for (const fixture of FIXTURES) {
      const input = openFixture(fixture);
      const claiming = READERS.filter((r) => r.claims(input)).map((r) => r.id);
      expect([fixture.file, claiming]).toEqual([fixture.file, [...new Set([fixture.site, 'generic'])]]);
    }
  });

  it('names nobody wrong in any reader, not even in one that it does not belong to', () => {
    for (const fixture of FIXTURES) {
      const input = openFixture(fixture);
      for (const reader of READERS) {
        const seen = idOf(readPage(input, [{ ...reader, claims: () => true }]).focus);
        expect([null, fixture.focus], `${reader.id} on ${fixture.file}`).toContain(seen);
      }
    }
  });
});

it('uses every file of the fixture folder', () => {
  const folder = join(import.meta.dirname, '../fixtures/pages');
  const used = new Set(FIXTURES.flatMap((f) => [f.file, ...Object.values(f.frames ?? {})]));
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((f) => f.startsWith('2026-11/') && f.endsWith('.html'));
  expect(
    files.filter((f) => !used.has(f) && /(roundcube|crm|public|mail|hostile|own|settings|article)-/.test(f)),
  ).toEqual([]);
});
