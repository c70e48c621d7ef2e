import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageState } from '../../lib/domain/ports.ts';
import type { PageReading, PersonSeen } from '../../lib/domain/reading.ts';
import { type ReportFacts, reportOf } from '../../lib/domain/report.ts';
import { PATIENCE } from './any-text.ts';
import { person, signal } from './rows.ts';

const FACTS: ReportFacts = { version: '1.2.3', browser: 'Firefox 150', siteIds: ['gmail', 'generic'] };

function read(reading: Partial<PageReading>, once = false): PageState {
  const none = {
    site: 'gmail',
    subject: null,
    own: [],
    people: [],
    focus: null,
    trouble: null,
    detectors: [],
  };
  return {
    kind: 'read',
    tabId: 1,
    origin: 'https://mail.host.example',
    url: 'https://mail.host.example/',
    once,
    reading: { pageKind: 'message', page: 'https://mail.host.example/', ...none, ...reading },
  };
}

describe('the report of a page', () => {
  it('says which reader, what it found and how much of it', () => {
    const alice = person('Alice', 'alice@x.example');
    const people = [alice, person('', 'me@x.example', 'to'), person('Bob', undefined, 'cc')];
    const report = reportOf(
      read({
        people,
        focus: alice,
        own: ['me@x.example'],
        subject: 'Hi',
        detectors: ['hovercard', 'email-2'],
      }),
      FACTS,
    );
    expect(report.split('\n')).toEqual([
      'Regulars 1.2.3',
      'browser: Firefox 150',
      'site: gmail',
      'page: message',
      'trouble: none',
      'detectors: hovercard, email-2',
      'focus: from, 1 email',
      'people: 3, 1 from, 1 to, 1 cc',
      'signals: 2 email',
      'without a name: 1',
      'own addresses: 1',
      'subject: found',
      'health: complete',
      '',
    ]);
  });

  it('says what is missing where a page is unreadable, and so little of other pages', () => {
    const report = reportOf(read({ trouble: 'unreadable' }), FACTS);
    expect(report).toContain('trouble: unreadable');
    expect(report).toContain('health: no detector answered; no focus; own account not found; no subject');
    expect(reportOf({ kind: 'off', origin: 'https://secret.example' }, FACTS)).toBe(
      'Regulars 1.2.3\nbrowser: Firefox 150\npage: off\n',
    );
  });

  it('repeats no site or detector that is not ours', () => {
    const report = reportOf(
      read({
        site: 'Alices own CRM',
        detectors: ['Label: Kundin', 'record-4711', 'alice-field', 'x'.repeat(80), 'title'],
      }),
      FACTS,
    );
    expect(report).toContain('site: other');
    expect(report).toContain('detectors: alice-field, title (3 withheld)');
    const alice = person('Alice', 'alice@x.example');
    expect(reportOf(read({ people: [alice], detectors: ['alice-field', 'title'] }), FACTS)).toContain(
      'detectors: title (1 withheld)',
    );
  });

  it(
    'has no name, address, number, subject, company or path of the page in it',
    () => {
      // Long enough that no word of ours can be one of them by chance.
      const secret = fc.stringMatching(/^[a-z]{3,8}[qxz]{3}[a-z]{2,6}$/);
      const someone = fc.record({
        name: secret,
        local: secret,
        host: secret,
        phone: fc.integer({ min: 1e9, max: 9e9 }),
        org: secret,
        id: secret,
      });
      fc.assert(
        fc.property(
          fc.array(someone, { maxLength: 5 }),
          secret,
          secret,
          fc.boolean(),
          (people, subject, path, named) => {
            const seen = people.map(
              (p): PersonSeen => ({
                ...person(p.name, `${p.local}@${p.host}.example`),
                organisation: p.org,
                signals: [
                  signal('email', `${p.local}@${p.host}.example`),
                  signal('phone', `+${p.phone}`),
                  signal('crm-record', `${p.host}.example/contact/${p.id}`),
                ],
              }),
            );
            const leaks = people.flatMap((p) => [
              p.name,
              `${p.local}-field`,
              `field:${p.id}`,
              `${p.host} label`,
            ]);
            const report = reportOf(
              read({
                site: named ? 'gmail' : subject,
                people: seen,
                focus: seen[0] ?? null,
                own: people.map((p) => `${p.local}@own-${p.host}.example`),
                subject,
                page: `https://mail.host.example/box/${path}`,
                detectors: ['header', ...leaks, subject, path],
              }),
              FACTS,
            );
            const words = people.flatMap((p) => [p.name, p.local, p.host, p.org, p.id, String(p.phone)]);
            for (const word of [...words, subject, path, 'mail.host']) expect(report).not.toContain(word);
            expect(report).toContain('header');
          },
        ),
      );
    },
    PATIENCE,
  );
});
