import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../lib/domain/reading.ts';
import { signalOf } from '../../../lib/domain/signals.ts';
import { longId } from '../../../lib/sites/crm/salesforce.ts';
import { CRM_SITES } from '../../../lib/sites/crm/sites.ts';
import { readPage } from '../../../lib/sites/registry.ts';
import { openFixture } from '../pages.ts';
import { CRM_PAGES } from './pages.ts';

const READERS = CRM_SITES.map((site) => site.reader);

function pageOf(name: string) {
  const page = CRM_PAGES.find((p) => p.file === `${name}.html`);
  if (!page) throw new Error(`no fixture ${name}`);
  return page;
}

/** The fixture read after the page has changed under us. */
function readChanged(name: string, url: string | null, change: (document: Document) => void): PageReading {
  const page = pageOf(name);
  const input = openFixture({ ...page, url: url ?? page.url });
  change(input.document);
  return readPage(input, READERS);
}

const recordOf = ({ focus }: PageReading) => focus && signalOf(focus, 'crm-record');
const emailOf = ({ focus }: PageReading) => focus && signalOf(focus, 'email');
const nothing = () => undefined;

describe('a page whose address is ahead of its content', () => {
  it.each([
    ['espocrm-2026-11-view', 'https://crm.ourshop.example/#Contact/view/zz99'],
    ['hubspot-2026-11-contact', 'https://app.hubspot.com/contacts/4242/record/0-1/999'],
    ['odoo-2026-11-partner', 'https://erp.example/odoo/action-90/8'],
    ['pipedrive-2026-11-person', 'https://acme.pipedrive.com/person/56'],
  ])('does not tie the new id to the person before: %s', (name, url) => {
    const reading = readChanged(name, url, (document) => {
      document.title = 'Next Person';
    });
    expect(recordOf(reading)).toBe(null);
  });

  it('is unreadable where the content carries another id than the address', () => {
    const other = 'https://crm.ourshop.example/index.php?module=Contacts&action=DetailView&record=other';
    const reading = readChanged('suitecrm-2026-11-detail', other, nothing);
    expect([reading.focus, reading.trouble, reading.detectors]).toEqual([null, 'unreadable', ['ids-differ']]);
  });

  it('is known by its address alone while nothing of it is drawn, and says that it cannot be read', () => {
    const reading = readChanged('hubspot-2026-11-contact', null, (document) =>
      document.body.replaceChildren(),
    );
    expect(recordOf(reading)).toBe('app.hubspot.com/4242/hubspot.contact/701');
    expect(reading.trouble).toBe('unreadable');
  });
});

describe('two ways to the address that disagree', () => {
  it('give nobody', () => {
    const page = { ...pageOf('dolibarr-2026-11-contact'), file: 'dolibarr-2026-11-disputed.html' };
    const reading = readPage(openFixture(page), READERS);
    expect([reading.focus, reading.trouble, reading.detectors]).toEqual([
      null,
      'unreadable',
      ['addresses-differ'],
    ]);
  });
});

describe('what others wrote into the page', () => {
  it('a mail body that imitates the customer box changes nobody', () => {
    const reading = readChanged('freescout-2026-11-ticket', null, (document) => {
      const body = document.querySelector('.thread-body');
      const box = document.querySelector('#conv-layout-customer')?.cloneNode(true) as Element;
      for (const link of box.querySelectorAll('.contact-main')) link.textContent = 'bait@evil.example';
      body?.prepend(box);
      // The real box stands before the threads, as the program prints it.
    });
    expect(emailOf(reading)).toBe('sam@orchard.example');
  });

  it('a conversation never names the customer of a helpdesk', () => {
    for (const name of [
      'chatwoot-2026-11-conversation',
      'freshdesk-2026-11-ticket',
      'intercom-2026-11-conversation',
      'zammad-2026-11-ticket',
      'zendesk-2026-11-ticket',
    ]) {
      const reading = readChanged(name, null, nothing);
      expect(JSON.stringify(reading.people), name).not.toContain('victim@bank.example');
    }
  });

  it('a record of an earlier tab that is still in the page is not read', () => {
    for (const name of [
      'salesforce-2026-11-contact',
      'erpnext-2026-11-customer',
      'zammad-2026-11-ticket',
      'zendesk-2026-11-ticket',
    ]) {
      const reading = readChanged(name, null, nothing);
      expect(JSON.stringify(reading.people), name).not.toMatch(/before\.example|Old Person/);
    }
  });

  it('a second address on a page that is known by its links alone leaves the name only', () => {
    const reading = readChanged('pipedrive-2026-11-person', null, (document) => {
      const link = document.createElement('a');
      link.setAttribute('href', 'mailto:someone.else@olive.example');
      document.querySelector('.detailView')?.append(link);
    });
    expect([reading.focus?.name, emailOf(reading)]).toEqual(['Noa Levi', null]);
  });

  it('an address made out to another person adds no phone to the guest', () => {
    const reading = readChanged('qloapps-2026-11-order', null, nothing);
    expect(JSON.stringify(reading.people)).not.toContain('9999999');
  });
});

describe('the topmost dialog', () => {
  it('wins over the drawer below it', () => {
    const reading = readChanged('wukong-2026-11-contact', null, (document) => {
      const lower = document.querySelector('#slide');
      const upper = lower?.cloneNode(true) as Element;
      const name = upper.querySelector('.t-name');
      if (name) name.textContent = '王建国';
      lower?.after(upper);
    });
    expect(reading.focus?.name).toBe('王建国');
  });

  it('that is closed counts for nothing', () => {
    const reading = readChanged('espocrm-2026-11-quick-view', null, (document) => {
      document.querySelector('.modal')?.setAttribute('style', 'display: none');
    });
    expect([reading.pageKind, reading.focus]).toEqual(['list', null]);
  });
});

describe('identities', () => {
  it('hold no token, and no secret folder of the back office', () => {
    for (const page of CRM_PAGES) {
      const reading = readPage(openFixture(page), READERS);
      expect(JSON.stringify([reading.people, reading.own]), page.file).not.toMatch(
        /s3cret|secretadmin|admin123/,
      );
    }
  });

  it('of two products on one host never meet', () => {
    const values = CRM_PAGES.map((page) => page.record ?? '').filter(Boolean);
    const apps = values.map((value) => value.split('/').at(-2)?.split('.')[0]);
    expect(apps.every(Boolean)).toBe(true);
  });

  it('keep the case of a Salesforce id that is written short', () => {
    // The pair that Salesforce's own documentation prints.
    expect(longId('001D000000IqhSL')).toBe('001D000000IqhSLIAZ');
    expect(longId('003ak00000kimpk')).not.toBe(longId('003Ak00000KimPk'));
    expect(longId('003Ak00000KimPkIAB')).toBe('003Ak00000KimPkIAB');
  });
});

it('watches the whole page where dialogs open beside everything, and less where pages load anew', () => {
  const whole = new Set(['BODY', 'HTML']);
  for (const page of CRM_PAGES) {
    const input = openFixture(page);
    const containers = READERS.find((r) => r.id === page.site)?.roots(input).containers ?? [];
    const narrow = ['dolibarr', 'suitecrm', 'freescout', 'qloapps', 'woocommerce'].includes(page.site);
    expect([page.file, containers.length > 0]).toEqual([page.file, narrow]);
    expect(containers.some((element) => whole.has(element.nodeName))).toBe(false);
  }
});
